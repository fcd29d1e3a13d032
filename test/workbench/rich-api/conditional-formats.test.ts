/** Conditional formats of every type, as add-ins make, read and reorder them. */
import { formattedBytes } from "../../excel/marks/formatted-book";
import { newBook, openBook } from "../../../workbench/host/store/open-book";
import { saveBook } from "../../../workbench/host/store/save-book";
import { officeError, openTestOffice } from "./open-test-office";

type Make = (format: Excel.ConditionalFormat) => unknown;

test.each<[type: Excel.ConditionalFormat["type"], make: Make, read: string, told: object]>([
  [
    "CellValue",
    (format) => {
      format.cellValue.rule = { operator: "Between", formula1: "1", formula2: "=B1" };
      format.cellValue.format.fill.color = "#FFC7CE";
    },
    "cellValue/rule,cellValue/format/fill/color",
    {
      cellValue: {
        rule: { operator: "Between", formula1: "=1", formula2: "=B1" },
        format: { fill: { color: "#FFC7CE" } },
      },
    },
  ],
  [
    "ContainsText",
    (format) => (format.textComparison.rule = { operator: "BeginsWith", text: "Xã" }),
    "textComparison/rule",
    { textComparison: { rule: { operator: "BeginsWith", text: "Xã" } } },
  ],
  [
    "TopBottom",
    (format) => (format.topBottom.rule = { rank: 3, type: "BottomPercent" }),
    "topBottom/rule",
    { topBottom: { rule: { rank: 3, type: "BottomPercent" } } },
  ],
  [
    "PresetCriteria",
    (format) => (format.preset.rule = { criterion: "DuplicateValues" }),
    "preset/rule",
    { preset: { rule: { criterion: "DuplicateValues" } } },
  ],
  [
    "ColorScale",
    (format) =>
      (format.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      }),
    "colorScale/threeColorScale,colorScale/criteria",
    { colorScale: { threeColorScale: true, criteria: { midpoint: { formula: "50" } } } },
  ],
  [
    "DataBar",
    (format) => {
      format.dataBar.barDirection = "RightToLeft";
      format.dataBar.positiveFormat.fillColor = "#00FF00";
    },
    "dataBar/barDirection,dataBar/positiveFormat/fillColor",
    { dataBar: { barDirection: "RightToLeft", positiveFormat: { fillColor: "#00FF00" } } },
  ],
  [
    "IconSet",
    (format) => (format.iconSet.style = "ThreeFlags"),
    "iconSet/style,iconSet/showIconOnly",
    { iconSet: { style: "ThreeFlags", showIconOnly: false } },
  ],
])("%s is made at the top and read as it was made", async (type, make, read, told) => {
  const { Excel } = await openTestOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:A9");
    range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    make(range.conditionalFormats.add(type as "Custom"));
    const top = range.conditionalFormats.getItemAt(0).load(`type,priority,${read}`);
    const other = range.conditionalFormats.getItemAt(1);
    const noCustom = range.conditionalFormats.getItemAt(0).customOrNullObject;
    noCustom.load("rule/formula");
    other.load("type,priority");
    await context.sync();
    expect(top.toJSON()).toMatchObject({ type, priority: 0, ...told });
    expect(other).toMatchObject({ type: "Custom", priority: 1 });
    expect(noCustom.isNullObject).toBe(true);
  });
});

test.each<[name: string, make: Make]>([
  ["an operator that is none", (format) => (format.cellValue.rule = { operator: "Invalid", formula1: "1" })],
  ["a rule of another type", (format) => (format.topBottom.rule = { rank: 1, type: "TopItems" })],
])("%s is refused", async (_name, make) => {
  const { Excel } = await openTestOffice();
  await officeError(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:A9");
      make(range.conditionalFormats.add("CellValue"));
      await context.sync();
    }),
  );
});

test("formulas of conditions and of rules for what may be typed move with the cells they name", async () => {
  const { Excel, book } = await openTestOffice(["S", "T"]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    const { conditionalFormats, dataValidation } = sheet.getRange("A5:A9");
    conditionalFormats.add("Custom").custom.rule.formula = "=$B$8>T!$A$3";
    conditionalFormats.add("CellValue").cellValue.rule = { operator: "GreaterThan", formula1: "=$B$9" };
    dataValidation.rule = { wholeNumber: { formula1: "=$B$8", operator: "LessThan" } };
    sheet.getRange("7:7").insert("Down");
    context.workbook.worksheets.getItem("T").getRange("1:2").insert("Down");
    context.workbook.worksheets.getItem("T").name = "Trang hai";
    await context.sync();
  });
  const [sheet] = book.sheets;
  expect(sheet?.conditionalFormats).toMatchObject([
    { formula: "=A5>$B$10", settings: { Rule: { formula1: "=$B$10" } } },
    { formula: "=$B$9>'Trang hai'!$A$5" },
  ]);
  expect(sheet?.validations[0]?.rule).toEqual({ wholeNumber: { formula1: "=$B$9", operator: "LessThan" } });
});

test("an address longer than Excel takes is refused", async () => {
  const { Excel } = await openTestOffice();
  const long = Array.from({ length: 2_000 }, (_, index) => `A${index * 2 + 1}`).join(",");
  const error = await officeError(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRanges(long).conditionalFormats.add("Custom");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

describe("of a file", () => {
  it("all types are read by their own words, by priority", async () => {
    const book = await opened(formattedBytes());
    expect(book.sheets[0]?.conditionalFormats.map(({ type, settings }) => [type, settings])).toMatchObject([
      [
        "IconSet",
        {
          Style: "ThreeFlags",
          ReverseIconOrder: true,
          Criteria: [
            {},
            { type: "Number", operator: "GreaterThan", formula: "=45004" },
            { operator: "GreaterThanOrEqual" },
          ],
        },
      ],
      ["Custom", undefined],
      ["ContainsText", { Rule: { operator: "Contains", text: "xã" } }],
      ["ColorScale", { Criteria: { minimum: { color: "#F8696B" }, midpoint: { type: "Percentile" } } }],
      ["DataBar", { UpperBoundRule: { type: "Number", formula: "=4000" }, PositiveFillColor: "#638EC6" }],
      ["CellValue", { Rule: { operator: "Between", formula1: "=1", formula2: "=$B$9" } }],
      ["TopBottom", { Rule: { rank: 3, type: "BottomItems" } }],
      ["PresetCriteria", { Rule: { criterion: "BelowAverage" } }],
    ]);
  });

  it("a comparison that an add-in made is told as a formula once it was saved, and holds for the same cells", async () => {
    const book = newBook();
    const { Excel } = await openTestOffice([], { book });
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B9");
      conditionalFormats.add("CellValue").cellValue.rule = { operator: "LessThan", formula1: "5" };
      await context.sync();
    });
    const saved = await opened(await saveBook(book));
    expect(saved.sheets[0]?.conditionalFormats).toMatchObject([{ type: "Custom", formula: "=B2<5" }]);
  });
});

async function opened(bytes: Uint8Array) {
  const book = await openBook(bytes);
  if ("outcome" in book) throw new Error(book.message);
  return book;
}
