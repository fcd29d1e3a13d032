/**
 * How highlighted cells look: a soft fill with dark text (contrast over 7 : 1), and a line around them that differs in
 * kind as well as in colour, so that the three can be told apart in black and white. Excel's conditional formats have
 * thin lines only.
 */
import type { Severity } from "../model/finding";
import type { EdgeLine, LookChange } from "../model/look-change";

export interface HighlightLook extends LookChange {
  readonly fill: string;
  readonly fontColor: string;
  readonly borders: Readonly<Record<"left" | "right" | "top" | "bottom", EdgeLine>>;
}

export function highlightLook(severity: Severity): HighlightLook {
  return looks[severity];
}

/** What stands before the content of a highlighted cell. */
export const highlightSigns: Readonly<Record<Severity, string>> = {
  error: "⚠ ",
  explain: "? ",
  note: "• ",
};

const looks: Readonly<Record<Severity, HighlightLook>> = {
  error: { fill: "FFD6D6", fontColor: "7A0012", borders: around({ style: "thin", color: "C00000" }) },
  explain: { fill: "FFF0C2", fontColor: "523A00", borders: around({ style: "dashed", color: "946200" }) },
  note: { fill: "DCEBFA", fontColor: "12385F", borders: around({ style: "dotted", color: "2B6CB0" }) },
};

function around(line: EdgeLine): HighlightLook["borders"] {
  return { left: line, right: line, top: line, bottom: line };
}
