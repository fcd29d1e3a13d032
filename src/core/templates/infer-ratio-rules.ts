/**
 * Rules for what is written "11/12": n is at most m. Where m is a plan or what was registered, more may be done than
 * was planned, and nothing is said.
 */
import { a1 } from "../model/address";
import { fieldId } from "../model/report-data";
import type { Rule } from "../rules/rule";
import { foldText } from "../text/fold-text";
import { columnName, ruleColumnId } from "./infer-rule-names";
import { inputFields } from "./input-fields";
import type { TemplateColumn, TemplateSheet } from "./template";

export function ratioRules(sheet: TemplateSheet): Rule[] {
  const ratios = new Set(inputFields(sheet).flatMap(({ id, type }) => (type === "ratio" ? id : [])));
  return (sheet.table?.columns ?? []).flatMap((column) => ruleOf(sheet, column, ratios));
}

function ruleOf(sheet: TemplateSheet, column: TemplateColumn, ratios: ReadonlySet<string>): Rule[] {
  const relations = (sheet.table?.rows ?? []).flatMap((row) => {
    const ratio = fieldId(sheet.key, a1(row.row, column.column));
    if (!ratios.has(ratio)) return [];
    return [...column.path, row.label].map(foldText).some(isOverPlan) ? [] : [{ ratio }];
  });
  if (relations.length === 0) return [];
  return [
    {
      kind: "ratio",
      id: `${sheet.key}.TYLE.${ruleColumnId(sheet, column.column)}`,
      severity: column.path.map(foldText).some(isOverAll) ? "error" : "explain",
      says: `Cột ${columnName(sheet, column.column)} ghi dạng “số đã làm/tổng số”, số trước không lớn hơn số sau`,
      relations,
      mayExceed: false,
    },
  ];
}

/** "số đã làm/tổng số". */
function isOverAll(caption: string): boolean {
  return /\/ ?(tổng|toàn)/u.test(caption);
}

/** "Thực hiện/kế hoạch", "đạt/chỉ tiêu được giao". */
function isOverPlan(caption: string): boolean {
  return /\/ ?(số )?(kế hoạch|kh|chỉ tiêu|ct|mục tiêu|được giao|giao|đăng ký|nhu cầu|dự kiến)(?!\p{L})/u.test(
    caption,
  );
}
