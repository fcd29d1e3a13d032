/**
 * What a column of a scoring form is for, by its captions: "Tự chấm", "Điểm thẩm định", "Minh chứng", "Đạt" beside
 * "Không đạt" … The lowest caption is asked first; what stands above it says whose marks they are.
 */
import { lowestCaption } from "../../tables/captioned-table";

export type ColumnRole =
  | "code"
  | "group"
  | "title"
  | "max-points"
  | "self"
  | "reviewed"
  /** Marks of the unit, if nothing else is: "Kết quả", "Đánh giá", "Điểm". */
  | "perhaps-self"
  | "self-met"
  | "self-not-met"
  | "self-exempt"
  | "reviewed-met"
  | "reviewed-not-met"
  | "reviewed-exempt"
  | "evidence"
  | "reviewer"
  | "reviewed-on"
  | "remark"
  | "mend-by";

/** Of a path as `captionedTable` gives it; `undefined` for a column that scoring does not read. */
export function roleOf(path: string): ColumnRole | undefined {
  const known = roles.get(path);
  if (known !== undefined) return known ?? undefined;
  const role = findRole(path);
  if (roles.size >= maxKnown) roles.clear();
  roles.set(path, role ?? null);
  return role;
}

/** Whether the column asks for points: "Điểm tự chấm", "Tự chấm > Điểm". */
export function asksPoints(path: string): boolean {
  return /điểm/u.test(path) && !/đạt\/|đạt hay/u.test(path);
}

/** The same captions come back on every form of a campaign. */
const roles = new Map<string, ColumnRole | null>();
const maxKnown = 500;
/** Longer texts are instructions or contents, not captions. */
const longestCaption = 70;

function findRole(path: string): ColumnRole | undefined {
  const lowest = lowestCaption(path);
  if (lowest.length > longestCaption) return undefined;
  const above = path.slice(0, path.length - lowest.length);
  if (evidenceWords.test(above)) return "evidence";
  const plain = plainRoles.find(([, pattern]) => pattern.test(lowest))?.[0];
  if (plain) return plain === "evidence" && asked.test(lowest) ? undefined : plain;
  if (rowWords.test(lowest)) return undefined;
  const side = reviewedWords.test(path) && !selfWords.test(path) ? "reviewed" : "self";
  if (side === "reviewed" && dayWords.test(lowest)) return "reviewed-on";
  if (side === "reviewed" && personWords.test(lowest)) return "reviewer";
  if (metWords.test(lowest)) return `${side}-met`;
  if (notMetWords.test(lowest)) return `${side}-not-met`;
  if (exemptWords.test(lowest)) return `${side}-exempt`;
  if (countWords.test(lowest)) return undefined;
  if (selfWords.test(lowest)) return "self";
  if (reviewedWords.test(lowest)) return "reviewed";
  if (eitherWords.test(lowest)) return side;
  if (!resultWords.test(lowest)) return undefined;
  if (side === "reviewed") return "reviewed";
  return selfWords.test(above) ? "self" : "perhaps-self";
}

const evidenceWords =
  /minh chứng|chứng minh|kiểm chứng|dẫn chứng|ký hiệu( của)? (văn bản|vb)|^((các|tên|số|số hiệu) )?(văn bản|vb|tài liệu|hồ sơ)( |$)|^mc$|^m\/c$|^(link|đường dẫn|tệp|file)( |$)/;
/** "Nội dung tự đánh giá" names the rows. */
const rowWords = /^(các )?(tiêu chí|tiêu chuẩn|nội dung|chỉ tiêu|nhiệm vụ|điều kiện|lĩnh vực|nhóm|tên)( |$)/;
const dayWords = /^(ngày|thời gian)( |$)/;
const personWords = /^(người|cán bộ|họ (và )?tên)( |$)/;

