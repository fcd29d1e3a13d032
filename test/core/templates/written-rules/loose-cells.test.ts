/** Cells that are no field of the form, found in a unit's file where rows were added above them. */
import { inferTemplate } from "../../../../src/core/templates/infer-template";
import { reportReader } from "../../../../src/core/templates/read-report";
import { looseCells } from "../../../../src/core/templates/written-rules/loose-cells";
import { plainBook, type PlainCell } from "../../../support/plain-book";

const top: readonly (readonly PlainCell[])[] = [
  ["BIỂU 1: TÌNH HÌNH ĐOÀN VIÊN"],
  ["TT", "Nội dung", "Nam", "Nữ"],
];
const note: readonly (readonly PlainCell[])[] = [[], ["Ghi chú: số liệu của kỳ", null, 12, "34.581"]];

const form = { "Biểu 1": [...top, [1, "Xã"], [2, "Phường"], [3, "Trường học"], ...note] };
const same = { "Biểu 1": [...top, [1, "Xã", 5, 6], [2, "Phường", 1, 2], [3, "Trường học", 3, 4], ...note] };
const longer = {
  "Biểu 1": [
    ...top,
    [1, "Xã", 5, 6],
    [null, "Đặc khu", 9, 9],
    [2, "Phường", 1, 2],
    [3, "Trường học", 3, 4],
    ...note,
  ],
};

async function cellsOf(sheets: Readonly<Record<string, readonly (readonly PlainCell[])[]>>) {
  const template = inferTemplate(await plainBook(form), "bieu.xlsx");
  const workbook = await plainBook(sheets);
  return looseCells(workbook, template, reportReader(template)(workbook).layouts);
}

describe("loose cells", () => {
  it.each([
    ["as the form has them", same],
    ["a row lower, where a row was added", longer],
  ])("are read %s", async (_, sheets) => {
    const cell = await cellsOf(sheets);
    expect(cell("Biểu 1", "C7")).toEqual({ kind: "number", number: 12 });
    expect(cell("Biểu 1", "D7")).toEqual({ kind: "number", number: 34_581 });
    expect(cell("Biểu 1", "A1")).toEqual({ kind: "text", text: "BIỂU 1: TÌNH HÌNH ĐOÀN VIÊN" });
  });

  it("of a sheet that is not there are not known; blanks are blank", async () => {
    const cell = await cellsOf(same);
    expect(cell("Biểu 9", "C7")).toBeUndefined();
    expect(cell("Biểu 1", "Z99")).toEqual({ kind: "blank" });
  });

  it.each([
    ["Tổng số: 60 đơn vị", { kind: "number", number: 60 }],
    ["1.234,5", { kind: "number", number: 1234.5 }],
    ["Đã sơ kết: 11/12", { kind: "ratio", numerator: 11, denominator: 12 }],
    ["Ngày gửi: 15/12/2023", { kind: "date", serial: 45_275 }],
    ["-", { kind: "not-applicable" }],
    ["  ", { kind: "blank" }],
    ["Đoàn xã An Phú", { kind: "text", text: "Đoàn xã An Phú" }],
  ])("%s", async (text, figure) => {
    const template = inferTemplate(await plainBook(form), "bieu.xlsx");
    const workbook = await plainBook({ Khác: [[text]] });
    expect(looseCells(workbook, template, [])("Khác", "A1")).toEqual(figure);
  });
});
