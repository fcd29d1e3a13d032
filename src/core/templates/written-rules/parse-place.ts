/**
 * Places of a form as users name them: `(7)`, `(Đoàn viên cuối kỳ)`, `cột 7`, `[TC]`, `[1.1]`, `dòng TC`, and both
 * together: `[TC](7)`, `[TC;7]`, `dòng TC cột 7`, `B3![I](1)`, `B5(7)`.
 */
import { unaccented } from "../../text/fold-text";
import type { ParseWhole, SideCursor } from "./side-cursor";
import type { PlaceNode, SideNode } from "./side-syntax";

/**
 * @param form The form named before, as in `B3!`.
 * @param whole Reads what stands in brackets where that may be a group: not behind the name of a form.
 */
export function placeOf(
  cursor: SideCursor,
  at: number,
  form: string | null,
  whole: ParseWhole | undefined,
): SideNode | undefined {
  const named = form ?? keyBefore(cursor);
  const parts = partsOf(cursor);
  if (parts.row !== null || parts.column !== null) {
    const place: PlaceNode = { kind: "place", form: named, row: parts.row, column: parts.column, at };
    const group = named === null && parts.opened !== null ? groupAt(cursor, parts.opened, whole) : undefined;
    return group ? { kind: "bracketed", place, group, at } : place;
  }
  cursor.backTo(at);
  return undefined;
}

/**
 * `B5` in `B5(7)`, `Biểu 5` in `Biểu 5(7)`: what stands right before a bracket, but for "cột(7)". Without a figure in it,
 * a word before "(" is rather a function that is not known.
 */
const key =
  /(?!(?:cột|cot|dòng|dong|hàng|hang)[([])(?:(?:phụ )?(?:biểu|bieu|lục|mẫu|mau|bảng|trang)(?: số)? )?(?:[\p{L}\p{M}_.]*\d[\p{L}\p{M}\p{N}_.]*(?=[([])|[\p{L}\p{M}_.]+(?=\[))/iuy;

function keyBefore(cursor: SideCursor): string | null {
  return cursor.take(key)?.[0] ?? null;
}

interface Parts {
  readonly row: string | null;
  readonly column: string | null;
  /** Where a lone bracket begins that may be a group as well. */
  readonly opened: number | null;
}

function partsOf(cursor: SideCursor): Parts {
  let row: string | null = null;
  let column: string | null = null;
  let opened: number | null = null;
  for (;;) {
    const at = cursor.at();
    const keyword = cursor.take(keywords)?.[1];
    if (keyword !== undefined) {
      const isColumn = unaccented(keyword) === "cot";
      const name: string | undefined = (isColumn ? column : row) === null ? nameBehind(cursor) : undefined;
      if (name === undefined) {
        cursor.backTo(at);
        return { row, column, opened };
      }
      if (isColumn) column = name;
      else row = name;
    } else if (row === null && cursor.peek(/\[/y)) {
      const inner = cursor.take(/\[([^\]]+)\]/y)?.[1]?.trim();
      if (inner === undefined) return { row, column, opened };
      const both: RegExpExecArray | null =
        column === null ? /^(.+)[;|]\s*\(?([^;|()]+)\)?$/.exec(inner) : null;
      row = (both?.[1] ?? inner).trim();
      column = both?.[2]?.trim() ?? column;
    } else if (column === null && cursor.peek(/\(/y)) {
      const inner = bracketedText(cursor);
      if (inner === undefined) return { row, column, opened };
      if (row === null && !isColumnNumber(inner)) opened = at;
      column = inner;
    } else return { row, column, opened };
  }
}

const keywords = /(cột|cot|dòng|dong|hàng|hang)(?=[\s\d([“"])/iuy;
const wordsBehind =
  /(?:"([^"]+)"|“([^”]+)”|\(([^()]+)\)|\[([^\]]+)\]|([\p{L}\p{N}][\p{L}\p{M}\p{N}_.’']*(?: +(?!(?:cột|cot|dòng|dong|hàng|hang)\s)[\p{L}\p{M}\p{N}_.’']+)*))/iuy;

function nameBehind(cursor: SideCursor): string | undefined {
  const found = cursor.take(wordsBehind);
  return found
    ?.slice(1)
    .find((text) => text !== undefined)
    ?.trim();
}

/** From "(" to the ")" that closes it. */
function bracketedText(cursor: SideCursor): string | undefined {
  const from = cursor.at();
  let depth = 0;
  for (let end = from; end < cursor.text.length; end += 1) {
    const character = cursor.text.charAt(end);
    if (character === "(") depth += 1;
    else if (character === ")" && --depth === 0) {
      cursor.backTo(end + 1);
      const inner = cursor.text.slice(from + 1, end).trim();
      return inner === "" ? undefined : inner;
    }
  }
  return undefined;
}

/** "(7)", "(6a)" are never groups. */
function isColumnNumber(text: string): boolean {
  return /^\d{1,3}[a-zđ]?$/i.test(text);
}

/** What stands in the bracket as a reckoning; the cursor stays behind the bracket where it is one. */
function groupAt(cursor: SideCursor, opened: number, whole: ParseWhole | undefined): SideNode | undefined {
  const behind = cursor.at();
  cursor.backTo(opened);
  cursor.takeMark("(");
  const group = whole?.(cursor);
  const isWhole = group !== undefined && cursor.takeMark(")");
  // A bracket with a row behind it, "(Nam)[TC]", is no group.
  if (isWhole && cursor.at() === behind) return group;
  cursor.backTo(behind);
  return undefined;
}
