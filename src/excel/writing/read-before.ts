/** What stands where a patch will write: contents, and looks where looks will change. */
import { cellKey } from "../../core/model/grid";
import type { CellRange } from "../../core/model/address";
import { lookOf } from "../../core/model/cell-look";
import type { CellPatch } from "../../core/model/workbook-patch";
import { type AreaRead, readAreaSteps } from "../areas";
import { inBatches, type Step } from "../batches";
import { bandsOf, cellCount, rangeOn } from "../blocks";
import { askBaseFont } from "../looks/base-font";
import {
  type BaseFont,
  type ExcelLook,
  isPlainLook,
  lookInExcel,
  lookRead,
  wholeLook,
  wholeLookBytes,
} from "../looks/excel-look";
import { rectanglesByKey, rectanglesOf } from "../../core/model/rectangles";
import type { Survey } from "../survey";
import { refuseProtected, refuseUnformattable } from "./preconditions";
import { rangesOf, type Target } from "./targets";

/** Cells of one look. */
export interface LookedRanges {
  readonly look: ExcelLook;
  readonly ranges: readonly CellRange[];
}

export interface TargetBefore {
  readonly target: Target;
  readonly areas: readonly AreaRead[];
  /** Of the cells whose looks will change. */
  readonly looks: readonly LookedRanges[];
  /** Cells as good as not there, which get a look of ours. */
  readonly newLooks: readonly LookedRanges[];
}

export interface Before {
  readonly targets: readonly TargetBefore[];
  readonly baseFont: BaseFont;
}

export async function readBefore(
  context: Excel.RequestContext,
  targets: readonly Target[],
  survey: Survey,
  signal: AbortSignal | undefined,
): Promise<Before> {
  const { worksheets } = context.workbook;
  const sheetOf = ({ sheet }: Target) => worksheets.getItem(sheet.name);
  const found = targets.map((target) => ({ target, areas: [] as AreaRead[], looks: new Looks() }));
  const form = targets.find(({ rewritten }) => !rewritten)?.sheet ?? survey.sheets[0];
  let baseFont: () => BaseFont = () => ({ name: "", size: 0 });
  const contents = found.flatMap(({ target, areas }) =>
    readAreaSteps(
      () => sheetOf(target),
      rangesOf(target),
      (area) => areas.push(area),
      {
        asksLocked: target.sheet.isProtected,
      },
    ),
  );
  const fontStep: Step = {
    bytes: 150_000,
    queue: () => void (baseFont = askBaseFont(form ? worksheets.getItem(form.name) : worksheets.getFirst())),
  };
  await inBatches(context, [fontStep, ...contents], { signal });
  for (const { target, areas } of found) {
    if (areas.some(({ hasLockedCells }) => hasLockedCells)) refuseProtected(target.sheet.name);
    if (target.formats.length > 0 && !target.sheet.canFormat) refuseUnformattable(target.sheet.name);
  }

  const lookSteps = found.flatMap(({ target, areas, looks }) =>
    looks.readSteps(() => sheetOf(target), rangesWithLooks(target, areas)),
  );
  await inBatches(context, lookSteps, { signal });
  const font = baseFont();
  return {
    baseFont: font,
    targets: found.map(({ target, areas, looks }) => ({
      target,
      areas,
      ...(target.rewritten
        ? { looks: looks.grouped(() => true), newLooks: [] }
        : newLooksOf(target, looks, font)),
    })),
  };
}

/** All of a sheet of ours; elsewhere blank cells that a style is meant for, unless Excel forbids setting it. */
function rangesWithLooks(target: Target, areas: readonly AreaRead[]): readonly CellRange[] {
  if (target.rewritten) return areas.map(({ range }) => range);
  if (target.sheet.isProtected) return [];
  const blanks = new Set(
    areas.flatMap(({ range, codes, formats }) =>
      codes.flatMap((row, down) =>
        row.flatMap((code, across) =>
          code === null && formats[down]?.[across] === "General"
            ? [cellKey(range.top + down, range.left + across)]
            : [],
        ),
      ),
    ),
  );
  const formatted = new Set(target.formats.map(keyOf));
  return rectanglesOf(
    target.cells.filter((cell) => cell.style && blanks.has(keyOf(cell)) && !formatted.has(keyOf(cell))),
  );
}

function newLooksOf(
  { cells }: Target,
  looks: Looks,
  font: BaseFont,
): Pick<TargetBefore, "looks" | "newLooks"> {
  const plain = cells.filter((cell) => {
    const look = looks.at(keyOf(cell));
    return look !== undefined && isPlainLook(look);
  });
  const inOwnLook = rectanglesByKey(plain, (cell) => JSON.stringify(lookInExcel(lookOf(cell), font)));
  const keys = new Set(plain.map(keyOf));
  return {
    looks: looks.grouped((key) => keys.has(key)),
    newLooks: [...inOwnLook].map(([look, ranges]) => ({ look: JSON.parse(look) as ExcelLook, ranges })),
  };
}

function keyOf({ row, column }: Pick<CellPatch, "row" | "column">): number {
  return cellKey(row, column);
}

/** The looks of single cells while they are read. */
class Looks {
  readonly #texts = new Map<number, { row: number; column: number; text: string }>();

  readSteps(sheet: () => Excel.Worksheet, ranges: readonly CellRange[]): readonly Step[] {
    return ranges
      .flatMap((range) => bandsOf(range, maxLookedCells))
      .map((band) => ({
        bytes: cellCount(band) * wholeLookBytes,
        queue: () => {
          const cells = rangeOn(sheet(), band).load("numberFormat");
          const looks = cells.getCellProperties(wholeLook);
          return () =>
            looks.value.forEach((cellsOfRow, down) =>
              cellsOfRow.forEach((cell, across) => {
                const [row, column] = [band.top + down, band.left + across];
                const text = JSON.stringify(lookRead(cell, String(cells.numberFormat[down]?.[across])));
                this.#texts.set(cellKey(row, column), { row, column, text });
              }),
            );
        },
      }));
  }

  at(key: number): ExcelLook | undefined {
    const found = this.#texts.get(key);
    return found && (JSON.parse(found.text) as ExcelLook);
  }

  grouped(isWanted: (key: number) => boolean): readonly LookedRanges[] {
    const wanted = [...this.#texts].filter(([key]) => isWanted(key)).map(([, found]) => found);
    return [...rectanglesByKey(wanted, ({ text }) => text)].map(([look, ranges]) => ({
      look: JSON.parse(look) as ExcelLook,
      ranges,
    }));
  }
}

const maxLookedCells = 1_000;
