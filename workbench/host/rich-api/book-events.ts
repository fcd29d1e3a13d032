/**
 * Changes of the book told to the add-in, as far as it asked: `sheet.onChanged.add(…)` registers type 10 for that
 * sheet, `worksheets.onChanged` for "Workbook" (office-protocol.md §1.6).
 */
import type { Book, BookChange, BookSheet } from "../book/book";
import { eventRangeId } from "./event-range";
import { shortAddress } from "./range/address";

/** `Excel.EventType` of the wire, by the method with which office.js asks for it. */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  TableSelectionChanged: 100,
  TableDataChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  AutoSaveSettingChanged: 2200,
  WorkbookActivated: 2203,
} as const;

/** The target of events of the whole workbook. */
export const workbookTarget = "Workbook";

type Send = (type: number, target: string, message: object) => void;

export class BookEvents {
  /** `context.runtime.enableEvents`. */
  isEnabled = true;
  private readonly registered = new Set<string>();
  /** What events tell of the state before. */
  private before: SheetStates;
  private activeBefore: BookSheet | undefined;
  private readonly stop: () => void;

  constructor(
    private readonly book: Book,
    private readonly send: Send,
  ) {
    this.before = statesOf(book);
    this.activeBefore = book.active;
    this.stop = book.listen((change) => {
      this.hear(change);
      if (change.kind.startsWith("sheet-")) this.before = statesOf(book);
    });
  }

  register(type: number, target: string): void {
    this.registered.add(`${type}:${target}`);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type}:${target}`);
  }

  dispose(): void {
    this.stop();
  }

  private hear(change: BookChange): void {
    switch (change.kind) {
      case "cells":
        if (change.by === "calculation") this.tell(change.sheet, eventTypes.Calculated, addressOf(change));
        else this.cellsChanged(change);
        return;
      case "format":
        return this.tell(change.sheet, eventTypes.FormatChanged, {
          ...addressOf(change),
          referenceId: eventRangeId(change.sheet, change.range),
          source: "Local",
        });
      case "selection":
        return this.tell(change.sheet, eventTypes.SelectionChanged, {
          address: change.ranges.map(shortAddress).join(","),
        });
      case "sheet-activated":
        if (this.activeBefore) this.tell(this.activeBefore, eventTypes.Deactivated, {});
        this.activeBefore = change.sheet;
        return this.tell(change.sheet, eventTypes.Activated, {});
      case "sheet-added":
        return this.tell(change.sheet, eventTypes.Added, { source: "Local" });
      case "sheet-removed":
        return this.tell(change.sheet, eventTypes.Deleted, { source: "Local" });
      case "sheet-renamed":
      case "sheet-moved":
      case "sheet-visibility":
      case "sheet-protection":
        return this.stateChanged(change.sheet);
      case "layout":
      case "names":
        return;
    }
  }

  private cellsChanged(change: Extract<BookChange, { kind: "cells" }>): void {
    const message = {
      ...addressOf(change),
      changeType: change.changeType ?? "RangeEdited",
      shiftDirection: change.shiftDirection ?? "None",
      source: "Local",
      triggerSource: change.by === "add-in" ? "ThisLocalAddin" : "Unknown",
      referenceId: eventRangeId(change.sheet, change.range),
    };
    this.tell(change.sheet, eventTypes.DataChanged, message);
    for (const table of change.sheet.tables) {
      const { range } = table;
      const touches =
        change.range.top <= range.bottom &&
        change.range.bottom >= range.top &&
        change.range.left <= range.right &&
        change.range.right >= range.left;
      if (touches) {
        this.tellTarget(table.id, eventTypes.TableDataChanged, {
          ...message,
          tableId: table.id,
          worksheetId: change.sheet.id,
        });
      }
    }
  }

  private stateChanged(sheet: BookSheet): void {
    const before = this.before.get(sheet);
    if (!before) return;
    const after = stateOf(this.book, sheet);
    if (before.name !== after.name) {
      this.tell(sheet, eventTypes.NameChanged, {
        nameBefore: before.name,
        nameAfter: after.name,
        source: "Local",
      });
    }
    if (before.position !== after.position) {
      this.tell(sheet, eventTypes.Moved, {
        positionBefore: before.position,
        positionAfter: after.position,
        source: "Local",
      });
    }
    if (before.visibility !== after.visibility) {
      this.tell(sheet, eventTypes.VisibilityChanged, {
        visibilityBefore: before.visibility,
        visibilityAfter: after.visibility,
        source: "Local",
      });
    }
    if (before.isProtected !== after.isProtected) {
      this.tell(sheet, eventTypes.ProtectionChanged, { isProtected: after.isProtected, source: "Local" });
    }
  }

  /** To those who listen to this sheet and to those who listen to all. */
  private tell(sheet: BookSheet, type: number, message: object): void {
    const complete = { ...message, worksheetId: sheet.id };
    this.tellTarget(sheet.id, type, complete);
    this.tellTarget(workbookTarget, type, complete);
  }

  private tellTarget(target: string, type: number, message: object): void {
    if (this.isEnabled && this.registered.has(`${type}:${target}`)) this.send(type, target, message);
  }
}

interface SheetState {
  readonly name: string;
  readonly position: number;
  readonly visibility: string;
  readonly isProtected: boolean;
}

type SheetStates = ReadonlyMap<BookSheet, SheetState>;

function statesOf(book: Book): SheetStates {
  return new Map(book.sheets.map((sheet) => [sheet, stateOf(book, sheet)]));
}

function stateOf(book: Book, sheet: BookSheet): SheetState {
  return {
    name: sheet.name,
    position: book.sheets.indexOf(sheet),
    visibility: sheet.visibility,
    isProtected: sheet.protection !== null,
  };
}

function addressOf({ range }: Extract<BookChange, { kind: "cells" | "format" }>): {
  readonly address: string;
} {
  return { address: shortAddress(range) };
}
