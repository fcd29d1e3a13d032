/**
 * Old workbooks, .xls, .xlsb and XML 2003, by way of the SheetJS library, which is loaded only when one is met.
 * It is never asked first: it takes damaged files and plain text for good data.
 */
import type { CFB, WorkBook } from "@e965/xlsx";
import type { Container, ReadOptions, ReadRefusal, WorkbookRead } from "../../../host/workbook-reader";
import { maxLegacyFileBytes } from "../limits";
import { damaged, password, tooBig } from "../refusals";
import { legacyWorkbook } from "./legacy-workbook";
import { readXlsStyles } from "./xls-styles";

export async function readLegacy(
  bytes: Uint8Array,
  container: Container,
  options: ReadOptions,
): Promise<WorkbookRead | ReadRefusal> {
  if (bytes.length > maxLegacyFileBytes) return tooBig;
  const { CFB, read } = await import("@e965/xlsx");
  let book: WorkBook;
  let stream: Uint8Array | undefined;
  try {
    book = read(bytes, parsing);
    if (container === "xls") stream = recordsOf(CFB, bytes);
  } catch (error) {
    // The library throws plain errors for every kind of broken file; only this one has a meaning of its own.
    return error instanceof Error && /password|encrypt/i.test(error.message) ? password : damaged;
  }
  const styles = stream && readXlsStyles(stream);
  return { outcome: "read", container, workbook: legacyWorkbook(book, styles, options) };
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

/** The stream of records inside an .xls file; `undefined` where an Excel before 97 wrote none that is understood. */
function recordsOf(compound: typeof CFB, bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== compoundMark) return undefined;
  const content = compound.find(compound.read(bytes, { type: "array" }), "/Workbook")?.content;
  return content && Uint8Array.from(content);
}

/** The first byte of a compound file. */
const compoundMark = 0xd0;
