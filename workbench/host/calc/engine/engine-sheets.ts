/** Which number a sheet of the book has in the engine, and what the engine holds of it. */
import { placeOfKey } from "../../../../src/core/model/grid";
import type { BookSheet } from "../../book/book";
import type { Engine } from "./engine";

export interface EngineSheet {
  readonly sheet: BookSheet;
  number: number;
  /** As the engine knows it: the name before a renaming that is being heard of. */
  name: string;
  /** Constants that stand in the engine, by key. */
  readonly constants: Set<number>;
  readonly hiddenRows: Set<number>;
}

export interface EngineSheets {
  add(sheet: BookSheet): EngineSheet;
  remove(sheet: BookSheet): void;
  /** The name it had before. */
  rename(sheet: BookSheet): string;
  of(sheet: BookSheet): EngineSheet | undefined;
  all(): Iterable<EngineSheet>;
  /** SUBTOTAL leaves hidden rows out. */
  showHiddenRows(): void;
}

/** Sheets of the book come behind those the engine has for itself. */
export function createEngineSheets(engine: Engine): EngineSheets {
  const sheets = new Map<BookSheet, EngineSheet>();
  return {
    add: (sheet) => {
      const number = engine.addSheet(sheet.name);
      const entry = {
        sheet,
        number,
        name: sheet.name,
        constants: new Set<number>(),
        hiddenRows: new Set<number>(),
      };
      sheets.set(sheet, entry);
      return entry;
    },
    remove: (sheet) => {
      const gone = sheets.get(sheet);
      if (!gone) return;
      engine.removeSheet(gone.number);
      sheets.delete(sheet);
      for (const other of sheets.values()) if (other.number > gone.number) other.number -= 1;
    },
    rename: (sheet) => {
      const known = sheets.get(sheet);
      const before = known?.name ?? sheet.name;
      if (!known || before === sheet.name) return before;
      engine.renameSheet(known.number, sheet.name);
      known.name = sheet.name;
      return before;
    },
    of: (sheet) => sheets.get(sheet),
    all: () => sheets.values(),
    showHiddenRows: () => {
      for (const { sheet, number, hiddenRows } of sheets.values()) {
        for (const row of hiddenRows) if (!sheet.hiddenRows.has(row)) engine.hideRow(number, row, false);
        for (const row of sheet.hiddenRows) if (!hiddenRows.has(row)) engine.hideRow(number, row, true);
        hiddenRows.clear();
        for (const row of sheet.hiddenRows) hiddenRows.add(row);
      }
    },
  };
}

/** Empties one cell of the engine. */
export function emptyCell(engine: Engine, entry: EngineSheet, key: number): void {
  const { row, column } = placeOfKey(key);
  engine.clear(entry.number, { top: row, left: column, bottom: row, right: column });
  entry.constants.delete(key);
}
