import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { bookParts, makePackage, partsOf, type Parts } from "../../support/make-package";
import { cell, newSheet, patch, value } from "../../support/patches";
import type { WorkbookPatch } from "../../../src/core/model/workbook-patch";
import { written } from "./written";

const relationshipsHead =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
const officeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Three sheets that point to one another; the second has a drawing of its own. */
const three = {
  ...bookParts({
    beforeSheets: '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews>',
    sheets: {
      Một: '<sheetData><row r="1"><c r="A1"><f>Hai!B2+\'Ba bốn\'!$C$3+SUM(Hai:Ba!A1)</f><v>3</v></c></row></sheetData>',
      Hai:
        '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
        '<drawing r:id="rId1"/>',
      "Ba bốn":
        '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Hai!A1&gt;0</formula></cfRule></conditionalFormatting>' +
        '<dataValidations><dataValidation sqref="A1"><formula1>Hai!$A$1:$A$3</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="Hai!A1"/></hyperlinks>',
    },
    afterSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Hai!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">\'Ba bốn\'!$A$1</definedName>' +
      '<definedName name="ca_hai">Hai!$A$1:$B$2</definedName><definedName name="tron">Hai!$A$1+Một!$A$1</definedName></definedNames>',
    related: [{ kind: "calcChain", name: "calcChain.xml", content: "<calcChain/>" }],
  }),
  "xl/worksheets/_rels/sheet2.xml.rels": `${relationshipsHead}<Relationship Id="rId1" Type="${officeType}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  "xl/drawings/drawing1.xml": "<wsDr><c:f>Hai!$A$1</c:f></wsDr>",
  "xl/drawings/_rels/drawing1.xml.rels": `${relationshipsHead}<Relationship Id="rId1" Type="${officeType}/image" Target="../media/image1.png"/></Relationships>`,
  "xl/media/image1.png": "png",
};

async function changed(more: Partial<WorkbookPatch>, parts: Parts = three): Promise<Record<string, string>> {
  return partsOf(await written(makePackage(parts), patch(more)));
}

async function refusal(more: Partial<WorkbookPatch>): Promise<string> {
  const answer = await xlsxWriter.write(makePackage(three), patch(more));
  return answer.outcome === "refused" ? answer.message : "";
}

function sheetNames(workbook: string | undefined): string[] {
  return [...(workbook ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name ?? "");
}

describe("a sheet removed", () => {
  it("goes with its parts, its names and the chain of calculation", async () => {
    const after = await changed({ removedSheets: ["Hai"] });
    expect(sheetNames(after["xl/workbook.xml"])).toEqual(["Một", "Ba bốn"]);
    expect(Object.keys(three).filter((name) => !(name in after))).toEqual([
      "xl/worksheets/sheet2.xml",
      "xl/calcChain.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/media/image1.png",
    ]);
    expect(after["xl/workbook.xml"]).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'Ba bốn\'!$A$1</definedName>' +
        '<definedName name="tron">#REF!+Một!$A$1</definedName></definedNames>',
    );
    expect(after["[Content_Types].xml"]).not.toMatch(/sheet2|calcChain/);
    expect(after["xl/_rels/workbook.xml.rels"]).not.toMatch(/sheet2|calcChain/);
  });

  it("formulas that pointed to it say so, and keep what they showed", async () => {
    const after = await changed({ removedSheets: ["Hai"] });
    expect(after["xl/worksheets/sheet1.xml"]).toContain("<f>#REF!+'Ba bốn'!$C$3+SUM(#REF!)</f><v>3</v>");
    expect(after["xl/worksheets/sheet3.xml"]).toContain("<formula>#REF!&gt;0</formula>");
  });

  it("that stood in front gives way to the first that is shown", async () => {
    const after = await changed({ removedSheets: ["Hai"] });
    expect(after["xl/workbook.xml"]).toContain('<workbookView activeTab="0"/>');
  });

  it("what another sheet uses, too, stays", async () => {
    const shared = {
      ...three,
      "xl/worksheets/_rels/sheet3.xml.rels": three["xl/worksheets/_rels/sheet2.xml.rels"],
    };
    const after = await changed({ removedSheets: ["Hai"] }, shared);
    expect(after["xl/media/image1.png"]).toBe("png");
  });

  it("may be removed together with the arrival of a new one", async () => {
    const after = await changed({
      removedSheets: ["Một", "Hai", "Ba bốn"],
      newSheets: [newSheet("Mới", [value("A1", 1)])],
    });
    expect(sheetNames(after["xl/workbook.xml"])).toEqual(["Mới"]);
    expect(after["xl/workbook.xml"]).not.toContain("definedNames");
  });

  it.each([
    {
      name: "all of them",
      more: { removedSheets: ["Một", "Hai", "Ba bốn"] },
      says: "ít nhất một trang đang hiện",
    },
    { name: "one that is not there", more: { removedSheets: ["Năm"] }, says: "không có trang “Năm”" },
    {
      name: "the last that is shown is hidden",
      more: {
        removedSheets: ["Một", "Hai"],
        sheets: [{ sheet: "Ba bốn", cells: [], layout: { visibility: "hidden" as const } }],
      },
      says: "ít nhất một trang đang hiện",
    },
  ])("$name: refused", async ({ more, says }) => {
    expect(await refusal(more)).toContain(says);
  });
});

describe("a sheet renamed", () => {
  const renamed = (sheet: string, name: string) => ({ sheet, cells: [], layout: { name } });

  it("all that points to it follows", async () => {
    const after = await changed({ sheets: [renamed("Hai", "Biểu 'hai' & ba"), renamed("Một", "Bìa")] });
    expect(sheetNames(after["xl/workbook.xml"])).toEqual(["Bìa", "Biểu 'hai' &amp; ba", "Ba bốn"]);
    expect(after["xl/worksheets/sheet1.xml"]).toContain(
      "<f>'Biểu ''hai'' &amp; ba'!B2+'Ba bốn'!$C$3+SUM('Biểu ''hai'' &amp; ba:Ba'!A1)</f>",
    );
    expect(after["xl/worksheets/sheet3.xml"]).toContain(
      "<formula1>'Biểu ''hai'' &amp; ba'!$A$1:$A$3</formula1>",
    );
    expect(after["xl/worksheets/sheet3.xml"]).toContain("location=\"'Biểu ''hai'' &amp; ba'!A1\"");
    expect(after["xl/drawings/drawing1.xml"]).toContain("<c:f>'Biểu ''hai'' &amp; ba'!$A$1</c:f>");
    expect(after["xl/workbook.xml"]).toContain(
      "<definedName name=\"tron\">'Biểu ''hai'' &amp; ba'!$A$1+'Bìa'!$A$1</definedName>",
    );
  });

  it("two sheets may swap their names", async () => {
    const after = await changed({ sheets: [renamed("Hai", "Một"), renamed("Một", "Hai")] });
    expect(sheetNames(after["xl/workbook.xml"])).toEqual(["Hai", "Một", "Ba bốn"]);
    expect(after["xl/workbook.xml"]).toContain(
      "<definedName name=\"tron\">'Một'!$A$1+'Hai'!$A$1</definedName>",
    );
  });

  it("texts and other files that read alike stay as they are", async () => {
    const formula = "<f>\"Hai!A1\"&amp;[1]Hai!A1&amp;Hai&amp;'x Hai'!A1</f>";
    const book = bookParts({
      sheets: {
        Một: `<sheetData><row r="1"><c r="A1">${formula}<v>3</v></c></row></sheetData>`,
        Hai: "<sheetData/>",
      },
    });
    const after = await changed({ sheets: [renamed("Hai", "Ba")] }, book);
    expect(after["xl/worksheets/sheet1.xml"]).toContain(formula);
  });

  it.each(["a/b", "", "ba BỐN"])("to “%s” is a mistake of ours", async (name) => {
    await expect(changed({ sheets: [renamed("Hai", name)] })).rejects.toThrow();
  });
});

describe("tabs", () => {
  it("in another order, names of single sheets follow, and the one in front stays in front", async () => {
    const after = await changed({ sheetOrder: ["Ba bốn", "Một", "Hai"] });
    expect(sheetNames(after["xl/workbook.xml"])).toEqual(["Ba bốn", "Một", "Hai"]);
    expect(after["xl/workbook.xml"]).toContain('localSheetId="2">Hai!$A$1<');
    expect(after["xl/workbook.xml"]).toContain("localSheetId=\"0\">'Ba bốn'!$A$1<");
    expect(after["xl/workbook.xml"]).toContain('activeTab="2"');
    expect(after["xl/worksheets/sheet2.xml"]).toContain('tabSelected="1"');
  });

  it("another in front: it alone is selected", async () => {
    const after = await changed({ activeSheet: "Ba bốn" });
    expect(after["xl/workbook.xml"]).toContain('activeTab="2"');
    expect(after["xl/worksheets/sheet2.xml"]).not.toContain("tabSelected");
    expect(after["xl/worksheets/sheet3.xml"]).toContain('tabSelected="1"');
  });

  it("a workbook that says nothing of its window is told what to show", async () => {
    const book = bookParts({ sheets: { Một: "<sheetData/>", Hai: "<sheetData/>" } });
    const after = await changed({ activeSheet: "Hai" }, book);
    expect(after["xl/workbook.xml"]).toContain(
      '<bookViews><workbookView activeTab="1"/></bookViews><sheets>',
    );
  });

  it("hidden, hidden well, shown again", async () => {
    const layout = (visibility: "visible" | "hidden" | "very-hidden") => ({
      cells: [],
      layout: { visibility },
    });
    const hidden = await written(
      makePackage(three),
      patch({
        sheets: [
          { sheet: "Hai", ...layout("hidden") },
          { sheet: "Ba bốn", ...layout("very-hidden") },
        ],
      }),
    );
    const read = await xlsxReader.read(hidden);
    expect(read.outcome === "read" && read.workbook.sheets.map(({ visibility }) => visibility)).toEqual([
      "visible",
      "hidden",
      "very-hidden",
    ]);
    const shown = await written(hidden, patch({ sheets: [{ sheet: "Hai", ...layout("visible") }] }));
    expect(partsOf(shown)["xl/workbook.xml"]).toContain('<sheet name="Hai" sheetId="2" r:id="rId2"/>');
  });
});

describe("names", () => {
  it("are made hidden, with a comment, for one sheet, and taken away", async () => {
    const after = await changed({
      definedNames: [
        { name: "DOAN_KY", refersTo: "'Ba bốn'!$A$1", hidden: true, comment: "kỳ" },
        { name: "rieng", refersTo: "1", sheet: "Ba bốn" },
      ],
      removedNames: [{ name: "CA_HAI" }, { name: "_xlnm.Print_Area", sheet: "Hai" }],
    });
    expect(after["xl/workbook.xml"]).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">\'Ba bốn\'!$A$1</definedName>' +
        '<definedName name="tron">Hai!$A$1+Một!$A$1</definedName>' +
        '<definedName name="DOAN_KY" comment="kỳ" hidden="1">\'Ba bốn\'!$A$1</definedName>' +
        '<definedName name="rieng" localSheetId="2">1</definedName></definedNames>',
    );
  });

  it("the last one goes with the list", async () => {
    const book = bookParts({
      afterSheets: '<definedNames><definedName name="a">1</definedName></definedNames>',
    });
    const after = await changed({ removedNames: [{ name: "a" }] }, book);
    expect(after["xl/workbook.xml"]).toMatch(/<\/sheets><\/workbook>$/);
  });
});

describe("values only", () => {
  const sheets = (inside: string) =>
    bookParts({ sheets: { "Biểu 1": `<sheetData><row r="1">${inside}</row></sheetData>` } });

  it("formulas of every sort become what they show", async () => {
    const after = await changed(
      { valuesOnly: ["Biểu 1"] },
      sheets(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f t="shared" ref="B1:C1" si="0">"a"</f><v>a</v></c>' +
          '<c r="C1" t="str"><f t="shared" si="0"/><v></v></c><c r="D1" cm="1"><f t="array" ref="D1:E1">{1,2}</f><v>1</v></c><c r="E1"><v>2</v></c>',
      ),
    );
    expect(after["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1"><v>2</v></c><c r="B1" t="str"><v>a</v></c><c r="C1" t="str"><v></v></c><c r="D1"><v>1</v></c><c r="E1"><v>2</v></c>',
    );
  });

  it("what the patch itself writes counts", async () => {
    const cells = [cell("A1", { kind: "formula", formula: "1+2", result: 3 })];
    const after = await changed({ sheets: [{ sheet: "Biểu 1", cells }], valuesOnly: ["Biểu 1"] }, sheets(""));
    expect(after["xl/worksheets/sheet1.xml"]).toContain('<c r="A1"><v>3</v></c>');
  });

  it("a formula without a result is refused, by its cell", async () => {
    const book = makePackage(sheets('<c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>1+1</f></c>'));
    const answer = await xlsxWriter.write(book, patch({ valuesOnly: ["Biểu 1"] }));
    expect(answer).toEqual({
      outcome: "refused",
      message: expect.stringMatching(/^Ô B1 của trang “Biểu 1”.*Hãy .*\.$/),
    });
  });
});

it("the structure is protected, and freed again", async () => {
  const locked = await written(makePackage(three), patch({ structureProtected: true }));
  expect(partsOf(locked)["xl/workbook.xml"]).toContain('<workbookProtection lockStructure="1"/><bookViews>');
  const freed = await written(locked, patch({ structureProtected: false }));
  expect(partsOf(freed)["xl/workbook.xml"]).toBe((three as Parts)["xl/workbook.xml"]);
});

it("a formula that fills a block stands in its first cell", async () => {
  const formula = cell("A1", { kind: "formula", formula: "SEQUENCE(2)", result: 1, fills: "A1:A2" });
  const after = await changed(
    { sheets: [{ sheet: "Biểu 1", cells: [formula, value("A2", 2)] }] },
    bookParts(),
  );
  expect(after["xl/worksheets/sheet1.xml"]).toContain(
    '<c r="A1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c>',
  );
});

it("sheets of an earlier run are brought up to date in the open workbook only", async () => {
  const rewrittenSheets = [{ ...newSheet("Một", []), clears: [] }];
  await expect(changed({ rewrittenSheets })).rejects.toThrow();
});
