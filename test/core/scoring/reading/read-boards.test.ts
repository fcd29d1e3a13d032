/** Boards: units in rows, contents in columns. */
import { cardsOf, markLine, type Row, type SheetExtras, setOf } from "./form-sheets";

const codes = ["1.1", "1.2", "2.1", "2.2", "2.3", "3.1", "3.2"];
const marks: Row[] = [
  ["Đạt", "Chưa đạt", "Thiếu MC", "Miễn", "", "x", 1],
  ["Đạt", "Đạt", "Đạt", "Đạt", "Đạt", "Đạt", "Đạt"],
];
const wanted = ["Đoàn xã Hòa Bình ĐKTM.ĐĐ", "Đoàn phường 2 ĐĐĐĐĐĐĐ"];

const units = (cells: (index: number) => Row): Row[] => [
  [1, "Đoàn xã Hòa Bình", ...cells(0)],
  [2, "Đoàn phường 2", ...cells(1)],
];
const rows = units((index) => marks[index] ?? []);

function lines(sheet: readonly Row[], extras?: SheetExtras): readonly string[] {
  return cardsOf(sheet, extras).map((card) => `${card.unitText} ${markLine(card)}`);
}

describe("captions", () => {
  const days = [44_927, 44_958, 44_928, 44_959, 44_987, 44_929, 44_960];
  it.each<[string, readonly Row[], SheetExtras?]>([
    ["codes", [["TT", "Đơn vị", ...codes], ...rows]],
    ["codes as numbers", [["STT", "Tên đơn vị", ...codes.map(Number)], ...rows]],
    ["TC1.1", [["TT", "Đơn vị", ...codes.map((code) => `TC${code}`)], ...rows]],
    ["Nội dung 1.1", [["TT", "Đoàn cơ sở", ...codes.map((code) => `Nội dung ${code}`)], ...rows]],
    ["codes with titles", [["TT", "Xã, phường", ...codes.map((code) => `${code}. Việc`)], ...rows]],
    ["codes that became days", [["TT", "Đơn vị", ...days], ...rows]],
    [
      "1 2 3 under criteria",
      [
        ["TT", "Đơn vị", "Tiêu chí 1", "", "Tiêu chí 2", "", "", "Tiêu chí 3", ""],
        ["", "", 1, 2, 1, 2, 3, 1, 2],
        ...rows,
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:G1", "H1:I1"] },
    ],
    [
      "1 2 3 under I II III",
      [
        ["TT", "Đơn vị", "I. Quản lý", "", "II. Kế hoạch", "", "", "III. Phối hợp", ""],
        ["", "", "(1)", "(2)", "(1)", "(2)", "(3)", "(1)", "(2)"].map((text) => text.replace(/[()]/g, "")),
        ...rows,
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:G1", "H1:I1"] },
    ],
    [
      "codes under criteria",
      [
        ["TT", "Đơn vị", "Tiêu chí 1", "", "Tiêu chí 2", "", "", "Tiêu chí 3", ""],
        ["", "", ...codes],
        ...rows,
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:G1", "H1:I1"] },
    ],
    ["columns numbered below", [["TT", "Đơn vị", ...codes], [1, 2, 3, 4, 5, 6, 7, 8, 9], ...rows]],
    ["under a title", [["BẢNG TỔNG HỢP KẾT QUẢ"], [], ["TT", "Đơn vị", ...codes], ...rows]],
  ])("%s", (_, sheet, extras = {}) => {
    expect(lines(sheet, extras)).toEqual(wanted);
  });

  it("in any order, with other columns between", () => {
    const order = [6, 2, 0, 1, 5, 4, 3];
    const sheet: Row[] = [
      ["Mã", "Đơn vị", "Theo dõi", ...order.map((at) => codes[at] ?? ""), "TC1", "Kết quả"],
      ...marks.map((given, index): Row => [
        `X${index}`,
        ["Đoàn xã Hòa Bình", "Đoàn phường 2"][index] ?? "",
        "Lan",
        ...order.map((at) => given[at] ?? ""),
        1,
        "Chưa đạt",
      ]),
    ];
    expect(lines(sheet)).toEqual(wanted);
  });
});

describe("rows", () => {
  const header: Row = ["TT", "Đơn vị", ...codes];

  it("headings of groups, totals and signatures are no units", () => {
    const sheet: Row[] = [
      header,
      ["I", "Khối xã"],
      ...rows.slice(0, 1),
      ["II", "Khối phường"],
      ...rows.slice(1),
      ["", "Tổng cộng", 2, 1, 1, 1, 1, 2, 2],
      ["", "NGƯỜI LẬP"],
    ];
    expect(lines(sheet)).toEqual(wanted);
  });

  it("a unit without marks is a unit that is not scored", () => {
    expect(lines([header, ...rows, [3, "Đoàn xã C"]])).toEqual([...wanted, "Đoàn xã C ......."]);
  });

  it("keep the order of the board, however much is marked", () => {
    expect(lines([header, [1, "Đoàn xã C"], ...rows])).toEqual(["Đoàn xã C .......", ...wanted]);
  });
});

it("evidence is not judged on a board, and cells are remembered", () => {
  const [card] = cardsOf([["TT", "Đơn vị", ...codes], ...rows]);
  expect(card).toMatchObject({ kind: "board-row", judgesEvidence: false, sheet: "Phiếu", notes: [] });
  expect(card?.marks.get("1.2")).toEqual({
    code: "1.2",
    self: { kind: "not-met" },
    reviewed: { kind: "unmarked" },
    evidence: null,
    selfCell: "D2",
  });
});

it("a formula without a result is not read, and told of", () => {
  const [card] = cardsOf([["TT", "Đơn vị", ...codes], ...rows], { unsaved: { D2: "X!A1" } });
  expect(card?.marks.get("1.2")?.self).toEqual({ kind: "unreadable", text: "=X!A1" });
  expect(card?.notes).toEqual([expect.stringContaining("Ô D2 là công thức")]);
});

it("points", () => {
  const set = setOf({
    combine: "sum",
    recognizes: null,
    criteria: [
      {
        code: "1",
        title: "Một",
        combine: "sum",
        children: [1, 2].map((at) => ({
          code: `1.${at}`,
          title: `Việc ${at}`,
          maxPoints: 10,
          judge: { by: "points" as const },
        })),
      },
    ],
  });
  const cards = cardsOf(
    [
      ["TT", "Đơn vị", "1.1", "1.2", "Điểm"],
      [1, "Đoàn xã A", 7.5, "", 7.5],
    ],
    {},
    set,
  );
  expect(cards.map((card) => markLine(card, set))).toEqual(["(7.5)."]);
});

describe("what is not a board", () => {
  it.each<[string, readonly Row[]]>([
    [
      "statistics of units",
      [
        ["TT", "Đơn vị", "Tổng số", "Nữ", "Đạt", "Chưa đạt", "Tỷ lệ"],
        [1, "Đoàn xã A", 10, 5, 8, 2, 0.8],
      ],
    ],
    [
      "columns that are only numbered",
      [
        ["TT", "Đơn vị", "Tổng số", "Nữ", "Nam", "Đảng viên", "Tôn giáo", "Dân tộc"],
        [1, 2, 3, 4, 5, 6, 7, 8],
        [1, "Đoàn xã A", 1, 0, 1, 0, 1, 0],
        [2, "Đạt", "x", "x", "x", "x", "x", "x"],
      ],
    ],
    [
      "a list of units",
      [
        ["Mã", "Tên đơn vị", "Tên khác", "Cấp"],
        ["X1", "Đoàn xã A", "A; xã A", "Đạt"],
      ],
    ],
  ])("%s", (_, sheet) => {
    expect(cardsOf(sheet)).toEqual([]);
  });
});
