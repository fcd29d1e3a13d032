/** Numbers inside words: "từ 1,5", "95%", "−2 điểm". A percent is a share: "95%" is 0.95. */
import { readNumberText } from "../../text/read-number";

/** A pattern for one number, to be built into others; its sign is not part of it. */
export const numeral = String.raw`\d+(?:[.,]\d+)*(?:\s*%)?`;

/** `undefined` where it is no number, or could be two ("1.500"). */
export function numberIn(text: string): number | undefined {
  const reading = readNumberText(text.replace(/^[−–]\s*/, "-"), "decimal");
  return reading.outcome === "number" ? reading.number : undefined;
}

/** "10", "10 điểm", "tối đa 10đ", "10.0": the points a cell speaks of. */
export function pointsIn(text: string): number | undefined {
  return numberIn(
    text
      .replace(/^(?:tối đa|toi da|từ|tu|≥|>=)\s*:?\s*/iu, "")
      .replace(/\s*(?:điểm|diem|đ)\s*(?:trở lên)?\.?$/iu, "")
      .trim(),
  );
}

/** With a decimal comma; three decimals alone could be taken for thousands, so they get a fourth. */
export function numberWords(number: number): string {
  const text = String(number);
  // 1e-7: no decimal of a criteria set, but never a wrong one.
  const plain = text.includes("e") ? number.toFixed(12).replace(/0+$/, "") : text;
  const [whole = "0", decimals] = plain.split(".");
  if (decimals === undefined || decimals === "") return whole;
  return `${whole},${decimals.length === 3 ? `${decimals}0` : decimals}`;
}
