/**
 * When two captions are the same caption: white space, case, tone marks, closing punctuation and the period they
 * name ("quý 3 năm 2023", "6 tháng đầu năm 2024") do not count, for captions change every period.
 */
import { foldText } from "../text/fold-text";

export function captionKey(text: string): string {
  return foldText(text)
    .replace(/(6|9|sáu|chín) tháng( đầu năm| cuối năm| đầu| cuối)?/gu, "§")
    .replace(/(quý|tháng|năm|nhiệm kỳ|giai đoạn)\s*[ivx\d]+([/\-–.]\s*\d+)*/gu, "§")
    .replace(/(§[\s,]*)+/gu, "§ ")
    .replace(/[\s:.;,*]+$/u, "")
    .trim();
}

export function pathKey(path: readonly string[]): string {
  return path.map(captionKey).join(" › ");
}
