/** What a unit's file says of itself, as units write it. */
import type { CellValue } from "../../../src/core/model/grid";
import { inferTemplate } from "../../../src/core/templates/infer-template";
import { identityOf } from "../../../src/core/templates/report-identity";
import { blankWorkbook, filledWorkbook } from "../../support/drafts/draft-book";
import { drawForm } from "../../support/drafts/draft-form";
import { cellOf, type DraftSheet, emptySheet } from "../../support/drafts/draft-sheet";
import { wideForm } from "../../support/drafts/sample-drawings";

type Line = readonly [row: number, column: number, value: CellValue];

/** A sheet with these cells and a small table from row 12 on. */
function sheetWith(lines: readonly Line[], merges: DraftSheet["merges"] = []): DraftSheet {
  const sheet = emptySheet("Biểu 1");
  const table: readonly (readonly CellValue[])[] = [
    ["TT", "Họ và tên", "Ngày sinh", "Chức vụ"],
    [1, "Nguyễn Văn An", "ngày 21 tháng 3 năm 1996", "Bí thư"],
    [2, "Trần Thị Bình", "Tháng 5 năm 1998", "Phó Bí thư"],
  ];
  table.forEach((row, index) =>
    row.forEach((value, column) => {
      cellOf(sheet, 12 + index, column + 1).value = value;
    }),
  );
  for (const [row, column, value] of lines) cellOf(sheet, row, column).value = value;
  sheet.merges = merges;
  return sheet;
}

const identity = (lines: readonly Line[], merges?: DraftSheet["merges"]) =>
  identityOf(filledWorkbook([sheetWith(lines, merges)]));

describe("the period of a unit's file", () => {
  it.each<[string, Line[], string | null]>([
    ["a field", [[3, 1, "Kỳ báo cáo: Tháng 5 năm 2025"]], "2025-M05"],
    [
      "a field with its value beside it",
      [
        [3, 1, "Kỳ báo cáo:"],
        [3, 2, "Quý II/2025"],
      ],
      "2025-Q2",
    ],
    ["a title", [[3, 1, "BÁO CÁO THÁNG 5/2025"]], "2025-M05"],
    [
      "the line under the title",
      [
        [3, 1, "BÁO CÁO TÌNH HÌNH ĐOÀN VIÊN"],
        [4, 1, "(Số liệu quý I năm 2025)"],
      ],
      "2025-Q1",
    ],
    ["half a year", [[3, 1, "BÁO CÁO KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM 2025"]], "2025-H1"],
    [
      "a year in the title, a quarter below it",
      [
        [3, 1, "KẾT QUẢ CÔNG TÁC ĐOÀN NĂM 2025"],
        [4, 1, "Quý III năm 2025"],
      ],
      "2025-Q3",
    ],
    ["the year alone", [[3, 1, "BÁO CÁO NĂM 2024"]], "2024"],
    ["a comparison is not the period", [[3, 1, "TÌNH HÌNH ĐOÀN VIÊN (so với cùng kỳ năm 2022)"]], null],
    [
      "a deadline is not the period",
      [
        [3, 1, "Hạn nộp: trước ngày 15/12/2025"],
        [4, 1, "Hạn gửi: tháng 12 năm 2025"],
      ],
      null,
    ],
    [
      "the letter it comes with is not the period",
      [[3, 1, "(Kèm theo Công văn số 12-CV/TĐTN ngày 5 tháng 3 năm 2025)"]],
      null,
    ],
    ["birth dates are not the period", [], null],
  ])("%s", (_, lines, period) => expect(identity(lines).period).toBe(period));

  it("what the blank form prints counts where the unit wrote nothing else", () => {
    const { sheet } = drawForm(wideForm);
    const template = inferTemplate(blankWorkbook([drawForm(wideForm).sheet]), "mau.xlsx");
    expect(identityOf(filledWorkbook([sheet]), template).period).toBe("2025-Q3");
    cellOf(sheet, 3, 1).value = "BÁO CÁO QUÝ IV NĂM 2025";
    cellOf(sheet, 5, 1).value = null;
    expect(identityOf(filledWorkbook([sheet]), template).period).toBe("2025-Q4");
  });
});

