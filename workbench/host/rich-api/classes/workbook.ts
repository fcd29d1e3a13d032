/** `context.workbook`. */
import type { Book } from "../../book/book";
import { flagValue, isMissing, recordOf, textArgument } from "../arguments";
import { workbookTarget } from "../book-events";
import { defineClass } from "../define-class";
import { eventMethods } from "../event-methods";
import { rangeOfEvent } from "../event-range";
import { insertSheets } from "../insert-sheets";
import { refuse } from "../refusal";
import { type HostObject, objectOf, type RangeAreasTarget, type RangeTarget } from "../targets";
import { bytesOfBase64 } from "../base64";

export const workbookClass = defineClass("Workbook", {
  scalars: {
    Name: { get: (book) => book.fileName ?? "Book1" },
    ReadOnly: { get: (book) => book.isReadOnly },
    IsDirty: {
      get: (_book, host) => host.isDirty,
      set: (_book, value, host) => {
        host.isDirty = flagValue(value);
      },
    },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: (book) => book.fileName !== null },
    CalculationEngineVersion: { get: () => 191029 },
    UsePrecisionAsDisplayed: { get: () => false },
  },
  objects: {
    Application: (book) => objectOf("Application", book),
    Comments: () => objectOf("CommentCollection", null),
    CustomXmlParts: (book) => objectOf("CustomXmlPartCollection", book),
    Functions: (book) => objectOf("Functions", book),
    Names: () => objectOf("NamedItemCollection", null),
    Properties: (book) => objectOf("DocumentProperties", book),
    Protection: (book) => objectOf("WorkbookProtection", book),
    Settings: (book) => objectOf("SettingCollection", book),
    Tables: () => objectOf("TableCollection", null),
    Worksheets: (book) => objectOf("WorksheetCollection", book),
    _Runtime: (book) => objectOf("Runtime", book),
  },
  methods: {
    GetActiveCell: (book) => objectOf("Range", activeCell(book)),
    GetSelectedRange: (book) => {
      const { sheet, areas } = selected(book);
      const [area, ...others] = areas;
      // Several areas are no range; Excel refuses and points to getSelectedRanges.
      return area && others.length === 0
        ? objectOf("Range", { sheet, range: area.range })
        : refuse("InvalidSelection");
    },
    GetSelectedRanges: (book) => objectOf("RangeAreas", selected(book)),
    InsertWorksheetsFromBase64: (book, [base64, options], host) => {
      const bytes = bytesOfBase64(base64);
      return insertSheets(book, bytes, isMissing(options) ? {} : recordOf(options), host);
    },
    Save: (_book, _args, host) => {
      host.isDirty = false;
      host.addIn.saves += 1;
    },
    Close: () => undefined,
    _RemoveReference: (_book, args, host) => host.references.remove(textArgument(args, 0)),
    _RemoveAllReferences: (_book, _args, host) => host.references.removeAll(),
    _GetReferenceCount: (_book, _args, host) => host.references.size,
    _GetObjectByReferenceId: (_book, args, host) => host.references.find(textArgument(args, 0)),
    _GetRangeForEventByReferenceId: (book, args) =>
      eventRange(book, textArgument(args, 0)) ?? refuse("ItemNotFound"),
    _GetRangeOrNullObjectForEventByReferenceId: (book, args) => eventRange(book, textArgument(args, 0)),
    ...eventMethods(["WorkbookActivated", "AutoSaveSettingChanged"], () => workbookTarget),
  },
  introducedIn: { InsertWorksheetsFromBase64: "1.13" },
});

function selected(book: Book): RangeAreasTarget {
  const sheet = book.active ?? refuse("InvalidSelection");
  return { sheet, areas: book.selection.map((range) => ({ sheet, range })) };
}

function activeCell(book: Book): RangeTarget {
  const { sheet, areas } = selected(book);
  const { top, left } = areas[0]?.range ?? refuse("InvalidSelection");
  return { sheet, range: { top, left, bottom: top, right: left } };
}

function eventRange(book: Book, id: string): HostObject | null {
  const target = rangeOfEvent(book, id);
  return target && objectOf("Range", target);
}
