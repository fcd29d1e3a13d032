/** Which cells are coloured for which findings. */
import fc from "fast-check";
import { maxAddressCharacters } from "../../../src/core/highlights/highlight";
import { markedNumberFormat } from "../../../src/core/highlights/marked-number-format";
import { planHighlights } from "../../../src/core/highlights/plan-highlights";
import { a1, parseRange } from "../../../src/core/model/address";
import { cellKey, type Grid } from "../../../src/core/model/grid";
import { cellsOf } from "../../../src/core/model/rectangles";
import type { Finding, Severity } from "../../../src/core/model/finding";
import { gridOf, workbookOf } from "../../support/apply-patch";

const sheet = "Biểu 1";

it.each<[name: string, findings: readonly Finding[], planned: readonly string[]]>([
  ["one cell", [at("C5")], ["error C5"]],
  ["cells side by side, as one piece", [at("C5"), at("C6"), at("D5"), at("D6")], ["error C5:D6"]],
  ["a whole row, to the last column", [at("17:17", "explain")], ["explain A17:F17"]],
  ["rows beyond what is filled", [at("30:31", "note")], ["note A30:F31"]],
  ["several places of one finding", [at("C5,E7")], ["error C5,E7"]],
  ["merged cells, whole", [at("B3")], ["error A3:C3"]],
  ["a range that runs to the end of the paper", [at("D8:D1048576")], ["error D8:D20"]],
  ["the gravest of several", [at("C5", "note"), at("C5"), at("C5", "explain")], ["error C5"]],
  [
    "a row with a graver cell in it",
    [at("17:17", "explain"), at("C17")],
    ["error C17", "explain A17:B17,D17:F17"],
  ],
  ["the sheet whatever its capitals", [{ ...at("C5"), sheet: "BIỂU 1" }], ["error C5"]],
  ["nothing for a fault of the whole file", [{ ...at("C5"), sheet: null, cell: null }], []],
  ["nothing for a fault of a whole sheet", [{ ...at("C5"), cell: null }], []],
  ["nothing on a sheet that is not there", [{ ...at("C5"), sheet: "Biểu 9" }], []],
  ["the other cells of a relation stay", [{ ...at("C5"), related: ["D5", "E5"] }], ["error C5"]],
])("%s", (_name, findings, planned) => {
  expect(summary(findings)).toEqual(planned);
});

it("of whole columns the captions and figures, not the letterhead and the title over them", () => {
  const cells = {
    [cellKey(1, 1)]: { value: "TỈNH ĐOÀN" },
    [cellKey(4, 12)]: { value: "Tôn giáo" },
    [cellKey(5, 12)]: { value: 12 },
    [cellKey(5, 13)]: { value: 0 },
  };
  const merged = {
    ...grid(cells),
    merges: [parseRange("A1:P1"), parseRange("L4:M4")].flatMap((one) => one ?? []),
  };
  const planned = planHighlights([at("L:M", "note")], workbookOf([merged]));
  expect(planned.map(({ addresses }) => addresses)).toEqual(["L4:M5"]);
});

it("cells of different number formats are coloured apart, each with its own format behind the sign", () => {
  const cells = {
    [cellKey(5, 3)]: { value: 5, format: 0 },
    [cellKey(6, 3)]: { value: 45000, format: 1 },
    [cellKey(7, 3)]: { value: "x" },
  };
  const formats = ["#,##0", "dd/mm/yyyy"].map((numberFormat) => ({
    kind: "number" as const,
    numberFormat,
    fontName: "Calibri",
    bold: false,
    indent: 0,
    locked: true,
    bordered: false,
    filled: false,
  }));
  const workbook = workbookOf([grid(cells)], { formats });
  expect(planHighlights([at("C5"), at("C6"), at("C7", "note"), at("C8", "explain")], workbook)).toEqual([
    { sheet, severity: "error", addresses: "C5", numberFormat: '"⚠ "#,##0;"⚠ "-#,##0;"⚠ "@' },
    { sheet, severity: "error", addresses: "C6", numberFormat: '"⚠ "dd/mm/yyyy;"⚠ "@' },
    { sheet, severity: "explain", addresses: "C8", numberFormat: markedNumberFormat("General", "? ") },
    { sheet, severity: "note", addresses: "C7", numberFormat: markedNumberFormat("General", "• ") },
  ]);
});

it("colours exactly the cells of the findings, each once, in addresses that Excel takes", () => {
  const place = fc.record({ row: fc.integer({ min: 1, max: 400 }), column: fc.integer({ min: 7, max: 60 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 800 }), (places) => {
      const planned = planHighlights(
        places.map(({ row, column }) => at(a1(row, column))),
        workbookOf([grid()]),
      );
      for (const { addresses } of planned) expect(addresses.length).toBeLessThanOrEqual(maxAddressCharacters);
      const coloured = planned.flatMap(({ addresses }) =>
        addresses.split(",").flatMap((text) => {
          const range = parseRange(text);
          return range ? [...cellsOf(range)].map(({ row, column }) => a1(row, column)) : [];
        }),
      );
      expect(new Set(coloured).size).toBe(coloured.length);
      expect(new Set(coloured)).toEqual(new Set(places.map(({ row, column }) => a1(row, column))));
    }),
    { numRuns: 30 },
  );
});

function at(cell: string, severity: Severity = "error"): Finding {
  return { ruleId: "B1.TONG.1", severity, sheet, cell, message: "Sai.", blocking: false };
}

function grid(cells: Parameters<typeof gridOf>[1] = {}): Grid {
  const merges = [{ top: 3, left: 1, bottom: 3, right: 3 }];
  return { ...gridOf(sheet, cells), lastRow: 20, lastColumn: 6, merges };
}

function summary(findings: readonly Finding[]): readonly string[] {
  return planHighlights(findings, workbookOf([grid()])).map(
    ({ severity, addresses }) => `${severity} ${addresses}`,
  );
}
