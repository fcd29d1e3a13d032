import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import { bookParts, makePackage, type Parts } from "../../support/make-package";
import { cell, newSheet, patch, value } from "../../support/patches";

const parts = bookParts();
const one = patch({ sheets: [{ sheet: "Biểu 1", cells: [value("A1", 1)] }] });
const text = new TextEncoder();

describe("refused in a sentence that says what to do", () => {
  it.each<{ name: string; original: Uint8Array; says: string }>([
    { name: "nothing at all", original: new Uint8Array(), says: "không phải là tệp Excel" },
    { name: "plain text", original: text.encode("a;b"), says: "không phải là tệp Excel" },
    {
      name: "a Word document",
      original: makePackage({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }),
      says: "không phải là tệp Excel",
    },
    { name: "another zip", original: makePackage({ "a.txt": "a" }), says: "không phải là tệp Excel" },
    { name: "OpenDocument", original: makePackage({ mimetype: "x", "content.xml": "<x/>" }), says: "(.ods)" },
    {
      name: "a binary workbook",
      original: makePackage({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }),
      says: "(.xlsb)",
    },
    { name: "an .xls", original: readFileSync("samples/tra-vinh-2023-q4/nop/BC CAU KE.xls"), says: "(.xls)" },
    {
      name: "an .ods",
      original: readFileSync("samples/tra-vinh-2023-q4/nop/Càng Long Q4.ods"),
      says: "(.ods)",
    },
    {
      name: "a password",
      original: readFileSync("samples/tra-vinh-2023-q4/nop/Doan Khoi - Q4 (mat khau).xlsx"),
      says: "mật khẩu",
    },
    {
      name: "a digital signature",
      original: makePackage({ ...parts, "_xmlsignatures/sig1.xml": "<Signature/>" }),
      says: "chữ ký số",
    },
    { name: "half of a file", original: makePackage(parts).subarray(0, 900), says: "thiếu phần cuối" },
    {
      name: "no content types",
      original: makePackage(without(parts, "[Content_Types].xml")),
      says: "không phải là tệp Excel",
    },
    { name: "no workbook part", original: makePackage(without(parts, "xl/workbook.xml")), says: "bị hỏng" },
    { name: "a sheet cut off in a tag", original: changed("<sheetData><row"), says: "bị hỏng" },
    {
      name: "a sheet whose elements do not close",
      original: changed("<worksheet><sheetData><row></sheetData></worksheet>"),
      says: "bị hỏng",
    },
    { name: "a sheet without cells", original: changed("<worksheet/>"), says: "bị hỏng" },
    { name: "a sheet that is no UTF-8", original: changed(Uint8Array.of(60, 0xff, 62)), says: "bị hỏng" },
    {
      name: "a sheet in another encoding",
      original: changed('<?xml version="1.0" encoding="windows-1258"?><worksheet/>'),
      says: "bị hỏng",
    },
    { name: "damaged bytes", original: damagedSheet(), says: "bị hỏng" },
  ])("$name", async ({ original, says }) => {
    expect(await xlsxWriter.write(original, one)).toEqual({
      outcome: "refused",
      message: expect.stringMatching(new RegExp(`^Tệp mẫu .*${says.replace(/[().]/g, "\\$&")}.*Hãy .*\\.$`)),
    });
  });

  it.each([
    { name: "a sheet that is not there", sheet: "Biểu 9", content: 1, says: "không có trang “Biểu 9”" },
    { name: "text longer than a cell holds", sheet: "Biểu 1", content: "x".repeat(32_768), says: "32.767" },
  ])("$name", async ({ sheet, content, says }) => {
    const answer = await xlsxWriter.write(
      makePackage(parts),
      patch({ sheets: [{ sheet, cells: [value("A1", content)] }] }),
    );
    expect(answer).toEqual({ outcome: "refused", message: expect.stringContaining(says) });
  });

  it("a formula longer than a cell holds", async () => {
    const formula = `1${"+1".repeat(5_000)}`;
    const cells = [cell("A1", { kind: "formula", formula, result: 1 })];
    const answer = await xlsxWriter.write(makePackage(parts), patch({ newSheets: [newSheet("Mới", cells)] }));
    expect(answer).toEqual({ outcome: "refused", message: expect.stringContaining("ô A1 của trang “Mới”") });
  });

  it("a chart sheet has no cells", async () => {
    const rels = "xl/_rels/workbook.xml.rels";
    const chart = { ...parts, [rels]: (parts[rels] ?? "").replace('/worksheet"', '/chartsheet"') };
    const answer = await xlsxWriter.write(makePackage(chart), one);
    expect(answer).toEqual({ outcome: "refused", message: expect.stringContaining("trang biểu đồ") });
  });
});

it.each(["", "  ", "a/b", "a:b", "[a]", "'a", "a'", "x".repeat(32), "BIỂU 1"])(
  "a new sheet named “%s” is a mistake of ours",
  async (name) => {
    await expect(
      xlsxWriter.write(makePackage(parts), patch({ newSheets: [newSheet(name, [])] })),
    ).rejects.toThrow();
  },
);

it("two new sheets of one name are a mistake of ours", async () => {
  const newSheets = [newSheet("Mới", []), newSheet("mới", [])];
  await expect(xlsxWriter.write(makePackage(parts), patch({ newSheets }))).rejects.toThrow();
});

const hostile = join("..", "shared", "xlsx-cases");
(existsSync(hostile) ? describe : describe.skip)(
  "hand-made cases (skipped where ../shared/xlsx-cases is absent)",
  () => {
    it.each([
      { file: "encrypted.xlsx", says: "mật khẩu" },
      { file: "xls_renamed.xlsx", says: "(.xls)" },
      { file: "xlsb_renamed.xlsx", says: "(.xlsb)" },
      { file: "ods_renamed.xlsx", says: "(.ods)" },
      { file: "html_renamed.xlsx", says: "không phải là tệp Excel" },
      { file: "truncated_50.xlsx", says: "thiếu phần cuối" },
    ])("$file", async ({ file, says }) => {
      const answer = await xlsxWriter.write(readFileSync(join(hostile, file)), one);
      expect(answer).toEqual({ outcome: "refused", message: expect.stringContaining(says) });
    });
  },
);

function without(all: Parts, name: string): Parts {
  return Object.fromEntries(Object.entries(all).filter(([part]) => part !== name));
}

function changed(sheet: string | Uint8Array): Uint8Array {
  return makePackage({ ...parts, "xl/worksheets/sheet1.xml": sheet });
}

/** One byte of the sheet's compressed data is another: only the checksum tells. */
function damagedSheet(): Uint8Array {
  const bytes = makePackage(parts);
  const name = text.encode("xl/worksheets/sheet1.xml");
  const at = bytes.findIndex((_, index) => name.every((byte, offset) => bytes[index + offset] === byte));
  bytes[at + name.length + 12]! ^= 0xff;
  return bytes;
}
