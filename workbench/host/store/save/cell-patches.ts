/** What changed in the cells of a sheet since the file was opened, as patches of contents and of looks. */
import { rangeText } from "../../../../src/core/model/address";
import { isCellError, placeOfKey, type CellValue } from "../../../../src/core/model/grid";
import type { LookPatch } from "../../../../src/core/model/look-change";
import type { CellContent, CellPatch, FormulaResult } from "../../../../src/core/model/workbook-patch";
import type { BookCell, BookSheet } from "../../book/book";
import { lookChange } from "./look-of-style";

export interface CellChanges {
  readonly cells: readonly CellPatch[];
  readonly looks: readonly LookPatch[];
}

export function cellChanges(before: BookSheet, after: BookSheet): CellChanges {
  const keys = [...new Set([...before.cells.keys(), ...after.cells.keys()])];
  const blocks = blocksOf(after);
  const touched = touchedBlocks(before, after, blocks);
  const cells: CellPatch[] = [];
  const looks: LookPatch[] = [];
  for (const key of keys) {
    const place = placeOfKey(key);
    const [was, is] = [before.cells.get(key), after.cells.get(key)];
    const inBlock = touched.has(was?.spilledFrom ?? key) || touched.has(is?.spilledFrom ?? key);
    const content = inBlock ? wholeContent(is, blocks.get(key)) : changedContent(was, is);
    if (content) cells.push({ ...place, content });
    const look = lookChange(
      was?.style ?? before.inheritedStyle(place.row, place.column),
      is?.style ?? after.inheritedStyle(place.row, place.column),
    );
    if (look) looks.push({ ...place, look });
  }
  return { cells, looks };
}

/** Whether two formulas are the same but for quotes around the names of sheets that need none. */
export function sameFormula(one: string | undefined, other: string | undefined): boolean {
  return one === other || unquoted(one) === unquoted(other);
}

function unquoted(formula: string | undefined): string | undefined {
  return formula?.replace(/'([\p{L}_][\p{L}\p{M}\p{N}_.]*)'!/gu, "$1!");
}

/** The ranges that formulas spill over, by the key of the formula's cell. */
function blocksOf(sheet: BookSheet): ReadonlyMap<number, string> {
  const ends = new Map<number, { row: number; column: number }>();
  for (const [key, { spilledFrom }] of sheet.cells) {
    if (spilledFrom === undefined) continue;
    const { row, column } = placeOfKey(key);
    const end = ends.get(spilledFrom) ?? placeOfKey(spilledFrom);
    ends.set(spilledFrom, { row: Math.max(end.row, row), column: Math.max(end.column, column) });
  }
  return new Map(
    [...ends].map(([key, { row, column }]) => {
      const anchor = placeOfKey(key);
      return [key, rangeText({ top: anchor.row, left: anchor.column, bottom: row, right: column })];
    }),
  );
}

/** Blocks of which anything but a result changed: Excel takes them only whole. */
function touchedBlocks(
  before: BookSheet,
  after: BookSheet,
  blocks: ReadonlyMap<number, string>,
): ReadonlySet<number> {
  const known = blocksOf(before);
  const touched = new Set<number>();
  for (const key of new Set([...known.keys(), ...blocks.keys()])) {
    const sameBlock = known.get(key) === blocks.get(key);
    if (!sameBlock || !sameFormula(before.cells.get(key)?.formula, after.cells.get(key)?.formula))
      touched.add(key);
  }
  return touched;
}

function changedContent(was: BookCell | undefined, is: BookCell | undefined): CellContent | undefined {
  const sameValue = valueText(was?.value ?? null) === valueText(is?.value ?? null);
  if (!sameFormula(was?.formula, is?.formula)) return wholeContent(is, undefined);
  if (sameValue) return undefined;
  if (is?.formula === undefined && is?.spilledFrom === undefined) return wholeContent(is, undefined);
  return { kind: "result", result: resultOf(is.value) };
}

function wholeContent(is: BookCell | undefined, fills: string | undefined): CellContent {
  const { formula, value = null } = is ?? {};
  if (formula !== undefined) {
    return {
      kind: "formula",
      formula: formula.slice(1),
      result: resultOf(value),
      ...(fills !== undefined && { fills }),
    };
  }
  // An error that was typed is a formula to files.
  if (isCellError(value)) return { kind: "formula", formula: value.error, result: value };
  return { kind: "value", value };
}

/** Nothing for what is not known yet; the errors of newer Excel in the way that files keep them. */
function resultOf(value: CellValue): FormulaResult | undefined {
  if (!isCellError(value)) return value ?? undefined;
  if (value.error === "#BUSY!") return undefined;
  return fileErrors.includes(value.error) ? value : { error: "#VALUE!" };
}

const fileErrors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

function valueText(value: CellValue): string {
  if (value === "") return valueText(null);
  return `${typeof value} ${isCellError(value) ? value.error : String(value)}`;
}
