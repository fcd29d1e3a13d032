/** Rules as users write them in a sheet, read against a template, and told in one line each. */
import type { Workbook } from "../../src/core/model/grid";
import type { Expression } from "../../src/core/rules/expression/expression";
import type { Rule } from "../../src/core/rules/rule";
import type { Template } from "../../src/core/templates/template";
import { readRuleSheet, type WrittenRules } from "../../src/core/templates/written-rules/read-rule-sheet";
import { plainBook, type PlainCell, type PlainSheets } from "./plain-book";

export const ruleHeader = [
  "Mã",
  "Biểu",
  "Vế trái",
  "Phép so sánh",
  "Vế phải",
  "Sai số",
  "Mức",
  "Diễn giải",
  "Từ ngày",
  "Đến ngày",
  "Trừ loại đơn vị",
  "Bật/Tắt",
];

/** Code, form, left, sign, right, … in the order of the header. */
export type RuleRow = readonly PlainCell[];

export async function ruleBook(rows: readonly RuleRow[], others: PlainSheets = {}): Promise<Workbook> {
  return plainBook({ ...others, "Quy tắc": [ruleHeader, ...rows] });
}

export async function readRules(
  template: Template,
  rows: readonly RuleRow[],
  others?: PlainSheets,
): Promise<WrittenRules> {
  return readRuleSheet(await ruleBook(rows, others), template);
}

/** "C5 QT.COT error" for each. */
export function faultLines({ findings }: WrittenRules): readonly string[] {
  return findings.map(({ cell, ruleId, severity }) => `${cell ?? "-"} ${ruleId} ${severity}`);
}

/** "B1!I13 = B1!J13 + B1!K13 (+17)": the first comparison and how many more, or the cells of any other kind. */
export function ruleLine(rule: Rule): string {
  switch (rule.kind) {
    case "compare": {
      const [first] = rule.comparisons;
      if (!first) return "";
      const more = rule.comparisons.length > 1 ? ` (+${rule.comparisons.length - 1})` : "";
      const each = first.list === undefined ? "" : `${first.list} mỗi dòng: `;
      return `${each}${expressionText(first.left)} ${rule.operator} ${expressionText(first.right)}${more}`;
    }
    case "unique":
      return `unique ${rule.list}(${rule.columns.join(", ")})`;
    case "tt-sequence":
      return `tt-sequence ${rule.list}`;
    case "choice":
      return `choice ${cellsText(rule)}: ${rule.choices.join("|")}`;
    case "pattern":
      return `pattern ${cellsText(rule)}: ${rule.pattern}`;
    case "type":
      return `type ${cellsText(rule)}: ${rule.type}`;
    case "range":
      return `range ${cellsText(rule)}: ${rule.min ?? ""}..${rule.max ?? ""}`;
    case "required": {
      const [beside] = rule.beside;
      if (!beside) return `required ${cellsText(rule)}`;
      const more = rule.beside.length > 1 ? ` (+${rule.beside.length - 1})` : "";
      return `required ${beside.field} beside ${beside.filled.join(", ")}${beside.value === undefined ? "" : ` = ${beside.value}`}${more}`;
    }
    default:
      return rule.kind;
  }
}

function cellsText(targets: {
  readonly fields: readonly string[];
  readonly columns: readonly { readonly list: string; readonly column: string }[];
}): string {
  const all = [...targets.fields, ...targets.columns.map(({ list, column }) => `${list}(${column})`)];
  return all.length > 2 ? `${all[0]} (+${all.length - 1})` : all.join(", ");
}

const signs = { add: "+", subtract: "-", multiply: "*", divide: "/" };

export function expressionText(expression: Expression): string {
  switch (expression.op) {
    case "number":
      return String(expression.number);
    case "text":
      return `"${expression.text}"`;
    case "field":
      return expression.field;
    case "previous":
      return `trước ${expression.field}`;
    case "entry":
      return `(${expression.column})`;
    case "cell":
      return `${expression.sheet}!${expression.address}`;
    case "column": {
      const where = expression.where ? ` khi (${expression.where.column}) = ${expression.where.equals}` : "";
      return `${expression.how} ${expression.list}(${expression.column})${where}`;
    }
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      return `${expressionText(expression.left)} ${signs[expression.op]} ${grouped(expression.right)}`;
    case "sum":
    case "average":
    case "min":
    case "max":
      return `${expression.op}[${manyText(expression.of)}]`;
    case "count":
      return `count[${manyText(expression.of)}]${expression.equals === undefined ? "" : ` = ${expression.equals}`}`;
    case "absolute":
      return `|${expressionText(expression.of)}|`;
    case "round":
      return `round(${expressionText(expression.of)}, ${expression.digits})`;
    case "part":
      return `${expression.part} ${expressionText(expression.of)}`;
  }
}

function grouped(expression: Expression): string {
  const text = expressionText(expression);
  return ["add", "subtract", "multiply", "divide"].includes(expression.op) ? `{${text}}` : text;
}

function manyText(of: readonly Expression[]): string {
  return of.length > 4
    ? `${of.slice(0, 3).map(expressionText).join(" ")} … ${of.length}`
    : of.map(expressionText).join(" ");
}
