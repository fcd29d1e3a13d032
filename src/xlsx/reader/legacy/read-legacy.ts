/**
 * Old workbooks, .xls, .xlsb and XML 2003, by way of the SheetJS library, which is loaded only when one is met.
 * It is never asked first: it takes damaged files and plain text for good data.
 */
import type { WorkBook } from "@e965/xlsx";
import type { Container, ReadOptions, ReadRefusal, WorkbookRead } from "../../../host/workbook-reader";
import { maxLegacyFileBytes } from "../limits";
import { damaged, password, tooBig } from "../refusals";
import { legacyWorkbook } from "./legacy-workbook";

export async function readLegacy(
  bytes: Uint8Array,
  container: Container,
  options: ReadOptions,
): Promise<WorkbookRead | ReadRefusal> {
  if (bytes.length > maxLegacyFileBytes) return tooBig;
  const { read } = await import("@e965/xlsx");
  let book: WorkBook;
  try {
    book = read(bytes, parsing);
  } catch (error) {
    // The library throws plain errors for every kind of broken file; only this one has a meaning of its own.
    return error instanceof Error && /password|encrypt/i.test(error.message) ? password : damaged;
  }
  return { outcome: "read", container, workbook: legacyWorkbook(book, options) };
}

const parsing = {
  type: "array",
  dense: true,
  cellNF: true,
  /** Hidden rows and columns come with the styles. */
  cellStyles: true,
  cellText: false,
  cellHTML: false,
  /** Excel itself encrypts with this when only the workbook's structure is protected: no password to open. */
  password: "VelvetSweatshop",
} as const;
