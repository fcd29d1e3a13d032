/** Listing and inflating zip archives: what is accepted, what is refused, and that no damage goes unseen. */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { crc32 } from "../../../src/xlsx/zip/crc32";
import { inflateEntry } from "../../../src/xlsx/zip/inflate-entry";
import { isZipFailure, readZipDirectory, type ZipEntry } from "../../../src/xlsx/zip/read-zip";

const limits = { maxEntryBytes: 10_000_000 };
const text = strToU8("Đoàn viên ".repeat(200));
const archive = zipSync({ "a.txt": text, "b/c.txt": [strToU8("stored"), { level: 0 }] });

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const directory = readZipDirectory(bytes);
  if (isZipFailure(directory)) throw new Error(directory.reason);
  return directory.entries;
}

function contentsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(
    entriesOf(bytes).map((entry) => {
      const content = inflateEntry(entry, limits);
      if (isZipFailure(content)) throw new Error(content.reason);
      return [entry.name, content];
    }),
  );
}

it("lists names, methods and sizes without inflating", () => {
  expect(entriesOf(archive)).toMatchObject([
    { name: "a.txt", method: 8, size: text.length },
    { name: "b/c.txt", method: 0, size: 6, compressedSize: 6 },
  ]);
});

it("gives back what was put in, whatever it was", () => {
  const files = fc.dictionary(fc.stringMatching(/^[a-zđ]{1,9}$/), fc.uint8Array({ maxLength: 3_000 }));
  fc.assert(
    fc.property(files, (contents) => expect(contentsOf(zipSync({ ...contents }))).toEqual({ ...contents })),
  );
});

it("gives back large entries that are inflated slice by slice", () => {
  const large = Uint8Array.from({ length: 2_000_000 }, (_, index) => (index * 7919) >> (index % 13));
  expect(Buffer.compare(contentsOf(zipSync({ large }))["large"]!, large)).toBe(0);
});

it("accepts bytes in front of the archive and a comment behind it", () => {
  const comment = strToU8("ghi chú");
  const shifted = Uint8Array.from([...strToU8("#!/bin/sh\n"), ...archive, ...comment]);
  new DataView(shifted.buffer).setUint16(shifted.length - comment.length - 2, comment.length, true);
  expect(contentsOf(shifted)["a.txt"]).toEqual(text);
});

it("no changed byte of an entry goes unseen", () => {
  const start = entriesOf(archive)[0]!.raw.byteOffset;
  const { compressedSize } = entriesOf(archive)[0]!;
  fc.assert(
    fc.property(fc.nat(compressedSize - 1), fc.integer({ min: 1, max: 255 }), (offset, change) => {
      const damaged = archive.slice();
      damaged[start + offset]! ^= change;
      const content = inflateEntry(entriesOf(damaged)[0]!, limits);
      // A change in bits that the stream does not use leaves the content whole.
      if (isZipFailure(content)) expect(content.reason).toBe("damaged");
      else expect(content).toEqual(text);
    }),
  );
});

it("never throws, whatever bytes it is given", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(archive.length), (noise, at) => {
      for (const bytes of [
        noise,
        Uint8Array.from([...archive.subarray(0, at), ...noise]),
        Uint8Array.from([...noise, ...archive.subarray(at)]),
      ]) {
        const directory = readZipDirectory(bytes);
        if (!isZipFailure(directory)) for (const entry of directory.entries) inflateEntry(entry, limits);
      }
    }),
  );
});

it.each([
  { name: "text", bytes: strToU8("Đơn vị,Số lượng"), reason: "not-a-zip" },
  { name: "nothing", bytes: new Uint8Array(0), reason: "not-a-zip" },
  { name: "an archive without its end", bytes: archive.subarray(0, archive.length - 40), reason: "cut-off" },
  {
    name: "an end that points outside",
    bytes: withUint32(archive, archive.length - 10, 0x7fffffff),
    reason: "damaged",
  },
  {
    name: "an entry longer than the file",
    bytes: withUint32(archive, directoryOf(archive) + 20, 0x7fffffff),
    reason: "damaged",
  },
  {
    name: "a directory of a million entries",
    bytes: withUint32(archive, archive.length - 12, 0xffff_ffff & 0xffff),
    reason: "too-big",
  },
])("$name: $reason", ({ bytes, reason }) => {
  expect(readZipDirectory(bytes)).toEqual({ outcome: "failed", reason });
});

it.each([
  { name: "encrypted", change: { flags: 1 }, reason: "encrypted" },
  { name: "of an unknown method", change: { method: 99 }, reason: "damaged" },
  {
    name: "that declares more than is allowed",
    change: { size: limits.maxEntryBytes + 1 },
    reason: "too-big",
  },
  { name: "that declares too little", change: { size: 10 }, reason: "damaged" },
  { name: "that declares too much", change: { size: 1_000_000 }, reason: "damaged" },
  { name: "with another checksum", change: { crc32: 1 }, reason: "damaged" },
])("an entry $name: $reason", ({ change, reason }) => {
  expect(inflateEntry({ ...entriesOf(archive)[0]!, ...change }, limits)).toEqual({
    outcome: "failed",
    reason,
  });
});

it.each([
  ["", 0],
  ["123456789", 0xcbf43926],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("the checksum of %p", (words, sum) => {
  expect(crc32(strToU8(words))).toBe(sum);
});

it("the checksum of bytes does not depend on where they lie in memory", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(7), (bytes, offset) => {
      const memory = new Uint8Array(bytes.length + offset + 3);
      memory.set(bytes, offset);
      expect(crc32(memory.subarray(offset, offset + bytes.length))).toBe(checksumBitByBit(bytes));
    }),
  );
});

/** As the definition has it: a division of polynomials, one bit at a time. */
function checksumBitByBit(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function directoryOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
}

function withUint32(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(at, value, true);
  return changed;
}
