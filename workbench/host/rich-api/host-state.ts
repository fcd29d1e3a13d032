/** What a class of Office.js, and whoever carries out a batch, may use of the Excel it stands in. */
import type { Book } from "../book/book";
import type { ExcelProfile } from "../profiles";
import type { AddInState } from "./add-in-state";
import type { BookEvents } from "./book-events";
import type { Calculation } from "./calculation";
import type { CustomFunctionLink } from "./custom-function-link";
import type { ObjectReferences } from "./object-references";
import type { LoggedRequest } from "./request-log";
import type { WorkbookStore } from "./workbook-store";

export interface HostState {
  readonly book: Book;
  readonly profile: ExcelProfile;
  readonly store: WorkbookStore | undefined;
  readonly calculation: Calculation;
  readonly references: ObjectReferences;
  readonly events: BookEvents;
  readonly addIn: AddInState;
  readonly customFunctions: CustomFunctionLink;
  readonly log: LoggedRequest[];
  /** Changed since it was saved: `workbook.isDirty`. */
  isDirty: boolean;
  /** Formulas up to date, where something has changed. */
  calculate(): void;
  /** The user, or the add-in itself, opens or closes the pane. */
  setPaneVisible(visible: boolean): void;
  /** The add-in used a member that this stand-in does not have: "Worksheet.Charts". */
  noteUnknown(member: string): void;
}
