/** A column with a list to choose from holds what the list offers: the form itself shuts everything else out. */
import { contains } from "../model/address";
import type { Rule } from "../rules/rule";
import { foldText } from "../text/fold-text";
import { columnName, ruleColumnId } from "./infer-rule-names";
import { inputFields } from "./input-fields";
import type { LearnedSheet } from "./infer-sheet";
import type { TemplateColumn } from "./template";

/** A longer list is not told in full. */
const maxChoicesTold = 6;

export function choiceRules({ sheet, choiceRanges }: LearnedSheet): Rule[] {
  const inputs = inputFields(sheet).filter(({ row, column }) =>
    choiceRanges.some((range) => contains(range, row, column)),
  );
  return (sheet.table?.columns ?? []).flatMap((column): Rule[] => {
    const choices = (column.choices ?? []).filter((choice) => choice.trim() !== "");
    if (column.type !== "choice" || choices.length === 0) return [];
    const fields =
      sheet.shape === "list"
        ? []
        : inputs.filter((input) => input.column === column.column).map(({ id }) => id);
    const columns = sheet.shape === "list" ? [{ list: sheet.key, column: column.id }] : [];
    if (fields.length + columns.length === 0) return [];
    return [
      {
        kind: "choice",
        id: `${sheet.key}.CHON.${ruleColumnId(sheet, column.column)}`,
        severity: isFreeText(column) ? "explain" : "error",
        says: `Cột ${columnName(sheet, column.column)} ${toldChoices(choices)}`,
        fields,
        columns,
        choices: [...choices],
      },
    ];
  });
}

/** Reasons and remarks are words; the list beside them only spares typing. */
function isFreeText({ path }: TemplateColumn): boolean {
  return /^(lý do|ghi chú|nguyên nhân|nội dung|nhận xét|hình thức|giải pháp|kiến nghị)/u.test(
    foldText(path.at(-1) ?? ""),
  );
}

function toldChoices(choices: readonly string[]): string {
  if (choices.length > maxChoicesTold) return "chỉ ghi theo danh sách chọn sẵn của biểu";
  const quoted = choices.map((choice) => `“${choice.trim()}”`);
  return quoted.length === 1
    ? `chỉ ghi ${quoted.join("")}`
    : `chỉ ghi ${quoted.slice(0, -1).join(", ")} hoặc ${quoted.at(-1) ?? ""}`;
}
