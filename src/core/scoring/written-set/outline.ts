/**
 * The tree that codes make: "1" over "1.1" over "1.1.1"; "I" over "1" over "a"; "TC1" over "1.1". Codes that begin anew
 * under every "I", "II" become "I.1", "II.1". Rows without a code are numbered under the one they follow.
 */
import { followsLetter, type OutlineCode, partKey } from "./outline-code";
import { type OutlineDraft, type OutlineFault, type OutlineNode, withCodes } from "./outline-codes";

export interface OutlineEntry {
  readonly code: OutlineCode | null;
  /** The code of the group it is said to belong to, in a column of its own; "-" for the top. */
  readonly within: string | null;
  /** Excel holds the code as a number: 1.10 is then 1.1. */
  readonly isNumber: boolean;
  /** A criterion beside its contents: a group of its own, whatever its code. */
  readonly opensCriterion: boolean;
  /** Without a code: whether it is a part of the row above ("- Có kế hoạch"), not one beside it. */
  readonly isPart: boolean;
}

export interface Outline {
  readonly nodes: readonly OutlineNode[];
  readonly faults: readonly OutlineFault[];
}

export function outlineOf(entries: readonly OutlineEntry[]): Outline {
  const faults: OutlineFault[] = [];
  const drafts: OutlineDraft[] = [];
  /** From the top to the last node with a code. */
  let path: readonly number[] = [];
  let criterion = -1;
  let before: OutlineCode | null = null;
  for (const [entry, written] of entries.entries()) {
    const own = tenth(written, before);
    if (own && own.code !== written.code?.code) faults.push({ kind: "ten", entry, code: own.code });
    before = own ?? before;
    const isTop = written.opensCriterion || /^[-–]$/.test(written.within ?? "");
    const said = written.within === null || isTop ? -1 : indexOfCode(drafts, written.within);
    if (written.within !== null && !isTop && said < 0)
      faults.push({ kind: "unknown-within", entry, within: written.within });
    const found = said >= 0 || isTop ? said : parentOf(entry, own);
    drafts.push({ entry, own, parent: found, opensCriterion: written.opensCriterion });
    if (written.opensCriterion) criterion = drafts.length - 1;
    if (own) path = [...pathTo(drafts, found), drafts.length - 1];
  }
  return { nodes: withCodes(drafts, faults), faults };

  function parentOf(entry: number, own: OutlineCode | null): number {
    if (criterion >= 0) return criterion;
    if (!own) return aboveUncoded(entry);
    return own.parts.length > 1 ? byPrefix(entry, own) : byStyle(own, drafts, path);
  }

  /** Beside another one without a code; else a part of the last row with a code, or beside it. */
  function aboveUncoded(entry: number): number {
    const last = drafts.at(-1);
    if (last && !last.own) return last.parent;
    return entries[entry]?.isPart === true ? (path.at(-1) ?? -1) : (path.at(-2) ?? -1);
  }

  function byPrefix(entry: number, { code, parts }: OutlineCode): number {
    for (let length = parts.length - 1; length > 0; length -= 1) {
      const above = indexOfParts(drafts, path, parts.slice(0, length));
      if (above < 0) continue;
      if (length < parts.length - 1)
        faults.push({ kind: "no-parent", entry, code: withoutLast(code, parts) });
      return above;
    }
    return groupFor(entry, { code, parts });
  }

  /** "1.1" where there is no "1": a group is made, and told once. */
  function groupFor(entry: number, { code, parts }: Pick<OutlineCode, "code" | "parts">): number {
    const groupCode = withoutLast(code, parts);
    faults.push({ kind: "no-parent", entry, code: groupCode });
    const own = { code: groupCode, parts: parts.slice(0, -1), style: "parts" };
    return drafts.push({ entry: -1, own, parent: -1, opensCriterion: false }) - 1;
  }
}

function withoutLast(code: string, parts: readonly string[]): string {
  return code.slice(0, code.length - (parts.at(-1) ?? "").length - 1);
}

/** Excel drops the nought of 1.10; behind 1.9 nothing else can be meant. */
function tenth({ code, isNumber }: OutlineEntry, before: OutlineCode | null): OutlineCode | null {
  const [first, last] = code?.parts ?? [];
  const [firstBefore, lastBefore] = before?.parts ?? [];
  if (!code || !isNumber || code.parts.length !== 2 || first !== firstBefore) return code;
  if (last === undefined || Number(lastBefore) !== Number(last) * 10 - 1) return code;
  return { ...code, code: `${code.code}0`, parts: [first ?? "", `${last}0`] };
}

/** Brothers have one style; what has a new one goes below. */
function byStyle(own: OutlineCode, drafts: readonly OutlineDraft[], path: readonly number[]): number {
  const isBrother = (index: number) => {
    const other = drafts[index]?.own;
    if (!other || other.parts.length > 1) return false;
    if (isLetterOf(own, other)) return true;
    return other.style === own.style && !isLetterOf(other, own);
  };
  // Of letters and Roman numbers that look the same, the one whose turn it is.
  const letter = path.find((index) => isLetterOf(own, drafts[index]?.own ?? null));
  const brother = letter ?? path.find(isBrother);
  return brother === undefined ? (path.at(-1) ?? -1) : (drafts[brother]?.parent ?? -1);
}

/** "I" is the letter behind "H" and the first Roman number everywhere else. */
function isLetterOf(own: OutlineCode, before: OutlineCode | null): boolean {
  return (
    before !== null &&
    own.code.length === 1 &&
    before.code.length === 1 &&
    (before.style === "letter" || before.style === "small") &&
    own.style !== "number" &&
    followsLetter(own.code, before.code)
  );
}

function indexOfCode(drafts: readonly OutlineDraft[], text: string): number {
  const key = text.replace(/[.):]+$/u, "").toLowerCase();
  return lastIndexOf(drafts, ({ own }) => own?.code.toLowerCase() === key);
}

/** On the way down to the last row first: under "II", "1.1" belongs to the "1" of "II". */
function indexOfParts(
  drafts: readonly OutlineDraft[],
  path: readonly number[],
  parts: readonly string[],
): number {
  const isIt = (draft: OutlineDraft | undefined) =>
    draft?.own?.parts.length === parts.length &&
    parts.every((part, at) => partKey(part) === partKey(draft.own?.parts[at] ?? ""));
  const near = [...path].reverse().find((index) => isIt(drafts[index]));
  return near ?? lastIndexOf(drafts, isIt);
}

function lastIndexOf(drafts: readonly OutlineDraft[], isIt: (draft: OutlineDraft) => boolean): number {
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (draft && isIt(draft)) return index;
  }
  return -1;
}

function pathTo(drafts: readonly OutlineDraft[], index: number): readonly number[] {
  const draft = drafts[index];
  return draft ? [...pathTo(drafts, draft.parent), index] : [];
}
