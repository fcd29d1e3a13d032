/** `*` (any letters), `?` (one letter) and `~` (the next sign as it is) in text that is looked for. */
import { sameText } from "./compare";
import type { Run } from "./run";

export function hasWildcards(pattern: string): boolean {
  return /[*?~]/.test(pattern);
}

/** Whether a whole text fits the pattern, without regard to case. */
export function wildcardMatcher(pattern: string, run: Run): (text: string) => boolean {
  const expression = new RegExp(`^${wildcardSource(pattern)}$`, "isu");
  const isLiteral = !/[*?]/.test(pattern.replace(/~[*?~]/g, ""));
  const literal = isLiteral ? pattern.replace(/~([*?~])/g, "$1") : undefined;
  return (text) => (literal === undefined ? expression.test(text) : sameText(text, literal, run));
}

/** The pattern as the source of a regular expression. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(/~([*?~])|([*]+)|(\?)|([^])/gu, (_, escaped, star, one, other) => {
    if (star) return "[^]*?";
    return one ? "[^]" : String(escaped ?? other).replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  });
}
