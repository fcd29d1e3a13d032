/**
 * Words of captions that say how one count stands to another: "Trong đó: nữ", "Tổng số", "Kinh phí (triệu đồng)",
 * "Tăng (+), giảm (-)". All take captions as they are printed.
 */
import { foldText } from "../text/fold-text";

/** Folded, without the dash, number or bullet before it and the colon behind it. */
export function plainCaption(caption: string): string {
  return foldText(caption)
    .replace(/^[-+*•·\s]+/u, "")
    .replace(/^(\d{1,2}(\.\d{1,2})*|[ivx]{1,4}|[a-zđ])[.)]\s+/u, "")
    .replace(/[\s:;,.]+$/u, "");
}

/**
 * What stands after "Trong đó" or "Trong số": "nữ" of "Trong đó: nữ", "" of "Trong đó"; `undefined` for a caption
 * that does not begin so.
 */
export function ofWhichRest(caption: string): string | undefined {
  return /^(?:trong đó|trong (?:tổng )?số)(?:(?: có| số| gồm)? *[:,]| có| gồm|(?= )|$) *(.*)$/u.exec(
    plainCaption(caption),
  )?.[1];
}

/** "Tổng số", "Tổng cộng": whatever the table counts, all of it. */
export function isBareTotal(caption: string): boolean {
  return /^(tổng|tổng số|tổng cộng|cộng|tổng số lượng|số lượng|sl)$/u.test(withoutBrackets(caption));
}

/** Counts all there are of something: "Tổng số đoàn viên", "Số cơ sở cuối kỳ", "Hiện có". */
export function isTotalCaption(caption: string): boolean {
  const words = withoutBrackets(caption);
  return (
    /^(tổng|tổng số|tổng cộng|số|số lượng|sl|cộng|toàn)( |$)/u.test(words) ||
    /(^| )(cuối (kỳ|quý|tháng|năm)|hiện có|có mặt|tổng số)$/u.test(words)
  );
}

/** What is counted: "cơ sở" of "Tổng số cơ sở cuối kỳ"; "" where the caption does not say. */
export function countedThing(caption: string): string {
  return withoutBrackets(caption)
    .replace(/^(tổng cộng|tổng số lượng|tổng số|tổng|số lượng|số|sl|cộng|toàn bộ)( |$)/u, "")
    .replace(/(^| )(đầu|cuối|trong) (kỳ|quý|tháng|năm)$|(^| )(hiện có|có mặt|đến nay|tổng số)$/gu, "")
    .trim();
}

/**
 * What a count is measured in where that is not the thing itself: money, turns, hours. 5 works may be worth 300
 * million, and 20 members may make 60 visits.
 */
export function measureIn(caption: string): string | undefined {
  const folded = foldText(caption);
  return measures.find(([, pattern]) => pattern.test(folded))?.[0];
}

const measures: readonly (readonly [string, RegExp])[] = [
  [
    "money",
    /(^|[^\p{L}])(kinh phí|số tiền|tiền|trị giá|giá trị|vốn|dư nợ|ngân sách|quỹ|doanh thu|đồng(?! (bào|chí|đội|hành|phục))|vnđ|vnd|triệu|tỷ)(?!\p{L}| (lệ|trọng|suất))/u,
  ],
  ["turns", /(^|[^\p{L}])(lượt|lần)(?!\p{L})/u],
  ["hours", /(^|[^\p{L}])(giờ|buổi|ngày công|ngày|tiết|tuần)(?!\p{L}|,? tháng)/u],
  ["size", /(^|[^\p{L}])(km|m2|m3|ha|kg|tấn|lít|héc ?ta|mét|diện tích)(?!\p{L})/u],
];

/**
 * Counts something else than the group it stands in: people who came, things that were given.
 * @param group What the group counts: under "Đoàn viên" a column "Đoàn viên ưu tú" counts the same.
 */
export function countsOthers(caption: string, group: string): boolean {
  const words = plainCaption(caption);
  const thing = countedKinds.exec(words)?.[1];
  return (
    measureIn(words) !== undefined ||
    /^(số|tổng|sl|số lượng)( |$)/u.test(words) ||
    /(^| )(tham gia|tham dự|thu hút|thụ hưởng|hưởng lợi|hỗ trợ|người|lớp|đợt|cuộc|cái|suất|phần quà)( |$)/u.test(
      words,
    ) ||
    (thing !== undefined && !foldText(group).includes(thing))
  );
}

/** "Số chi đoàn | Trong đó: số đoàn viên": says itself that it counts another kind of thing than its whole. */
export function countsAnotherKind(part: string, whole: string): boolean {
  const words = ofWhichRest(part) ?? plainCaption(part);
  const kind = /^(tổng )?số /u.test(words) ? countedKinds.exec(countedThing(words))?.[1] : undefined;
  return kind !== undefined && !foldText(whole).includes(kind);
}

const countedKinds =
  /^(đoàn viên|thanh niên|thanh thiếu nhi|thiếu nhi|hội viên|đội viên|học sinh|sinh viên|trẻ em|cán bộ|chi đoàn|chi hội|liên đội|chi đội|đoàn cơ sở|cơ sở|công trình|mô hình|câu lạc bộ|clb|đội hình|hộ|gia đình|tổ chức)( |$)/u;

/** Figures of another time, a plan, or a difference: larger and smaller than the total at will. */
export function isOtherTime(caption: string): boolean {
  return /(^|[^\p{L}])(kỳ trước|năm trước|quý trước|tháng trước|cùng kỳ|đầu (kỳ|năm|quý|tháng)|lũy kế|luỹ kế|cộng dồn|kế hoạch|chỉ tiêu|mục tiêu|được giao|dự kiến|ước|phấn đấu|nhiệm kỳ trước|tăng|giảm|chênh lệch|so với|so sánh)(?!\p{L})/u.test(
    plainCaption(caption),
  );
}

/** May be below zero: a difference, a gain or loss. */
export function isSigned(caption: string): boolean {
  return /(^|[^\p{L}])(tăng|giảm|chênh lệch|so với|so sánh|biến động|thừa|thiếu(?! (nhi|niên|nữ|số))|lãi|lỗ|lợi nhuận|cân đối|dư(?! (luận|nợ))|nhiệt độ|điều chỉnh|bù trừ|\+\/-)(?!\p{L})/u.test(
    plainCaption(caption),
  );
}

/** Attributes of people: whoever counts them counts a part of the people. */
export function isPersonalTrait(caption: string): boolean {
  return /^(là |có |người )?(nam|nữ|(đoàn viên|hội viên|cán bộ|thanh niên) nữ|dân tộc|dân tộc (thiểu số|ít người)|dtts|tôn giáo|theo đạo|đạo|theo tôn giáo|đảng viên)$/u.test(
    withoutBrackets(caption).replace(/^(số|số lượng|sl) /u, ""),
  );
}

function withoutBrackets(caption: string): string {
  return plainCaption(caption)
    .replace(/\s*\([^()]*\)\s*$/u, "")
    .trim();
}
