/**
 * Reads a workbook of any common format from its bytes. What the file is called does not matter: a Word document
 * named .xlsx is told for what it is, and an old .xls named .xlsx is read.
 */
import type { Workbook } from "../../core/model/grid";
import type {
  Container,
  ReadOptions,
  ReadRefusal,
  WorkbookRead,
  WorkbookReader,
} from "../../host/workbook-reader";
import { unpackingInJavaScript, type Unpacking } from "../zip/inflate-entry";
import { isZipFailure, readZipDirectory, type ZipEntry } from "../zip/read-zip";
import { readLegacy } from "./legacy/read-legacy";
import { maxFileBytes, maxLegacyInflatedBytes } from "./limits";
import { readFlatOpenDocument, readOpenDocument } from "./ods/read-open-document";
import { packageParts, partName, type PackageParts } from "./ooxml/package-parts";
import { readOoxml } from "./ooxml/read-ooxml";
import { damaged, empty, isRefusal, notAWorkbook, refusalOf, tooBig } from "./refusals";
import { sniffBinary } from "./sniff/sniff-binary";
import { sniffCompound } from "./sniff/sniff-compound";
import { sniffText } from "./sniff/sniff-text";
import { sniffZip } from "./sniff/sniff-zip";
import { asUtf8 } from "./xml/part-encoding";

/** A reader that unpacks with what the host brings, as far as it does; the rest in JavaScript. */
export function createXlsxReader(native: Partial<Unpacking> = {}): WorkbookReader {
  const unpacking = { ...unpackingInJavaScript, ...native };
  return {
    async read(bytes, options = {}) {
      if (bytes.length > maxFileBytes) return tooBig;
      if (bytes.every((byte) => byte === 0)) return empty;
      if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) {
        return readZip(bytes, options, unpacking);
      }
      const container = sniffUnzipped(bytes);
      if (typeof container !== "string") return container;
      if (container !== "ods") return readLegacy(bytes, container, options);
      return answer(container, readFlat(bytes, options));
    },
  };
}

export const xlsxReader = createXlsxReader();

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return String.fromCharCode(...bytes.subarray(0, signature.length)) === signature;
}

async function readZip(
  bytes: Uint8Array,
  options: ReadOptions,
  unpacking: Unpacking,
): Promise<WorkbookRead | ReadRefusal> {
  const directory = readZipDirectory(bytes);
  if (isZipFailure(directory)) return refusalOf(directory);
  const { entries } = directory;
  const parts = packageParts(entries, unpacking);
  const container = sniffZip(
    entries.map(({ name }) => partName(name)),
    parts,
  );
  if (typeof container !== "string") return container;
  switch (container) {
    case "xlsx":
    case "xlsm":
      return answer(container, readOoxml(parts, options));
    case "ods":
      return answer(container, readOpenDocument(parts, options));
    case "xlsb":
      return firstRefusal(entries, parts) ?? readLegacy(bytes, container, options);
  }
}

/** What a file that is no zip archive is. */
function sniffUnzipped(bytes: Uint8Array): "xls" | "xml2003" | "ods" | ReadRefusal {
  if (startsWith(bytes, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return sniffCompound(bytes);
  // Excel 2 to 4 wrote the records of one sheet without a container around them.
  if (bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[3] === 0) return "xls";
  return sniffBinary(bytes) ?? sniffText(bytes) ?? notAWorkbook("tệp không rõ loại");
}

function readFlat(bytes: Uint8Array, options: ReadOptions): Workbook | ReadRefusal {
  const part = asUtf8(bytes);
  return part ? readFlatOpenDocument([part], options) : damaged;
}

function answer(container: Container, workbook: Workbook | ReadRefusal): WorkbookRead | ReadRefusal {
  return isRefusal(workbook) ? workbook : { outcome: "read", container, workbook };
}

/** The library behind `readLegacy` checks no sums and unpacks anything: every part is checked before it may. */
function firstRefusal(entries: readonly ZipEntry[], parts: PackageParts): ReadRefusal | undefined {
  if (entries.reduce((bytes, { size }) => bytes + size, 0) > maxLegacyInflatedBytes) return tooBig;
  for (const { name } of entries) {
    const part = parts.part(name);
    if (part && isRefusal(part)) return part;
  }
  return undefined;
}
