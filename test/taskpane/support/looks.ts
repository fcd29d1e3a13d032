/** The open workbook as "Tổng hợp" sees it, made by hand: a built-in form, a list of units, nothing read yet. */
import type { Workbook } from "../../../src/core/model/grid";
import { mvdTv202304 } from "../../../src/core/templates/library/mvd-tv-2023-04";
import type { OrgUnit } from "../../../src/core/units/org-unit";
import type { FormChoice } from "../../../src/workflows/form-choice";
import type { WorkbookLook } from "../../../src/workflows/look-at-workbook";
import type { PileEntry } from "../../../src/workflows/read-pile";
import { unitListChoice } from "../../../src/workflows/unit-list-choice";

const emptyWorkbook: Workbook = { sheets: [], formats: [], definedNames: [], externalLinks: [] };

export const form: FormChoice = {
  source: "learned",
  template: mvdTv202304,
  blank: emptyWorkbook,
  title: "mau-bao-cao.xlsx",
  formCount: 6,
  periodWords: "quý IV năm 2023",
  sheets: ["Biểu 1", "Biểu 2"],
  unsure: [],
};

export function unit(code: string, name: string, parentCode: string | null = "TV"): OrgUnit {
  return { code, name, aliases: [], level: null, type: null, parentCode, validFrom: null, validTo: null };
}

export const units: readonly OrgUnit[] = [
  unit("TV", "Tỉnh đoàn Trà Vinh", null),
  unit("TV01", "Huyện đoàn Càng Long"),
  unit("TV02", "Huyện đoàn Trà Cú"),
];

export const unitList = unitListChoice({ kind: "sheet", sheet: "Đơn vị" }, { units });

export function lookWith(changes: Partial<WorkbookLook> = {}): WorkbookLook {
  return {
    outcome: "looked",
    fileName: "mau-bao-cao.xlsx",
    workbook: emptyWorkbook,
    form,
    examples: [],
    unitLists: [unitList],
    campaign: null,
    unitSheets: [],
    receiver: null,
    stamp: null,
    notes: [],
    ...changes,
  };
}

/** A file that was read; `ofUnits` where it is a list of units. */
export function entry(file: string, ofUnits?: readonly OrgUnit[]): PileEntry {
  return {
    file,
    sha256: `hash of ${file}`,
    container: "xlsx",
    evidence: [{ source: "file-name", text: file, sheet: null, cell: null }],
    period: null,
    sentAt: null,
    modifiedAt: null,
    findings: [],
    isBlank: false,
    ...(ofUnits ? { unitList: unitListChoice({ kind: "file", file }, { units: ofUnits }) } : {}),
  };
}

export function picked(name: string): File {
  return new File([name], name, { lastModified: 1 });
}
