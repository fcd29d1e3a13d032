/**
 * Between which bounds figures lie: counts are not negative, shares of a whole are between 0 and 100 %. Differences,
 * growth and fulfilment of plans know no such bounds.
 */
import { type CellAddress, parseA1 } from "../model/address";
import { fieldId } from "../model/report-data";
import type { Rule } from "../rules/rule";
import { foldText } from "../text/fold-text";
import { isSigned } from "./infer-caption-words";
import type { LearnedSheet } from "./infer-sheet";
import { type InputField, inputFields } from "./input-fields";
import type { TemplateColumn, TemplateRow } from "./template";

/** @param stated The rules already learned: what a difference of the form leaves over is a count like any other. */
export function rangeRules({ sheet, percentFormats }: LearnedSheet, stated: readonly Rule[]): Rule[] {
  if (sheet.shape !== "form") return [];
  const { columns = [], rows = [] } = sheet.table ?? {};
  const signed = unbounded(
    columns.filter(isSignedColumn),
    rows.filter(({ label }) => isSigned(label)),
  );
  const growing = unbounded(
    columns.filter((column) => column.path.some(outgrowsAll) || isBesidePlan(column, columns)),
    rows.filter(({ label, path }) => [label, ...path].some(outgrowsAll)),
  );
  const inputs = inputFields(sheet);
  const counts = inputs.filter((field) => field.operator === "sum" && field.type !== "any" && !signed(field));
  const rest = remainders(stated, sheet.key).filter((address) => {
    const place = parseA1(address);
    return place !== undefined && !signed(place);
  });
  const shares = inputs.filter((field) => field.type === "percent" && !growing(field));
  const ofOne = shares.filter(({ column }) => percentFormats.has(column));
  const ofHundred = shares.filter(({ column }) => !percentFormats.has(column));
  const ids = (fields: readonly InputField[]) => fields.map(({ id }) => id);
  const left = rest.map((address) => fieldId(sheet.key, address));
  const [isCount, isShare] = [`${sheet.key}.AM`, `${sheet.key}.PHANTRAM`];
  return [
    ...rangeRule(isCount, "Số đếm không âm", [...ids(counts), ...left], { min: 0 }),
    ...rangeRule(isShare, "Tỷ lệ từ 0% đến 100%", ids(ofOne), { min: 0, max: 1 }),
    ...rangeRule(isShare, "Tỷ lệ từ 0% đến 100%", ids(ofHundred), { min: 0, max: 100 }),
  ];
}

/** Tells the cells in these columns or rows. */
function unbounded(
  columns: readonly TemplateColumn[],
  rows: readonly TemplateRow[],
): (place: CellAddress) => boolean {
  const [inColumns, inRows] = [
    new Set(columns.map(({ column }) => column)),
    new Set(rows.map(({ row }) => row)),
  ];
  return ({ row, column }) => inColumns.has(column) || inRows.has(row);
}

function rangeRule(
  id: string,
  says: string,
  fields: readonly string[],
  bounds: { min: number; max?: number },
): Rule[] {
  if (fields.length === 0) return [];
  return [
    { kind: "range", id, severity: "explain", says, fields: [...new Set(fields)], columns: [], ...bounds },
  ];
}

/** "Tăng/giảm", "So với cùng kỳ › Tăng"; under "Tăng trong kỳ" the column "Kết nạp mới" counts. */
function isSignedColumn({ path }: TemplateColumn): boolean {
  return isSigned(path.at(-1) ?? "") || path.some((caption) => comparison.test(foldText(caption)));
}

const comparison = /(so với|so sánh|chênh lệch|tăng ?[,/(+-]|\+\/-)/u;

/** More than all is possible: of a plan, of the year before. */
function outgrowsAll(caption: string): boolean {
  return /(^|[^\p{L}])(kế hoạch|chỉ tiêu|kh|mục tiêu|được giao|giao|hoàn thành(?! (xuất sắc|tốt))|thực hiện|tăng|giảm|so với|so sánh|tốc độ|cùng kỳ|vượt)(?!\p{L})|(^|\()đạt( |$|\))/u.test(
    foldText(caption),
  );
}

/** "Kế hoạch | Thực hiện | Tỷ lệ (%)": a plan may be outdone. */
function isBesidePlan(share: TemplateColumn, columns: readonly TemplateColumn[]): boolean {
  const groupOf = ({ path }: TemplateColumn) => path.slice(0, -1).join(" › ");
  return columns.some(
    (other) => groupOf(other) === groupOf(share) && planned.test(foldText(other.path.at(-1) ?? "")),
  );
}

const planned = /^(số )?(kế hoạch|chỉ tiêu|kh|mục tiêu|được giao)( |$)/u;

/**
 * The addresses of totals that the form makes by taking away (opening + in − out), where no "part and whole" tells the
 * same.
 */
function remainders(stated: readonly Rule[], sheetKey: string): readonly string[] {
  const parts = new Set(
    stated.flatMap((rule) =>
      rule.kind === "part-of-whole" ? rule.relations.map(({ part, whole }) => `${part}<${whole}`) : [],
    ),
  );
  const relations = stated.flatMap((rule) => (rule.kind === "sum-equals" ? rule.relations : []));
  return relations.flatMap(({ total, plus, minus }) => {
    const isTold = plus.length === 1 && minus.length === 1 && parts.has(`${minus[0] ?? ""}<${plus[0] ?? ""}`);
    const isOwn = total.startsWith(`${sheetKey}!`);
    return isOwn && minus.length > 0 && !isTold ? total.slice(sheetKey.length + 1) : [];
  });
}
