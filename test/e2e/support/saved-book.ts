/** Saved workbooks, read back and compared cell by cell; and what the command line would have saved. */
import { a1 } from "../../../src/core/model/address";
import { type Grid, placeOfKey, type Workbook } from "../../../src/core/model/grid";
import { nodeHosts } from "../../../src/roots/cli/node-hosts";
import { consolidateFiles } from "../../../src/workflows/consolidate-files";
import { cell, readWorkbook } from "../../support/read-workbook";
import { sampleFile } from "../../support/tra-vinh";
import type { OpenWorkbench } from "./open-workbench";
import type { PickedFile } from "./pane-user";

export async function savedBook(workbench: OpenWorkbench): Promise<Workbook> {
  return readWorkbook(await workbench.saveBook());
}

/**
 * Every cell in which `got` is not `wanted`, values and formulas: `"Biểu 1"!C14: 12, not =SUM(…) → 10`.
 * @param except Sheets that are left out of both.
 */
export function differences(
  got: Workbook,
  wanted: Workbook,
  except: readonly string[] = [],
): readonly string[] {
  const names = [...new Set([...got.sheets, ...wanted.sheets].map(({ name }) => name))];
  return names
    .filter((name) => !except.includes(name))
    .flatMap((name) => {
      const [one, other] = [got, wanted].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
      if (!one || !other) return [`“${name}”: ${one ? "is there" : "is not there"}`];
      const [cells, others] = [sheetCells(one), sheetCells(other)];
      return [...new Set([...cells.keys(), ...others.keys()])]
        .filter((address) => cells.get(address) !== others.get(address))
        .map((address) => `“${name}”!${address}: ${cells.get(address)}, not ${others.get(address)}`);
    });
}

/**
 * What the command line makes of the same form, unit list and files.
 * @param made The time that the saved workbook says it was made at: `madeAtOf(saved)`.
 */
export async function byCommandLine(files: readonly PickedFile[], made: string): Promise<Workbook> {
  const result = await consolidateFiles(
    {
      files: files.map(({ name, bytes }) => ({ name, read: () => Promise.resolve(bytes) })),
      form: sampleFile("mau-bao-cao.xlsx"),
      unitList: sampleFile("don-vi.xlsx"),
      template: undefined,
      onlyClean: false,
      madeAt: made,
    },
    nodeHosts,
  );
  if (result.outcome === "refused") throw new Error(result.message);
  return readWorkbook(result.bytes);
}

/** "20:20 ngày 22/11/2026", as the log of a consolidated workbook says it. */
export function madeAtOf(workbook: Workbook): string {
  const words = String(cell(sheetNamed(workbook, "Nhật ký"), "A2")?.value);
  const [, made] = / Lập lúc (.+)\.$/.exec(words) ?? [];
  if (made === undefined) throw new Error(`The log does not say when it was made: ${words}`);
  return made;
}

export function sheetNamed(workbook: Workbook, name: string): Grid {
  const sheet = workbook.sheets.find((grid) => grid.name === name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

/** A cell that holds a number. */
export function numberAt(workbook: Workbook, sheet: string, address: string): number {
  const value = cell(sheetNamed(workbook, sheet), address)?.value;
  if (typeof value !== "number") throw new Error(`${sheet}!${address} holds ${JSON.stringify(value)}.`);
  return value;
}

/** "C14": "=SUM(…) → 1250"; blank cells are left out. */
function sheetCells({ cells }: Grid): ReadonlyMap<string, string> {
  return new Map(
    [...cells].flatMap(([key, { value, formula }]) => {
      if (value === null && formula === undefined) return [];
      const { row, column } = placeOfKey(key);
      const shown = JSON.stringify(typeof value === "number" ? rounded(value) : value);
      return [[a1(row, column), formula === undefined ? shown : `=${formula} → ${shown}`]];
    }),
  );
}

/** Two calculators may differ in the last of their fifteen digits. */
function rounded(number: number): number {
  return Number(number.toPrecision(12));
}
