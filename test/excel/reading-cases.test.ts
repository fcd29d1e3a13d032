/** What cells of the open workbook hold, case by case, and whose the lines around them are. */
import { parseA1 } from "../../src/core/model/address";
import { cellAt, type Workbook } from "../../src/core/model/grid";
import { hasOwnLine, type ShownLines } from "../../src/excel/reading/own-lines";
import { cellKey } from "../../src/core/model/grid";
import { setCell } from "../../workbench/host/book/book";
import { plainStyle } from "../../workbench/host/book/cell-style";
import { closeExcel, inExcel, succeeded } from "./open-in-excel";
import { formName, formula, smallForm, style, type } from "./small-form";

afterEach(closeExcel);

it("tells texts, numbers, errors, blanks and formulas apart", async () => {
  const book = smallForm();
  const sheet = book.sheetNamed(formName);
  if (!sheet) throw new Error("The sheet is not there.");
  type(sheet, { H1: "=1+1", H2: "#N/A", H3: "12", H4: 12, H5: false });
  setCell(sheet, 6, 8, { value: { error: "#DIV/0!" }, formula: "=1/0" });
  setCell(sheet, 7, 8, { value: "", formula: '=IF(A1="","",1)' });
  setCell(sheet, 8, 8, { value: "=x", formula: '="="&"x"' });
  const { workbook } = await inExcel(book);
  const read = succeeded(await workbook.read({ formats: false })).workbook;
  expect(["H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9"].map((address) => at(read, address))).toEqual([
    { value: "=1+1" },
    { value: "#N/A" },
    { value: "12" },
    { value: 12 },
    { value: false },
    { value: { error: "#DIV/0!" }, formula: "1/0" },
    { value: "", formula: 'IF(A1="","",1)' },
    { value: "=x", formula: '"="&"x"' },
    undefined,
  ]);
});

it("reads only the sheets asked for, and names the others", async () => {
  const { workbook } = await inExcel(smallForm());
  const read = succeeded(await workbook.read({ wantsSheet: (name) => name === "Ghi chú" })).workbook;
  expect(read.sheets.map(({ name, cells }) => [name, cells.size])).toEqual([
    [formName, 0],
    ["Ghi chú", 1],
  ]);
});

it("leaves out the looks of DOAN's own sheets and the texts it keeps, where they are not asked for", async () => {
  const book = smallForm();
  const [form, notes] = book.sheets;
  if (!form || !notes) throw new Error("The sheets are not there.");
  book.names.push({ name: "DOAN_NHAT_KY", formula: "='Ghi chú'!$A$1", visible: true, comment: "" });
  type(notes, { A1: 45_000 });
  style(notes, "A1", { ...plainStyle, numberFormat: "dd/mm/yyyy", bold: true });
  style(notes, "A2", { ...plainStyle, bold: true });
  type(form, { I9: "Đậm" });
  style(form, "I9", { ...plainStyle, bold: true });
  const { workbook } = await inExcel(book);
  const asked = { styledBlanks: true, ownLooks: false, storedTexts: false };
  const read = succeeded(await workbook.read(asked)).workbook;
  const formatOf = (sheet: number, row: number, column: number) => {
    const grid = read.sheets[sheet];
    return grid && read.formats[cellAt(grid, row, column)?.format ?? -1];
  };
  expect(formatOf(1, 1, 1)).toMatchObject({ kind: "date", numberFormat: "dd/mm/yyyy", bold: false });
  expect(read.sheets[1]?.cells.size).toBe(1);
  expect(formatOf(0, 9, 9)).toMatchObject({ bold: true });
});

it("reads names, texts of ours, hidden parts, protection and visibility, but not what is kept for undoing", async () => {
  const book = smallForm();
  const [form, notes] = book.sheets;
  if (!form || !notes) throw new Error("The sheets are not there.");
  form.names = [{ name: "RIENG", formula: `='${formName}'!$B$2`, visible: true, comment: "" }];
  form.hiddenRows.add(3);
  form.hiddenColumns.add(1);
  form.protection = { options: {} };
  notes.visibility = "VeryHidden";
  const { workbook } = await inExcel(book);
  succeeded(
    await workbook.change(
      { sheets: [], newSheets: [], definedNames: [], storedTexts: [{ id: "mau", text: "{}" }] },
      { label: "Lưu mẫu" },
    ),
  );
  const read = succeeded(await workbook.read()).workbook;
  expect(read.definedNames).toEqual([
    { name: "SO_CU", refersTo: `'${formName}'!$A$1` },
    { name: "RIENG", refersTo: `'${formName}'!$B$2`, sheet: formName },
  ]);
  expect(read.storedTexts).toEqual(new Map([["mau", "{}"]]));
  expect(read.sheets.map(({ visibility, isProtected }) => [visibility, isProtected])).toEqual([
    ["visible", true],
    ["very-hidden", false],
  ]);
  expect([[...(read.sheets[0]?.hiddenRows ?? [])], [...(read.sheets[0]?.hiddenColumns ?? [])]]).toEqual([
    [3],
    [1],
  ]);
});

