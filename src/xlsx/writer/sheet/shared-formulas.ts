/**
 * Shared formulas: Excel stores the formula of a block once, in its first cell, and the others only say "as number 3".
 * When the first cell is written over, the others would lose their formula, so each is then given its own.
 */
import { cellKey } from "../../../core/model/grid";
import { moveFormula } from "../../../core/formula/move-formula";
import { attributesOf, attributeOf, prefixOf, textOf } from "../xml/elements";
import { escapeText } from "../xml/escape";
import type { PlacedCell, SheetCells } from "./sheet-cells";

/**
 * The `<f>` elements that dependents of overwritten cells get, by place. Cells that are overwritten themselves
 * are not among them.
 */
export function detachedFormulas(
  text: string,
  { rows }: SheetCells,
  overwritten: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const detached = new Map<number, string>();
  for (const group of sharedGroups(text, rows)) {
    const master = group.find((cell) => isMaster(text, cell));
    if (!master?.formula || !overwritten.has(keyOf(master))) continue;
    const formula = textOf(text, master.formula);
    for (const dependent of group) {
      if (overwritten.has(keyOf(dependent))) continue;
      const moved = moveFormula(formula, dependent.row - master.row, dependent.column - master.column);
      detached.set(keyOf(dependent), ownFormula(text, dependent, moved));
    }
  }
  return detached;
}

/** The cells of each shared formula. A number that a second formula takes again means that one from there on. */
function sharedGroups(text: string, rows: SheetCells["rows"]): PlacedCell[][] {
  const groups: PlacedCell[][] = [];
  const current = new Map<string, PlacedCell[]>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    if (!cell.formula || attributeOf(text, cell.formula, "t") !== "shared") continue;
    const number = attributeOf(text, cell.formula, "si") ?? "";
    const group = current.get(number);
    if (group && !(isMaster(text, cell) && group.some((other) => isMaster(text, other)))) {
      group.push(cell);
      continue;
    }
    const started = [cell];
    groups.push(started);
    current.set(number, started);
  }
  return groups;
}

/** The cell that holds the formula itself. */
function isMaster(text: string, { formula }: PlacedCell): boolean {
  return formula !== undefined && textOf(text, formula) !== "";
}

function keyOf({ row, column }: PlacedCell): number {
  return cellKey(row, column);
}

/** `<f>` with the formula itself, and what else it said (`ca`: always calculate). */
function ownFormula(text: string, { formula, element }: PlacedCell, moved: string): string {
  const kept = (formula ? attributesOf(text, formula) : [])
    .filter(({ name }) => !["t", "si", "ref"].includes(name))
    .map(({ start, end }) => ` ${text.slice(start, end)}`);
  const name = `${prefixOf(element)}f`;
  return `<${name}${kept.join("")}>${escapeText(moved)}</${name}>`;
}
