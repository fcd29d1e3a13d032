/**
 * By what an indicator is found: its whole text, the code before a dash or colon, the code in brackets.
 *   "DVUT – Giới thiệu đoàn viên ưu tú" and "Giới thiệu đoàn viên ưu tú (DVUT)" are both "dvut"
 * The whole text comes first; what two indicators share ("Đoàn viên - nam", "Đoàn viên - nữ") names neither.
 */
import { foldText } from "../../text/fold-text";

export function indicatorKeys(text: string): readonly string[] {
  const folded = foldText(text);
  const inBrackets = /\(([^()]+)\)\s*$/.exec(folded)?.[1];
  const bare = folded.replace(/\s*\([^()]*\)\s*$/, "");
  const parts = /^(.{1,40}?)(?:\s+-\s+|\s*:\s*)(.+)$/.exec(bare);
  const keys = [folded, bare, inBrackets, parts?.[1], parts?.[2]];
  return [...new Set(keys.flatMap((key) => (key === undefined || key.trim() === "" ? [] : [key.trim()])))];
}
