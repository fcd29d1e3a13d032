/**
 * The formula that says where a conditional format holds, made from what its type has of its own, so that whoever
 * shows the sheet evaluates formulas only. { operator: "Between", formula1: "=1", formula2: "=5" } on C3 →
 * "=AND(C3>=1,C3<=5)".
 */
import { a1, type CellRange } from "../../../src/core/model/address";
import type { ConditionalSettings } from "../book/book";

/** "" for what no formula decides: colour scales, data bars, icons, ranks. */
export function conditionFormula(
  type: string,
  settings: ConditionalSettings,
  [range]: readonly CellRange[],
): string {
  const cell = range ? a1(range.top, range.left) : "A1";
  const rule = (settings["Rule"] ?? {}) as Readonly<Record<string, unknown>>;
  if (type === "CellValue") return comparison(rule, cell);
  if (type === "ContainsText") return textTest(rule, cell);
  return type === "PresetCriteria" ? (presets[String(rule["criterion"])]?.(cell) ?? "") : "";
}

type Rule = Readonly<Record<string, unknown>>;

function comparison({ operator, formula1, formula2 }: Rule, cell: string): string {
  const [first, second] = [bare(formula1), bare(formula2)];
  if (first === "") return "";
  switch (operator) {
    case "Between":
      return `=AND(${cell}>=${first},${cell}<=${second})`;
    case "NotBetween":
      return `=OR(${cell}<${first},${cell}>${second})`;
    default:
      return `=${cell}${signs[String(operator)] ?? "="}${first}`;
  }
}

function bare(formula: unknown): string {
  return String(formula ?? "").replace(/^=/, "");
}

const signs: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};

function textTest({ operator, text }: Rule, cell: string): string {
  const words = String(text ?? "");
  if (words === "") return "";
  const quoted = `"${words.replaceAll('"', '""')}"`;
  switch (operator) {
    case "NotContains":
      return `=ISERROR(SEARCH(${quoted},${cell}))`;
    case "BeginsWith":
      return `=LEFT(${cell},${words.length})=${quoted}`;
    case "EndsWith":
      return `=RIGHT(${cell},${words.length})=${quoted}`;
    default:
      return `=NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}

const presets: Readonly<Record<string, (cell: string) => string>> = {
  Blanks: (cell) => `=LEN(TRIM(${cell}))=0`,
  NonBlanks: (cell) => `=LEN(TRIM(${cell}))>0`,
  Errors: (cell) => `=ISERROR(${cell})`,
  NonErrors: (cell) => `=NOT(ISERROR(${cell}))`,
};
