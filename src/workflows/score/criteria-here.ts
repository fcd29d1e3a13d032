/** The criteria sets that units can be scored by: the built-in ones, then those written in sheets of the workbook. */
import type { Finding } from "../../core/model/finding";
import type { Grid, Workbook } from "../../core/model/grid";
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import { contentsOf } from "../../core/scoring/criteria-set";
import { criteriaSets } from "../../core/scoring/index";
import { isCriteriaSheet, readCriteriaSheet } from "../../core/scoring/written-set/read-criteria-sheet";
import { foldText } from "../../core/text/fold-text";

const words = {
  builtIn: (title: string, contents: number) => `${title} · ${contents} nội dung`,
  written: (sheet: string, title: string, contents: number) =>
    `Trang “${sheet}”: ${title} · ${contents} nội dung`,
};

export interface CriteriaChoice {
  readonly set: CriteriaSet;
  /** "Trang “Bộ tiêu chí”: Chi đoàn mạnh · 12 nội dung". */
  readonly label: string;
  /** The sheet of this workbook that it is written in. */
  readonly sheet: string | null;
  /** What is odd about the sheet, though it can be used. */
  readonly findings: readonly Finding[];
}

export function criteriaHere(workbook: Workbook): readonly CriteriaChoice[] {
  const builtIn = criteriaSets.all.map((set): CriteriaChoice => ({
    set,
    label: words.builtIn(set.title, contentsOf(set).length),
    sheet: null,
    findings: [],
  }));
  return [...builtIn, ...writtenCriteria(workbook).flatMap(choiceOf)];
}

/** A sheet that sets out to be a criteria set; without a set where it cannot be used as it is written. */
export interface WrittenCriteria {
  readonly sheet: string;
  readonly set: CriteriaSet | null;
  readonly findings: readonly Finding[];
}

/**
 * Sheets that are called so come first.
 * @param isMeant The user said that this workbook holds one; else a form with codes is taken for none.
 */
export function writtenCriteria(workbook: Workbook, isMeant = false): readonly WrittenCriteria[] {
  const isCalledSo = ({ name }: Grid) => foldText(name).startsWith("bộ tiêu chí");
  return workbook.sheets
    .filter((grid) => isMeant || isCalledSo(grid) || isCriteriaSheet(grid))
    .sort((one, other) => Number(isCalledSo(other)) - Number(isCalledSo(one)))
    .flatMap((grid): readonly WrittenCriteria[] => {
      const read = readCriteriaSheet(grid);
      if (read.outcome === "not-a-set") return [];
      const set = read.outcome === "set" ? read.set : null;
      return [{ sheet: grid.name, set, findings: read.findings }];
    });
}

function choiceOf({ sheet, set, findings }: WrittenCriteria): readonly CriteriaChoice[] {
  if (!set) return [];
  return [{ set, label: words.written(sheet, set.title, contentsOf(set).length), sheet, findings }];
}
