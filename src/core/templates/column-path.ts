/**
 * The captions above each column, from the outermost group to the leaf: "Tăng trong kỳ › Kết nạp mới".
 * A group merged over its leaves gives its caption to each; where the form left the merge out, an empty cell
 * beside a group takes the group's caption.
 */
import type { HeaderBlock } from "./header-block";
import { captionText, type SheetView } from "./sheet-view";

export function columnPaths(view: SheetView, header: HeaderBlock): ReadonlyMap<number, readonly string[]> {
  const paths = new Map<number, readonly string[]>();
  for (let column = header.left; column <= header.right; column += 1) {
    const path: string[] = [];
    let lastBlock = "";
    for (let row = header.top; row <= header.bottom; row += 1) {
      const from = captionSource(view, header, row, column);
      const block = `${from.row}:${from.column}`;
      const caption = captionText(view.textAt(from.row, from.column));
      if (caption !== "" && block !== lastBlock) path.push(caption);
      lastBlock = block;
    }
    paths.set(column, path);
  }
  return paths;
}

interface CaptionPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell whose text stands over this one: the head of its merged block, or the group it belongs to. */
function captionSource(view: SheetView, header: HeaderBlock, row: number, column: number): CaptionPlace {
  const merge = view.mergeAt(row, column);
  if (merge) return { row: merge.top, column: merge.left };
  if (view.textAt(row, column) !== "" || row === header.bottom) return { row, column };
  if (!hasCaptionBelow(view, header, row, column) || column === header.left) return { row, column };
  const left = captionSource(view, header, row, column - 1);
  const leftMerge = view.mergeAt(row, column - 1);
  // A merged neighbour has said how far it reaches; an unmerged one with leaves under it is a group.
  const isOpenGroup =
    !leftMerge &&
    view.textAt(left.row, left.column) !== "" &&
    hasCaptionBelow(view, header, row, left.column) &&
    isUnderSameCaption(view, header, row, column);
  return isOpenGroup ? left : { row, column };
}

/** A group does not reach beyond the group it stands in itself. */
function isUnderSameCaption(view: SheetView, header: HeaderBlock, row: number, column: number): boolean {
  if (row === header.top) return true;
  const own = captionSource(view, header, row - 1, column);
  const left = captionSource(view, header, row - 1, column - 1);
  if (own.row === left.row && own.column === left.column) return true;
  return view.textAt(own.row, own.column) === "" && view.textAt(left.row, left.column) === "";
}

function hasCaptionBelow(view: SheetView, header: HeaderBlock, row: number, column: number): boolean {
  for (let below = row + 1; below <= header.bottom; below += 1) {
    const merge = view.mergeAt(below, column);
    if (view.textAt(below, column) !== "" && (!merge || merge.top > row)) return true;
  }
  return false;
}
