/**
 * Rules given as bare values, as a formula hands them over: the range of a sheet "Quy tắc" with its header, a rule as one
 * text, or a column of such texts: "(7) = (8) + (9)", "C14 = C12 + C13".
 */
import type { CellValue, Grid } from "../../model/grid";
import { gridOfValues } from "../../model/grid-of-values";
import { isBlankText } from "../../text/nothing-text";
import { viewOf } from "../sheet-view";
import { ruleLines } from "./rule-lines";
import { findRuleHeader } from "./rule-sheet-header";

export interface RuleOfValues {
  /** What to call it: its code, where it has one, else the rule as it is written. */
  readonly name: string;
  /** "B1"; "" where it names none. */
  readonly form: string;
  /** A sheet of rules with this one alone. */
  readonly grid: Grid;
}

/** None where the values hold no rules: several columns without a header. */
export function rulesOfValues(values: readonly (readonly CellValue[])[]): readonly RuleOfValues[] {
  const given = gridOfValues(values, sheetName);
  const header = findRuleHeader(given);
  if (!header) return rulesOfTexts(values);
  return ruleLines(viewOf(given, []), header).map(({ row, at }): RuleOfValues => {
    const sides = [at("left"), at("operator"), at("right")].map(({ text }) => text).filter(Boolean);
    const alone = values.map((cells, index) => (index + 1 === header.row || index + 1 === row ? cells : []));
    return {
      name: at("code").text || sides.join(" "),
      form: at("form").text,
      grid: gridOfValues(alone, sheetName),
    };
  });
}

const sheetName = "Quy tắc";

function rulesOfTexts(values: readonly (readonly CellValue[])[]): readonly RuleOfValues[] {
  const filled = values.map((row) => row.filter((value) => !isBlankText(String(value ?? ""))));
  if (filled.some(({ length }) => length > 1)) return [];
  return filled.flat().map((value): RuleOfValues => {
    const name = String(value).trim();
    // A code makes a rule of a text that would else be taken for a heading, so that what is wrong with it is told.
    const rows = [
      ["Mã", "Vế trái", "Phép so sánh", "Vế phải"],
      ["QT", name.replace(/^=\s*/, "")],
    ];
    return { name, form: "", grid: gridOfValues(rows, sheetName) };
  });
}
