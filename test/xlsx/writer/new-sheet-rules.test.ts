/** Drop-downs, limits, tones and bars of the sheets that DOAN adds to files. */
import { conditionLook } from "../../../src/core/model/condition-look";
import type { ConditionTone, DataBarRule, KeptItem } from "../../../src/core/model/sheet-layout";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import { openBook } from "../../../workbench/host/store/open-book";
import { bookParts, makePackage, partsOf } from "../../support/make-package";
import { newSheet, patch, value } from "../../support/patches";
import { ruledName, ruledSheet } from "../../support/ruled-sheet";
import { written } from "./written";

const original = makePackage(bookParts());
const added = patch({ newSheets: [ruledSheet()] });

async function fromNothing(): Promise<Uint8Array> {
  const answer = await xlsxWriter.write(null, added);
  if (answer.outcome === "refused") throw new Error(answer.message);
  return answer.bytes;
}

describe.each([
  { where: "in a workbook of its own", bytes: fromNothing },
  { where: "behind the sheets of a form", bytes: () => written(original, added) },
])("$where", ({ bytes }) => {
  it("has its rules where the schema has them", async () => {
    const parts = partsOf(await bytes());
    const sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
    const names = "sheetData conditionalFormatting dataValidations pageMargins pageSetup extLst".split(" ");
    const places = names.map((name) => sheet.lastIndexOf(`<${name}`));
    // The extension of the sheet, not that of a rule.
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  it("is read back with its choices and its limits", async () => {
    const read = await xlsxReader.read(await bytes(), { validations: true });
    if (read.outcome === "refused") throw new Error(read.message);
    const { validations } = read.workbook.sheets.find(({ name }) => name === ruledName) ?? {};
    expect(validations?.map(({ type, choices, ranges }) => [type, choices, ranges.length])).toEqual([
      ["list", ["Đạt", "Chưa đạt", "Thiếu MC", "Miễn"], 1],
      ["decimal", undefined, 2],
      ["date", undefined, 1],
      ["list", undefined, 1],
    ]);
  });

  it("is opened by the workbench with tones and solid bars, the first on top", async () => {
    const book = await openBook(await bytes());
    if ("outcome" in book) throw new Error(book.message);
    const sheet = book.sheetNamed(ruledName);
    expect(sheet?.conditionalFormats.map(({ type, formula }) => formula || type)).toEqual([
      '=C2="Đạt"',
      '=C2="Chưa đạt"',
      '=LEFT(C2,5)="Thiếu"',
      '=$C2="Miễn"',
      "DataBar",
      "DataBar",
    ]);
    expect(sheet?.conditionalFormats[1]?.overlay).toMatchObject({
      bold: true,
      fontColor: "#7A0012",
      fillColor: "#FFD6D6",
      borders: { top: { style: "Continuous", color: "#C00000" } },
    });
    expect(sheet?.conditionalFormats.slice(4).map(({ settings }) => settings)).toMatchObject([
      {
        LowerBoundRule: { type: "Number", formula: "=0" },
        UpperBoundRule: { type: "Number", formula: "=10" },
        PositiveFillColor: "#9DC3E6",
        PositiveGradientFill: false,
      },
      { UpperBoundRule: { type: "HighestValue" }, PositiveGradientFill: false },
    ]);
    expect(sheet?.validations[1]).toMatchObject({
      rule: { decimal: { formula1: 0, formula2: "=$D$2", operator: "Between" } },
      errorAlert: { showAlert: true, style: "Warning", title: "Điểm" },
    });
    expect(sheet?.validations[2]).toMatchObject({
      rule: { date: { formula1: "=DATE(2023,1,1)", operator: "GreaterThanOrEqualTo" } },
      ignoreBlanks: false,
    });
  });

  it("keeps our functions in the way of files, and gives them back as they are typed", async () => {
    const bytesWritten = await bytes();
    expect(partsOf(bytesWritten)["xl/worksheets/sheet2.xml"]).toContain(
      '<f>_xldudf_DOAN_SCORE(C2:C6,"3cd-2023")</f>',
    );
    const book = await openBook(bytesWritten);
    if ("outcome" in book) throw new Error(book.message);
    expect(book.sheetNamed(ruledName)?.cell(7, 3)?.formula).toBe('=DOAN.SCORE(C2:C6,"3cd-2023")');
  });
});

it("bars are known by names of their own on every sheet, the same in every run", async () => {
  const two = patch({ newSheets: [ruledSheet(), ruledSheet({ name: "Hai" })] });
  const parts = partsOf(await written(original, two));
  expect(partsOf(await written(original, two))).toEqual(parts);
  for (const part of ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"]) {
    const ofRules = [...(parts[part] ?? "").matchAll(/<x14:id>([^<]+)<\/x14:id>/g)].map(([, id]) => id);
    const ofSheet = [...(parts[part] ?? "").matchAll(/<x14:cfRule type="dataBar" id="([^"]+)"/g)];
    expect(new Set(ofRules).size).toBe(2);
    expect(ofSheet.map(([, id]) => id)).toEqual(ofRules);
  }
});

it("a sheet without rules has no list of them", async () => {
  const parts = partsOf(await written(original, patch({ newSheets: [newSheet("Nguồn", [value("A1", 1)])] })));
  expect(parts["xl/worksheets/sheet2.xml"]).not.toMatch(/dataValidations|conditionalFormatting|extLst/);
});

it("a list that is too long for a rule is a mistake of ours", async () => {
  const validations = [
    { ranges: "A1", type: "list" as const, formula1: `"${"Đạt,".repeat(80)}"`, ignoreBlanks: true },
  ];
  await expect(
    written(original, patch({ newSheets: [newSheet("Một", [], { validations })] })),
  ).rejects.toThrow("255");
});

describe("bars of a sheet that exists", () => {
  const bar: DataBarRule = { kind: "bars", ranges: "A1:A9", color: "9DC3E6" };
  const other = '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:y="urn:y"><y:other/></ext>';

  async function layout(bytes: Uint8Array, conditionalFormats: readonly (DataBarRule | KeptItem)[]) {
    const sheets = [{ sheet: "Biểu 1", cells: [], layout: { conditionalFormats } }];
    return written(bytes, patch({ sheets }));
  }

  it.each([
    ["without an extension", ""],
    ["with one of another kind", `<extLst>${other}</extLst>`],
  ])("come and go %s, and leave it as it was", async (_, extensions) => {
    const bytes = makePackage(bookParts({ sheets: { "Biểu 1": `<sheetData/>${extensions}` } }));
    const barred = await layout(bytes, [bar]);
    expect(partsOf(barred)["xl/worksheets/sheet1.xml"]).toContain('gradient="0"');
    if (extensions !== "") expect(partsOf(barred)["xl/worksheets/sheet1.xml"]).toContain(other);
    const both = partsOf(await layout(barred, [{ kept: 0 }, { ...bar, ranges: "B1:B9", max: 5 }]));
    expect(both["xl/worksheets/sheet1.xml"]?.match(/<x14:conditionalFormattings>/g)).toHaveLength(1);
    expect(both["xl/worksheets/sheet1.xml"]?.match(/<x14:cfRule/g)).toHaveLength(2);
    const cleared = partsOf(await layout(barred, []));
    expect(cleared["xl/worksheets/sheet1.xml"]).toBe(partsOf(bytes)["xl/worksheets/sheet1.xml"]);
  });
});

it.each<ConditionTone>(["good", "bad", "doubtful", "muted"])("the tone %s can be read on white", (tone) => {
  const { fontColor, fill } = conditionLook(tone);
  expect(contrast(fontColor, fill ?? "FFFFFF")).toBeGreaterThan(6);
});

it("tones differ by more than their colours", () => {
  const marks = (["good", "bad", "doubtful", "muted"] as const).map((tone) => {
    const { bold = false, italic = false, borders } = conditionLook(tone);
    return `${bold} ${italic} ${borders?.left?.style}`;
  });
  expect(new Set(marks).size).toBe(4);
});

/** As WCAG 2 counts it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(rgb.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
