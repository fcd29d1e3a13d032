/**
 * The parts of a text that may name a unit: captions ("Đơn vị báo cáo:"), organisation words standing alone and
 * lines of place and date are set aside.
 *   "TỈNH ĐOÀN TRÀ VINH\nBCH HUYỆN ĐOÀN TRÀ CÚ\n***\nTrà Cú, ngày 15 tháng 12 năm 2023" → two segments
 */
import { unaccented } from "../../text/fold-text";
import { organisationWordsEnd } from "./levels-at";
import { nameTokens } from "./name-tokens";
import type { NameToken } from "./name-tokens";
import { isPhraseAt, phraseOf } from "./words-at";

export interface NameSegment {
  readonly text: string;
  readonly tokens: readonly NameToken[];
}

/** None where the text speaks of the receiver ("Kính gửi: Tỉnh đoàn Trà Vinh"). */
export function nameSegments(text: string): readonly NameSegment[] {
  const lines = text.split(/[\r\n]+/).filter((line) => !isPlaceAndDate(line));
  const parts = lines.flatMap((line) => line.split(/[;,:|()[\]\t/]|\s[-\u2010-\u2015]\s/));
  const segments = parts.map(segmentOf).filter(({ tokens }) => tokens.length > 0);
  const [first] = segments;
  return first && receiverWords.some((words) => isPhraseAt(first.tokens, 0, words)) ? [] : segments;
}

function isPlaceAndDate(line: string): boolean {
  return /(^|[^a-z])ngay .*thang .*nam( |$)/.test(unaccented(line));
}

function segmentOf(part: string): NameSegment {
  const tokens = nameTokens(part);
  const caption = captions.find((words) => isPhraseAt(tokens, 0, words));
  const named = caption ? tokens.slice(caption.length) : tokens;
  const isOrganisationOnly = organisationWordsEnd(named, 0) >= named.length;
  return { text: part, tokens: isOrganisationOnly ? [] : named };
}

const receiverWords = ["kính gửi", "nơi nhận", "nơi gửi đến", "gửi"].map(phraseOf);

/** Longer ones first. */
const captions = [
  ...["đơn vị", "cơ quan", "cơ sở đoàn", "tổ chức đoàn"].flatMap((noun) => [
    ...["nộp báo cáo", "gửi báo cáo", "lập báo cáo", "lập biểu", "thực hiện", "báo cáo", "nộp", "gửi", "lập"]
      .flatMap((verb) => [`tên ${noun} ${verb}`, `${noun} ${verb}`]),
    `tên ${noun}`,
  ]),
  "đơn vị",
  "tổ chức đoàn",
  "cơ sở đoàn",
].map(phraseOf);
