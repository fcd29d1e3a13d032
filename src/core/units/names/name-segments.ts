/**
 * The parts of a text that may name a unit: captions ("Đơn vị báo cáo:"), organisation words standing alone and
 * lines of place and date are set aside.
 *   "TỈNH ĐOÀN TRÀ VINH\nBCH HUYỆN ĐOÀN TRÀ CÚ\n***\nTrà Cú, ngày 15 tháng 12 năm 2023" → two segments
 */
import { unaccented } from "../../text/fold-text";
import { organisationWordsEnd } from "./levels-at";
import { nameTokens } from "./name-tokens";
import type { NameToken } from "./name-tokens";
import { phraseAt, phraseBook } from "./phrase-book";

export interface NameSegment {
  readonly text: string;
  readonly tokens: readonly NameToken[];
}

/** None where the text speaks of the receiver ("Kính gửi: Tỉnh đoàn Trà Vinh"). */
export function nameSegments(text: string): readonly NameSegment[] {
  const lines = text.split(/[\r\n]+/).filter((line) => !isPlaceAndDate(line));
  const parts = lines.flatMap((line) => line.split(/[;,:|()[\]\t/]|\s[-\u2010-\u2015]\s/));
  return phraseAt(receiverWords, nameTokens(parts[0] ?? ""), 0)
    ? []
    : parts.map(segmentOf).filter(({ tokens }) => tokens.length > 0);
}

function isPlaceAndDate(line: string): boolean {
  return /(^|[^a-z])ngay .*thang .*nam( |$)/.test(unaccented(line));
}

function segmentOf(part: string): NameSegment {
  const tokens = nameTokens(part);
  const caption = phraseAt(captions, tokens, 0);
  const named = caption ? tokens.slice(caption.length) : tokens;
  const isOrganisationOnly = organisationWordsEnd(named, 0) >= named.length;
  return { text: part, tokens: isOrganisationOnly ? [] : named };
}

const receiverWords = phraseBook(
  [
    "kính gửi",
    "gửi",
    "nơi nhận",
    "nơi gửi đến",
    "đơn vị nhận",
    "đơn vị cấp trên",
    "cấp trên",
    "trực thuộc",
  ].map((words) => [words, "receiver"]),
);

const nouns = ["đơn vị", "cơ quan", "cơ sở đoàn", "tổ chức đoàn"];
const verbs = [
  "báo cáo",
  "lập báo cáo",
  "gửi báo cáo",
  "nộp báo cáo",
  "lập biểu",
  "thực hiện",
  "lập",
  "gửi",
  "nộp",
];

const captions = phraseBook(
  [
    ...nouns.flatMap((noun) => verbs.flatMap((verb) => [`tên ${noun} ${verb}`, `${noun} ${verb}`])),
    ...nouns.map((noun) => `tên ${noun}`),
    "đơn vị",
    "tổ chức đoàn",
    "cơ sở đoàn",
  ].map((words) => [words, "caption"]),
);
