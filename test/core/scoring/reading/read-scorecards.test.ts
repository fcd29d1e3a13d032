/** Which sheets of a workbook are read, and in what order their cards come. */
import type { Grid, Workbook } from "../../../../src/core/model/grid";
import { stampNames } from "../../../../src/core/model/stamp";
import { contentsOf } from "../../../../src/core/scoring/criteria-set";
import { readScorecards } from "../../../../src/core/scoring/reading/read-scorecards";
import { type Row, sheetOf, smallSet } from "./form-sheets";

const header: Row = ["TT", "Nội dung", "Tự chấm", "Minh chứng"];
const contents = contentsOf(smallSet);
const form = (mark: string, rows = contents.length): readonly Row[] => [
  header,
  ...contents.slice(0, rows).map(({ code }): Row => [code, "việc", mark, "KH"]),
];
const board: readonly Row[] = [
  ["TT", "Đơn vị", ...contents.map(({ code }) => code)],
  [1, "Đoàn xã A", ...contents.map(() => "Đạt")],
];

function workbookOf(
  sheets: Readonly<Record<string, readonly Row[]>>,
  visibility: Readonly<Record<string, Grid["visibility"]>> = {},
  definedNames: Workbook["definedNames"] = [],
): Workbook {
  const grids = Object.entries(sheets).flatMap(([name, rows]) =>
    sheetOf(rows, { name }).sheets.map((grid) => ({ ...grid, visibility: visibility[name] ?? "visible" })),
  );
  return { ...sheetOf([]), sheets: grids, definedNames };
}

const sheetsRead = (workbook: Workbook) => readScorecards(workbook, smallSet).cards.map(({ sheet }) => sheet);

it("the card with the most contents comes first, then the one with the most marks", () => {
  const sheets = { Nháp: form("Đạt", 4), Trống: form(""), Bảng: board, Phiếu: form("Đạt") };
  expect(sheetsRead(workbookOf(sheets))).toEqual(["Phiếu", "Trống", "Bảng", "Nháp"]);
});

it("hidden sheets come last, and those hidden for good are not read", () => {
  const sheets = { Ẩn: form("Đạt"), Cũ: form("Đạt"), Phiếu: form("", 4) };
  expect(sheetsRead(workbookOf(sheets, { Ẩn: "hidden", Cũ: "very-hidden" }))).toEqual(["Phiếu", "Ẩn"]);
});

it.each(["criteriaSet", "targets", "registration", "recognition"] as const)(
  "a sheet of ours that holds no marks (%s) is left alone",
  (stamp) => {
    const definedNames = [{ name: stampNames[stamp], refersTo: "'Bộ ''1'''!$A$1:$D$9" }];
    expect(sheetsRead(workbookOf({ "Bộ '1'": form("Đạt"), Phiếu: form("K") }, {}, definedNames))).toEqual([
      "Phiếu",
    ]);
  },
);

it("the line above names the unit, a measure does not", () => {
  const lines: readonly (readonly [Row, string | null])[] = [
    [["Đơn vị: Đoàn xã Hòa Bình"], "Đoàn xã Hòa Bình"],
    [["Đơn vị báo cáo:", "", "Đoàn xã Hòa Bình"], "Đoàn xã Hòa Bình"],
    [["Đơn vị: ………………"], null],
    [["Đơn vị tính: điểm"], null],
    [["Đơn vị:", "Kỳ: 2026"], null],
    [["Chi đoàn: Ấp 3"], "Ấp 3"],
  ];
  for (const [line, unit] of lines) {
    const [card] = readScorecards(workbookOf({ Phiếu: [line, ...form("Đạt")] }), smallSet).cards;
    expect([line[0], card?.unitText]).toEqual([line[0], unit]);
  }
});
