/**
 * Shares that only captions explain: "Tổng số | Tốt: Số lượng, Tỷ lệ (%)" and "Kế hoạch | Thực hiện | Tỷ lệ (%)".
 * Stated only where one count alone can be the part and one alone the whole.
 */
import type { Rule } from "../rules/rule";
import { foldText } from "../text/fold-text";
import { openRows, scaleOf } from "./infer-printed-rules";
import { cellField, type FormFields, shareRule, shareTolerance } from "./infer-relations";
import { columnName, ruleColumnId } from "./infer-rule-names";
import type { LearnedSheet } from "./infer-sheet";
import type { TemplateColumn } from "./template";

export function siblingShareRules(form: LearnedSheet, fields: FormFields): Rule[] {
  const { sheet } = form;
  const columns = sheet.table?.columns ?? [];
  return columns.flatMap((column) => {
    if (column.type !== "percent" || column.operator !== "recompute" || column.expression !== undefined)
      return [];
    const rows = openRows(sheet, column);
    const found = rows.length === sheet.table?.rows.length ? partAndWhole(column, columns) : undefined;
    if (!found) return [];
    const relations = rows.flatMap((row) => {
      const relation = {
        rate: cellField(sheet, row, column),
        numerator: cellField(sheet, row, found.part),
        denominator: cellField(sheet, row, found.whole),
      };
      return Object.values(relation).every((field) => fields.has(field)) ? [relation] : [];
    });
    const says = `Cột ${columnName(sheet, column.column)} = ${columnName(sheet, found.part.column)} : ${columnName(sheet, found.whole.column)}`;
    const id = `${sheet.key}.COT.${ruleColumnId(sheet, column.column)}`;
    const scale = scaleOf(form, column, true);
    return shareRule({ id, says, severity: "explain" }, relations, scale, shareTolerance.typed);
  });
}

interface Share {
  readonly part: TemplateColumn;
  readonly whole: TemplateColumn;
}

function partAndWhole(rate: TemplateColumn, columns: readonly TemplateColumn[]): Share | undefined {
  const counts = columns.filter(({ operator }) => operator === "sum");
  const siblings = counts.filter((column) => groupKey(column) === groupKey(rate));
  const plan = siblings.filter((column) => planned.test(leafOf(column)));
  const done = siblings.filter((column) => fulfilled.test(leafOf(column)));
  if (siblings.length === 2 && plan.length === 1 && done.length === 1 && plan[0] && done[0])
    return { part: done[0], whole: plan[0] };
  if (rate.path.length < 2 || siblings.length !== 1) return undefined;
  const [part] = siblings;
  // A count outside all pairs that stands before them; a second one would be as good a whole.
  const outside = counts.filter(
    (column) =>
      column.column < rate.column &&
      !columns.some((other) => other.type === "percent" && groupKey(other) === groupKey(column)),
  );
  const [whole] = outside;
  const isWhole = outside.length === 1 && whole !== undefined && /^tổng( số)?( |$)/u.test(leafOf(whole));
  return part && isWhole ? { part, whole } : undefined;
}

const planned = /^(kế hoạch|kh|chỉ tiêu|được giao)( |$)/u;
const fulfilled = /^(thực hiện|th|kết quả|đạt được|đã thực hiện)( |$)/u;

function groupKey(column: TemplateColumn): string {
  return column.path.slice(0, -1).map(foldText).join(" › ");
}

function leafOf(column: TemplateColumn): string {
  return foldText(column.path.at(-1) ?? "");
}
