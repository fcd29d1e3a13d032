/** Fixes as one patch of the workbook as it is now. Cells that were changed since the check are left and named. */
import { cellKey, cellAt, type CellValue, isCellError, type Workbook } from "../model/grid";
import type { LookPatch } from "../model/look-change";
import type { CellPatch, WorkbookPatch } from "../model/workbook-patch";
import type { Fix, FixChange } from "./fix";

const reasons = {
  changedSince: (sheet: string, cells: string) =>
    `Trang “${sheet}”, ô ${cells} đã được sửa sau khi kiểm tra nên để nguyên. Hãy kiểm tra lại rồi sửa.`,
  otherFix: (sheet: string, cells: string) =>
    `Trang “${sheet}”, ô ${cells} vừa được sửa theo cách khác nên để nguyên. Hãy kiểm tra lại rồi sửa tiếp.`,
};

export interface LeftFix {
  readonly fix: Fix;
  /** Vietnamese: which cells stand in its way. */
  readonly reason: string;
}

export interface FixPatch {
  readonly patch: WorkbookPatch;
  /** How many cells it writes. */
  readonly cells: number;
  readonly done: readonly Fix[];
  readonly left: readonly LeftFix[];
}

/** A fix is carried out wholly or not at all: half a table put in order is worse than none. */
export function fixPatch(workbook: Workbook, fixes: readonly Fix[]): FixPatch {
  const written = new Map<string, FixChange>();
  const done: Fix[] = [];
  const left: LeftFix[] = [];
  for (const fix of fixes) {
    const stale = fix.changes.filter((change) => !isAsChecked(workbook, change));
    const taken = fix.changes.filter((change) => {
      const other = written.get(placeOf(change));
      return other !== undefined && !writesSame(other, change);
    });
    if (stale.length > 0 || taken.length > 0) {
      left.push({ fix, reason: reasonOf(stale, taken) });
      continue;
    }
    for (const change of fix.changes) written.set(placeOf(change), change);
    done.push(fix);
  }
  return { patch: patchOf([...written.values()]), cells: written.size, done, left };
}

function reasonOf(stale: readonly FixChange[], taken: readonly FixChange[]): string {
  const [changes, reason] = stale.length > 0 ? [stale, reasons.changedSince] : [taken, reasons.otherFix];
  const sheet = changes[0]?.sheet ?? "";
  const cells = changes.filter((change) => change.sheet === sheet).map(({ address }) => address);
  const shown = cells.slice(0, mostCellsNamed).join(", ");
  return reason(sheet, cells.length > mostCellsNamed ? `${shown}, …` : shown);
}

const mostCellsNamed = 5;

function placeOf({ sheet, row, column }: FixChange): string {
  return `${cellKey(row, column)} ${sheet}`;
}

function isAsChecked(workbook: Workbook, { sheet, row, column, was }: FixChange): boolean {
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  if (!grid) return false;
  const now = cellAt(grid, row, column);
  // What a formula shows changes with its inputs; the formula itself is what was checked.
  if (was.formula !== undefined) return now?.formula === was.formula;
  return now?.formula === undefined && isSame(now?.value ?? null, was.value);
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) || isCellError(other))
    return isCellError(one) && isCellError(other) && one.error === other.error;
  return (one ?? "") === (other ?? "");
}

function writesSame(one: FixChange, other: FixChange): boolean {
  return (
    JSON.stringify([one.content, one.numberFormat]) === JSON.stringify([other.content, other.numberFormat])
  );
}

function patchOf(changes: readonly FixChange[]): WorkbookPatch {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))].map((sheet) => {
    const own = changes.filter((change) => change.sheet === sheet);
    const cells = own.map(({ row, column, content }): CellPatch => ({ row, column, content }));
    const looks = own.flatMap(({ row, column, numberFormat }): LookPatch[] =>
      numberFormat === undefined ? [] : [{ row, column, look: { numberFormat } }],
    );
    return { sheet, cells, ...(looks.length > 0 ? { looks } : {}) };
  });
  return { sheets, newSheets: [], definedNames: [] };
}
