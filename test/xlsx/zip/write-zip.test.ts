import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { isZipFailure, readZipDirectory, type ZipEntry } from "../../../src/xlsx/zip/read-zip";
import { deflatedEntry, writeZip } from "../../../src/xlsx/zip/write-zip";

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const directory = readZipDirectory(bytes);
  if (isZipFailure(directory)) throw new Error(directory.reason);
  return directory.entries;
}

const form = zipSync({
  "xl/a.xml": [strToU8("<a/>".repeat(500)), { mtime: new Date(2023, 10, 20, 8), attrs: 0x20 }],
  "xl/ảnh.png": [strToU8("not deflated"), { level: 0 }],
});

it("entries that were read go out as they came: bytes, names, dates, order", () => {
  const before = entriesOf(form);
  const after = entriesOf(writeZip(before));
  expect(after.map((entry) => ({ ...entry, raw: [...entry.raw] }))).toEqual(
    before.map((entry) => ({ ...entry, raw: [...entry.raw] })),
  );
});

it("sizes that followed the data stand in the header, and the mark for that is taken off", () => {
  const streamed = entriesOf(form).map((entry) => ({ ...entry, flags: entry.flags | 8 }));
  const bytes = writeZip(streamed);
  expect(entriesOf(bytes).map(({ flags }) => flags & 8)).toEqual([0, 0]);
  expect(Object.keys(unzipSync(bytes))).toEqual(["xl/a.xml", "xl/ảnh.png"]);
});

it("a new entry says that its name is UTF-8, and always carries the same date", () => {
  const [entry] = entriesOf(writeZip([deflatedEntry("xl/đoàn.xml", strToU8("<đoàn/>"))]));
  expect(entry).toMatchObject({ name: "xl/đoàn.xml", flags: 0x800, method: 8, modified: 0x0021_0000 });
});

it("an entry with new content keeps the date of the old", () => {
  const [old] = entriesOf(form);
  expect(deflatedEntry("xl/a.xml", strToU8("<b/>"), old)).toMatchObject({ modified: old?.modified });
});

it("whatever goes in comes out, for another program as well", () => {
  const files = fc.dictionary(fc.stringMatching(/^[a-zđ]{1,9}$/), fc.uint8Array({ maxLength: 300 }));
  fc.assert(
    fc.property(files, (contents) => {
      const bytes = writeZip(Object.entries(contents).map(([name, content]) => deflatedEntry(name, content)));
      expect(unzipSync(bytes)).toEqual({ ...contents });
    }),
  );
});