describe("the unit's name", () => {
  it.each<[string, Line[], string, string]>([
    ["after a colon in one cell", [[2, 1, "Đơn vị báo cáo: Đoàn xã Ia Grai"]], "field", "Đoàn xã Ia Grai"],
    [
      "in the next cell",
      [
        [2, 1, "Đơn vị báo cáo:"],
        [2, 2, "Đoàn xã Ia Grai"],
      ],
      "field",
      "Đoàn xã Ia Grai",
    ],
    [
      "two cells to the right",
      [
        [2, 1, "Đơn vị báo cáo:"],
        [2, 3, "Đoàn xã Ia Grai"],
      ],
      "field",
      "Đoàn xã Ia Grai",
    ],
    [
      "in the letterhead",
      [
        [1, 1, "TỈNH ĐOÀN GIA LAI"],
        [2, 1, "ĐOÀN XÃ IA GRAI"],
      ],
      "letterhead",
      "ĐOÀN XÃ IA GRAI",
    ],
  ])("%s", (_, lines, source, text) =>
    expect(identity(lines).evidence).toContainEqual(expect.objectContaining({ source, text })),
  );

  it.each([
    ["TCVN3", "§oµn x· §¹i An", "Đoàn xã Đại An"],
    ["VNI", "Ñoaøn xaõ Ia Grai", "Đoàn xã Ia Grai"],
    ["loose marks", "Đoàn xã Ia Grai".normalize("NFD"), "Đoàn xã Ia Grai"],
    ["the wrong Ð", "Ðoàn xã Ia Grai", "Đoàn xã Ia Grai"],
  ])("in %s, label and all", (_, written, name) => {
    for (const text of [`Đơn vị báo cáo: ${written}`, "§¬n vÞ b¸o c¸o: §oµn x· §¹i An"]) {
      const told = text.startsWith("§") ? "Đoàn xã Đại An" : name;
      expect(identity([[2, 1, text]]).evidence).toContainEqual(
        expect.objectContaining({ source: "field", text: told }),
      );
    }
  });

  it("in merged cells beside a merged label", () => {
    const merges = [
      { top: 2, left: 1, bottom: 2, right: 2 },
      { top: 2, left: 3, bottom: 2, right: 5 },
    ];
    expect(
      identity(
        [
          [2, 1, "Đơn vị báo cáo:"],
          [2, 3, "Đoàn xã Ia Grai"],
        ],
        merges,
      ).evidence,
    ).toContainEqual(expect.objectContaining({ source: "field", text: "Đoàn xã Ia Grai" }));
  });

  it("what the form prints for everybody says nothing", () => {
    const template = inferTemplate(blankWorkbook([drawForm(wideForm).sheet]), "mau.xlsx");
    expect(identityOf(filledWorkbook([drawForm(wideForm).sheet]), template).evidence).toEqual([]);
  });
});

describe("the day a report was sent", () => {
  it.each<[string, Line[], string | null]>([
    [
      "a field with a date",
      [
        [3, 1, "Ngày gửi:"],
        [3, 2, 45_992],
      ],
      "2025-12-01",
    ],
    ["a field with text", [[3, 1, "Ngày gửi: 15/12/2025"]], "2025-12-15"],
    ["place and date in the letterhead", [[2, 4, "Gia Lai, ngày 5 tháng 9 năm 2025"]], "2025-09-05"],
    ["place and date over the signature", [[17, 4, "Ia Grai, ngày 15 tháng 12 năm 2025"]], "2025-12-15"],
    [
      "the date of another letter is not its own",
      [[2, 1, "(Kèm theo Công văn số 12 ngày 5 tháng 3 năm 2025)"]],
      null,
    ],
    ["a deadline is not its own", [[2, 1, "Gửi trước ngày 5 tháng 3 năm 2025"]], null],
    ["left open", [[2, 4, "Gia Lai, ngày … tháng … năm 2025"]], null],
  ])("%s", (_, lines, day) => expect(identity(lines).sentAt).toBe(day));
});

describe("the day by which it is due", () => {
  it.each<[string, Line[], string | null]>([
    ["in the label's cell", [[3, 1, "Hạn nộp: 15/12/2025"]], "2025-12-15"],
    [
      "beside the label, a date",
      [
        [3, 1, "Hạn nộp:"],
        [3, 2, 46_006],
      ],
      "2025-12-15",
    ],
    [
      "beside the label, text",
      [
        [3, 1, "Thời hạn nộp"],
        [3, 2, "trước ngày 20 tháng 11 năm 2025"],
      ],
      "2025-11-20",
    ],
    ["no year", [[3, 1, "Hạn nộp: 15/12 hằng năm"]], null],
    ["none", [[3, 1, "Ngày gửi: 15/12/2025"]], null],
  ])("%s", (_, lines, day) => expect(identity(lines).deadline).toBe(day));
});
