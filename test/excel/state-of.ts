/** All of a book that a change may touch, as plain data: two books of equal state are the same to the user. */
import { a1 } from "../../src/core/model/address";
import { placeOfKey } from "../../src/core/model/grid";
import type { Book, BookSheet } from "../../workbench/host/book/book";
import type { BorderEdge, CellStyle } from "../../workbench/host/book/cell-style";

export function stateOf(book: Book) {
  return {
    sheets: book.sheets.map(sheetState),
    names: book.names.map(({ name, formula, visible }) => ({ name, formula, visible })).sort(byName),
    texts: [...book.customXmlParts.values()].sort(),
    active: book.active?.name,
  };
}

export function sheetState(sheet: BookSheet) {
  const cells = new Map<string, readonly [content: unknown, look: string]>();
  const lines = new Set<string>();
  for (const [key, { value, formula, style }] of sheet.cells) {
    const { row, column } = placeOfKey(key);
    for (const line of linesOf(style, row, column)) lines.add(line);
    const look = lookText(style);
    const isBlank = value === null && formula === undefined;
    if (!isBlank || look !== lookText(sheet.inheritedStyle(row, column)))
      cells.set(a1(row, column), [formula ?? value, look]);
  }
  const widths = [...sheet.columnWidths].filter(([, width]) => width !== sheet.defaultColumnWidth);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    lines: [...lines].sort(),
    merges: sheet.merges,
    hiddenRows: [...sheet.hiddenRows].sort(),
    widths: widths.sort(),
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    printTitleRows: sheet.printTitleRows,
  };
}

/** A line between two cells is one line, whichever of them it was drawn for. */
function linesOf({ borders }: CellStyle, row: number, column: number): readonly string[] {
  return Object.entries(borders).map(([edge, line]) => {
    const [down, across] = places[edge as BorderEdge];
    const direction = edge === "top" || edge === "bottom" ? "─" : "│";
    return `${direction} ${row + down},${column + across} ${line.style} ${line.weight} ${line.color}`;
  });
}

const places = { top: [0, 0], bottom: [1, 0], left: [0, 0], right: [0, 1] } as const;

function lookText({ borders: _, ...style }: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}
