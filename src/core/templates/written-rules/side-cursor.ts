/** A place in the text of a side. It moves on only over what was understood, and remembers how far that went. */
import type { Notation, SideNode } from "./side-syntax";

export interface SideCursor {
  readonly text: string;
  readonly notation: Notation;
  readonly at: () => number;
  /** What stands here, spaces passed over; the pattern is sticky. */
  take(pattern: RegExp): RegExpExecArray | undefined;
  takeMark(mark: string): boolean;
  peek(pattern: RegExp): boolean;
  atEnd(): boolean;
  /** Back to an earlier place, to try another reading. */
  backTo(at: number): void;
  /** The furthest place that any reading came to. */
  furthest(): number;
}

/** Reads a whole reckoning, as stands inside brackets. */
export type ParseWhole = (cursor: SideCursor) => SideNode | undefined;

export function sideCursor(text: string, notation: Notation): SideCursor {
  let at = 0;
  let furthest = 0;
  const skipSpaces = () => {
    while (/\s/.test(text.charAt(at))) at += 1;
    furthest = Math.max(furthest, at);
  };
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    skipSpaces();
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
  };
  const cursor: SideCursor = {
    text,
    notation,
    at: () => {
      skipSpaces();
      return at;
    },
    take: (pattern) => {
      const found = match(pattern);
      if (found) at += found[0].length;
      return found;
    },
    takeMark: (mark) => {
      skipSpaces();
      if (!text.startsWith(mark, at)) return false;
      at += mark.length;
      return true;
    },
    peek: (pattern) => match(pattern) !== undefined,
    atEnd: () => {
      skipSpaces();
      return at >= text.length;
    },
    backTo: (place) => {
      at = place;
    },
    furthest: () => furthest,
  };
  return cursor;
}
