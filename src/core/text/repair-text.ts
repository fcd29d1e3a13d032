/**
 * Vietnamese text as it was meant: what typing habits, old fonts and conversions left wrong in it is put right, and
 * each kind of repair is named. Decided for every text by itself, by its letters.
 *   "L©m Minh Léc" → "Lâm Minh Lộc" (tcvn3) · "Ñoaøn xaõ" → "Đoàn xã" (vni) · "Ðoàn" → "Đoàn" (eth)
 *   "Đoàn" in loose marks → "Đoàn" (decomposed) · "Trà\u00a0Cú" → "Trà Cú" (no-break-space)
 * Where the tone stands (uỷ, ủy) is a matter of taste and stays.
 */
import { decodeLegacy, legacyCodeOf, oddLetters } from "./legacy-code";
import { fromMisreadUtf8 } from "./misread-utf8";

export type TextRepair =
  | "tcvn3"
  | "vni"
  /** UTF-8 that was read as Western European: "Ä\u0090oÃ\u00a0n". */
  | "misread-utf8"
  | "decomposed"
  | "eth"
  /** A space that Excel takes for a letter. */
  | "no-break-space"
  /** Zero-width characters, soft hyphens, marks of direction. */
  | "invisible";

export interface RepairedText {
  readonly text: string;
  /** In the order they were made; none where the text is as it should be. */
  readonly repairs: readonly TextRepair[];
}

export interface TextHints {
  /** Of the cell's style. */
  readonly fontName?: string;
}

export function repairText(text: string, { fontName = "" }: TextHints = {}): RepairedText {
  if (!needsRepair(text)) return { text, repairs: none };
  const key = `${fontName}\n${text}`;
  const remembered = known.get(key);
  if (remembered) return remembered;
  const repaired = repairedText(text, fontName);
  // A text is looked at for its caption, for its unit and for its figure; posts come back in every line of a list.
  if (known.size >= maxKnown) known.clear();
  known.set(key, repaired);
  return repaired;
}

const known = new Map<string, RepairedText>();
const maxKnown = 2_000;

/** The first question to every text, so it is one pattern. */
export function needsRepair(text: string): boolean {
  return doubtful.test(text);
}

function repairedText(text: string, fontName: string): RepairedText {
  const repairs: TextRepair[] = [];
  let repaired = text;
  const become = (repair: TextRepair, after: string) => {
    if (after === repaired) return;
    repaired = after;
    repairs.push(repair);
  };
  if (looseMarks.test(repaired)) become("decomposed", repaired.normalize("NFC"));
  if (oddLetters.test(repaired)) {
    const misread = fromMisreadUtf8(repaired);
    if (misread !== undefined) become("misread-utf8", misread);
    else {
      const legacy = legacyCodeOf(repaired, fontName);
      if (legacy) become(legacy.code, decodeLegacy(repaired, legacy, fontName));
    }
  }
  if (eths.test(repaired)) become("eth", withDStroke(repaired));
  become("no-break-space", repaired.replace(oddSpaces, " "));
  become("invisible", repaired.replace(invisible, ""));
  return { text: repaired, repairs };
}

const none: readonly TextRepair[] = [];

const looseMarks = /[\u0300-\u036f]/;
/** Ð, ð (Icelandic) and Ɖ, ɖ (Ewe), whose capitals look like Đ. */
const eths = /[ÐðƉɖ]/;
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** The joiner within a picture of several ("👩‍🎓") belongs to it. */
const invisible =
  /(?<![\p{Extended_Pictographic}\ufe0f])\u200d|[\u00ad\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const doubtful = new RegExp(
  `[\\u0300-\\u036fƉɖ\\u00a0\\u1680\\u180e\\u2000-\\u200f\\u202a-\\u202f\\u205f-\\u2069\\u3000\\ufeff]|${oddLetters.source}`,
);

function withDStroke(text: string): string {
  return text.replace(/[ÐƉ]/g, "Đ").replace(/[ðɖ]/g, "đ");
}
