/**
 * The total line below a list, where no formula makes it: what a unit types there is the sum of a column's numbers or
 * the number of lines marked in it. Told from captions; a column that may hold either is left alone.
 */
import { a1 } from "../model/address";
import { fieldId } from "../model/report-data";
import type { Rule } from "../rules/rule";
import { ageBandOf } from "./infer-age-bands";
import { isPersonalTrait } from "./infer-caption-words";
import { groupWords, isBirthCaption, leafWords } from "./infer-list-columns";
import { columnName, rowName, ruleColumnId } from "./infer-rule-names";
import type { TemplateColumn, TemplateRow, TemplateSheet, TemplateTable } from "./template";

/** The one total line of a list; `undefined` where it has none, or several of which each adds something else. */
export function totalRowOf({ rows }: Pick<TemplateTable, "rows">): TemplateRow | undefined {
  const totals = rows.filter(({ kind }) => kind === "total");
  return totals.length === 1 ? totals[0] : undefined;
}

/** How a column is totalled; `undefined` where its captions do not tell. */
export function totalledAs(column: TemplateColumn): "sum" | "count" | undefined {
  if (column.type === "mark") return "count";
  const leaf = leafWords(column);
  const group = groupWords(column);
  if (isBirthCaption(group) && /^(nam|nữ)$/.test(leaf)) return "count";
  if (column.type === "any" && (isPersonalTrait(leaf) || isMarkGroup(group) || ageBandOf(leaf) !== undefined))
    return "count";
  // Points and averages are numbers too, and their sum says nothing.
  return column.type === "integer" || (column.type === "any" && addable.test(leaf)) ? "sum" : undefined;
}

function isMarkGroup(group: string): boolean {
  return /(^| )(trình độ|học vấn|chuyên môn|lý luận chính trị|llct|giới tính|độ tuổi|nhóm tuổi)( |$)/u.test(
    group,
  );
}

/** "Số điện thoại", "Số thẻ" name; these count. */
const addable =
  /^(tổng|sl|số lượng|kinh phí|thành tiền|trị giá|giá trị|số (tiền|lượt|người|ngày|giờ|buổi|đoàn viên|thanh niên|thiếu nhi|hội viên|hộ|em|suất|phần|công trình|chi đoàn|lớp|đơn vị|kinh phí))( |$)/u;

export function listTotalRules(sheet: TemplateSheet): Rule[] {
  const { table } = sheet;
  const total = table && sheet.shape === "list" ? totalRowOf(table) : undefined;
  if (!table || !total) return [];
  const open = new Set(sheet.looseFields.map(({ cell }) => cell));
  return table.columns.flatMap((column): Rule[] => {
    const address = a1(total.row, column.column);
    const how = open.has(address) ? totalledAs(column) : undefined;
    if (how === undefined) return [];
    const name = columnName(sheet, column.column);
    const counted = how === "sum" ? "tổng các dòng của danh sách" : "số dòng có ghi trong danh sách";
    return [
      {
        kind: "section-sums",
        id: `${sheet.key}.CONG.${ruleColumnId(sheet, column.column)}`,
        severity: how === "sum" ? "error" : "explain",
        says: `Dòng ${rowName(sheet, total.row)}, cột ${name} = ${counted}`,
        list: sheet.key,
        column: column.id,
        total: fieldId(sheet.key, address),
        how,
        tolerance: 0,
      },
    ];
  });
}
