/**
 * A proper name without its spaces, the form in which names are compared: "Ia Grai", "IaGrai" and "IA GRAI"
 * are all "iagrai". Two numbers side by side stay apart: "1 2" is not "12".
 */
import type { NameToken } from "./name-tokens";

export interface JoinedName {
  readonly text: string;
  readonly plain: string;
}

/** How a written name agrees with a unit's: letter by letter, or only where accents were not typed. */
export type Agreement = "same" | "accents-missing";

export function joinedName(tokens: readonly NameToken[]): JoinedName {
  let text = "";
  let plain = "";
  for (const token of tokens) {
    const joint = /\d$/.test(text) && /^\d/.test(token.text) ? "-" : "";
    text += joint + token.text;
    plain += joint + token.plain;
  }
  return { text, plain };
}

/** An accent that was typed must be right; one that was not typed proves nothing. */
export function agreement(written: JoinedName, named: JoinedName): Agreement | undefined {
  if (written.text === named.text) return "same";
  if (written.plain !== named.plain) return undefined;
  const letters = [...named.text];
  const accentsAgree = [...written.text].every(
    (letter, index) => isAscii(letter) || letter === letters[index],
  );
  return accentsAgree ? "accents-missing" : undefined;
}

function isAscii(letter: string): boolean {
  return letter <= "\u007f";
}
