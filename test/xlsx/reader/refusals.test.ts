/** Files that are not read: the reason, what they really are, and a sentence an officer can act on. */
import { deflateSync, strToU8, zipSync } from "fflate";
import { write, utils } from "@e965/xlsx";
import { makeXlsx, makeZip, worksheet } from "../../support/make-xlsx";
import { readRefusal, readWorkbook } from "../../support/read-workbook";

const good = makeXlsx({
  sheets: [{ name: "Biểu 1", xml: `<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>` }],
});
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

const contentTypes = { "[Content_Types].xml": "<Types/>" };

it.each([
  {
    name: "a Word document",
    file: makeZip({ ...contentTypes, "word/document.xml": "<d/>" }),
    actual: "tài liệu Word (.docx)",
  },
  {
    name: "a presentation",
    file: makeZip({ ...contentTypes, "ppt/presentation.xml": "<d/>" }),
    actual: "bài trình chiếu PowerPoint (.pptx)",
  },
  {
    name: "an OpenDocument text",
    file: makeZip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<d/>" }),
    actual: "tài liệu văn bản OpenDocument (.odt)",
  },
  { name: "an archive of files", file: makeZip({ "Biểu 1.xlsx": good }), actual: "tệp nén ZIP" },
  { name: "an empty archive", file: zipSync({}), actual: "tệp nén ZIP" },
  { name: "a RAR archive", file: bytes("Rar!\x1a\x07\x01\x00"), actual: "tệp nén RAR" },
  { name: "a 7z archive", file: bytes("7z\xbc\xaf\x27\x1c\x00\x04"), actual: "tệp nén 7z" },
  { name: "a PDF", file: bytes("%PDF-1.7\n%\xe2\xe3"), actual: "tài liệu PDF" },
  { name: "a photograph", file: bytes("\xff\xd8\xff\xe0\x00\x10JFIF"), actual: "ảnh (JPEG)" },
  { name: "a screenshot", file: bytes("\x89PNG\r\n\x1a\n"), actual: "ảnh (PNG)" },
  { name: "a picture of a telephone", file: bytes("\x00\x00\x00\x18ftypheic"), actual: "ảnh (HEIC)" },
  {
    name: "a web page",
    file: strToU8("\ufeff\n<!DOCTYPE html><html><body><table>"),
    actual: "trang web HTML",
  },
  {
    name: "a table exported as a web page",
    file: strToU8(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>`),
    actual: "trang web HTML",
  },
  { name: "a CSV file", file: strToU8("Đơn vị,Số lượng\nTrà Cú,12\n"), actual: "tệp văn bản hoặc CSV" },
  { name: "a CSV file in UTF-16", file: bytes("\xff\xfeA\x00;\x00B\x00"), actual: "tệp văn bản hoặc CSV" },
  {
    name: "a letter",
    file: strToU8("Received: from mail\nFrom: a@b.vn\nSubject: Bao cao\n\nKinh gui"),
    actual: "thư điện tử (.eml)",
  },
  {
    name: "a saved web page",
    file: strToU8("MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related"),
    actual: "trang web lưu thành một tệp (.mht)",
  },
  { name: "another XML file", file: strToU8(`<?xml version="1.0"?><hoSo/>`), actual: "tệp XML" },
  { name: "a rich text", file: strToU8("{\\rtf1\\ansi"), actual: "tài liệu văn bản (.rtf)" },
  {
    name: "a link to a sheet on the web",
    file: strToU8(`{"url":"https://docs.google.com/open?id=1"}`),
    actual: "đường dẫn tới Google Trang tính",
  },
  { name: "bytes of no known kind", file: bytes("\x01\x02\x03\x04\x05"), actual: "tệp không rõ loại" },
])("$name is told for what it is", async ({ file, actual }) => {
  const refusal = await readRefusal(file);
  expect(refusal).toMatchObject({ kind: "not-a-workbook", actual });
  expect(refusal.message).toContain(actual);
});

const sheetPart = "xl/worksheets/sheet1.xml";
const cfb = write(utils.book_new(utils.aoa_to_sheet(largeTable())), {
  type: "array",
  bookType: "biff8",
}) as ArrayBuffer;

function largeTable(): number[][] {
  return Array.from({ length: 300 }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => row * 10 + column),
  );
}

it.each([
  { name: "nothing at all", file: new Uint8Array(0), kind: "empty" },
  { name: "nothing but zero bytes", file: new Uint8Array(5_000), kind: "empty" },
  { name: "half of a workbook", file: good.subarray(0, good.length >> 1), kind: "cut-off" },
  { name: "a workbook without its last bytes", file: good.subarray(0, good.length - 30), kind: "cut-off" },
  { name: "the first bytes of an old workbook", file: new Uint8Array(cfb).subarray(0, 700), kind: "cut-off" },
  {
    name: "half of an old workbook",
    file: new Uint8Array(cfb).subarray(0, cfb.byteLength >> 1),
    kind: "cut-off",
  },
  { name: "a changed byte inside a part", file: withChangedByte(good), kind: "damaged" },
  {
    name: "a part that ends inside a tag",
    file: makeXlsx({ sheets: [], parts: { "xl/workbook.xml": "<workbook><sheets" } }),
    kind: "damaged",
  },
  {
    name: "a part with an element that is never closed",
    file: sheet(worksheet("<sheetData>").replace("</worksheet>", "")),
    kind: "damaged",
  },
  { name: "a part that is empty", file: sheet(""), kind: "damaged" },
  {
    name: "a sheet that is not in the package",
    file: makeXlsx({ sheets: [{ name: "A", xml: "" }], parts: { [sheetPart]: null } }),
    kind: "damaged",
  },
  {
    name: "a text number that the table does not have",
    file: sheet(worksheet(`<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>`)),
    kind: "damaged",
  },
  {
    name: "a cell beyond the last column",
    file: sheet(worksheet(`<sheetData><row r="1"><c r="XFE1"><v>7</v></c></row></sheetData>`)),
    kind: "damaged",
  },
  {
    name: "an OpenDocument sheet with a password",
    file: makeZip({
      mimetype: "application/vnd.oasis.opendocument.spreadsheet",
      "META-INF/manifest.xml": "<m><encryption-data/></m>",
      "content.xml": "x",
    }),
    kind: "password",
  },
])("$name: $kind", async ({ file, kind }) => {
  const refusal = await readRefusal(file);
  expect(refusal.kind).toBe(kind);
  // Two sentences at least: what is wrong, and what to do.
  expect(refusal.message).toMatch(/^Tệp .*\. (Đề nghị|Hãy) .*\.$/u);
});

function sheet(xml: string): Uint8Array {
  return makeXlsx({ sheets: [{ name: "A", xml: "" }], parts: { [sheetPart]: xml } });
}

function withChangedByte(file: Uint8Array): Uint8Array {
  const changed = file.slice();
  const name = new TextEncoder().encode(sheetPart);
  const at = changed.findIndex((_, index) => name.every((byte, offset) => changed[index + offset] === byte));
  changed[at + name.length + 40]! ^= 0xff;
  return changed;
}

it("refuses a part that declares a gigabyte before it is inflated, and one that lies about its size soon after", async () => {
  const zeros = deflateSync(new Uint8Array(64 * 1024 * 1024));
  const start = performance.now();
  expect((await readRefusal(withSheetEntry(zeros, 1024 * 1024 * 1024))).kind).toBe("too-big");
  expect((await readRefusal(withSheetEntry(zeros, 1_000))).kind).toBe("damaged");
  expect(performance.now() - start).toBeLessThan(3_000);
});

/** The good workbook with other compressed bytes and another declared size for its sheet. */
function withSheetEntry(raw: Uint8Array, size: number): Uint8Array {
  const stored = zipSync({ [sheetPart]: [raw, { level: 0 }] });
  const view = new DataView(stored.buffer);
  const directory = view.getUint32(stored.length - 6, true);
  view.setUint16(8, 8, true);
  view.setUint16(directory + 10, 8, true);
  view.setUint32(directory + 24, size, true);
  const rest = makeXlsx({ sheets: [{ name: "A", xml: "" }], parts: { [sheetPart]: null } });
  return joined(rest, stored);
}

interface ArchivePieces {
  readonly count: number;
  readonly data: Uint8Array;
  readonly directory: Uint8Array;
}

/** One archive with the entries of both. */
function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const first = piecesOf(one);
  const second = piecesOf(other);
  new DataView(second.directory.buffer).setUint32(42, first.data.length, true);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(10, first.count + second.count, true);
  view.setUint32(12, first.directory.length + second.directory.length, true);
  view.setUint32(16, first.data.length + second.data.length, true);
  return Uint8Array.from([...first.data, ...second.data, ...first.directory, ...second.directory, ...end]);
}

function piecesOf(archive: Uint8Array): ArchivePieces {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const directory = view.getUint32(archive.length - 6, true);
  return {
    count: view.getUint16(archive.length - 12, true),
    data: archive.slice(0, directory),
    directory: archive.slice(directory, archive.length - 22),
  };
}

it("answers in time to sheets made to waste it", async () => {
  const start = performance.now();
  const blanks = Array.from(
    { length: 200_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="1"/></row>`,
  ).join("");
  const columns = `<col min="1" max="16384" hidden="1"/>`.repeat(5_000);
  const workbook = await readWorkbook(
    sheet(
      worksheet(
        `<cols>${columns}</cols><sheetData>${blanks}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
      ),
    ),
  );
  expect(workbook.sheets[0]?.cells.size).toBe(1);
  expect(workbook.sheets[0]?.hiddenColumns.size).toBe(16_384);
  expect(performance.now() - start).toBeLessThan(5_000);
});
