/** Marks as Excel hands them to a parameter of text: a column of the 14 contents of the usual set, all met but those told. */
import { contentsOf, nodesOf } from "../../src/core/scoring/criteria-set";
import { criteriaSets, defaultSetId } from "../../src/core/scoring/index";
import { sheetWithLevels } from "./examples/scoring-cells";

const set = criteriaSets.get(defaultSetId);
if (!set) throw new Error("There is no usual set.");

export const contentCodes = contentsOf(set).map(({ code }) => code);
export const nodeCodes = nodesOf(set).map(({ code }) => code);

type Told = Readonly<Record<string, string>>;

export function marksOf(told: Told = {}): string[][] {
  return contentCodes.map((code) => [told[code] ?? "Đạt"]);
}

export function evidenceOf(told: Told = {}): string[][] {
  return contentCodes.map((code) => [told[code] ?? "Báo cáo số 5"]);
}

/** The set "Chi đoàn mạnh (mẫu ví dụ)" of the examples: 1.1 (40), 1.2 (30), 2.1 (30), levels from 90, 80 and 65. */
export const writtenSet: string[][] = sheetWithLevels.map((row) => row.map((cell) => String(cell ?? "")));
