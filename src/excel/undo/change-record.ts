/**
 * What is kept of a change so that it can be undone: what stood there before, what was written, and how the sheets
 * are found again. It lives in the workbook as JSON, first as the mark of a change under way, then in the history.
 */
import type { CellCode } from "../cell-code";
import type { ExcelLook } from "../looks/excel-look";
import type { RulesBefore } from "../rules/rules-before";

export interface RecordedSheet {
  /** The hidden defined name that stands on the sheet, whatever it is renamed to. */
  readonly anchor: string;
  /** What it was called when the change was made. */
  readonly name: string;
  /** For a sheet the change has made: the fingerprint of each row that holds something, by its number. */
  readonly rows?: Readonly<Record<string, string>>;
}

/** A rectangle of cells on a sheet that was there before. */
export interface RecordedArea {
  /** Its place in `sheets`. */
  readonly sheet: number;
  /** "C12:F13". */
  readonly range: string;
  readonly before: readonly (readonly CellCode[])[];
  /** Under way: what is going to be written; in the history: what Excel made of it. */
  readonly after: readonly (readonly CellCode[])[];
  /** The number formats, before and after in the same sense, where the change sets some of them. */
  readonly formats?: { readonly before: FormatTable; readonly after: FormatTable };
}

export type FormatTable = readonly (readonly string[])[];

/** Cells that looked alike before. */
export interface RecordedLook {
  readonly sheet: number;
  readonly ranges: readonly string[];
  readonly look: ExcelLook;
}

/** What else is changed on a sheet of ours that is rewritten. */
export interface RecordedLayout {
  readonly sheet: number;
  /** Merged before, inside what is rewritten. */
  readonly merges: readonly string[];
  /** Merged by the change. */
  readonly newMerges: readonly string[];
  /** Of the rows the change hides: those it found in view. */
  readonly shownRows: readonly number[];
  /** Points, by column, of the columns whose width the change sets. */
  readonly columnWidths: readonly (readonly [number, number])[];
  /** Absent in records made before DOAN gave its sheets any. */
  readonly rules?: RulesBefore;
}

export interface RecordedName {
  readonly name: string;
  /** With "="; null where the name is new. */
  readonly before: string | null;
  readonly after: string;
}

export interface RecordedText {
  readonly id: string;
  readonly before: string | null;
  /** Of the text written; null where it was removed. */
  readonly afterFingerprint: string | null;
}

export interface ChangeRecord {
  readonly version: 1;
  readonly id: string;
  readonly label: string;
  readonly madeAt: string;
  readonly sheets: readonly RecordedSheet[];
  readonly areas: readonly RecordedArea[];
  readonly looks: readonly RecordedLook[];
  readonly layouts: readonly RecordedLayout[];
  readonly names: readonly RecordedName[];
  readonly texts: readonly RecordedText[];
}

/**
 * How far a record is restored.
 * `what-we-wrote`: cells of a finished change that still hold it; `what-we-began`: the same where a change was cut
 * off, so that some of it may never have been written; `everything`: at once after a failure, whatever is there.
 */
export type RestoreExtent = "what-we-wrote" | "what-we-began" | "everything";

export function recordText(record: ChangeRecord): string {
  return JSON.stringify(record);
}

/** `undefined` for a text that another program, or a later DOAN, has made of it. */
export function parseRecord(text: string | undefined): ChangeRecord | undefined {
  if (text === undefined) return undefined;
  try {
    const record: unknown = JSON.parse(text);
    const isOurs =
      typeof record === "object" && record !== null && "version" in record && record.version === 1;
    return isOurs ? (record as ChangeRecord) : undefined;
  } catch {
    // SyntaxError: cut off.
    return undefined;
  }
}
