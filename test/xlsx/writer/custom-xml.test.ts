import { readFileSync } from "node:fs";
import { storedTextXml } from "../../../src/core/model/stored-text";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { bookParts, makePackage, partsOf } from "../../support/make-package";
import { patch } from "../../support/patches";
import { written } from "./written";

const book = makePackage(bookParts());

async function storedIn(bytes: Uint8Array): Promise<unknown> {
  const read = await xlsxReader.read(bytes);
  return read.outcome === "read"
    ? read.workbook.storedTexts && Object.fromEntries(read.workbook.storedTexts)
    : read;
}

it("texts are stored, replaced, and taken away without a trace", async () => {
  const stored = await written(
    book,
    patch({
      storedTexts: [
        { id: "run-log", text: '{"a":"<Đoàn>"}' },
        { id: "hand", text: "" },
      ],
    }),
  );
  expect(await storedIn(stored)).toEqual({ "run-log": '{"a":"<Đoàn>"}', hand: "" });

  const replaced = await written(stored, patch({ storedTexts: [{ id: "run-log", text: "hai" }] }));
  expect(await storedIn(replaced)).toEqual({ "run-log": "hai", hand: "" });
  expect(Object.keys(partsOf(replaced))).toEqual(Object.keys(partsOf(stored)));

  const freed = await written(
    replaced,
    patch({
      storedTexts: [
        { id: "run-log", text: null },
        { id: "hand", text: null },
      ],
    }),
  );
  expect(partsOf(freed)).toEqual(partsOf(book));
});

it("each document has a type, properties with an id, and a relationship from the workbook", async () => {
  const parts = partsOf(await written(book, patch({ storedTexts: [{ id: "log", text: "x" }] })));
  expect(parts["customXml/item1.xml"]).toBe(storedTextXml("log", "x")[0]);
  expect(parts["customXml/itemProps1.xml"]).toMatch(
    /ds:itemID="\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}".*ds:uri="urn:doan:log"/,
  );
  expect(parts["xl/_rels/workbook.xml.rels"]).toMatch(/\/customXml" Target="\.\.\/customXml\/item1\.xml"/);
  expect(parts["customXml/_rels/item1.xml.rels"]).toMatch(/\/customXmlProps" Target="itemProps1\.xml"/);
  expect(parts["[Content_Types].xml"]).toContain(
    'PartName="/customXml/item1.xml" ContentType="application/xml"',
  );
});

it("where all .xml files are said to be XML, a document needs no type of its own", async () => {
  const form = readFileSync("samples/tra-vinh-2023-q4/mau-bao-cao.xlsx");
  const parts = partsOf(await written(form, patch({ storedTexts: [{ id: "log", text: "x" }] })));
  expect(parts["[Content_Types].xml"]).not.toContain("customXml/item1.xml");
});

it("a long text takes several documents, and gives back those it no longer needs", async () => {
  const long = "Đoàn ".repeat(250_000);
  const stored = await written(book, patch({ storedTexts: [{ id: "log", text: long }] }));
  expect(await storedIn(stored)).toEqual({ log: long });
  const short = await written(stored, patch({ storedTexts: [{ id: "log", text: "x" }] }));
  expect(await storedIn(short)).toEqual({ log: "x" });
  expect(Object.keys(partsOf(short)).filter((name) => name.startsWith("customXml/item"))).toHaveLength(2);
});

describe("documents of others", () => {
  const itemId = "{11111111-2222-3333-4444-555555555555}";

  it("are put, replaced and taken away by their id; ours beside them stay", async () => {
    const both = await written(
      book,
      patch({
        storedTexts: [{ id: "log", text: "x" }],
        customXml: [{ itemId, xml: "<a xmlns='urn:a'>1</a>" }],
      }),
    );
    expect(partsOf(both)["customXml/item2.xml"]).toBe("<a xmlns='urn:a'>1</a>");
    expect(partsOf(both)["customXml/itemProps2.xml"]).toContain('ds:uri="urn:a"');

    const changed = await written(
      both,
      patch({ customXml: [{ itemId: itemId.toLowerCase(), xml: "<b/>" }] }),
    );
    expect(partsOf(changed)["customXml/item2.xml"]).toBe("<b/>");

    const freed = await written(both, patch({ customXml: [{ itemId, xml: null }] }));
    expect(Object.keys(partsOf(freed))).not.toContain("customXml/item2.xml");
    expect(await storedIn(freed)).toEqual({ log: "x" });
  });

  it("one that says it is UTF-16 is written as what it is, UTF-8", async () => {
    const xml = '<?xml version="1.0" encoding="utf-16"?>\r\n<a>Đoàn</a>';
    const parts = partsOf(await written(book, patch({ customXml: [{ itemId, xml }] })));
    expect(parts["customXml/item1.xml"]).toBe("<a>Đoàn</a>");
  });

  it("taken away and put again in one patch, it is there", async () => {
    const first = await written(book, patch({ customXml: [{ itemId, xml: "<a/>" }] }));
    const again = await written(
      first,
      patch({
        customXml: [
          { itemId, xml: null },
          { itemId, xml: "<b/>" },
        ],
      }),
    );
    expect(partsOf(again)["customXml/item1.xml"]).toBe("<b/>");
  });
});
