/**
 * The directory of a zip archive: names, sizes, checksums and the compressed bytes of every entry, nothing inflated.
 * Read from the central directory at the end of the file, as every program that matters does; zip64 included.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3 (records) and 4.5.3 (zip64 extra field).
 */

export interface ZipEntry {
  /** As stored; some programs write "xl\\workbook.xml". */
  readonly name: string;
  /** 0 stored, 8 deflated; other methods are listed but cannot be inflated here. */
  readonly method: number;
  /** Bit 0: encrypted; bit 3: sizes follow the data; bit 11: the name is UTF-8. */
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  /** As the directory declares it; checked when the entry is inflated. */
  readonly size: number;
  /** MS-DOS date and time (date in the upper 16 bits), as stored. */
  readonly modified: number;
  readonly externalAttributes: number;
  /** The compressed bytes, a view into the file. */
  readonly raw: Uint8Array;
}

export interface ZipDirectory {
  readonly outcome: "read";
  /** In the order of the directory. Of two entries of one name the later counts. */
  readonly entries: readonly ZipEntry[];
}

export interface ZipFailure {
  readonly outcome: "failed";
  readonly reason:
    | "not-a-zip"
    /** Entries are there, the directory at the end is not. */
    | "cut-off"
    | "damaged"
    | "too-big"
    | "encrypted";
}

/** A workbook has a few dozen entries; a file with more than this is made to waste time. */
const maxEntries = 20_000;

const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const endRecord = 0x06054b50;
const endRecordBytes = 22;
const zip64EndRecord = 0x06064b50;
const zip64Locator = 0x07064b50;
const zip64LocatorBytes = 20;
/** In a 32-bit field: "see the zip64 extra field". */
const inZip64 = 0xffffffff;

/** Lists the entries of a zip archive, or says why it cannot be one. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory | ZipFailure {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordAt(view);
  if (end === undefined) return failed(startsLikeZip(view) ? "cut-off" : "not-a-zip");
  const directory = locateDirectory(view, end);
  if (!directory) return failed("damaged");
  if (directory.count > maxEntries) return failed("too-big");

  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryHeader) return failed("damaged");
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const entry = next <= end ? readEntry(view, bytes, at, directory.shift) : undefined;
    if (!entry) return failed("damaged");
    entries.push(entry);
    at = next;
  }
  return { outcome: "read", entries };
}

export function isZipFailure<T extends object>(result: T | ZipFailure): result is ZipFailure {
  return "outcome" in result && result.outcome === "failed";
}

function failed(reason: ZipFailure["reason"]): ZipFailure {
  return { outcome: "failed", reason };
}

function startsLikeZip(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === localHeader;
}

/** Where the end record stands: the last one in the file, as a comment of up to 65,535 bytes may follow it. */
function endRecordAt(view: DataView): number | undefined {
  const last = view.byteLength - endRecordBytes;
  const first = Math.max(0, last - 0xffff);
  for (let at = last; at >= first; at--) {
    if (view.getUint32(at, true) === endRecord) return at;
  }
  return undefined;
}

interface DirectoryPlace {
  readonly start: number;
  readonly count: number;
  /** Bytes that stand before the archive; every offset in it is that much too small. */
  readonly shift: number;
}

function locateDirectory(view: DataView, end: number): DirectoryPlace | undefined {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let directoryEnd = end;
  const locator = end - zip64LocatorBytes;
  if (locator >= 0 && view.getUint32(locator, true) === zip64Locator) {
    const record = uint64(view, locator + 8);
    if (record + 56 > locator || view.getUint32(record, true) !== zip64EndRecord) return undefined;
    count = uint64(view, record + 32);
    size = uint64(view, record + 40);
    offset = uint64(view, record + 48);
    directoryEnd = record;
  }
  const start = directoryEnd - size;
  if (start < 0 || start < offset) return undefined;
  return { start, count, shift: start - offset };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, shift: number): ZipEntry | undefined {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  readZip64Sizes(view, nameEnd, extraEnd, sizes);

  const local = sizes.offset + shift;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localHeader) return undefined;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + sizes.compressedSize > bytes.length) return undefined;
  return {
    name: nameDecoder.decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    crc32: view.getUint32(at + 16, true),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    modified: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
    raw: bytes.subarray(start, start + sizes.compressedSize),
  };
}

/** Part names are ASCII in practice; a name in another code page is shown with marks, never refused. */
const nameDecoder = new TextDecoder();

/** Fields that do not fit 32 bits stand in extra field 1, in this order and only those. */
function readZip64Sizes(
  view: DataView,
  from: number,
  to: number,
  sizes: { size: number; compressedSize: number; offset: number },
): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ["size", "compressedSize", "offset"] as const) {
      if (sizes[key] !== inZip64 || field + 8 > to) continue;
      sizes[key] = uint64(view, field);
      field += 8;
    }
    return;
  }
}

/** Exact up to 2^53, far above any file that is read. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
