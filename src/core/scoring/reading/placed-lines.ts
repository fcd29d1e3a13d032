/** What a way of reading codes makes of the lines of a form. */
import type { CriteriaNode } from "../criteria-set";
import type { FormLine } from "./form-lines";
import type { RowCode } from "./row-code";

/** A line with the code by which it is read. */
export interface CodedLine {
  readonly line: FormLine;
  readonly code: RowCode | undefined;
  /** The one node with exactly its title. */
  readonly titled: CriteriaNode | undefined;
}

export interface PlacedLine {
  readonly line: FormLine;
  readonly node: CriteriaNode;
  /** "a" of "2.4a", "-" of a line without a code; null for the row of the node itself. */
  readonly part: string | null;
}

export type CodeScheme = "codes" | "outline" | "running" | "restarts" | "order";

export interface PlacedLines {
  readonly scheme: CodeScheme;
  readonly placed: readonly PlacedLine[];
  /** With a code that the set does not have. */
  readonly unknown: readonly CodedLine[];
}

/** Nodes whose very title stands on a line. */
export function titledNodes(lines: readonly CodedLine[]): ReadonlySet<CriteriaNode> {
  return new Set(lines.flatMap(({ titled }) => titled ?? []));
}
