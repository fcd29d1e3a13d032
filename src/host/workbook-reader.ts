/** Reading a workbook's bytes: what the engine asks for, and why it can be refused. */
import type { Workbook } from "../core/model/grid";

export type Container = "xlsx" | "xlsm" | "xls" | "xlsb" | "ods" | "xml2003";

export type ReadRefusalKind =
  /** Encrypted with a password to open. */
  | "password"
  /** A part does not inflate, its checksum is wrong, or its XML is broken. */
  | "damaged"
  /** The end of the file is missing: it was not sent or saved whole. */
  | "cut-off"
  /** Something else under a workbook's name: a Word document, a web page, a picture, text … */
  | "not-a-workbook"
  | "empty"
  /** Larger, or inflating to more, than is read. */
  | "too-big"
  /** There, but not to be opened: held by another program, or no permission. */
  | "no-access"
  /** Our own mistake: the file brought the program to an error. */
  | "program-fault";

export interface ReadRefusal {
  readonly outcome: "refused";
  readonly kind: ReadRefusalKind;
  /** What the bytes really are, in Vietnamese, for `not-a-workbook`: "tài liệu Word (.docx)". */
  readonly actual?: string;
  /** Vietnamese: what is wrong and what to do. */
  readonly message: string;
}

export interface WorkbookRead {
  readonly outcome: "read";
  readonly container: Container;
  readonly workbook: Workbook;
}

/** What to keep. Everything not asked for is skipped, which is what makes reading totals alone fast. */
export interface ReadOptions {
  /** Formats of cells (needed to tell a date from a number). Default true. */
  readonly formats?: boolean;
  /** Cells that are empty but styled: the input cells of a blank form. Default false. */
  readonly styledBlanks?: boolean;
  /** Data validations. Default false. */
  readonly validations?: boolean;
  /** What DOAN's own sheets look like beyond their number formats, and their blank cells. A reader may keep it all the same. Default true. */
  readonly ownLooks?: boolean;
  /** Texts that the workbook carries with it unseen. Default true. */
  readonly storedTexts?: boolean;
  /** Which sheets to read, by name; the others keep name and visibility and have no cells. Default all. */
  readonly wantsSheet?: (name: string) => boolean;
}

export interface WorkbookReader {
  /** Never throws for what is in the bytes: a file that cannot be read is an answer. */
  read(bytes: Uint8Array, options?: ReadOptions): Promise<WorkbookRead | ReadRefusal>;
}
