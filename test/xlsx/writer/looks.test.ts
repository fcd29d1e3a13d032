import { a1, parseA1 } from "../../../src/core/model/address";
import type { LookChange } from "../../../src/core/model/look-change";
import { childOf, childrenOf, rootOf } from "../../../src/xlsx/writer/xml/elements";
import { mainNamespace, plainStyles } from "../../support/make-package";
import { value } from "../../support/patches";
import { writtenParts } from "./written";

/** A form's style sheet: a theme's colour, a scheme, a diagonal border, an alignment nobody here knows. */
const formStyles =
  `<styleSheet xmlns="${mainNamespace}">` +
  '<fonts count="2"><font><sz val="13"/><name val="Times New Roman"/></font>' +
  '<font><i/><sz val="12"/><color theme="4" tint="0.4"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  "<fill><gradientFill/></fill></fills>" +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border diagonalUp="1"><left style="thin"/><right/><top/><bottom/><diagonal style="hair"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="1" fillId="2" borderId="1" xfId="0"><alignment readingOrder="2"/></xf></cellXfs></styleSheet>';

const formSheet = { "Biểu 1": '<sheetData><row r="3"><c r="B3" s="1"><v>5</v></c></row></sheetData>' };

async function restyled(address: string, look: LookChange, styles = formStyles) {
  const place = parseA1(address) ?? { row: 1, column: 1 };
  const parts = await writtenParts(
    { sheets: formSheet, styles },
    { sheets: [{ sheet: "Biểu 1", cells: [], looks: [{ ...place, look }] }] },
  );
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  const text = parts["xl/styles.xml"] ?? "";
  const format =
    entries(text, "cellXfs")[Number(new RegExp(`r="${address}" s="(\\d+)"`).exec(sheet)?.[1])] ?? "";
  const entry = (list: string, id: string) =>
    entries(text, list)[Number(new RegExp(`${id}="(\\d+)"`).exec(format)?.[1])] ?? "";
  return {
    sheet,
    format,
    font: entry("fonts", "fontId"),
    fill: entry("fills", "fillId"),
    border: entry("borders", "borderId"),
    codes: entries(text, "numFmts"),
  };
}

function entries(text: string, list: string): string[] {
  const element = childOf(text, rootOf(text), list);
  return (element ? childrenOf(text, element) : []).map(({ start, end }) => text.slice(start, end));
}

it("a cell of the form keeps its content and all of its look that was not changed", async () => {
  const { sheet, format, font, fill, border } = await restyled("B3", { bold: true });
  expect(sheet).toContain('<c r="B3" s="2"><v>5</v></c>');
  expect(format).toBe(
    '<xf numFmtId="14" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment readingOrder="2"/></xf>',
  );
  expect(font).toBe(
    '<font><b/><i/><sz val="12"/><color theme="4" tint="0.4"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
  );
  expect(fill).toBe("<fill><gradientFill/></fill>");
  expect(border).toContain('<diagonal style="hair"/>');
});

it.each<{ name: string; look: LookChange; part: "font" | "fill" | "border" | "format"; has: string }>([
  {
    name: "another font leaves the theme",
    look: { fontName: "Arial", fontSize: 9.5 },
    part: "font",
    has: '<font><i/><sz val="9.5"/><color theme="4" tint="0.4"/><name val="Arial"/></font>',
  },
  {
    name: "marks are taken away and put in the order of the schema",
    look: { italic: false, bold: true, underline: "double", strikethrough: true, fontColor: "C00000" },
    part: "font",
    has: '<font><b/><strike/><u val="double"/><sz val="12"/><color rgb="FFC00000"/>',
  },
  { name: "a single underline", look: { underline: "single" }, part: "font", has: "<i/><u/><sz" },
  { name: "a fill", look: { fill: "FFF8DC" }, part: "fill", has: '<fgColor rgb="FFFFF8DC"/>' },
  { name: "no fill", look: { fill: null }, part: "format", has: 'fillId="0"' },
  {
    name: "one edge, the others as they were",
    look: { borders: { bottom: { style: "double", color: "0000FF" } } },
    part: "border",
    has: '<left style="thin"/><right/><top/><bottom style="double"><color rgb="FF0000FF"/></bottom><diagonal style="hair"/>',
  },
  { name: "an edge taken away", look: { borders: { left: null } }, part: "border", has: "<left/><right/>" },
  {
    name: "alignment beside what stands there",
    look: { horizontal: "center", wrap: true, rotation: -45, indent: 2 },
    part: "format",
    has: '<alignment readingOrder="2" horizontal="center" textRotation="135" wrapText="1" indent="2"/>',
  },
  {
    name: "letters below one another",
    look: { rotation: "stacked" },
    part: "format",
    has: 'textRotation="255"',
  },
  {
    name: "unlocked behind the alignment",
    look: { locked: false, formulaHidden: true },
    part: "format",
    has: '<alignment readingOrder="2"/><protection locked="0" hidden="1"/></xf>',
  },
  {
    name: "a number format of Excel's own",
    look: { numberFormat: "0.00%" },
    part: "format",
    has: 'numFmtId="10"',
  },
])("$name", async ({ look, part, has }) => {
  expect((await restyled("B3", look))[part]).toContain(has);
});

it("a number format of its own is added to the workbook", async () => {
  const { format, codes } = await restyled("B3", { numberFormat: '0 "người"' });
  expect(format).toContain('numFmtId="164"');
  expect(codes).toEqual(['<numFmt numFmtId="164" formatCode="0 &quot;người&quot;"/>']);
});

it("a cell that is not there is made, empty, in its place", async () => {
  const { sheet, format } = await restyled("A3", { fill: "FF0000" }, plainStyles);
  expect(sheet).toContain('<row r="3"><c r="A3" s="2"/><c r="B3" s="1">');
  expect(format).toContain('fillId="2"');
});

it("a content and a look for the same cell come together", async () => {
  const look = { row: 3, column: 2, look: { bold: true } };
  const parts = await writtenParts(
    { sheets: formSheet, styles: plainStyles },
    {
      sheets: [
        { sheet: "Biểu 1", cells: [value("B3", "x"), value("C3", 1)], looks: [look, { ...look, column: 3 }] },
      ],
    },
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    '<c r="B3" s="2" t="inlineStr"><is><t>x</t></is></c><c r="C3" s="3"><v>1</v></c>',
  );
});

it("a thousand cells that change alike share one format", async () => {
  const looks = Array.from({ length: 1000 }, (_, index) => ({
    row: index + 10,
    column: 1,
    look: { bold: true },
  }));
  const parts = await writtenParts(
    { sheets: formSheet },
    { sheets: [{ sheet: "Biểu 1", cells: [], looks }] },
  );
  expect(entries(parts["xl/styles.xml"] ?? "", "cellXfs")).toHaveLength(3);
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<c r="${a1(1009, 1)}" s="2"/>`);
});

it("a change that changes nothing leaves the style sheet as it was", async () => {
  const parts = await writtenParts(
    { sheets: formSheet, styles: formStyles },
    {
      sheets: [
        { sheet: "Biểu 1", cells: [], looks: [{ row: 3, column: 2, look: { italic: true, fontSize: 12 } }] },
      ],
    },
  );
  expect(parts["xl/styles.xml"]).toBe(formStyles);
});
