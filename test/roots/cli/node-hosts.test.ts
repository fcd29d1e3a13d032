/** The command line unpacks with Node's own zlib: what it reads and refuses must not differ for that. */
import fc from "fast-check";
import { nodeHosts } from "../../../src/roots/cli/node-hosts";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { makeXlsx } from "../../support/make-xlsx";

const rows = Array.from({ length: 500 }, (_, index) => {
  const row = index + 1;
  return `<row r="${row}"><c r="A${row}" t="s"><v>${index % 2}</v></c><c r="B${row}"><v>${index * 37}</v></c></row>`;
});
const book = makeXlsx({
  sheets: [{ name: "Biểu 1", xml: `<sheetData>${rows.join("")}</sheetData>` }],
  strings: ["<t>Đoàn viên</t>", "<t>Thanh niên</t>"],
});

it("reads the same workbook", async () => {
  const result = await nodeHosts.reader.read(book);
  expect(result.outcome).toBe("read");
  expect(result).toEqual(await xlsxReader.read(book));
});

it("refuses what was cut out of the middle of a part, or put there", async () => {
  const whole = await xlsxReader.read(book);
  await fc.assert(
    fc.asyncProperty(fc.nat(book.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const damaged = book.slice();
      damaged[at]! ^= change;
      const [native, script] = [await nodeHosts.reader.read(damaged), await xlsxReader.read(damaged)];
      // A stream may end in bits that mean nothing; there one program is stricter than the other, and both are right.
      if (native.outcome === "read" && script.outcome === "read") expect(native).toEqual(script);
      else expect([native, script]).toContainEqual(expect.objectContaining({ outcome: "refused" }));
      if (native.outcome === "read" && native.workbook.sheets.length === 1) {
        expect(native.workbook.sheets[0]?.cells).toEqual(
          whole.outcome === "read" && whole.workbook.sheets[0]?.cells,
        );
      }
    }),
  );
});

it.each([
  ["less", -1],
  ["more", 1],
  ["a thousand times as much", 10_000_000],
])("refuses a part that declares %s than it holds", async (_, difference) => {
  const lying = book.slice();
  const view = new DataView(lying.buffer);
  // Every entry of the directory: its declared size stands 24 bytes behind the mark.
  for (let at = 0; at + 28 < lying.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, view.getUint32(at + 24, true) + difference, true);
  }
  expect(await nodeHosts.reader.read(lying)).toMatchObject({ outcome: "refused", kind: "damaged" });
});
