/** `context.workbook.worksheets`. */
import type { Book, BookSheet } from "../../book/book";
import { flagArgument, isMissing } from "../arguments";
import { workbookTarget } from "../book-events";
import { defineCollection } from "../define-class";
import { eventMethods } from "../event-methods";
import { requireOpenStructure } from "../range/guard";
import { refuse } from "../refusal";
import { checkedSheetName, nextSheetName } from "../sheet-names";
import { type HostObject, objectOf } from "../targets";

export const worksheetCollectionClass = defineCollection("WorksheetCollection", {
  items: (book) => book.sheets.map(worksheet),
  item: (book, key) => {
    const sheet = book.sheets.find(({ id }) => id === key) ?? book.sheetNamed(String(key));
    return sheet ? worksheet(sheet) : null;
  },
  methods: {
    Add: (book, [name], host) => {
      requireOpenStructure(host);
      return worksheet(book.addSheet(isMissing(name) ? nextSheetName(book) : checkedSheetName(book, name)));
    },
    GetActiveWorksheet: (book) => worksheet(book.active ?? refuse("ItemNotFound")),
    GetCount: (book, args) => sheetsOf(book, flagArgument(args, 0)).length,
    GetFirst: (book, args) => worksheet(sheetsOf(book, flagArgument(args, 0))[0] ?? refuse("ItemNotFound")),
    GetLast: (book, args) =>
      worksheet(sheetsOf(book, flagArgument(args, 0)).at(-1) ?? refuse("ItemNotFound")),
    ...eventMethods(
      [
        "DataChanged",
        "Activated",
        "Deactivated",
        "Added",
        "SelectionChanged",
        "Deleted",
        "Calculated",
        "FormatChanged",
        "FormulaChanged",
        "ProtectionChanged",
        "NameChanged",
        "VisibilityChanged",
        "Moved",
        "RowSorted",
        "ColumnSorted",
        "SingleClicked",
        "RowHiddenChanged",
      ],
      () => workbookTarget,
    ),
  },
});

function worksheet(sheet: BookSheet): HostObject {
  return objectOf("Worksheet", sheet);
}

function sheetsOf(book: Book, visibleOnly: boolean): readonly BookSheet[] {
  return visibleOnly ? book.sheets.filter(({ visibility }) => visibility === "Visible") : book.sheets;
}
