/**
 * What a column (or a row) asks for, as far as the blank form tells: its data validation, its formulas,
 * its number format, its captions. Rates are never added, so a doubt between a count and a rate matters most.
 */
import { ratioTermsOf } from "../formula/linear-terms";
import { type CellValidation, cellAt } from "../model/grid";
import { contains } from "../model/address";
import { foldText } from "../text/fold-text";
import type { SheetView } from "./sheet-view";
import type { FieldType, Operator } from "./template";

export interface TypeEvidence {
  readonly view: SheetView;
  readonly column: number;
  readonly rows: readonly number[];
  readonly path: readonly string[];
  readonly shape: "form" | "list";
}

export function columnTypeOf(evidence: TypeEvidence): { type: FieldType; choices?: string[] } {
  const validation = validationOf(evidence);
  if (validation?.type === "list") {
    return validation.choices ? { type: "choice", choices: [...validation.choices] } : { type: "choice" };
  }
  // Counts are typed in; a validated share still reads as a share by its format or caption.
  const byFormat = typeByFormat(evidence);
  const byCaption = typeByCaption(evidence.path, evidence.shape);
  if (byFormat === "percent" || byCaption === "percent" || isRateFormula(evidence))
    return { type: "percent" };
  if (validation?.type === "whole") return { type: "integer" };
  if (validation?.type === "decimal") return { type: "decimal" };
  if (validation?.type === "date") return { type: "date" };
  if (byCaption !== undefined) return { type: byCaption };
  if (byFormat === "date") return { type: "date" };
  if (evidence.shape === "list") return { type: "any" };
  return { type: byFormat === "text" ? "any" : "number" };
}

/** The operator a type asks for unless the template says otherwise. */
export function operatorOf(type: FieldType): Operator {
  switch (type) {
    case "integer":
    case "decimal":
    case "number":
    case "any":
      return "sum";
    case "ratio":
      return "ratio";
    case "percent":
      return "recompute";
    case "text":
    case "date":
    case "mark":
    case "choice":
      return "none";
  }
}

/** The type that captions name, or `undefined` where they name none. */
export function typeByCaption(path: readonly string[], shape: "form" | "list"): FieldType | undefined {
  const leaf = foldText(path.at(-1) ?? "");
  const whole = foldText(path.join(" "));
  if (
    /(^|[^\p{L}])n\/m([^\p{L}]|$)/u.test(whole) ||
    /\((số )?(đã |được )?[^()/]*\/\s*(tổng|số)[^()]*\)/u.test(leaf)
  )
    return "ratio";
  if (
    /(^| )(tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|phần trăm|bình quân|trung bình|tb)( |$|\()/u.test(leaf) ||
    /%/.test(leaf)
  )
    return "percent";
  if (
    /^(số lượng|số|tổng)( |$)/u.test(leaf) &&
    !/^số (quyết định|hiệu|công văn|điện thoại|cccd|cmnd|, ký hiệu|ký hiệu|văn bản)/u.test(leaf)
  ) {
    return undefined;
  }
  if (textCaption.test(leaf)) return "text";
  if (/^(ngày|từ ngày|đến ngày|thời gian|thời điểm|ngày, tháng|ngày tháng|năm sinh)/u.test(leaf))
    return shape === "list" ? "date" : "text";
  return undefined;
}

const textCaption =
  /^(ghi chú|lý do|minh chứng|nội dung|diễn giải|giải trình|họ và tên|họ tên|tên |chức vụ|chức danh|địa chỉ|địa điểm|nơi |đơn vị công tác|đơn vị tính|đvt|quyết định|số quyết định|số hiệu|số, ký hiệu|ký hiệu|công văn|văn bản|điện thoại|số điện thoại|email|dân tộc$|tôn giáo$|trình độ$|nhận xét|đánh giá|kiến nghị|đề xuất|người |cán bộ phụ trách|hình thức|khó khăn|giải pháp|đường dẫn|link)/u;

function validationOf(evidence: TypeEvidence): CellValidation | undefined {
  const { view, column, rows } = evidence;
  return view.grid.validations.find(
    (validation) =>
      validation.type !== "any" &&
      validation.type !== "custom" &&
      rows.some((row) => validation.ranges.some((range) => contains(range, row, column))),
  );
}

/** The kind of number format that most input cells of the column carry. */
function typeByFormat({ view, column, rows }: TypeEvidence): "percent" | "date" | "text" | undefined {
  const counts = { percent: 0, date: 0, text: 0 };
  let total = 0;
  for (const row of rows) {
    const kind = view.formatAt(row, column)?.kind;
    if (kind === undefined) continue;
    total += 1;
    if (kind === "percent" || kind === "date" || kind === "text") counts[kind] += 1;
  }
  return (["percent", "date", "text"] as const).find((kind) => counts[kind] * 2 > total);
}

function isRateFormula({ view, column, rows }: TypeEvidence): boolean {
  const formulas = rows.flatMap((row) => cellAt(view.grid, row, column)?.formula ?? []);
  return formulas.length > 0 && formulas.every((formula) => ratioTermsOf(formula) !== undefined);
}
