/**
 * Rules that the form itself states: its formulas (`=SUM(C14:C16)`, `=M12/L12`, `='Biểu 2'!F22`), expressions in
 * its row of numbers ("7=8+9") and captions ("TỔNG CỘNG (I + II)"). One rule for each row or column, with a
 * relation for each cell, so that a fault is told as "dòng I" or "cột 7".
 */
import { type LinearTerm, linearTermsOf, ratioTermsOf } from "../formula/linear-terms";
import { a1, parseA1 } from "../model/address";
import { fieldId } from "../model/report-data";
import type { Rule } from "../rules/rule";
import { partitionRules } from "./infer-partitions";
import { isOfWhich } from "./row-captions";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "./template";

type SumRelation = { total: string; plus: string[]; minus: string[] };
type RateRelation = { rate: string; numerator: string; denominator: string };

/** Printed percents are rounded to a tenth of a point; half of that is no fault. */
const percentTolerance = 0.0005;

export function inferRules(sheets: readonly TemplateSheet[]): Rule[] {
  const keyBySheet = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.key]));
  return sheets
    .filter(({ shape }) => shape === "form")
    .flatMap((sheet) => [
      ...formulaRules(sheet, keyBySheet),
      ...printedColumnRules(sheet),
      ...captionTotalRules(sheet),
      ...partitionRules(sheet),
    ]);
}

/** From the form's formulas: signed sums and simple shares. Anything else is recomputed but states no relation. */
function formulaRules(sheet: TemplateSheet, keyBySheet: ReadonlyMap<string, string>): Rule[] {
  const sums = new Map<string, { says: string; relations: SumRelation[] }>();
  const rates = new Map<string, { says: string; relations: RateRelation[]; scale: 1 | 100 }>();
  const fieldOf = (term: { sheet: string | null; row: number; column: number }): string | undefined => {
    const key = term.sheet === null ? sheet.key : keyBySheet.get(term.sheet.toLowerCase());
    return key === undefined ? undefined : fieldId(key, a1(term.row, term.column));
  };
  for (const [address, formula] of Object.entries(sheet.formulas)) {
    const at = parseA1(address);
    if (!at) continue;
    const total = fieldId(sheet.key, address);
    const terms = linearTermsOf(formula);
    if (terms !== undefined && terms.length > 0) {
      const plus = fields(terms, 1, fieldOf);
      const minus = fields(terms, -1, fieldOf);
      if (plus === undefined || minus === undefined || plus.length === 0) continue;
      const { id, says } = sumRuleName(sheet, at, terms);
      const rule = sums.get(id) ?? { says, relations: [] };
      rule.relations.push({ total, plus, minus });
      sums.set(id, rule);
      continue;
    }
    const ratio = ratioTermsOf(formula);
    const [over, under] = [ratio?.numerator, ratio?.denominator];
    if (!ratio || over?.length !== 1 || under?.length !== 1 || !over[0] || !under[0]) continue;
    const numerator = fieldOf(over[0]);
    const denominator = fieldOf(under[0]);
    if (numerator === undefined || denominator === undefined) continue;
    const column = columnAt(sheet, at.column);
    const id = `${sheet.key}.COT.${column?.id ?? address}`;
    const says = `${columnName(sheet, at.column)} = ${columnName(sheet, over[0].column)} : ${columnName(sheet, under[0].column)}`;
    const rule = rates.get(id) ?? { says, relations: [], scale: ratio.percent ? 100 : 1 };
    rule.relations.push({ rate: total, numerator, denominator });
    rates.set(id, rule);
  }
  return [
    ...[...sums].map(([id, { says, relations }]): Rule => ({
      kind: "sum-equals",
      id,
      severity: "error",
      says,
      relations,
      tolerance: 0,
      derives: true,
    })),
    ...[...rates].map(([id, { says, relations, scale }]): Rule => ({
      kind: "percent-of",
      id,
      severity: "error",
      says,
      relations,
      scale,
      tolerance: percentTolerance * scale,
    })),
  ];
}

function fields(
  terms: readonly LinearTerm[],
  sign: 1 | -1,
  fieldOf: (term: LinearTerm) => string | undefined,
): string[] | undefined {
  const result: string[] = [];
  for (const term of terms) {
    if (term.sign !== sign) continue;
    const field = fieldOf(term);
    if (field === undefined) return undefined;
    result.push(field);
  }
  return result;
}

/** A sum down a column is a rule of its row, a sum across a row a rule of its column, anything else of its cell. */
function sumRuleName(
  sheet: TemplateSheet,
  at: { row: number; column: number },
  terms: readonly LinearTerm[],
): { id: string; says: string } {
  if (terms.every((term) => term.sheet === null && term.column === at.column)) {
    const row = sheet.table?.rows.find((candidate) => candidate.row === at.row);
    const parts = terms.map((term) => signed(term.sign, rowName(sheet, term.row)));
    return {
      id: `${sheet.key}.DONG.${row ? ruleRowId(row, sheet.table?.rows ?? []) : at.row}`,
      says: `${rowName(sheet, at.row)} = ${joinTerms(parts)}`,
    };
  }
  if (terms.every((term) => term.sheet === null && term.row === at.row)) {
    const parts = terms.map((term) => signed(term.sign, columnName(sheet, term.column)));
    const id = columnAt(sheet, at.column)?.id ?? a1(at.row, at.column);
    return { id: `${sheet.key}.COT.${id}`, says: `${columnName(sheet, at.column)} = ${joinTerms(parts)}` };
  }
  const parts = terms.map((term) =>
    signed(term.sign, (term.sheet === null ? "" : `${term.sheet} `) + a1(term.row, term.column)),
  );
  return {
    id: `${sheet.key}.O.${a1(at.row, at.column)}`,
    says: `${a1(at.row, at.column)} = ${joinTerms(parts)}`,
  };
}

