import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import { bookParts, makePackage, mainNamespace } from "../../support/make-package";
import { cell, patch, value } from "../../support/patches";

const table = (more = "") =>
  `<table xmlns="${mainNamespace}" id="1" name="T" displayName="T" ref="B2:C9"${more}>` +
  '<tableColumns count="2"><tableColumn id="1" name="Đơn vị"/><tableColumn id="2" name="Số lượng"/></tableColumns></table>';

function book(tableXml: string): Uint8Array {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
  return makePackage({
    ...bookParts(),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="${type}" Target="../tables/table1.xml"/></Relationships>`,
    "xl/tables/table1.xml": tableXml,
  });
}

it.each([
  { name: "another text in a header", xml: table(), content: value("C2", "Khác"), outcome: "refused" },
  { name: "an emptied header", xml: table(), content: value("B2", null), outcome: "refused" },
  {
    name: "a formula in a header",
    xml: table(),
    content: cell("B2", { kind: "formula", formula: "1", result: 1 }),
    outcome: "refused",
  },
  { name: "the same text in a header", xml: table(), content: value("C2", "Số lượng"), outcome: "written" },
  { name: "a cell below the headers", xml: table(), content: value("C3", 5), outcome: "written" },
  { name: "a cell beside the headers", xml: table(), content: value("D2", "Ghi chú"), outcome: "written" },
  {
    name: "a table without headers",
    xml: table(' headerRowCount="0"'),
    content: value("C2", 5),
    outcome: "written",
  },
])("$name: $outcome", async ({ xml, content, outcome }) => {
  const answer = await xlsxWriter.write(
    book(xml),
    patch({ sheets: [{ sheet: "Biểu 1", cells: [content] }] }),
  );
  expect(answer.outcome).toBe(outcome);
  if (answer.outcome === "refused") expect(answer.message).toMatch(/^Ô [BC]2 của trang “Biểu 1”.*\.$/);
});
