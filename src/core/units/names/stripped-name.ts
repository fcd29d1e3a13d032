/** A unit's own name with everything set aside that tells no units apart: "Huyện đoàn Trà Cú" → rural-district, "tràcú". */
import { nameReadings } from "./name-readings";
import type { NameReading } from "./name-readings";
import { nameTokens } from "./name-tokens";
import type { NameToken } from "./name-tokens";

/** `undefined` for a text without a letter or digit. */
export function strippedName(name: string): NameReading | undefined {
  return strippedReading(nameTokens(name));
}

export function strippedReading(tokens: readonly NameToken[]): NameReading | undefined {
  return nameReadings(tokens)
    .filter(({ place }) => place === null)
    .at(-1);
}
