/** "Thấy 137 đơn vị, lưu thành danh sách?": where there is no unit list, the units as the files name themselves. */
import { proposedUnits } from "../core/units/proposed-units";
import type { Workbook } from "../core/model/grid";
import type { WorkbookPatch } from "../core/model/workbook-patch";
import { sheetNamer } from "../core/model/sheet-names";
import { textRow, widths } from "../core/model/sheet-rows";
import type { OrgUnit } from "../core/units/org-unit";
import type { PileEntry } from "./read-pile";

const words = {
  found: (units: number) => `Thấy ${units} đơn vị trong các tệp`,
  sheet: "Đơn vị",
  title: "DANH SÁCH ĐƠN VỊ",
  captions: ["Mã", "Tên đơn vị", "Tên khác", "Cấp", "Trực thuộc", "Ghi chú"],
};

export interface ProposedUnits {
  /** In the order of their names, codes made up: DV01, DV02 … */
  readonly units: readonly OrgUnit[];
  /** Files that name no unit at all. */
  readonly nameless: readonly string[];
  /** "Thấy 137 đơn vị trong các tệp" */
  readonly words: string;
}

export function unitsFromFiles(entries: readonly PileEntry[]): ProposedUnits {
  const reports = entries.filter(
    ({ unitList, reading, isBlank }) =>
      unitList === undefined && !isBlank && (reading === undefined || reading.layouts.length > 0),
  );
  const { units, nameless } = proposedUnits(
    reports.map(({ file, evidence, refusal }) => ({
      file,
      // Of a file that cannot be read the name may be anything.
      evidence: refusal ? [] : evidence,
    })),
  );
  return { units, nameless, words: words.found(units.length) };
}

/** Writes them as a sheet "Đơn vị" of the open workbook, where the officer completes and corrects it. */
export function unitListPatch(units: readonly OrgUnit[], workbook: Workbook): WorkbookPatch {
  const name = sheetNamer(workbook.sheets.map((sheet) => sheet.name)).nameFor(words.sheet);
  const firstRow = 4;
  return {
    sheets: [],
    newSheets: [
      {
        name,
        cells: [
          ...textRow(1, [words.title], "title"),
          ...textRow(firstRow - 1, words.captions, "header"),
          ...units.flatMap(({ code, name: unit, aliases, level, parentCode }, index) =>
            textRow(
              firstRow + index,
              [code, unit, aliases.join("; "), level ?? "", parentCode ?? "", ""],
              "text",
            ),
          ),
        ],
        columnWidths: widths([10, 40, 32, 18, 16, 30]),
        merges: [],
        frozenRows: firstRow - 1,
        frozenColumns: 0,
        printTitleRows: [firstRow - 1, firstRow - 1],
        landscape: false,
      },
    ],
    definedNames: [],
  };
}
