/** Scoring what stands in the open workbook: forms of units, boards, or both. */
import type { Workbook } from "../../../src/core/model/grid";
import { stampNames } from "../../../src/core/model/stamp";
import { contentsOf, nodesOf } from "../../../src/core/scoring/criteria-set";
import { scoreHere } from "../../../src/workflows/score/score-here";
import { traVinhUnits } from "../../core/units/tra-vinh-units";
import { type PlainCell, type PlainSheets, plainBook } from "../../support/plain-book";
import { threeInitiatives } from "../../support/score-cards";

const [province, ...others] = traVinhUnits;
const units = [province, ...others.slice(0, 3)].flatMap((unit) => unit ?? []);
type Rows = PlainSheets[string];

const evidence = "Báo cáo 12-BC/ĐTN";

/** A scoring form as an office makes it; `marks` by code, "Đạt" where not told. */
function form(unit: string | null, marks: Readonly<Record<string, string | null>> = {}): Rows {
  return [
    ["PHIẾU TỰ CHẤM ĐOÀN CƠ SỞ 3 CHỦ ĐỘNG"],
    unit === null ? [] : [`Đơn vị: ${unit}`],
    [],
    ["TT", "Nội dung", "Đạt / Không đạt", "Minh chứng"],
    ...nodesOf(threeInitiatives).map(({ code, title }): readonly PlainCell[] =>
      ["1", "2", "3"].includes(code)
        ? [code, title, null, null]
        : [code, title, code in marks ? (marks[code] ?? null) : "Đạt", evidence],
    ),
  ];
}

function board(rows: Readonly<Record<string, Readonly<Record<string, string | null>>>>): Rows {
  const codes = contentsOf(threeInitiatives).map(({ code }) => code);
  return [
    ["BẢNG ĐIỂM"],
    ["TT", "Mã", "Đơn vị", ...codes, "Kết quả"],
    ...Object.entries(rows).map(([unit, marks], index): readonly PlainCell[] => [
      index + 1,
      null,
      unit,
      ...codes.map((code) => (code in marks ? (marks[code] ?? null) : "Đạt")),
      null,
    ]),
  ];
}

async function scored(sheets: PlainSheets, list = units, change = (book: Workbook) => book) {
  const workbook = change(await plainBook(sheets));
  const all = scoreHere(workbook, { set: threeInitiatives, units: list, fileName: "Chấm điểm.xlsx" });
  return {
    ...all,
    results: Object.fromEntries(
      all.units.map(({ unit, name, result, source }) => [
        unit?.code ?? name,
        source ? `${result}: ${source.file ?? ""}${source.sheet}` : result,
      ]),
    ),
  };
}

const empty = Object.fromEntries(contentsOf(threeInitiatives).map(({ code }) => [code, null]));

it("each form counts for the unit on it, by its sheet", async () => {
  const { results } = await scored({
    "Phiếu 1": form("Huyện đoàn Cầu Ngang"),
    "Phiếu 2": form("H. Trà Cú", { "2.3": "Chưa đạt" }),
  });
  expect(results).toEqual({
    TV01: "recognized: Phiếu 1",
    TV02: "not-recognized: Phiếu 2",
    TV03: "not-submitted",
  });
});

it("a form that names no unit counts for the unit its sheet is called by", async () => {
  const { results } = await scored({ "Cầu Ngang": form(null), "Trà Cú": form(null) });
  expect(results).toMatchObject({ TV01: "recognized: Cầu Ngang", TV02: "recognized: Trà Cú" });
});

it("the only form of a report is of the unit on its cover", async () => {
  const { results } = await scored({
    Bìa: [["BÁO CÁO"], ["Đơn vị báo cáo:", "Huyện đoàn Trà Cú"]],
    "Biểu 6": form(null),
  });
  expect(results).toMatchObject({ TV01: "not-submitted", TV02: "recognized: Biểu 6" });
});

