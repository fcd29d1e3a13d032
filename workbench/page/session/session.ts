/**
 * A book open in one Excel, with the add-in at the other end. Another Excel is another session, in which the add-in
 * starts anew; the book and what works on it go on.
 */
import type { ExcelProfile } from "../../host/profiles";
import type { OfficeTheme } from "../../host/rich-api/add-in-state";
import { RichApiHost } from "../../host/rich-api/rich-api-host";
import { saveBook } from "../../host/store/save-book";
import { createWorkbookStore } from "../../host/store/workbook-store";
import { win32Bridge } from "../../host/transport/win32";
import type { CalculatedBook } from "./calculated-book";

export interface SavedBook {
  readonly bytes: Uint8Array;
  /** Sentences that say what of the book the file does not get. */
  readonly unsaved: readonly string[];
}

export interface Session extends Pick<CalculatedBook, "book" | "looks" | "pendingFunctions"> {
  readonly host: RichApiHost;
  /** Excel's end of the line for the add-in that starts in this window. */
  connect(frame: Window): void;
  /** The workbook as .xlsx, every formula worked out. Throws `BookNotSaved` with a sentence for the user. */
  save(): Promise<SavedBook>;
  /** Settles when every formula and every custom function has its result. */
  idle(): Promise<void>;
  end(): void;
}

export function startSession(calculated: CalculatedBook, profile: ExcelProfile, theme: OfficeTheme): Session {
  const { book, calculator, functions, looks, pendingFunctions } = calculated;
  const host = new RichApiHost({ book, profile, calculator, store: createWorkbookStore(book) });
  host.addIn.theme = theme;
  const bridge = win32Bridge(host);
  const disconnect = functions.connect(host.customFunctions);
  host.calculate();
  return {
    book,
    host,
    looks,
    pendingFunctions,
    connect(frame) {
      Object.defineProperty(frame, "external", { value: bridge.external });
    },
    async save() {
      await calculator.idle();
      const unsaved = new Set<string>();
      const bytes = await saveBook(book, (what) => unsaved.add(what));
      return { bytes, unsaved: [...unsaved] };
    },
    idle: () => calculator.idle(),
    end() {
      disconnect();
      bridge.close();
      host.dispose();
    },
  };
}
