import { consolidated } from "../../support/consolidated";
import { traceOf } from "../../../src/core/consolidation/trace";
import { consolidationAsReport } from "../../support/consolidation-as-report";
import { campaignTemplate, figuresOfPhuong, figuresOfXa } from "../../support/sample-campaign";
import { figureOf, orgUnit, unitReport } from "../../support/unit-reports";

const order = [orgUnit("X"), orgUnit("P")];
const reports = [
  unitReport(campaignTemplate, "X", figuresOfXa),
  unitReport(campaignTemplate, "P", figuresOfPhuong),
];
const consolidation = consolidated(campaignTemplate, reports, { order });

function told(sheetKey: string, address: string) {
  return traceOf(consolidation, sheetKey, address).map(
    ({ unitCode, field, cell }) => `${unitCode} ${field} ${cell}`,
  );
}

describe("from a total to its parts", () => {
  it("the largest unit comes first, with file, sheet and cell", () => {
    expect(traceOf(consolidation, "B1", "C12")[0]).toEqual({
      field: "B1!C12",
      unitCode: "P",
      unitName: "Đơn vị P",
      file: "P.xlsx",
      sheet: "Biểu 1 Đoàn viên",
      cell: "C12",
      figure: figureOf(30),
    });
  });

  it.each([
    { name: "an input cell", sheet: "B1", cell: "C12", parts: ["P B1!C12 C12", "X B1!C12 C12"] },
    {
      name: "a section leads to its rows; nothings last",
      sheet: "B1",
      cell: "C11",
      parts: ["P B1!C12 C12", "X B1!C12 C12", "P B1!C13 C13", "X B1!C13 C13"],
    },
    {
      name: "a rate leads to both of its sides",
      sheet: "B1",
      cell: "E12",
      parts: ["P B1!C12 C12", "X B1!C12 C12", "X B1!D12 D12", "P B1!D12 D12"],
    },
    {
      name: "another sheet's figures",
      sheet: "B2",
      cell: "C11",
      parts: ["P B1!C12 C12", "X B1!C12 C12", "P B1!C13 C13", "X B1!C13 C13"],
    },
    {
      name: "a sum over a list leads to its rows",
      sheet: "B4",
      cell: "E14",
      parts: ["P B4!E E11", "X B4!E E11", "X B4!E E12"],
    },
    {
      name: "a count over a list leads to the rows that count",
      sheet: "B4",
      cell: "D14",
      parts: ["X B4!D D11", "P B4!D D11"],
    },
    { name: "a cell that is no total", sheet: "B1", cell: "Z99", parts: [] },
  ])("$name", ({ sheet, cell, parts }) => {
    expect(told(sheet, cell)).toEqual(parts);
  });

  it("a row that came through a cluster's consolidation is found on its stacked sheet", () => {
    const cluster = consolidationAsReport(campaignTemplate, "CUM", reports);
    const [largest] = traceOf(consolidated(campaignTemplate, [cluster]), "B4", "E14");
    expect(largest).toMatchObject({
      unitCode: "P",
      file: "CUM.xlsx",
      sheet: "DS Biểu 4 Cán bộ",
      cell: "5:5",
    });
  });
});