/** The first that fits counts: "Ngày thẩm định" is a day, "Người thẩm định" a person. */
const plainRoles: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    "code",
    /^(s?tt|số tt|số thứ tự|thứ tự|no\.?|mã|mã số|mã (nội dung|tiêu chí|nd|tc)|ký hiệu|mục|số mục|số hiệu)$/,
  ],
  [
    "mend-by",
    /khắc phục|(thời )?hạn (bổ sung|hoàn thành|hoàn thiện|chỉnh sửa)|bổ sung trước|hoàn thành trước/,
  ],
  ["reviewed-on", /^(ngày|thời gian|thời điểm) (giờ )?(thẩm định|chấm|kiểm tra|duyệt|đánh giá|phúc tra|xét)/],
  [
    "reviewer",
    /^(người|cán bộ|đồng chí|đ\/c|họ (và )?tên người|thành viên) (được phân công )?(thẩm định|chấm|kiểm tra|duyệt|xác nhận|đánh giá|theo dõi|phụ trách|phúc tra)/,
  ],
  [
    "max-points",
    /tối đa|điểm (chuẩn|quy định|khung|sàn|trần|thưởng tối đa)|(thang|khung|mức|biểu) điểm|^barem|^trọng số/,
  ],
  ["evidence", evidenceWords],
  ["remark", /nhận xét|ghi chú|ý kiến|góp ý|giải trình|lý do|nguyên nhân|diễn giải|thuyết minh/],
];

/** Printed by whoever made the form, not given by the unit. */
const asked = /yêu cầu|cần có|cần thiết|gợi ý|quy định|hướng dẫn|phải có|bắt buộc/;

const body = "(?:đoàn|cơ sở|đơn vị|chi đoàn|cá nhân|liên chi đoàn|chi hội|đoàn cơ sở)";
const marks = "(?:chấm|đánh giá|cho điểm|nhận|xếp loại|kiểm tra|rà soát|xác định|thẩm định)";
const selfWords = new RegExp(
  `(?:^|[\\s/])tự ${marks}|^(?:điểm|kết quả)(?: của)? (?:đơn vị|cơ sở|đoàn cơ sở|chi đoàn|cá nhân)$|^(?:điểm |kết quả )?(?:đơn vị|cơ sở|đoàn cơ sở|chi đoàn|cá nhân) ${marks}|^điểm tự|${body} tự `,
  "u",
);
const upper =
  "(?:cấp (?:trên|huyện|tỉnh|xã|trung ương)|đoàn cấp (?:trên|huyện|tỉnh|xã)|(?:btv |bch |ban thường vụ |ban chấp hành )?(?:(?:huyện|tỉnh|thị|thành|quận|xã|phường|trung ương) ?đoàn|đoàn (?:xã|phường|huyện|tỉnh|thị|thành|quận|khối|trường))|đoàn (?:kiểm tra|công tác|thẩm định)|hội đồng|tổ (?:chấm|thẩm định|kiểm tra|công tác)|ban thường vụ|btv|bch|cụm thi đua)";
/** "Trưởng thành Đoàn", "Đảng viên chính thức" are figures: a caption begins with what makes it the reviewer's. */
const reviewedWords = new RegExp(
  `(?:^|> )(?:(?:điểm|kết quả|đánh giá|mức|phần|ý kiến)(?: của| do)? )?(?:thẩm định|phúc tra|phúc khảo|chấm chéo|kiểm tra lại|xét duyệt|phê duyệt|chính thức|xác nhận|${upper}(?:$| >| ${marks}|,| phúc tra| duyệt| xét))`,
  "u",
);
const metWords = /^(đạt|có)( yêu cầu| chuẩn| tiêu chí)?$/;
const notMetWords = /^(không|chưa)( (đạt|có))?( yêu cầu| chuẩn| tiêu chí)?$/;
const exemptWords = /^(miễn|được miễn|không áp dụng|không thuộc đối tượng)( |$)/;
const resultWords =
  /^((tổng )?điểm( số| đạt| đạt được| chấm| đánh giá)?|kết quả( đánh giá| thực hiện| chấm| chấm điểm| đạt được| xếp loại)?|đánh giá( kết quả)?|mức( độ)?( đạt| đạt được| đánh giá)|chấm( điểm)?|xếp loại|kết luận|tình trạng)$/;
const eitherWords = /^(đánh giá |kết quả )?đạt ?(\/|hay|hoặc) ?(không|chưa)( đạt)?$/;
/** "Số đảng viên tự đánh giá" is a figure. */
const countWords = /^(số(?! điểm)|tổng số(?! điểm)|tỷ lệ)( |$)/;
