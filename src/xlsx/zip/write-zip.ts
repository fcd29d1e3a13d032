/**
 * A zip archive from entries as they were read and entries made anew. What was read goes out with the compressed
 * bytes it came with, so an untouched part is the same byte for byte. Nothing depends on the clock or the machine.
 * Source: PKWARE APPNOTE 6.3.10, section 4.3. Without zip64: a workbook written here stays far below 4 GiB.
 */
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./read-zip";

/** The archive with these entries, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: encoder.encode(entry.name) }));
  const dataBytes = sumOf(named, ({ entry, name }) => localHeaderBytes + name.length + entry.raw.length);
  const directoryBytes = sumOf(named, ({ name }) => directoryHeaderBytes + name.length);
  const bytes = new Uint8Array(dataBytes + directoryBytes + endRecordBytes);
  const view = new DataView(bytes.buffer);

  let at = 0;
  let directoryAt = dataBytes;
  for (const { entry, name } of named) {
    writeDirectoryHeader(view, directoryAt, entry, name.length, at);
    bytes.set(name, directoryAt + directoryHeaderBytes);
    directoryAt += directoryHeaderBytes + name.length;

    writeLocalHeader(view, at, entry, name.length);
    bytes.set(name, at + localHeaderBytes);
    bytes.set(entry.raw, at + localHeaderBytes + name.length);
    at += localHeaderBytes + name.length + entry.raw.length;
  }
  writeEndRecord(view, directoryAt, entries.length, directoryBytes, dataBytes);
  return bytes;
}

/** An entry with new content: in place of `replaced`, whose name and date it keeps, or new altogether. */
export function deflatedEntry(name: string, content: Uint8Array, replaced?: ZipEntry): ZipEntry {
  const raw = deflateSync(content);
  return {
    name,
    method: deflated,
    flags: 0,
    crc32: crc32(content),
    compressedSize: raw.length,
    size: content.length,
    modified: replaced?.modified ?? firstMomentOfZip,
    externalAttributes: replaced?.externalAttributes ?? 0,
    raw,
  };
}

const encoder = new TextEncoder();
const localHeaderBytes = 30;
const directoryHeaderBytes = 46;
const endRecordBytes = 22;
const deflated = 8;
/** Zip 2.0: deflate and folders. */
const version = 20;
/** 1980-01-01 00:00, as MS-DOS writes it: the same file for the same input, whenever it is made. */
const firstMomentOfZip = 0x0021_0000;
const sizesFollowData = 0x0008;
const nameIsUtf8 = 0x0800;

function sumOf<T>(items: readonly T[], sizeOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + sizeOf(item), 0);
}

function writeDirectoryHeader(
  view: DataView,
  at: number,
  entry: ZipEntry,
  nameBytes: number,
  offset: number,
): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, version, true);
  writeCommonFields(view, at + 6, entry, nameBytes);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, offset, true);
}

function writeLocalHeader(view: DataView, at: number, entry: ZipEntry, nameBytes: number): void {
  view.setUint32(at, 0x04034b50, true);
  writeCommonFields(view, at + 4, entry, nameBytes);
}

/** The fields that both headers hold, in the same order. Sizes always stand here, also where they followed the data. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry, nameBytes: number): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, (entry.flags & ~sizesFollowData) | (isAscii(entry.name) ? 0 : nameIsUtf8), true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc32, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameBytes, true);
}

function isAscii(name: string): boolean {
  return /^[ -~]*$/.test(name);
}

function writeEndRecord(
  view: DataView,
  at: number,
  count: number,
  directoryBytes: number,
  offset: number,
): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, directoryBytes, true);
  view.setUint32(at + 16, offset, true);
}
