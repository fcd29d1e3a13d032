/** Drop-downs, limits, tones and bars of sheets of ours in the open workbook: new ones, rewritten ones, and undone. */
import { conditionLook } from "../../src/core/model/condition-look";
import type { ConditionTone, ValidationRule } from "../../src/core/model/sheet-layout";
import type { RewrittenSheet } from "../../src/core/model/workbook-patch";
import type { BookSheet } from "../../workbench/host/book/book";
import { effectiveStyles } from "../../workbench/host/looks/effective-style";
import { web } from "../../workbench/host/profiles";
import { newSheet, patch, value } from "../support/patches";
import { ruledName, ruledSheet } from "../support/ruled-sheet";
import { closeExcel, inExcel, succeeded } from "./open-in-excel";
import { formName, smallForm } from "./small-form";

afterEach(closeExcel);

const run = { label: "Tạo phiếu chấm" };

async function withRuledSheet() {
  const excel = await inExcel(smallForm());
  succeeded(await excel.workbook.change(patch({ newSheets: [ruledSheet()] }), run));
  const sheet = excel.book.sheetNamed(ruledName);
  if (!sheet) throw new Error("The sheet is not there.");
  return { ...excel, sheet };
}

describe("a new sheet", () => {
  it("lets choose from its lists and says what may be typed", async () => {
    const { sheet } = await withRuledSheet();
    expect(sheet.validations).toEqual([
      {
        ranges: [{ top: 2, left: 3, bottom: 6, right: 3 }],
        type: "List",
        rule: { list: { inCellDropDown: true, source: "Đạt,Chưa đạt,Thiếu MC,Miễn" } },
        ignoreBlanks: true,
        errorAlert: {
          showAlert: true,
          style: "Stop",
          title: "Kết quả chấm",
          message: "Hãy chọn một kết quả trong danh sách.",
        },
        prompt: { showPrompt: true, title: "Tự chấm", message: "Chọn kết quả trong danh sách." },
      },
      expect.objectContaining({
        ranges: [
          { top: 2, left: 4, bottom: 4, right: 4 },
          { top: 6, left: 4, bottom: 6, right: 4 },
        ],
        rule: { decimal: { formula1: 0, formula2: "=$D$2", operator: "Between" } },
        errorAlert: expect.objectContaining({ style: "Warning" }),
        prompt: expect.objectContaining({ showPrompt: false }),
      }),
      expect.objectContaining({
        rule: { date: { formula1: "=DATE(2023,1,1)", operator: "GreaterThanOrEqualTo" } },
        ignoreBlanks: false,
        errorAlert: expect.objectContaining({ showAlert: false }),
      }),
      expect.objectContaining({ rule: { list: { inCellDropDown: false, source: "=$G$1:$G$5" } } }),
    ]);
  });

  it.each<[rule: Partial<ValidationRule> & Pick<ValidationRule, "type" | "formula1">, told: object]>([
    [
      { type: "whole", operator: "notBetween", formula1: "1", formula2: "9" },
      { wholeNumber: { formula1: 1, formula2: 9, operator: "NotBetween" } },
    ],
    [
      { type: "textLength", operator: "lessThan", formula1: "$B$1" },
      { textLength: { formula1: "=$B$1", operator: "LessThan" } },
    ],
    [
      { type: "time", operator: "equal", formula1: "0.5" },
      { time: { formula1: "=0.5", operator: "EqualTo" } },
    ],
    [{ type: "custom", formula1: "LEN(A1)>2" }, { custom: { formula: "=LEN(A1)>2" } }],
    [
      { type: "list", formula1: '"Đạt ""tốt"",Không"' },
      { list: { inCellDropDown: true, source: 'Đạt "tốt",Không' } },
    ],
  ])("takes the rule %j", async (rule, told) => {
    const { book, workbook } = await inExcel(smallForm());
    const sheet = newSheet("Phiếu", [value("A1", "x")], {
      validations: [{ ranges: "A1:B9", ignoreBlanks: true, ...rule }],
    });
    succeeded(await workbook.change(patch({ newSheets: [sheet] }), run));
    expect(book.sheetNamed("Phiếu")?.validations[0]?.rule).toEqual(told);
  });

  it("shows each cell in its tone, by colour and by what can be told apart without", async () => {
    const { book, sheet } = await withRuledSheet();
    const styles = effectiveStyles(book);
    const tones: readonly (readonly [row: number, tone: ConditionTone])[] = [
      [2, "good"],
      [3, "bad"],
      [4, "doubtful"],
      [5, "muted"],
    ];
    for (const [row, tone] of tones) {
      const { bold, italic, fontColor, fill, borders } = conditionLook(tone);
      expect(styles.at(sheet, row, 3)).toMatchObject({
        bold: bold ?? false,
        italic: italic ?? false,
        fontColor: `#${fontColor}`,
        ...(fill && { fillColor: `#${fill}` }),
        ...(borders && { borders: { left: { style: tone === "bad" ? "Continuous" : "Dash" } } }),
      });
    }
    expect(styles.at(sheet, 6, 3)).toBeUndefined();
    styles.dispose();
  });

  it("has its conditions in the order of the patch, solid bars from 0 among them", async () => {
    const { sheet } = await withRuledSheet();
    expect(sheet.conditionalFormats.map(({ type, formula }) => formula || type)).toEqual([
      '=C2="Đạt"',
      '=C2="Chưa đạt"',
      '=LEFT(C2,5)="Thiếu"',
      '=$C2="Miễn"',
      "DataBar",
      "DataBar",
    ]);
    expect(sheet.conditionalFormats.slice(4).map(({ settings }) => settings)).toMatchObject([
      {
        LowerBoundRule: { type: "Number", formula: "0" },
        UpperBoundRule: { type: "Number", formula: "10" },
        PositiveFillColor: "#9DC3E6",
        PositiveGradientFill: false,
      },
      { UpperBoundRule: { type: "HighestValue" }, PositiveFillColor: "#F4B183" },
    ]);
    expect(sheet.conditionalFormats[5]?.ranges).toHaveLength(2);
  });

  it("costs no round trip more", async () => {
    const plain = await inExcel(smallForm());
    succeeded(
      await plain.workbook.change(
        patch({ newSheets: [ruledSheet({ validations: [], conditions: [] })] }),
        run,
      ),
    );
    const trips = plain.trips();
    const ruled = await inExcel(smallForm());
    succeeded(await ruled.workbook.change(patch({ newSheets: [ruledSheet()] }), run));
    expect(ruled.trips()).toBe(trips);
  });

  it("with many rules stays within what Excel on the web takes at once", async () => {
    const excel = await inExcel(smallForm(), web);
    const many = Array.from({ length: 500 }, (_, index) => index + 1);
    const sheet = newSheet("Phiếu", [value("A1", "x")], {
      validations: many.map((row) => ({
        ranges: `A${row}`,
        type: "list",
        formula1: `"${"Đạt,".repeat(60)}Miễn"`,
        ignoreBlanks: true,
      })),
      conditions: many.map((row) => ({
        kind: "look",
        ranges: `A${row}`,
        formula: `A${row}="Đạt"`,
        tone: "bad",
      })),
    });
    succeeded(await excel.workbook.change(patch({ newSheets: [sheet] }), run));
    expect(excel.book.sheetNamed("Phiếu")?.conditionalFormats).toHaveLength(500);
    const largest = Math.max(
      ...excel.office.host.log.map(({ bytesIn, bytesOut }) => Math.max(bytesIn, bytesOut)),
    );
    expect(largest).toBeLessThan(1_000_000);
  });

  it("is undone as a whole", async () => {
    const { book, workbook } = await withRuledSheet();
    succeeded(await workbook.undoLast());
    expect(book.sheets.map(({ name }) => name)).toEqual([formName, "Ghi chú"]);
  });

  it("with a list that is too long for a rule is a mistake of ours, and nothing is written", async () => {
    const { book, workbook } = await inExcel(smallForm());
    const sheet = newSheet("Phiếu", [value("A1", "x")], {
      validations: [{ ranges: "A1", type: "list", formula1: `"${"Đạt,".repeat(80)}"`, ignoreBlanks: true }],
    });
    await expect(workbook.change(patch({ newSheets: [sheet] }), run)).rejects.toThrow("255");
    expect(book.sheetNamed("Phiếu")).toBeUndefined();
  });
});

