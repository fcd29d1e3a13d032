/** Rules from the form's formulas: signed sums and simple shares. Anything else is recomputed but states no relation. */
import { type LinearTerm, linearTermsOf, ratioTermsOf } from "../formula/linear-terms";
import { a1, type CellAddress, parseA1 } from "../model/address";
import { fieldId } from "../model/report-data";
import type { Rule } from "../rules/rule";
import {
  type FormFields,
  type RateRelation,
  shareRule,
  shareTolerance,
  type SumRelation,
  sumRelation,
  sumRule,
} from "./infer-relations";
import { columnName, joinNames, rowName, ruleColumnId, ruleRowId } from "./infer-rule-names";
import type { TemplateSheet } from "./template";

interface Statement<Relation> {
  readonly id: string;
  readonly says: string;
  readonly scale: 1 | 100;
  readonly relations: Relation[];
}

export function formulaRules(
  sheet: TemplateSheet,
  sheets: readonly TemplateSheet[],
  fields: FormFields,
): Rule[] {
  const sums = new Map<string, Statement<SumRelation>>();
  const shares = new Map<string, Statement<RateRelation>>();
  const sheetOf = (name: string | null) =>
    name === null ? sheet : sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
  for (const [address, formula] of Object.entries(sheet.formulas)) {
    const at = parseA1(address);
    if (!at) continue;
    const terms = linearTermsOf(formula);
    if (terms !== undefined) {
      const relation = sumOf(fieldId(sheet.key, address), terms, sheetOf, fields);
      if (relation) add(sums, { ...sumName(sheet, at, terms), scale: 1 }, relation);
      continue;
    }
    const ratio = ratioTermsOf(formula);
    const [over, under] = [ratio?.numerator[0], ratio?.denominator[0]];
    if (!over || !under || ratio?.numerator.length !== 1 || ratio.denominator.length !== 1) continue;
    const relation = rateOf(fieldId(sheet.key, address), over, under, sheetOf, fields);
    if (relation)
      add(shares, { ...shareName(sheet, at, over, under), scale: ratio.percent ? 100 : 1 }, relation);
  }
  return [
    ...[...sums.values()].flatMap(({ id, says, relations }) =>
      sumRule({ id, says, severity: "error" }, relations, true),
    ),
    ...[...shares.values()].flatMap(({ id, says, relations, scale }) =>
      shareRule({ id, says, severity: "error" }, relations, scale, shareTolerance.computed),
    ),
  ];
}

/** Cells of one row or column that say the same are one rule. */
function add<Relation>(
  statements: Map<string, Statement<Relation>>,
  named: Omit<Statement<Relation>, "relations">,
  relation: Relation,
): void {
  const key = `${named.id}|${named.says}|${named.scale}`;
  const known = statements.get(key);
  if (known) known.relations.push(relation);
  else statements.set(key, { ...named, relations: [relation] });
}

type SheetOf = (name: string | null) => TemplateSheet | undefined;

/** `undefined` where a part is a printed number, or is not on a sheet of the form. */
function sumOf(
  total: string,
  terms: readonly LinearTerm[],
  sheetOf: SheetOf,
  fields: FormFields,
): SumRelation | undefined {
  const plus: string[] = [];
  const minus: string[] = [];
  for (const term of terms) {
    const sheet = sheetOf(term.sheet);
    const address = a1(term.row, term.column);
    if (!sheet || fields.isPrintedNumber(sheet, address)) return undefined;
    (term.sign < 0 ? minus : plus).push(fieldId(sheet.key, address));
  }
  return sumRelation(fields, total, plus, minus);
}

function rateOf(
  rate: string,
  over: LinearTerm,
  under: LinearTerm,
  sheetOf: SheetOf,
  fields: FormFields,
): RateRelation | undefined {
  const field = (term: LinearTerm) => {
    const sheet = sheetOf(term.sheet);
    return sheet && fieldId(sheet.key, a1(term.row, term.column));
  };
  const [numerator, denominator] = [field(over), field(under)];
  if (numerator === undefined || denominator === undefined) return undefined;
  return [numerator, denominator].every((part) => fields.has(part))
    ? { rate, numerator, denominator }
    : undefined;
}

type Named = Pick<Statement<unknown>, "id" | "says">;

/** A sum down a column is a rule of its row, a sum across a row a rule of its column, anything else of its cell. */
function sumName(sheet: TemplateSheet, at: CellAddress, terms: readonly LinearTerm[]): Named {
  if (isDown(sheet, at, terms)) {
    const parts = terms.map(({ sign, row }) => ({ sign, name: rowName(sheet, row) }));
    return rowRule(sheet, at, `${rowName(sheet, at.row)} = ${joinNames(parts)}`);
  }
  if (isAcross(sheet, at, terms)) {
    const parts = terms.map(({ sign, column }) => ({ sign, name: columnName(sheet, column) }));
    return columnRule(sheet, at, `${columnName(sheet, at.column)} = ${joinNames(parts)}`);
  }
  const parts = terms.map((term) => ({ sign: term.sign, name: cellName(term) }));
  return cellRule(sheet, at, joinNames(parts));
}

function shareName(sheet: TemplateSheet, at: CellAddress, over: LinearTerm, under: LinearTerm): Named {
  const terms = [over, under];
  if (isAcross(sheet, at, terms)) {
    const [part, whole] = [columnName(sheet, over.column), columnName(sheet, under.column)];
    return columnRule(sheet, at, `${columnName(sheet, at.column)} = ${part} : ${whole}`);
  }
  if (isDown(sheet, at, terms)) {
    const [part, whole] = [rowName(sheet, over.row), rowName(sheet, under.row)];
    return rowRule(sheet, at, `${rowName(sheet, at.row)} = ${part} : ${whole}`);
  }
  return cellRule(sheet, at, `${cellName(over)} : ${cellName(under)}`);
}

function isDown(sheet: TemplateSheet, at: CellAddress, terms: readonly LinearTerm[]): boolean {
  return terms.every((term) => isOwn(sheet, term) && term.column === at.column);
}

function isAcross(sheet: TemplateSheet, at: CellAddress, terms: readonly LinearTerm[]): boolean {
  return terms.every((term) => isOwn(sheet, term) && term.row === at.row);
}

function isOwn(sheet: TemplateSheet, { sheet: named }: LinearTerm): boolean {
  return named === null || named.toLowerCase() === sheet.name.toLowerCase();
}

function rowRule(sheet: TemplateSheet, at: CellAddress, statement: string): Named {
  return { id: `${sheet.key}.DONG.${ruleRowId(sheet, at.row)}`, says: `Dòng ${statement}` };
}

function columnRule(sheet: TemplateSheet, at: CellAddress, statement: string): Named {
  return { id: `${sheet.key}.COT.${ruleColumnId(sheet, at.column)}`, says: `Cột ${statement}` };
}

function cellRule(sheet: TemplateSheet, at: CellAddress, statement: string): Named {
  const address = a1(at.row, at.column);
  return { id: `${sheet.key}.O.${address}`, says: `Ô ${address} = ${statement}` };
}

function cellName(term: LinearTerm): string {
  const address = a1(term.row, term.column);
  return term.sheet === null ? `ô ${address}` : `ô ${address} trang “${term.sheet}”`;
}