/** "7=8+9" printed in the row of numbers, for every row of a form whose cells hold no formula of their own. */
function printedColumnRules(sheet: TemplateSheet): Rule[] {
  const table = sheet.table;
  if (!table) return [];
  return table.columns.flatMap((column): Rule[] => {
    const terms = column.expression === undefined ? undefined : expressionTerms(column.expression);
    if (!terms) return [];
    const parts = terms.map(({ sign, number }) => ({
      sign,
      column: table.columns.find((other) => other.number === number),
    }));
    if (parts.some((part) => part.column === undefined)) return [];
    const relations = table.rows.flatMap((row): SumRelation[] => {
      const total = a1(row.row, column.column);
      if (total in sheet.formulas) return [];
      const side = (sign: 1 | -1) =>
        parts.flatMap((part) =>
          part.sign === sign && part.column ? [fieldId(sheet.key, a1(row.row, part.column.column))] : [],
        );
      return [{ total: fieldId(sheet.key, total), plus: side(1), minus: side(-1) }];
    });
    if (relations.length === 0 || relations.some((relation) => relation.plus.length === 0)) return [];
    return [
      {
        kind: "sum-equals",
        id: `${sheet.key}.COT.${column.id}`,
        severity: "error",
        says: `(${column.number ?? column.id}) = ${column.expression ?? ""}`,
        relations,
        tolerance: 0,
        derives: true,
      },
    ];
  });
}

/** "8+9", "(1)+(2)-(3)" → signed column numbers; `undefined` for anything but sums. */
export function expressionTerms(expression: string): readonly { sign: 1 | -1; number: string }[] | undefined {
  const text = expression.replace(/[()[\]\s]/g, "").replace(/[–−]/g, "-");
  if (!/^[+-]?\d+[a-z]?([+-]\d+[a-z]?)+$/i.test(text)) return undefined;
  return [...text.matchAll(/([+-]?)(\d+[a-z]?)/gi)].map(([, sign, number]) => ({
    sign: sign === "-" ? -1 : 1,
    number: number ?? "",
  }));
}

/** "TỔNG CỘNG (I + II)" names its parts; a bare "Tổng cộng" adds the rows of the outermost level. */
function captionTotalRules(sheet: TemplateSheet): Rule[] {
  const table = sheet.table;
  if (!table) return [];
  return table.rows.flatMap((row): Rule[] => {
    if (row.kind !== "total") return [];
    const parts = namedParts(row, table.rows) ?? outermostRows(row, table.rows);
    if (!parts || parts.length === 0) return [];
    const relations = table.columns.flatMap((column): SumRelation[] => {
      const total = a1(row.row, column.column);
      if (total in sheet.formulas || column.operator !== "sum") return [];
      return [
        {
          total: fieldId(sheet.key, total),
          plus: parts.map((part) => fieldId(sheet.key, a1(part.row, column.column))),
          minus: [],
        },
      ];
    });
    if (relations.length === 0) return [];
    const says = `${row.label} = ${parts.map((part) => part.code ?? part.label).join(" + ")}`;
    return [
      {
        kind: "sum-equals",
        id: `${sheet.key}.DONG.${ruleRowId(row, table.rows)}`,
        severity: "error",
        says,
        relations,
        tolerance: 0,
        derives: true,
      },
    ];
  });
}

function namedParts(total: TemplateRow, rows: readonly TemplateRow[]): readonly TemplateRow[] | undefined {
  const listed = /[(=]\s*([IVXLC\dA-ZĐ.]+(?:\s*[+;,]\s*[IVXLC\dA-ZĐ.]+)+)\s*\)?\s*$/u.exec(total.label)?.[1];
  if (listed === undefined) return undefined;
  const parts = listed.split(/[+;,]/).map((code) => rows.find((row) => row.code === code.trim()));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function outermostRows(total: TemplateRow, rows: readonly TemplateRow[]): readonly TemplateRow[] | undefined {
  // Several totals on one sheet belong to groups that the captions do not bound.
  if (rows.filter((row) => row.kind === "total").length > 1) return undefined;
  const parts = rows.filter((row) => row !== total && row.path.length === 0);
  if (parts.some((row) => isOfWhich(row.label) || row.code === "-" || row.code === "+") || parts.length < 2)
    return undefined;
  return parts;
}

/** A total without a code is "TONG"; where a form has several, the row tells them apart. */
function ruleRowId(row: TemplateRow, rows: readonly TemplateRow[]): string {
  if (row.kind !== "total" || row.code !== null) return row.id;
  const totals = rows.filter(({ kind, code }) => kind === "total" && code === null);
  return totals.length === 1 ? "TONG" : `TONG${totals.indexOf(row) + 1}`;
}

function columnAt(sheet: TemplateSheet, column: number): TemplateColumn | undefined {
  return sheet.table?.columns.find((candidate) => candidate.column === column);
}

function columnName(sheet: TemplateSheet, column: number): string {
  const found = columnAt(sheet, column);
  if (found !== undefined && found.number !== null) return `(${found.number})`;
  return found?.path.at(-1) ?? `cột ${a1(1, column).slice(0, -1)}`;
}

function rowName(sheet: TemplateSheet, row: number): string {
  const found = sheet.table?.rows.find((candidate) => candidate.row === row);
  return found?.code ?? found?.label ?? `dòng ${row}`;
}

function signed(sign: 1 | -1, text: string): string {
  return (sign < 0 ? "− " : "+ ") + text;
}

function joinTerms(parts: readonly string[]): string {
  return parts.join(" ").replace(/^\+ /, "");
}
