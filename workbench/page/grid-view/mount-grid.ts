/** Puts the grid on the page: the book drawn by Univer, kept up to date, and the user's doings handed on. */
import { type IWorkbookData, LocaleType, ThemeService, UniverInstanceType } from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import type { Book } from "../../host/book/book";
import { createUniver } from "./create-univer";
import { type BookFollower, followBook } from "./follow-book";
import { gridSurface, unitId } from "./grid-surface";
import type { GridHands } from "./grid-hands";
import { keepFocusOutside } from "./keep-focus";
import { type DrawnLooks, overlayLooks } from "./overlay-looks";
import { readUser } from "./read-user";
import { univerSheetOf } from "./univer-sheet";

export interface Grid {
  setDark(isDark: boolean): void;
  dispose(): void;
}

export function mountGrid(
  container: HTMLElement,
  book: Book,
  looks: DrawnLooks,
  handsFor: (drawing: BookFollower) => GridHands,
): Grid {
  // In an element of its own: Univer leaves something of itself behind in the one it was in.
  const frame = document.createElement("div");
  container.append(frame);
  const univer = createUniver(frame);
  const injector = univer.__getInjector();
  const surface = gridSurface(injector, frame);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshotOf(book));
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("vi");
  overlayLooks(injector, book, looks);
  const follower = followBook(book, surface);
  const stopReading = readUser(book, surface, handsFor(follower));
  const stopKeeping = keepFocusOutside(container, injector);
  return {
    setDark: (isDark) => injector.get(ThemeService).setDarkMode(isDark),
    dispose() {
      stopReading();
      stopKeeping();
      follower.stop();
      univer.dispose();
      frame.remove();
    },
  };
}

function snapshotOf(book: Book): IWorkbookData {
  return {
    id: unitId,
    name: book.fileName ?? "",
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles: {},
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, univerSheetOf(sheet)])),
  };
}
