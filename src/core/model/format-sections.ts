/** The sections of a number format: "positive;negative;zero;text". Source: ECMA-376 part 1, 18.8.31 (numFmts). */

/** `a;"b;c"` → [`a`, `"b;c"`]: what is quoted, escaped, in brackets, or behind "_" and "*" separates nothing. */
export function sectionsOf(format: string): readonly string[] {
  const sections = [""];
  for (const [part] of format.matchAll(parts)) {
    if (part === ";") sections.push("");
    else sections[sections.length - 1] += part;
  }
  return sections;
}

const parts = /"[^"]*"?|[\\_*][^]?|\[[^\]]*\]?|[^]/g;

export interface FormatSections {
  /** For numbers: one to three; none in a format of text alone. */
  readonly numbers: readonly string[];
  /** The last of four, or the last where "@" stands in it; text is shown as it is where there is none. */
  readonly text: string | undefined;
}

export function numberAndText(sections: readonly string[]): FormatSections {
  const last = sections.at(-1) ?? "";
  return sections.length === maxSections || showsText(last)
    ? { numbers: sections.slice(0, -1), text: last }
    : { numbers: sections, text: undefined };
}

export const maxSections = 4;

function showsText(section: string): boolean {
  return [...section.matchAll(parts)].some(([part]) => part === "@");
}