it("reads validations, each rule once with all its ranges", async () => {
  const book = smallForm();
  const sheet = book.sheetNamed(formName);
  if (!sheet) throw new Error("The sheet is not there.");
  type(sheet, { Z200: 1 });
  const list = { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } };
  sheet.validations = [
    {
      ranges: [
        { top: 2, left: 2, bottom: 150, right: 3 },
        { top: 7, left: 9, bottom: 7, right: 9 },
      ],
      type: "List",
      rule: list,
    },
    {
      ranges: [{ top: 5, left: 5, bottom: 5, right: 6 }],
      type: "WholeNumber",
      rule: { wholeNumber: { formula1: 0, operator: "GreaterThan" } },
    },
  ];
  const excel = await inExcel(book);
  const read = succeeded(await excel.workbook.read({ validations: true })).workbook;
  expect(read.sheets[0]?.validations).toEqual([
    {
      type: "list",
      choices: ["Đạt", "Chưa đạt"],
      ranges: expect.arrayContaining([
        { top: 2, left: 2, bottom: 150, right: 3 },
        { top: 7, left: 9, bottom: 7, right: 9 },
      ]) as unknown,
    },
    { type: "whole", ranges: [{ top: 5, left: 5, bottom: 5, right: 6 }] },
  ]);
  expect(excel.trips()).toBe(11);
});

it("an Excel that refuses to give all merged cells at once is asked for fewer", async () => {
  const book = smallForm();
  const sheet = book.sheetNamed(formName);
  if (!sheet) throw new Error("The sheet is not there.");
  sheet.merges = Array.from({ length: 600 }, (_, index) => ({
    top: index + 10,
    left: 1,
    bottom: index + 10,
    right: 2,
  }));
  for (const { top } of sheet.merges) type(sheet, { [`A${top}`]: top });
  const { office, workbook } = await inExcel(book);
  expect(succeeded(await workbook.read()).workbook.sheets[0]?.merges).toHaveLength(600);
  expect(office.host.log.some(({ refusedWith }) => refusedWith !== undefined)).toBe(true);
});

it("a white fill is a fill, and none is none", async () => {
  const book = smallForm();
  const sheet = book.sheetNamed(formName);
  if (!sheet) throw new Error("The sheet is not there.");
  style(sheet, "A1", { ...plainStyle, fillColor: "#FFFFFF" });
  const { workbook } = await inExcel(book);
  const read = succeeded(await workbook.read()).workbook;
  expect(["A1", "A2"].map((address) => read.formats[at(read, address)?.format ?? -1]?.filled)).toEqual([
    true,
    false,
  ]);
});

describe("a line between two cells", () => {
  const around = { left: true, right: true, top: true, bottom: true };
  it.each([
    { name: "a cell of a table", own: around, below: around, owns: true },
    { name: "a cell above a table", own: { bottom: true }, below: around, owns: false },
    { name: "an underlined heading", own: { bottom: true, holds: true }, below: { top: true }, owns: true },
    { name: "a blank to write on", own: { bottom: true }, below: { top: true }, owns: true },
    {
      name: "a text under a line of nobody",
      own: { bottom: true },
      below: { top: true, holds: true },
      owns: false,
    },
    { name: "a cell at the end of what was read", own: { bottom: true }, below: undefined, owns: true },
  ])("$name: $owns", ({ own, below, owns }) => {
    const lines = new Map([
      [cellKey(2, 2), shown(own)],
      ...(below ? [[cellKey(3, 2), shown(below)] as const] : []),
    ]);
    expect(hasOwnLine(lines, 2, 2)).toBe(owns);
  });

  function shown({
    holds = false,
    ...sides
  }: Partial<ShownLines> & { readonly holds?: boolean }): ShownLines {
    return {
      left: false,
      right: false,
      top: false,
      bottom: false,
      diagonal: false,
      holdsSomething: holds,
      ...sides,
    };
  }
});

it("an Excel too old is told so", async () => {
  const { excel2021 } = await import("../../workbench/host/profiles");
  const { workbook } = await inExcel(smallForm(), {
    ...excel2021,
    requirementSets: { ...excel2021.requirementSets, ExcelApi: "1.13" },
  });
  expect(await workbook.read()).toMatchObject({ outcome: "failed", kind: "unsupported" });
});

it("what formulas say of a formula cell stands beside its result", async () => {
  const book = smallForm();
  const sheet = book.sheetNamed(formName);
  if (sheet) formula(sheet, "F1", "='C:\\bc\\[Thạnh Lộc.xlsx]Biểu 1'!C14");
  const { workbook } = await inExcel(book);
  const read = succeeded(await workbook.read()).workbook;
  expect(at(read, "F1")).toMatchObject({ formula: "'[1]Biểu 1'!C14" });
  expect(read.externalLinks).toEqual(["C:\\bc\\Thạnh Lộc.xlsx"]);
});

function at({ sheets }: Workbook, address: string) {
  const place = parseA1(address);
  const [sheet] = sheets;
  return sheet && place ? cellAt(sheet, place.row, place.column) : undefined;
}
