import fc from "fast-check";
import { matchesWildcards } from "../../../src/core/rules/matches-wildcards";

it.each([
  { text: "", pattern: "", matches: true },
  { text: "", pattern: "*", matches: true },
  { text: "", pattern: "?", matches: false },
  { text: "12-qđ", pattern: "##-qđ", matches: true },
  { text: "12-qđ", pattern: "#-qđ", matches: false },
  { text: "a1-qđ", pattern: "##-qđ", matches: false },
  { text: "số 12-qđ/tđtn", pattern: "*##-qđ*", matches: true },
  { text: "abab", pattern: "*ab", matches: true },
  { text: "ababa", pattern: "*ab", matches: false },
  { text: "a.c", pattern: "a.c", matches: true },
  { text: "abc", pattern: "a.c", matches: false },
  { text: "👍", pattern: "?", matches: true },
])("“$text” as “$pattern”: $matches", ({ text, pattern, matches }) => {
  expect(matchesWildcards(text, pattern)).toBe(matches);
});

it("a text made by its pattern always matches", () => {
  const part = fc.constantFrom("*", "?", "#", "a", "b", "-");
  fc.assert(
    fc.property(fc.array(part), fc.string({ unit: fc.constantFrom("a", "1", "-") }), (parts, any) => {
      const made = parts.map((mark) => (mark === "*" ? any : mark === "?" ? "z" : mark === "#" ? "7" : mark));
      expect(matchesWildcards(made.join(""), parts.join(""))).toBe(true);
    }),
  );
});

it("many stars over a long text take no time", () => {
  const begun = performance.now();
  expect(matchesWildcards("a".repeat(5000), `${"*a".repeat(30)}b`)).toBe(false);
  expect(performance.now() - begun).toBeLessThan(1000);
});