it("of two forms of one unit the one with marks counts; the other is named", async () => {
  const { results, leftOut } = await scored({
    "Phiếu trắng": form("Huyện đoàn Cầu Ngang", empty).map((row) =>
      row.map((cell) => (cell === evidence ? null : cell)),
    ),
    Phiếu: form("Huyện đoàn Cầu Ngang"),
  });
  expect(results["TV01"]).toBe("recognized: Phiếu");
  expect(leftOut).toEqual([
    {
      name: "Trang “Phiếu trắng”",
      reason: expect.stringContaining("đã dùng Trang “Phiếu”") as string,
      isSettled: true,
    },
  ]);
});

it("a board alone is the source: what was changed on it by hand counts, an empty row is nobody's", async () => {
  const { results, units: all } = await scored({
    "Bảng điểm": board({
      "Huyện đoàn Cầu Ngang": {},
      "H. Trà Cú": { "1.4": "Thiếu MC" },
      "Huyện đoàn Duyên Hải": empty,
    }),
  });
  expect(results).toEqual({
    TV01: "recognized: Bảng điểm",
    TV02: "not-recognized: Bảng điểm",
    TV03: "not-submitted",
  });
  expect(all[2]?.reason).toContain("chưa có nội dung nào được chấm");
});

it("forms win over the board; the board fills in the others, and it is said once", async () => {
  const { results, leftOut } = await scored({
    Phiếu: form("Huyện đoàn Cầu Ngang", { "3.1": "Không đạt" }),
    "Bảng điểm": board({ "Huyện đoàn Cầu Ngang": {}, "H. Trà Cú": {} }),
  });
  expect(results).toEqual({
    TV01: "not-recognized: Phiếu",
    TV02: "recognized: Bảng điểm",
    TV03: "not-submitted",
  });
  expect(leftOut.map(({ name }) => name)).toEqual(["Trang “Bảng điểm”"]);
});

it("the board that DOAN made gives way to one that somebody else keeps", async () => {
  const boards = {
    "Bảng của DOAN": board({ "Huyện đoàn Cầu Ngang": {} }),
    "Bảng của Ban": board({ "Huyện đoàn Cầu Ngang": { "1.1": "Chưa đạt" } }),
  };
  const stamped = (book: Workbook): Workbook => ({
    ...book,
    definedNames: [{ name: stampNames.board, refersTo: "'Bảng của DOAN'!$A$2:$R$3" }],
  });
  const { results } = await scored(boards, units, stamped);
  expect(results["TV01"]).toBe("not-recognized: Bảng của Ban");
});

it("without a list the units are what the forms say", async () => {
  const { units: all } = await scored({ A: form("Huyện đoàn Cầu Ngang"), B: form("Xã đoàn Đại An") }, []);
  expect(all.map(({ unit, name, result }) => [unit, name, result])).toEqual([
    [null, "Huyện đoàn Cầu Ngang", "recognized"],
    [null, "Xã đoàn Đại An", "recognized"],
  ]);
});

it("a workbook without forms has nobody scored, each with the reason", async () => {
  const { units: all, summary } = await scored({ "Trang 1": [["Ghi chú"]] });
  expect(summary).toMatchObject({ notSubmitted: 3, all: 3, registered: null });
  expect(all[0]?.reason).toBe("Trong tệp đang mở chưa có phiếu chấm hoặc dòng bảng điểm nào của đơn vị này.");
});

it("the register beside the forms tells how many registered", async () => {
  const { summary } = await scored({
    Phiếu: form("Huyện đoàn Cầu Ngang"),
    "Sổ đăng ký": [
      ["SỔ ĐĂNG KÝ"],
      [],
      ["TT", "Đơn vị", "Số kế hoạch", "Ngày đăng ký", "Ghi chú"],
      [1, "Huyện đoàn Cầu Ngang", "01-KH/ĐTN", 44_880, null],
      [2, "H. Trà Cú", "02-KH/ĐTN", "18/11/2022", null],
      [3, "Huyện đoàn Duyên Hải", null, null, "chưa gửi"],
      [4, "Tỉnh đoàn Trà Vinh", null, 44_880, null],
    ],
  });
  expect(summary.registered).toBe(2);
});
