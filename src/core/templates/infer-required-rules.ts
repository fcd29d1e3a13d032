/**
 * What must not be left out: the evidence beside a criterion marked "Đạt", and the cells of a row of which others are
 * filled in.
 */
import { a1 } from "../model/address";
import { fieldId } from "../model/report-data";
import type { Rule } from "../rules/rule";
import { foldText } from "../text/fold-text";
import { isSigned } from "./infer-caption-words";
import { columnName, ruleColumnId } from "./infer-rule-names";
import { childrenOf } from "./infer-row-groups";
import { inputFields } from "./input-fields";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "./template";

export function requiredRules(sheet: TemplateSheet): Rule[] {
  if (sheet.shape === "criteria") return evidenceRules(sheet);
  return sheet.shape === "form" ? blankRules(sheet) : [];
}

function evidenceRules(sheet: TemplateSheet): Rule[] {
  const { columns = [], rows = [] } = sheet.table ?? {};
  const inputs = new Set(inputFields(sheet).map(({ id }) => id));
  const hasCodes = rows.filter(({ code }) => code !== null).length * 2 >= rows.length;
  const criteria = rows.filter(
    (row, index) => isCriterion(row, hasCodes) && childrenOf(rows, index).length === 0,
  );
  return columns.flatMap((evidence): Rule[] => {
    const mark = isEvidence(evidence) ? markBefore(columns, evidence) : undefined;
    if (!mark) return [];
    const field = ({ row }: TemplateRow, { column }: TemplateColumn) => fieldId(sheet.key, a1(row, column));
    const value = passingChoice(mark);
    const beside = criteria
      .map((row) => ({
        field: field(row, evidence),
        filled: [field(row, mark)],
        ...(value === undefined ? {} : { value }),
      }))
      .filter(({ field: own, filled }) => [own, ...filled].every((cell) => inputs.has(cell)));
    if (beside.length === 0) return [];
    const marked = value === undefined ? "có đánh dấu" : `ghi “${value}”`;
    return [
      {
        kind: "required",
        id: `${sheet.key}.MINHCHUNG${columns.filter(isEvidence).length > 1 ? `.${ruleColumnId(sheet, evidence.column)}` : ""}`,
        // A caption that spells out what to cite ("số, ký hiệu văn bản") asks for it; a bare "Minh chứng" may be optional.
        severity: /\(.*\p{L}.*\)|:/u.test(evidence.path.at(-1) ?? "") ? "error" : "explain",
        says: `Cột ${columnName(sheet, mark.column)} ${marked} thì phải có minh chứng ở cột ${columnName(sheet, evidence.column)}`,
        fields: [],
        columns: [],
        beside,
        rows: [],
      },
    ];
  });
}

function isEvidence({ type, path }: TemplateColumn): boolean {
  return (
    type !== "choice" &&
    /^(minh chứng|tài liệu (minh chứng|chứng minh)|văn bản (minh chứng|chứng minh)|hồ sơ minh chứng)/u.test(
      foldText(path.at(-1) ?? ""),
    )
  );
}

/** The unit's own verdict, before the evidence for it; never that of the level above. */
function markBefore(
  columns: readonly TemplateColumn[],
  evidence: TemplateColumn,
): TemplateColumn | undefined {
  const marks = columns.filter(
    (column) =>
      column.column < evidence.column &&
      !/(thẩm định|cấp trên|phúc tra|kiểm tra|hội đồng|cấp tỉnh|cấp huyện)/u.test(
        foldText(column.path.join(" ")),
      ) &&
      (passingChoice(column) !== undefined || isPassMark(column)),
  );
  return marks.length === 1 ? marks[0] : undefined;
}

/** "Đạt" of the choices "Đạt, Không đạt", or of a caption "Tự chấm (Đạt/Không đạt)" that offers them itself. */
function passingChoice({ type, choices, path }: TemplateColumn): string | undefined {
  if (type !== "choice") return undefined;
  if (choices) return choices.find((choice) => /^(đạt|có|hoàn thành)$/u.test(foldText(choice)));
  return /(^|[^\p{L}])đạt ?\/ ?(không|chưa) ?đạt/u.test(foldText(path.at(-1) ?? "")) ? "Đạt" : undefined;
}

/** The column crossed where the criterion is met, beside one for where it is not. */
function isPassMark({ type, path }: TemplateColumn): boolean {
  return type !== "choice" && /^(đạt|có|hoàn thành)( \(.*\))?$/u.test(foldText(path.at(-1) ?? ""));
}

function isCriterion({ kind, code, label }: TemplateRow, hasCodes: boolean): boolean {
  const isVerdict = /^(kết luận|tổng|cộng|kết quả chung|đánh giá chung|xếp loại|tự xếp loại)( |$)/u.test(
    foldText(label),
  );
  return kind === "data" && !isVerdict && (code !== null || !hasCodes);
}

/** Rows in which some counts are filled in and others are not: 0 or forgotten. One rule for the whole sheet. */
function blankRules(sheet: TemplateSheet): Rule[] {
  const alternatives = new Set(
    (sheet.table?.columns ?? []).flatMap(({ column, path }) =>
      isAlternative(path.at(-1) ?? "") ? column : [],
    ),
  );
  const byRow = new Map<number, string[]>();
  for (const { id, row, column, type, operator } of inputFields(sheet)) {
    const isFigure = operator === "sum" && type !== "any" && !alternatives.has(column);
    if (isFigure) byRow.set(row, [...(byRow.get(row) ?? []), id]);
  }
  const rows = [...byRow.values()].filter(({ length }) => length >= 2);
  if (rows.length === 0) return [];
  return [
    {
      kind: "required",
      id: `${sheet.key}.TRONG`,
      severity: "note",
      says: "Dòng đã ghi số liệu thì không bỏ trống ô nào (không có thì ghi 0)",
      fields: [],
      columns: [],
      beside: [],
      rows,
    },
  ];
}

/** "Có | Không", "Tăng | Giảm": one of them stays blank. */
function isAlternative(caption: string): boolean {
  return isSigned(caption) || /^(có|không|đạt|(không|chưa) đạt|đúng|sai)$/u.test(foldText(caption));
}
