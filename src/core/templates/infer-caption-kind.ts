/**
 * What captions say of the figures under them: counts that may be added, rates and averages that never may, words,
 * dates, ratios "n/m", points. Two mistakes cost the same: a rate that is added, and a count that is not.
 *
 *   "Số chi đoàn đạt trên 90%" counts; "Tỷ lệ (%)", "Điểm trung bình", "Đơn giá" do not; "Trung bình" beside "Khá" does.
 */
import { foldText } from "../text/fold-text";
import type { FieldType, Operator } from "./template";

export interface FieldKind {
  readonly type: FieldType;
  readonly operator: Operator;
}

/** What the leaf says, else the groups over it; `undefined` where no caption says anything but "figures". */
export function captionKind(path: readonly string[], shape: "form" | "list"): FieldKind | undefined {
  const captions = path.map((caption) => foldText(caption).replace(/^[-+*\d.)\s]+(?=\p{L})/u, "")).reverse();
  const [leaf = "", ...groups] = captions;
  if (captions.some((caption) => /(^|[^\p{L}])n ?\/ ?m([^\p{L}]|$)/u.test(caption))) return ratio;
  const own = figuresOf(leaf);
  if (own !== undefined) return own === "count" ? undefined : own;
  const word = wordsOf(leaf, shape);
  if (word !== undefined) return word;
  if (nextTo.test(leaf)) return share;
  for (const group of groups) {
    const said = figuresOf(group);
    if (said !== undefined) return said === "count" ? undefined : said;
    // "Tự chấm (đánh dấu x) › Đạt, Không đạt".
    if (markCaption.test(group)) return mark;
    // "Ngày sinh › Nam": the day is written under the sex.
    if (shape === "list" && dateCaption.test(group)) return date;
  }
  return undefined;
}

const ratio: FieldKind = { type: "ratio", operator: "ratio" };
const share: FieldKind = { type: "percent", operator: "recompute" };
const average: FieldKind = { type: "decimal", operator: "recompute" };
const points: FieldKind = { type: "number", operator: "none" };
const text: FieldKind = { type: "text", operator: "none" };
const date: FieldKind = { type: "date", operator: "none" };
const mark: FieldKind = { type: "mark", operator: "none" };
const anything: FieldKind = { type: "any", operator: "sum" };

function figuresOf(caption: string): FieldKind | "count" | undefined {
  // "đạt trên 90%" describes what is counted, it does not measure it.
  const words = caption.replace(/\d[\d.,]*\s*%/g, "");
  const isPercent = /%/.test(words);
  const isRatio = partOfAll.test(words);
  const isCount = countCaption.test(words) && !documentNumber.test(words) && !isRatio;
  if (isCount && / (có|đạt|được|từ) /.test(words) && !/\(\s*%\s*\)$/.test(words)) return "count";
  if (averageCaption.test(words)) return average;
  if (/số lượng/.test(words) && (isPercent || /tỷ lệ/.test(words))) return undefined;
  if (isPercent || shareCaption.test(words)) return share;
  if (isRatio) return ratio;
  if (priceCaption.test(words)) return average;
  if (pointsCaption.test(words)) return points;
  return isCount ? "count" : undefined;
}

/** "số đã làm/tổng số", "Thực hiện/Kế hoạch". */
const partOfAll = /\p{L}[^/]*\/ ?(tổng|kế hoạch|chỉ tiêu|số )/u;

/** Begins with what is counted. */
const countCaption = /^(tổng số|tổng|số lượng|số|sl|lượt|cộng)( |$|\()/u;
const documentNumber = /^số (quyết định|hiệu|công văn|điện thoại|cccd|cmnd|, ?ký hiệu|ký hiệu|tài khoản)/u;

const shareCaption =
  /(^|[(,:/-] ?|(^| )(đạt|chiếm) )(tỷ lệ|tỷ trọng|tỷ suất|phần trăm)( |$|\(|\/)|^tl( |$|\()|^cơ cấu$/u;

/** Typed as percents as a rule; beside leaves of their own they head counts ("So với cùng kỳ › Tăng"). */
const nextTo = /^so (với|sánh)/u;

const averageCaption =
  /(^|[ (])(bình quân|bq)( |$|\/|\)|\()|(^| )(điểm|giá|thu nhập|tuổi|tuổi đời|năng suất|chiều cao|cân nặng|nhiệt độ|lương|sĩ số) (trung bình|tb)( |$|\/|\()|(trung bình|tb)( cộng|( ?\/ ?| mỗi | một | trên )\p{L})/u;

const priceCaption =
  /^((đơn giá|hệ số|mật độ|năng suất|chỉ số|tốc độ|định mức|hiệu suất|lãi suất|thuế suất)( |$|\()|(xếp (hạng|thứ)|thứ (hạng|bậc)|hạng|vị thứ|giá)$)/u;

const pointsCaption =
  /^(tổng )?điểm( (chuẩn|tối đa|thưởng|trừ|cộng|số|đạt( được)?|chấm|kết luận|(tự|do|được|thẩm|đánh|hội|cấp|trung ương|tỉnh|cơ quan|đề nghị).*))?( ?\(.*\))?$/u;

function wordsOf(leaf: string, shape: "form" | "list"): FieldKind | undefined {
  if (/(^|[( ])(không|chưa) ?đạt\)?$/.test(leaf) && /đạt ?\//.test(leaf))
    return { type: "choice", operator: "none" };
  if (markCaption.test(leaf)) return mark;
  if (textCaption.test(leaf)) return text;
  if (dateCaption.test(leaf)) return shape === "list" ? date : text;
  // A fixed row that asks for "Dân tộc" counts people; a line of a list names one.
  if (countOrWord.test(leaf)) return shape === "list" ? text : anything;
  return undefined;
}

const markCaption = /đánh dấu|\( ?["']?x["']? ?\)/;

const textCaption =
  /^(ghi chú|lý do|minh chứng|nội dung|diễn giải|giải trình|họ và tên|họ,? tên|tên |chức vụ|chức danh|địa chỉ|địa điểm|nơi |quê quán|đơn vị (công tác|tính|thực hiện|phối hợp|chủ trì)|đvt$|số (quyết định( |$)|hiệu|,? ?ký hiệu|điện thoại|cccd|cmnd|tài khoản)|ký hiệu|điện thoại|email|thư điện tử|nhận xét|kiến nghị|đề xuất,|khó khăn,|tồn tại|nguyên nhân|giải pháp,|đường dẫn|link|(văn bản|tài liệu) (chứng minh|minh chứng|số|kèm)|người (phụ trách|thực hiện|chịu trách nhiệm|ký|lập|liên hệ)|cán bộ phụ trách|đánh giá chung|(kết quả )?thẩm định( |$)|ý kiến|kết luận( |$))/u;

const dateCaption =
  /^(ngày([,/]? ?tháng| sinh| vào| cấp| ký| gửi| nộp| ban hành| tổ chức| thực hiện| kết nạp| bắt đầu| kết thúc| đi| đến| về|$)|(từ|đến) ngày|thời (gian|điểm|hạn)|năm( sinh| thành lập| vào| tốt nghiệp| công nhận|$))/u;

const countOrWord =
  /^(dân tộc$|tôn giáo$|trình độ|hình thức|quyết định|công văn|văn bản|đánh giá|nhận định|người |khó khăn|giải pháp|đề xuất|đơn vị$|kết quả xếp loại|xếp loại$|loại$|danh hiệu)/u;
