/**
 * When two captions are the same caption: white space, case, closing punctuation and the period they name
 * ("quý 3 năm 2023", "6 tháng đầu năm 2024") do not count, for captions change every period.
 */
import { foldText } from "../text/fold-text";

export function captionKey(text: string): string {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const key = keyOf(text);
  // The same captions come back with every unit's file; the names in its lists do not.
  if (known.size >= maxKnown) known.clear();
  known.set(text, key);
  return key;
}

const known = new Map<string, string>();
const maxKnown = 4_000;

function keyOf(text: string): string {
  return exactKey(text)
    .replace(/(6|9|sáu|chín) tháng( đầu năm| cuối năm| đầu| cuối)?/gu, "§")
    .replace(/(quý|tháng|năm|nhiệm kỳ|giai đoạn)\s*[ivx\d]+([/\-–.]\s*\d+)*/gu, "§")
    .replace(/(§[\s,]*)+/gu, "§ ")
    .replace(/[\s:.;,*]+$/u, "")
    .trim();
}

/**
 * The keys of one form's captions. Where its captions differ by nothing but the period ("Quý I", "Quý II" side by
 * side), the period is what tells them apart and counts.
 */
export function captionKeysOf(captions: Iterable<string>): (text: string) => string {
  const exactByKey = new Map<string, string>();
  const shared = new Set<string>();
  for (const caption of captions) {
    const key = captionKey(caption);
    const exact = exactKey(caption);
    if ((exactByKey.get(key) ?? exact) !== exact) shared.add(key);
    exactByKey.set(key, exact);
  }
  if (shared.size === 0) return captionKey;
  return (text) => {
    const key = captionKey(text);
    return shared.has(key) ? exactKey(text) : key;
  };
}

function exactKey(text: string): string {
  return foldText(text)
    .replace(/[\s:.;,*]+$/u, "")
    .trim();
}
