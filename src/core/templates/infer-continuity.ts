/**
 * What a period opens with is what the one before closed with: columns or rows "Đoàn viên đầu kỳ" and "Đoàn viên cuối
 * kỳ", of the same words otherwise. Only where units type the opening figure: computed ones follow.
 */
import { a1 } from "../model/address";
import type { Rule } from "../rules/rule";
import { captionKey } from "./caption-key";
import { plainCaption } from "./infer-caption-words";
import { cellField, type FormFields } from "./infer-relations";
import { childrenOf } from "./infer-row-groups";
import { columnName, rowName, ruleColumnId, ruleRowId } from "./infer-rule-names";
import { rowNameOf } from "./row-name";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "./template";

/** @param period The period the form prints ("2023-Q4"): "đầu năm" is the closing of the report before only in a yearly one. */
export function continuityRules(sheet: TemplateSheet, fields: FormFields, period: string | null): Rule[] {
  const { columns = [], rows = [] } = sheet.table ?? {};
  const isYearly = period !== null && /^\d{4}$/.test(period);
  const counts = columns.filter(({ operator }) => operator === "sum");
  const isTyped = (row: TemplateRow, column: TemplateColumn) =>
    fields.has(cellField(sheet, row, column)) && !(a1(row.row, column.column) in sheet.formulas);
  const relation = (
    opening: readonly [TemplateRow, TemplateColumn],
    closing: readonly [TemplateRow, TemplateColumn],
  ) =>
    isTyped(...opening) && fields.has(cellField(sheet, ...closing))
      ? [{ opening: cellField(sheet, ...opening), closing: cellField(sheet, ...closing) }]
      : [];
  const leaves = rows.filter(
    (row, index) => row.kind !== "total" && (row.kind === "data" || childrenOf(rows, index).length === 0),
  );
  const byColumn = pairsOf(counts, ({ path }) => path, isYearly).flatMap(([opening, closing]) =>
    ruleOf(
      `${sheet.key}.DAUKY.${ruleColumnId(sheet, opening.column)}`,
      `Cột ${columnName(sheet, opening.column)} bằng cột ${columnName(sheet, closing.column)} của kỳ trước`,
      leaves.flatMap((row) => relation([row, opening], [row, closing])),
    ),
  );
  const byRow = pairsOf(
    rows,
    ({ code, label, path }) => [...path, rowNameOf(code, label).name],
    isYearly,
  ).flatMap(([opening, closing]) =>
    ruleOf(
      `${sheet.key}.DAUKY.DONG.${ruleRowId(sheet, opening.row)}`,
      `Dòng ${rowName(sheet, opening.row)} bằng dòng ${rowName(sheet, closing.row)} của kỳ trước`,
      counts.flatMap((column) => relation([opening, column], [closing, column])),
    ),
  );
  return [...byColumn, ...byRow];
}

function ruleOf(id: string, says: string, relations: { opening: string; closing: string }[]): Rule[] {
  if (relations.length === 0) return [];
  return [{ kind: "continuity", id, severity: "explain", says, relations, tolerance: 0 }];
}

/** Lines that open with what others close with; a caption that two lines share tells neither. */
function pairsOf<Line>(
  lines: readonly Line[],
  captionsOf: (line: Line) => readonly string[],
  isYearly: boolean,
): readonly (readonly [Line, Line])[] {
  const openings = new Map<string, Line[]>();
  const closings = new Map<string, Line[]>();
  for (const line of lines) {
    const found = endOf(captionsOf(line), isYearly);
    if (!found) continue;
    const ends = found.end === "đầu" ? openings : closings;
    ends.set(found.key, [...(ends.get(found.key) ?? []), line]);
  }
  return [...openings].flatMap(([key, [opening, ...others]]) => {
    const [closing, ...more] = closings.get(key) ?? [];
    return opening && closing && others.length + more.length === 0 ? [[opening, closing] as const] : [];
  });
}

/** Which end of the period the captions speak of, and what they say besides. */
function endOf(captions: readonly string[], isYearly: boolean): { end: string; key: string } | undefined {
  const words = captions.map((caption) =>
    plainCaption(caption).replace(/^(tổng số|tổng|số lượng|số|có) (?=\p{L}{2})/u, ""),
  );
  // "6 tháng đầu năm" is a period, and no end of one.
  const pattern = /(?<!tháng |\p{L})(đầu|cuối) (kỳ|quý|tháng|năm)( báo cáo| này)?(?!\p{L}| học)/u;
  const ends = words.flatMap((text) => pattern.exec(text) ?? []);
  const [, end = "", span] = pattern.exec(words.find((text) => pattern.test(text)) ?? "") ?? [];
  if (ends.length === 0 || (span === "năm" && !isYearly)) return undefined;
  return { end, key: words.map((text) => captionKey(text.replace(pattern, `@${span ?? ""}`))).join(" › ") };
}
