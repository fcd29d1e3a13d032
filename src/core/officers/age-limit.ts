/**
 * How old the holder of a post may be, by a dated document: QĐ 289-QĐ/TW lets a "Bí thư Tỉnh đoàn" be at most 35 when
 * first elected and 40 while in office. Ages are full years; nobody is over age at the limit itself.
 */
import { foldText } from "../text/fold-text";

export interface AgeLimit {
  /** As the table writes it: "Bí thư Tỉnh đoàn". */
  readonly post: string;
  /** At first election or appointment; null where the document sets none. */
  readonly firstTime: number | null;
  /** While in office. */
  readonly inOffice: number | null;
  /** First and last day it is in force, serials; null where open. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly document: string | null;
}

export type LimitFound =
  | { readonly outcome: "limit"; readonly limit: AgeLimit }
  /** The table has no such post, or not at that day. */
  | { readonly outcome: "no-limit" }
  /** Several posts of the table fit equally well. */
  | { readonly outcome: "ambiguous"; readonly posts: readonly string[] };

/**
 * The limit of a post at a day: the post spelt the same, else the one of which most words are in what was asked
 * ("Phó Bí thư Thường trực Tỉnh đoàn" goes by "Phó Bí thư Tỉnh đoàn", never by "Bí thư Tỉnh đoàn").
 */
export function limitOf(post: string, limits: readonly AgeLimit[], on: number): LimitFound {
  const asked = wordsOf(post);
  if (asked.size === 0) return { outcome: "no-limit" };
  const fitting = limits
    .filter(({ validFrom, validTo }) => (validFrom ?? on) <= on && on <= (validTo ?? on))
    .map((limit) => ({ limit, words: wordsOf(limit.post) }))
    .filter(({ words }) => fits(words, asked));
  const most = Math.max(0, ...fitting.map(({ words }) => words.size));
  const best = fitting.filter(({ words }) => words.size === most).map(({ limit }) => limit);
  const [first] = best;
  if (!first) return { outcome: "no-limit" };
  const isOne = best.every(
    ({ inOffice, firstTime }) => inOffice === first.inOffice && firstTime === first.firstTime,
  );
  return isOne
    ? { outcome: "limit", limit: first }
    : { outcome: "ambiguous", posts: best.map((limit) => limit.post) };
}

/** A deputy is not the head, and a former holder holds nothing: these words must be in both or in neither. */
const telling = ["phó", "nguyên", "dự", "trưởng"];

function fits(words: ReadonlySet<string>, asked: ReadonlySet<string>): boolean {
  return (
    words.size > 0 &&
    [...words].every((word) => asked.has(word)) &&
    telling.every((word) => words.has(word) === asked.has(word))
  );
}

/** "UV BTV Tỉnh đoàn" and "Ủy viên Ban Thường vụ Tỉnh đoàn" are the same words. */
function wordsOf(post: string): ReadonlySet<string> {
  const spelt = foldText(post)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .split(" ");
  const words = spelt.flatMap((word) => (shortForms.get(word) ?? word).split(" "));
  return new Set(words.filter((word) => word !== "" && !fillers.has(word)));
}

const fillers = new Set(["của", "cấp", "các", "tncs", "tn", "đồng", "chí"]);

const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    uv: "ủy viên",
    btv: "ban thường vụ",
    bch: "ban chấp hành",
    bt: "bí thư",
    pbt: "phó bí thư",
    tw: "trung ương",
    tư: "trung ương",
  }).map(([short, long]) => [short, foldText(long)]),
);
