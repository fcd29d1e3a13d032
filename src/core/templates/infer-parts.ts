/**
 * Rules that a part is at most its whole: "Trong đó: nữ" of "Tổng số đoàn viên", "Được công nhận" of "Đăng ký". One
 * for each column or row that is a part. What a sum of the form says already is not said twice.
 */
import { capitalised } from "../text/capitalised";
import type { Rule } from "../rules/rule";
import type { Part } from "./infer-part";
import { partColumns } from "./infer-part-columns";
import { partPairs } from "./infer-part-pairs";
import { partRows } from "./infer-part-rows";
import { cellField, type FormFields } from "./infer-relations";
import { columnName, rowName, ruleColumnId, ruleRowId } from "./infer-rule-names";
import type { LearnedSheet } from "./infer-sheet";
import type { TemplateColumn, TemplateRow } from "./template";

interface Relation {
  part: string;
  whole: string;
}

/** @param stated The rules already learned, whose sums need no second rule. */
export function partRules(form: LearnedSheet, fields: FormFields, stated: readonly Rule[]): Rule[] {
  const { sheet } = form;
  const { rows = [], columns = [] } = sheet.table ?? {};
  const isImplied = impliedBySums(stated);
  const open = ({ part, whole }: Relation) =>
    fields.has(part) && fields.has(whole) && !isImplied({ part, whole });
  const byColumn = uniquePairs([...partColumns(columns), ...partPairs(columns)]).flatMap(
    ({ part, whole, isStated }) => {
      const relations = rows
        .filter(({ operator }) => operator === undefined || operator === "sum")
        .map((row) => ({ part: cellField(sheet, row, part), whole: cellField(sheet, row, whole) }))
        .filter(open);
      const names = [part, whole].map(({ column }) => `cột ${columnName(sheet, column)}`);
      const id = `${sheet.key}.PHAN.${ruleColumnId(sheet, part.column)}`;
      return partRule(id, names, isStated, relations);
    },
  );
  const byRow = partRows(form).flatMap(({ part, whole, isStated }) => {
    const relations = columns
      .filter(({ operator }) => operator === "sum")
      .map((column) => ({ part: cellField(sheet, part, column), whole: cellField(sheet, whole, column) }))
      .filter(open);
    const names = [part, whole].map(({ row }) => `dòng ${rowName(sheet, row)}`);
    return partRule(`${sheet.key}.PHAN.DONG.${ruleRowId(sheet, part.row)}`, names, isStated, relations);
  });
  return [...byColumn, ...byRow];
}

function partRule(
  id: string,
  [part = "", whole = ""]: readonly string[],
  isStated: boolean,
  relations: readonly Relation[],
): Rule[] {
  if (relations.length === 0) return [];
  const says = `${capitalised(part)} không lớn hơn ${whole}`;
  const severity = isStated ? "error" : "explain";
  return [{ kind: "part-of-whole", id, severity, says, relations: [...relations], tolerance: 0 }];
}

/** The first that names a pair counts: what the form states goes before what words make likely. */
function uniquePairs<Line extends TemplateColumn | TemplateRow>(pairs: readonly Part<Line>[]): Part<Line>[] {
  return pairs.filter(
    ({ part, whole }, index) =>
      pairs.findIndex((other) => other.part === part && other.whole === whole) === index,
  );
}

/** A part of a sum without subtractions is at most its total as soon as the sum is right. */
function impliedBySums(stated: readonly Rule[]): (relation: Relation) => boolean {
  const known = new Set<string>();
  for (const rule of stated) {
    if (rule.kind !== "sum-equals") continue;
    for (const { total, plus, minus } of rule.relations)
      if (minus.length === 0) for (const part of plus) known.add(`${part}<${total}`);
  }
  return ({ part, whole }) => known.has(`${part}<${whole}`);
}
