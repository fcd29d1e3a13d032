import { readCompleteness } from "../../../src/core/templates/read-stamp";
import { readStackedLists } from "../../../src/core/templates/read-stacked-lists";
import { resultPatch } from "../../../src/core/consolidation/result-patch";
import type { Workbook } from "../../../src/core/model/grid";
import { applyPatch } from "../../support/apply-patch";
import { blankForm, resultInput } from "../../support/campaign-result";
import { campaignTemplate, figuresOfPhuong, figuresOfXa } from "../../support/sample-campaign";
import { orgUnit, unitReport } from "../../support/unit-reports";

const xa = unitReport(campaignTemplate, "X", figuresOfXa);
const cluster = unitReport(campaignTemplate, "CUM", {
  ...figuresOfPhuong,
  completeness: { counted: 10, expected: 12 },
});
const input = resultInput(campaignTemplate, [xa, cluster], {
  expected: [xa.unit, cluster.unit, orgUnit("K")],
});
const result = applyPatch(input.form, resultPatch(input));

describe("a consolidation read at the next level", () => {
  it("says whose it is, for when, and how many units are in it, those of its clusters included", () => {
    expect(readCompleteness(result)).toEqual({
      orgUnitCode: "TV",
      period: "2023-Q4",
      template: "mau-thu/1",
      completeness: { counted: 11, expected: 14 },
    });
  });

  it("gives the stacked rows back, each with the unit it is about", () => {
    const rows = readStackedLists(result, campaignTemplate).get("B4");
    const stacked = input.consolidation.lists.get("B4");
    expect(rows).toEqual(
      stacked?.map(({ unitCode, unitName, figures }, index) => ({
        row: index + 5,
        figures,
        origin: { code: unitCode, name: unitName, sheet: "DS Biểu 4 Cán bộ" },
      })),
    );
  });

  it("an ordinary report has neither", () => {
    const ordinary = blankForm(campaignTemplate);
    expect(readCompleteness(ordinary)).toBeUndefined();
    expect(readStackedLists(ordinary, campaignTemplate).size).toBe(0);
  });

  it("a list nobody filled in is a list of no rows, not a list that is not there", () => {
    const empty = resultInput(campaignTemplate, [unitReport(campaignTemplate, "X", {})]);
    expect(readStackedLists(applyPatch(empty.form, resultPatch(empty)), campaignTemplate).get("B4")).toEqual(
      [],
    );
  });
});

describe("a consolidation that was worked on before it was sent", () => {
  it("the sheet was renamed and rows were inserted above: the name still finds the table", () => {
    const moved = redefined(result, "DOAN_TINH_HINH", "='Đã nộp (bản in)'!$A$10:$I$13", (sheets) =>
      sheets.map((grid) =>
        grid.name === "Tình hình nộp"
          ? {
              ...grid,
              name: "Đã nộp (bản in)",
              cells: new Map([...grid.cells].map(([key, cell]) => [key + 16_384, cell] as const)),
            }
          : grid,
      ),
    );
    expect(readCompleteness(moved)?.completeness).toEqual({ counted: 11, expected: 14 });
  });

  it.each([
    { name: "its sheet was deleted", refersTo: "#REF!" },
    { name: "its cells were deleted", refersTo: "'Tình hình nộp'!#REF!" },
    { name: "it points to a sheet that is not there", refersTo: "'Khác'!$A$9:$I$12" },
    { name: "it points beside the table", refersTo: "'Tình hình nộp'!$A$1:$B$2" },
  ])("the completeness table is lost: $name", ({ refersTo }) => {
    expect(readCompleteness(redefined(result, "DOAN_TINH_HINH", refersTo))).toBeUndefined();
  });

  it.each([
    { name: "without quotes", refersTo: "Trang1!$A$9:$I$12", sheet: "Trang1" },
    { name: "with an apostrophe in its name", refersTo: "'Đoàn ''A'''!$A$9:$I$12", sheet: "Đoàn 'A'" },
  ])("a sheet's name $name is understood", ({ refersTo, sheet }) => {
    const renamed = redefined(result, "DOAN_TINH_HINH", refersTo, (sheets) =>
      sheets.map((grid) => (grid.name === "Tình hình nộp" ? { ...grid, name: sheet } : grid)),
    );
    expect(readCompleteness(renamed)?.completeness).toEqual({ counted: 11, expected: 14 });
  });
});

function redefined(
  workbook: Workbook,
  name: string,
  refersTo: string,
  change: (sheets: Workbook["sheets"]) => Workbook["sheets"] = (sheets) => sheets,
): Workbook {
  const others = workbook.definedNames.filter((one) => one.name !== name);
  return { ...workbook, sheets: change(workbook.sheets), definedNames: [...others, { name, refersTo }] };
}