describe("a rewritten sheet", () => {
  const again: RewrittenSheet = {
    ...newSheet(ruledName, [value("A1", "TT", "header"), value("C2", "Đạt", "input")]),
    clears: ["A1:E7"],
    validations: [{ ranges: "C2:C9", type: "list", formula1: '"Có,Không"', ignoreBlanks: true }],
    conditions: [{ kind: "look", ranges: "C2:C9", formula: 'C2="Có"', tone: "good" }],
  };

  it("has the new rules alone where it is ours, and the user's own beside them", async () => {
    const { sheet, workbook } = await withRuledSheet();
    await ownRules();
    succeeded(await workbook.change(patch({ rewrittenSheets: [again] }), run));
    expect(rulesOf(sheet).validations).toMatchObject([
      { ranges: [{ left: 3, bottom: 9 }], rule: { list: { source: "Có,Không" } } },
      { ranges: [{ left: 8 }], type: "WholeNumber" },
    ]);
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(['=C2="Có"', "=H2>1"]);
  });

  it("gets the old ones back as they were", async () => {
    const { sheet, workbook } = await withRuledSheet();
    await ownRules();
    const before = rulesOf(sheet);
    succeeded(await workbook.change(patch({ rewrittenSheets: [again] }), run));
    expect(rulesOf(sheet)).not.toEqual(before);
    succeeded(await workbook.undoLast());
    expect(rulesOf(sheet)).toEqual(before);
  });

  it("gets them back where the change was cut off, too", async () => {
    const { sheet, office, workbook } = await withRuledSheet();
    const before = rulesOf(sheet);
    const stop = new AbortController();
    const answer = await workbook.change(patch({ rewrittenSheets: [again] }), {
      ...run,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(answer).toMatchObject({ outcome: "failed", kind: "cancelled" });
    expect(rulesOf(sheet)).toEqual(before);
    expect([...office.host.unknownMembers]).toEqual([]);
  });

  it("made before DOAN gave its sheets any has nothing to bring back", async () => {
    const { book, workbook } = await inExcel(smallForm());
    succeeded(
      await workbook.change(patch({ newSheets: [ruledSheet({ validations: [], conditions: [] })] }), run),
    );
    const sheet = book.sheetNamed(ruledName);
    succeeded(await workbook.change(patch({ rewrittenSheets: [again] }), run));
    expect(sheet?.validations).toHaveLength(1);
    succeeded(await workbook.undoLast());
    expect(sheet?.validations).toEqual([]);
    expect(sheet?.conditionalFormats).toEqual([]);
  });
});

/** What a user has put beside our cells. */
async function ownRules(): Promise<void> {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(ruledName).getRange("H2:H9");
    own.dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    own.conditionalFormats.add("Custom").custom.rule.formula = "=H2>1";
    await context.sync();
  });
}

/** Rules in an order of their own, without the ids that Excel gives. */
function rulesOf({ validations, conditionalFormats }: BookSheet) {
  const text = (rule: object) => JSON.stringify(Object.entries(rule).sort());
  return {
    validations: [...validations].sort((one, other) => (text(one) < text(other) ? -1 : 1)),
    // Those that do not share a cell can stand in any order.
    conditionalFormats: conditionalFormats
      .map(({ id: _, ...format }) => format)
      .sort((one, other) => Number(one.formula.startsWith("=H")) - Number(other.formula.startsWith("=H"))),
  };
}
