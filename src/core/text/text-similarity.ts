/**
 * How alike two captions are, from 0 to 1, on folded text: the mean of the share of words they have in common
 * (order does not count) and of the share of letter pairs (a typing mistake costs little).
 *   "Tổng số đoàn viên" and "Tổng số  ĐOÀN VIÊN" → 1; "Số đoàn viên" and "Số chi đoàn" → about a half
 * Digits weigh like letters: who must tell "khối 10" from "khối 11" compares the digits as well.
 */
import { foldText } from "./fold-text";

/** 1 only where the texts are equal after folding; 0 where one of them is blank. */
export function textSimilarity(a: string, b: string): number {
  const left = foldText(a);
  const right = foldText(b);
  if (left === "" || right === "") return 0;
  if (left === right) return 1;
  const score = (wordDice(left, right) + pairDice(left, right)) / 2;
  // The same words in another order, or other punctuation, are not the same text.
  return Math.min(score, mostForUnequal);
}

const mostForUnequal = 0.99;

function wordDice(left: string, right: string): number {
  const words = new Set(left.match(/[\p{L}\p{M}\p{N}]+/gu));
  const others = new Set(right.match(/[\p{L}\p{M}\p{N}]+/gu));
  if (words.size + others.size === 0) return 0;
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return (2 * common) / (words.size + others.size);
}

function pairDice(left: string, right: string): number {
  const pairs = sortedPairs(left);
  const others = sortedPairs(right);
  let common = 0;
  for (let i = 0, j = 0; i < pairs.length && j < others.length;) {
    const difference = (pairs[i] ?? 0) - (others[j] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return (2 * common) / (pairs.length + others.length);
}

/** Each two neighbouring characters as one number; a space on both sides lets a single letter have pairs too. */
function sortedPairs(text: string): Uint32Array {
  const pairs = new Uint32Array(text.length + 1);
  let before = 32;
  for (let index = 0; index <= text.length; index += 1) {
    const here = index < text.length ? text.charCodeAt(index) : 32;
    pairs[index] = before * 65_536 + here;
    before = here;
  }
  return pairs.sort();
}
