/**
 * Words that every Youth Union unit may carry and that tell none apart: "Đoàn TNCS Hồ Chí Minh", "BCH", "ĐTN".
 */
import { phraseOf, isPhraseAt } from "./words-at";
import type { NameToken } from "./name-tokens";

/** How many tokens from `start` are organisation words; 0 where none is. The longest reading counts. */
export function organisationWordsAt(tokens: readonly NameToken[], start: number): number {
  return phrases.find((phrase) => isPhraseAt(tokens, start, phrase))?.length ?? 0;
}

const phrases = [
  "đoàn thanh niên cộng sản hồ chí minh",
  "thanh niên cộng sản hồ chí minh",
  "đoàn tncs hồ chí minh",
  "tncs hồ chí minh",
  "đtncs hồ chí minh",
  "đoàn tncs hcm",
  "tncs hcm",
  "tncshcm",
  "đtncs",
  "tncs",
  "đoàn thanh niên",
  "đoàn tn",
  "đtn",
  "ban chấp hành",
  "bch",
  "ban thường vụ",
  "btv",
  "ban chỉ huy",
  "đảng ủy",
  "đoàn trực thuộc",
  "chi đoàn cơ sở",
  "đoàn cơ sở",
  "chi đoàn",
  "đoàn",
].map(phraseOf);
