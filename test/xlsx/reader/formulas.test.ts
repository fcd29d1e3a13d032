/** Formulas: shared ones told for each cell, results that are there, empty or missing. */
import { makeXlsx } from "../../support/make-xlsx";
import { cell, readSheet } from "../../support/read-workbook";

const shared = (index: number, text = ""): string =>
  text === "" ? `<f t="shared" si="${index}"/>` : `<f t="shared" si="${index}" ref="B1:B9">${text}</f>`;

it.each([
  {
    name: "a formula and its result",
    xml: `<c r="A1"><f>SUM(B1:C1)</f><v>5</v></c>`,
    at: "A1",
    is: { formula: "SUM(B1:C1)", value: 5 },
  },
  {
    name: "entities in a formula",
    xml: `<c r="A1" t="str"><f>IF(B1&lt;2,"a&amp;b","")</f><v>a&amp;b</v></c>`,
    at: "A1",
    is: { formula: `IF(B1<2,"a&b","")`, value: "a&b" },
  },
  {
    name: "a formula stored with its equals sign",
    xml: `<c r="A1"><f>=B1+1</f><v>2</v></c>`,
    at: "A1",
    is: { formula: "B1+1", value: 2 },
  },
  {
    name: "no stored result",
    xml: `<c r="A1"><f>B1</f></c>`,
    at: "A1",
    is: { formula: "B1", value: null, resultMissing: true },
  },
  {
    name: "an empty value element",
    xml: `<c r="A1"><f>B1</f><v></v></c>`,
    at: "A1",
    is: { formula: "B1", value: null, resultMissing: true },
  },
  {
    name: "a result of empty text",
    xml: `<c r="A1" t="str"><f>B1</f><v></v></c>`,
    at: "A1",
    is: { formula: "B1", value: "" },
  },
  {
    name: "a result of empty text without a value element",
    xml: `<c r="A1" t="str"><f>B1</f></c>`,
    at: "A1",
    is: { formula: "B1", value: "" },
  },
  {
    name: "a result of zero",
    xml: `<c r="A1"><f>B1</f><v>0</v></c>`,
    at: "A1",
    is: { formula: "B1", value: 0 },
  },
  {
    name: "an error as result",
    xml: `<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>`,
    at: "A1",
    is: { formula: "B1", value: { error: "#REF!" } },
  },
  {
    name: "an array formula",
    xml: `<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>`,
    at: "A1",
    is: { formula: "B1:B2*2", value: 4 },
  },
  {
    name: "the first cell of a shared formula",
    xml: `<c r="B1">${shared(0, "A1+$C$1")}<v>1</v></c>`,
    at: "B1",
    is: { formula: "A1+$C$1", value: 1 },
  },
  {
    name: "a further cell of it, moved",
    xml: `<c r="B1">${shared(0, "A1+$C$1")}<v>1</v></c></row><row r="3"><c r="C3">${shared(0)}<v>2</v></c>`,
    at: "C3",
    is: { formula: "B3+$C$1", value: 2 },
  },
  {
    name: "a further cell that comes before the first",
    xml: `<c r="A1">${shared(7)}<v>1</v></c><c r="C1">${shared(7, "C5*2")}<v>2</v></c>`,
    at: "A1",
    is: { formula: "A5*2", value: 1 },
  },
  {
    name: "a number that another shared formula takes over",
    xml: `<c r="A1">${shared(0, "Z1")}<v>1</v></c><c r="A2">${shared(0, "Y1")}<v>1</v></c><c r="A3">${shared(0)}<v>1</v></c>`,
    at: "A3",
    is: { formula: "Y2", value: 1 },
  },
  {
    name: "a shared formula whose first cell is missing keeps its value",
    xml: `<c r="A1">${shared(0)}<v>8</v></c>`,
    at: "A1",
    is: { value: 8 },
  },
])("$name", async ({ xml, at, is }) => {
  const bytes = makeXlsx({
    sheets: [{ name: "Biểu 1", xml: `<sheetData><row r="1">${xml}</row></sheetData>` }],
  });
  expect(cell(await readSheet(bytes, { formats: false }), at)).toEqual(is);
});
