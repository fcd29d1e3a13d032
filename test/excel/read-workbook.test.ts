/** A workbook read through Excel is the workbook read from its file. */
import type { CellFormat, Grid, Workbook } from "../../src/core/model/grid";
import { readWorkbook } from "../support/read-workbook";
import { sampleSubmissions } from "../support/tra-vinh";
import { bookFrom, closeExcel, inExcel, sampleBytes, succeeded } from "./open-in-excel";

afterEach(closeExcel);

const everything = { formats: true, styledBlanks: true, validations: true } as const;

describe("the blank form of the sample campaign", () => {
  const form = sampleBytes("mau-bao-cao.xlsx");

  it("is read as from its file, with formats, blank input cells and validations", async () => {
    const { workbook } = await inExcel(await bookFrom(form));
    const read = succeeded(await workbook.read(everything));
    expect(comparable(read.workbook)).toEqual(comparable(await readWorkbook(form, everything)));
  });

  it("takes few round trips", async () => {
    const excel = await inExcel(await bookFrom(form));
    succeeded(await excel.workbook.read());
    const plain = excel.trips();
    succeeded(await excel.workbook.read(everything));
    expect({ plain, everything: excel.trips() }).toEqual({ plain: 5, everything: 10 });
  });

  it("is read without formats by values alone", async () => {
    const excel = await inExcel(await bookFrom(form));
    const read = succeeded(await excel.workbook.read({ formats: false }));
    expect(read.workbook.formats).toEqual([]);
    expect(excel.trips()).toBe(4);
    expect(comparable(read.workbook)).toEqual(comparable(await readWorkbook(form, { formats: false })));
  });
});

/** What is no workbook, or locked, or of an old kind whose colours the stand-in does not know, is left out. */
const leftOut = [
  "Báo cáo chữ Trà Cú quý 4.xlsx",
  "DH Tra Vinh (zalo).xlsx",
  "Doan Khoi - Q4 (mat khau).xlsx",
];

const opened = sampleSubmissions()
  .map(({ name }) => name)
  .filter((name) => name.endsWith(".xlsx") && !leftOut.includes(name.replace("nop/", "")));

it.each(opened)("%s is read as from its file", async (name) => {
  const bytes = sampleBytes(name);
  const { workbook } = await inExcel(await bookFrom(bytes));
  const read = succeeded(await workbook.read(everything));
  expect(comparable(read.workbook)).toEqual(comparable(await readWorkbook(bytes, everything)));
});

/** What the model promises of both readers: without the order of formats, and without looks nobody can see. */
function comparable({ sheets, definedNames, formats }: Workbook) {
  return {
    sheets: sheets.map((grid) => comparableGrid(grid, formats)),
    names: definedNames.filter(({ name }) => !name.startsWith("_xlnm.")),
  };
}

function comparableGrid(grid: Grid, formats: readonly CellFormat[]) {
  const cells = [...grid.cells].flatMap(([key, cell]) => {
    const format = cell.format === undefined ? undefined : formats[cell.format];
    const isBlank = cell.value === null && cell.formula === undefined;
    if (isBlank && isInvisible(format)) return [];
    // Excel always has a result; files of some programs do not.
    const value = cell.formula !== undefined && cell.value === null ? "" : cell.value;
    return [[key, { value, formula: cell.formula, format }] as const];
  });
  return {
    ...grid,
    cells,
    merges: new Set(grid.merges.map((merge) => JSON.stringify(merge))),
    hiddenRows: new Set([...grid.hiddenRows].filter((row) => row <= grid.lastRow)),
    hiddenColumns: new Set([...grid.hiddenColumns].filter((column) => column <= grid.lastColumn)),
    validations: grid.validations.map(({ type, choices }) => JSON.stringify({ type, choices })).sort(),
  };
}

function isInvisible(format: CellFormat | undefined): boolean {
  if (!format) return true;
  const { kind, bold, indent, locked, bordered, filled } = format;
  return kind === "general" && !bold && indent === 0 && locked && !bordered && !filled;
}
