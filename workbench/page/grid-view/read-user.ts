/**
 * Hears what the user does in the grid and hands it on. What the workbench cannot carry out (moving cells about,
 * inserting rows, merging) is refused before Univer does it, so that the screen never shows what the book is not.
 */
import {
  CommandType,
  CustomCommandExecutionError,
  type ICommandInfo,
  type IExecutionOptions,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertSheetCommand,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetNameMutationParams,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActivateCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Book, BookSheet } from "../../host/book/book";
import type { GridHands } from "./grid-hands";
import { fromBook, type GridSurface } from "./grid-surface";
import { typedCellsOf } from "./typed-cells";
import { columnWidthPixels, pixelsPerPoint, rowHeightPixels } from "./sizes";
import { bookRangeOf } from "./univer-sheet";

/** Changes of the user's that are taken over, or that concern the screen only. */
const allowed = new Set<string>([
  SetRangeValuesMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetRowHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
  SetWorksheetRowAutoHeightMutation.id,
]);

interface Target {
  readonly subUnitId?: string;
}

/** The answer stops it. */
export function readUser(book: Book, surface: GridSurface, hands: GridHands): () => void {
  const sheetOf = (params: object | undefined): BookSheet | undefined => {
    const id = (params as Target | undefined)?.subUnitId ?? book.active?.id;
    return book.sheets.find((sheet) => sheet.id === id);
  };

  const before = surface.commands.beforeCommandExecuted((info, options) => {
    if (isFromBook(options)) return;
    if (carriedOutInstead(info, sheetOf(info.params), hands))
      throw new CustomCommandExecutionError("handled");
    if (
      info.type === CommandType.MUTATION &&
      info.id.startsWith("sheet.mutation.") &&
      !allowed.has(info.id)
    ) {
      throw new CustomCommandExecutionError("refused");
    }
  });

  const after = surface.commands.onCommandExecuted((info, options) => {
    const sheet = sheetOf(info.params);
    if (isFromBook(options) || !sheet) return;
    switch (info.id) {
      case SetRangeValuesMutation.id:
        hands.type(sheet, typedCellsOf(info.params as ISetRangeValuesMutationParams));
        return;
      case SetSelectionsOperation.id: {
        const { selections } = info.params as ISetSelectionsOperationParams;
        if (selections.length > 0)
          hands.select(
            sheet,
            selections.map(({ range }) => bookRangeOf(range)),
          );
        return;
      }
      case SetWorksheetNameMutation.id:
        hands.rename(sheet, (info.params as ISetWorksheetNameMutationParams).name);
        return;
      case SetWorksheetOrderMutation.id:
        hands.arrange(surface.workbook().getSheetOrders());
        return;
      case SetWorksheetActivateCommand.id:
        hands.activate(sheet);
        return;
      case SetWorksheetColWidthMutation.id:
      case SetWorksheetRowHeightMutation.id: {
        const drawn = surface.workbook().getSheetBySheetId(sheet.id);
        if (drawn) handSizes(drawn, sheet, hands);
        return;
      }
    }
  });

  const editing = surface.injector
    .get(IEditorBridgeService)
    .visible$.subscribe(({ visible }) => hands.editing(visible));

  return () => {
    before.dispose();
    after.dispose();
    editing.unsubscribe();
  };
}

function isFromBook(options: IExecutionOptions | undefined): boolean {
  return options?.[fromBook] === true;
}

/** Sheets are added and removed by the book, and the grid draws what came of it. */
function carriedOutInstead(info: ICommandInfo, sheet: BookSheet | undefined, hands: GridHands): boolean {
  switch (info.id) {
    case InsertSheetCommand.id:
      hands.addSheet();
      return true;
    case RemoveSheetCommand.id:
      if (sheet) hands.removeSheet(sheet);
      return true;
    default:
      return false;
  }
}

/** What is not as the book would have it is what the user has pulled. */
function handSizes(drawn: Worksheet, sheet: BookSheet, hands: GridHands): void {
  const widths = new Map<number, number>();
  for (const [column, { w }] of Object.entries(drawn.getColumnManager().getColumnData())) {
    const number = Number(column) + 1;
    if (w !== undefined && w !== columnWidthPixels(sheet, number)) widths.set(number, w / pixelsPerPoint);
  }
  const heights = new Map<number, number>();
  for (const [row, { h }] of Object.entries(drawn.getRowManager().getRowData())) {
    const number = Number(row) + 1;
    if (h !== undefined && h !== rowHeightPixels(sheet, number, drawn.getColumnCount())) {
      heights.set(number, h / pixelsPerPoint);
    }
  }
  if (widths.size > 0 || heights.size > 0) hands.resize(sheet, { widths, heights });
}
