/**
 * Words that every Youth Union unit may carry and that tell none apart: "Đoàn TNCS Hồ Chí Minh", "BCH", "ĐTN".
 */
import type { NameToken } from "./name-tokens";
import { phraseAt, phraseBook } from "./phrase-book";

/** How many tokens from `start` are organisation words; 0 where none is. The longest reading counts. */
export function organisationWordsAt(tokens: readonly NameToken[], start: number): number {
  return phraseAt(phrases, tokens, start)?.length ?? 0;
}

const phrases = phraseBook(
  [
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
    "bộ chỉ huy",
    "đảng ủy",
    "đoàn trực thuộc",
    "chi đoàn cơ sở",
    "đoàn cơ sở",
    "chi đoàn",
    "đoàn",
  ].map((words) => [words, "organisation"]),
);
