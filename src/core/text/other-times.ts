/**
 * Times in a text that are not its reporting period: days, ends of a span, and years to compare with.
 *   "Báo cáo năm 2023 (số liệu tính đến ngày 15/12/2023)" → "báo cáo năm 2023 (số liệu tính | )"
 */

/** Folded text without those times; "|" stands where they were, so that nothing grows together. */
export function withoutOtherTimes(folded: string): string {
  return otherTimes.reduce((text, pattern) => text.replace(pattern, " | "), folded);
}

const dayWord = "(?:ngày|ngay)";
const monthWord = "(?:tháng|thang)";
const yearWord = "(?:năm|nam)";
/** What is left blank on a form: "ngày ..... tháng ..... năm 2023". */
const gap = "[\\s._,/-]*";

const otherTimes = [
  // "ngày 15 tháng 12 năm 2023", "15 tháng 12 năm 2023", "ngày ... tháng ... năm 2023", "ngày 15 tháng 12/2023"
  `(?:${dayWord}${gap}(?:\\d{1,2}${gap})?${monthWord}${gap}(?:\\d{1,2}(?!\\d))?|\\d{1,2} ?${monthWord} ?\\d{1,2}(?!\\d))(?:${gap}${yearWord}${gap}(?:\\d{4})?|${gap}\\d{4})?`,
  // "15/12/2023", "ngày 15-12-23", "2023-12-15"
  `(?:${dayWord} ?)?\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})(?!\\d)`,
  "\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)",
  // "ngày 15/12"
  `${dayWord} ?\\d{1,2} ?[/.-] ?\\d{1,2}(?!\\d)`,
  // "đến tháng 11 năm 2023", "từ quý I", "so với cùng kỳ năm 2022", "sinh năm 1998"
  `(?:đến|den|từ|tu|so với|so voi|cùng kỳ|cung ky|sinh|thành lập|thanh lap)(?: (?:hết|het|cuối|cuoi|cùng kỳ|cung ky|với|voi))* (?:(?:${monthWord}|quý|quy) ?(?:iv|i{1,3}|\\d{1,2})(?![\\p{L}\\p{N}]))?[\\s,/-]*(?:${yearWord} ?)?(?:\\d{4}(?!\\d))?`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, "gu"));
