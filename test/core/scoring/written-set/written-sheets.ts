/** Sheets of criteria as people write them, and the trees read from them in short. */
import type { CellValue, Grid } from "../../../../src/core/model/grid";
import { gridOfValues } from "../../../../src/core/model/grid-of-values";
import { type CriteriaNode, type CriteriaSet, isGroup } from "../../../../src/core/scoring/criteria-set";
import { readCriteriaSheet } from "../../../../src/core/scoring/written-set/read-criteria-sheet";

/** One line a row, cells parted by "|"; numbers are numbers. */
export function sheetOf(text: string, name = "Bộ tiêu chí"): Grid {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map(valueOf));
  return gridOfValues(rows, name);
}

function valueOf(cell: string): CellValue {
  const text = cell.trim().replaceAll("⏎", "\n");
  if (text === "") return null;
  // "'1.10" is text, as in Excel.
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The set of a sheet that must be one. */
export function setOn(grid: Grid): CriteriaSet {
  const read = readCriteriaSheet(grid);
  if (read.outcome !== "set") throw new Error(`Read as ${JSON.stringify(read)}.`);
  return read.set;
}

/** "I sum 25 > I.1 met 5, I.2 steps 5". */
export function shortOf({ criteria }: Pick<CriteriaSet, "criteria">): string {
  return criteria.map(shortOfNode).join("; ");
}

function shortOfNode(node: CriteriaNode): string {
  const adds = node.adds === undefined ? "" : ` ${node.adds}`;
  const points = node.maxPoints === undefined ? "" : ` ${node.maxPoints}`;
  const own = `${node.code} ${isGroup(node) ? node.combine : node.judge.by}${points}${adds}`;
  return isGroup(node) ? `${own} (${node.children.map(shortOfNode).join(", ")})` : own;
}

/** "error BTC.MA.TRUNG A7", in the order in which they are told. */
export function toldOn(grid: Grid): readonly string[] {
  const read = readCriteriaSheet(grid);
  const findings = read.outcome === "not-a-set" ? [] : read.findings;
  return findings.map(({ severity, ruleId, cell }) => `${severity} ${ruleId} ${cell}`);
}
