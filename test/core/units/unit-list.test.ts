import { readFileSync } from "node:fs";
import type { CellValue } from "../../../src/core/model/grid";
import type { OrgUnit } from "../../../src/core/units/org-unit";
import { findUnitList, unitListOf } from "../../../src/core/units/unit-list";
import { gridOf } from "./grid-of";
import { readWorkbook } from "../../support/read-workbook";
import { traVinhUnits } from "./tra-vinh-units";

type Row = readonly CellValue[];

const usualHeader: Row = [
  "Mã",
  "Tên đơn vị",
  "Tên khác",
  "Cấp",
  "Loại",
  "Trực thuộc",
  "Hiệu lực từ",
  "Hiệu lực đến",
];

describe("a unit list", () => {
  it("of the sample", async () => {
    const workbook = await readWorkbook(readFileSync("samples/tra-vinh-2023-q4/don-vi.xlsx"));
    const list = findUnitList(workbook);
    expect(list).toMatchObject({ outcome: "list", notes: [] });
    expect(unitsOf(list).map((unit) => ({ ...unit, type: null }))).toEqual(traVinhUnits);
  });

  it("reads every column", () => {
    expect(
      read([
        usualHeader,
        [
          "X1",
          " Đoàn xã  Đại An ",
          "Xã Đại An; ĐA | Đ.An\nxã ĐA;",
          "Xã",
          "Địa bàn",
          "T",
          45_839,
          "31/12/2030",
        ],
      ]),
    ).toEqual({
      outcome: "list",
      notes: [],
      units: [
        {
          code: "X1",
          name: "Đoàn xã Đại An",
          aliases: ["Xã Đại An", "ĐA", "Đ.An", "xã ĐA"],
          level: "Xã",
          type: "Địa bàn",
          parentCode: "T",
          validFrom: 45_839,
          validTo: 47_848,
        },
      ],
    });
  });

  it.each<[string, Row, Row]>([
    ["in another order", ["Tên đơn vị", "Ghi chú", "Mã đơn vị"], ["Đoàn xã A", null, "X1"]],
    [
      "in capitals, with notes in brackets",
      ["STT", "MÃ SỐ (*)", "TÊN TỔ CHỨC (ghi đủ)"],
      [1, "X1", "Đoàn xã A"],
    ],
    ["with other words", ["TT", "Tên cơ sở Đoàn", "Ký hiệu"], [1, "Đoàn xã A", "X1"]],
    ["with “Đơn vị” alone", ["Mã ĐV", "Đơn vị"], ["X1", "Đoàn xã A"]],
    [
      "decomposed, with NBSP",
      ["Mã\u00a0đơn vị".normalize("NFD"), "Tên đơn vị".normalize("NFD")],
      ["X1", "Đoàn xã A"],
    ],
  ])("finds its columns %s", (_, header, row) => {
    expect(unitsOf(read([header, row]))).toMatchObject([{ code: "X1", name: "Đoàn xã A" }]);
  });

  it.each([
    "Người theo dõi",
    "Cán bộ theo dõi",
    "CÁN BỘ PHỤ TRÁCH",
    "Phụ trách",
    "Theo dõi",
    "Đ/c phụ trách (BTV)",
    "Cán bộ được phân công theo dõi đơn vị",
  ])("reads who follows a unit under “%s”", (caption) => {
    const rows: Row[] = [
      ["Mã", "Tên đơn vị", caption],
      ["X1", "Đoàn xã A", "Nguyễn  Văn An"],
      ["X2", "Đoàn xã B", null],
      ["X3", "Đoàn xã C", "…"],
    ];
    expect(unitsOf(read(rows)).map(({ follower }) => follower)).toEqual([
      "Nguyễn Văn An",
      undefined,
      undefined,
    ]);
  });

  it("reads who follows several units from one cell merged over their rows", () => {
    const grid = gridOf([
      ["Mã", "Tên đơn vị", "Người theo dõi"],
      ["X1", "Đoàn xã A", "Nguyễn Văn An"],
      ["X2", "Đoàn xã B", null],
      ["X3", "Đoàn xã C", "Trần Thị Bình"],
    ]);
    const merged = { ...grid, merges: [{ top: 2, left: 3, bottom: 3, right: 3 }] };
    expect(unitsOf(unitListOf(merged)).map(({ follower }) => follower)).toEqual([
      "Nguyễn Văn An",
      "Nguyễn Văn An",
      "Trần Thị Bình",
    ]);
  });

  it("takes a table of tasks for no list of units", () => {
    expect(
      read([
        ["Nội dung", "Đơn vị", "Phụ trách"],
        ["Hội trại", "Đoàn xã A", "Nguyễn Văn An"],
      ]).outcome,
    ).toBe("not-a-list");
  });

  it("finds its header below letterhead and title", () => {
    const rows: Row[] = [
      ["TỈNH ĐOÀN TRÀ VINH", null, "ĐOÀN TNCS HỒ CHÍ MINH"],
      [],
      ["DANH SÁCH ĐƠN VỊ TRỰC THUỘC"],
      [],
      ["TT", "Mã", "Tên đơn vị"],
      ["(1)", "(2)", "(3)"],
      [1, "X1", "Đoàn xã A"],
    ];
    expect(unitsOf(read(rows)).map(({ code }) => code)).toEqual(["X1"]);
  });

  it("reads validity under a header of two rows", () => {
    const rows: Row[] = [
      ["Mã", "Tên đơn vị", "Hiệu lực", null],
      [null, null, "Từ", "Đến"],
      ["X1", "Đoàn xã A", "01/7/2025", 2026],
    ];
    expect(unitsOf(read(rows))).toMatchObject([{ validFrom: 45_839, validTo: 46_387 }]);
  });

  it("keeps numeric codes, and finds parents by code or name", () => {
    const rows: Row[] = [
      ["Mã", "Tên đơn vị", "Đơn vị cấp trên"],
      [84, "Tỉnh đoàn Trà Vinh", null],
      [29242, "Đoàn xã A", 84],
      [29243, "Đoàn xã B", "TỈNH ĐOÀN TRÀ VINH"],
      [29244, "Đoàn xã C", "Huyện đoàn Mỏ Cày"],
    ];
    const list = read(rows);
    expect(unitsOf(list).map(({ code, parentCode }) => [code, parentCode])).toEqual([
      ["84", null],
      ["29242", "84"],
      ["29243", "84"],
      ["29244", "Huyện đoàn Mỏ Cày"],
    ]);
    expect(list).toMatchObject({
      notes: [
        "Dòng 5 “Đoàn xã C” ghi trực thuộc “Huyện đoàn Mỏ Cày” nhưng danh sách không có đơn vị này. Đề nghị kiểm tra lại.",
      ],
    });
  });

  it("asks nothing where all stand under one office above the list", () => {
    expect(
      read([usualHeader, ["A", "Xã A", null, null, null, "T"], ["B", "Xã B", null, null, null, "T"]]),
    ).toMatchObject({
      notes: [],
    });
  });

  it.each<[string, readonly CellValue[], readonly string[]]>([
    ["are the order numbers where there are no codes", [1, "2.", "03"], ["1", "2", "03"]],
    ["count from 1 where an order number stands twice", [1, 2, 2], ["1", "2", "3"]],
    ["count from 1 where order numbers are missing", [1, null, null], ["1", "2", "3"]],
  ])("codes %s", (_, orders, codes) => {
    const list = read([
      ["TT", "Tên đơn vị"],
      ...orders.map((order, index): Row => [order, `Đoàn xã ${"ABC"[index]}`]),
    ]);
    expect(unitsOf(list).map(({ code }) => code)).toEqual(codes);
    expect(list).toMatchObject({ notes: ["Danh sách không có mã đơn vị nên tạm lấy số thứ tự làm mã."] });
  });

  it("stops at the signatures, and passes over blank rows, totals and column numbers", () => {
    const rows: Row[] = [
      ["TT", "Mã", "Tên đơn vị"],
      [1, "X1", "Đoàn xã A"],
      [],
      [2, "X2", "Đoàn xã Cộng Hòa"],
      [null, "Tổng cộng", "2 đơn vị"],
      [9],
      [3, "X3", "Đoàn xã B"],
      [null, null, "Trà Vinh, ngày 15 tháng 12 năm 2023"],
      [null, null, "TM. BAN THƯỜNG VỤ"],
      [null, null, "Nguyễn Văn A"],
    ];
    const list = read(rows);
    expect(unitsOf(list).map(({ code }) => code)).toEqual(["X1", "X2", "X3"]);
    expect(list).toMatchObject({ notes: [] });
  });
});

describe("headings inside a unit list", () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    [
      "with a Roman number",
      [
        ["I", "Khối xã"],
        ["X1", "Xã A", "A"],
      ],
      ["Xã A"],
    ],
    ["across the table", [["A. Địa bàn dân cư"], ["X1", "Xã A", "A"]], ["Xã A"]],
    [
      "without a number",
      [
        [null, "CỤM THI ĐUA SỐ 1"],
        ["X1", "Xã A", "A"],
      ],
      ["Xã A"],
    ],
    [
      "are units where all are numbered so",
      [
        ["I", "Xã A"],
        ["II", "Xã B"],
      ],
      ["Xã A", "Xã B"],
    ],
    [
      "are units where they are named so",
      [
        [null, "Huyện đoàn Trà Cú"],
        ["X1", "Xã A"],
      ],
      ["Huyện đoàn Trà Cú", "Xã A"],
    ],
    [
      "are no “Tổng công ty”",
      [
        ["X1", "Tổng công ty A"],
        ["X2", "Xã Cộng Hòa"],
      ],
      ["Tổng công ty A", "Xã Cộng Hòa"],
    ],
  ])("%s", (_, rows, names) => {
    const list = read([usualHeader, ...rows]);
    expect(unitsOf(list).map(({ name }) => name)).toEqual(names);
    const noted = list.outcome === "list" ? list.notes.length : 0;
    expect(noted).toBeGreaterThanOrEqual(rows.length - names.length);
  });

  it("do not end it where a note speaks of a day", () => {
    const rows: Row[] = [
      ["Tên đơn vị", "Cấp", "Ghi chú"],
      ["Xã A", "Xã", "Thành lập ngày 1 tháng 7 năm 2025"],
      ["Xã B", "Xã", null],
    ];
    expect(unitsOf(read(rows)).map(({ name }) => name)).toEqual(["Xã A", "Xã B"]);
  });
});

describe("a unit list names what is odd in it", () => {
  it.each<[string, readonly Row[], readonly string[], RegExp]>([
    [
      "a row twice",
      [
        ["X1", "Xã A"],
        ["X1", "XÃ A"],
      ],
      ["X1"],
      /^Dòng 3 “XÃ A” lặp lại dòng 2/,
    ],
    [
      "a code for two units",
      [
        ["X1", "Xã A"],
        ["X1", "Xã B"],
      ],
      ["X1", "X1-2"],
      /^Dòng 3 “Xã B” dùng mã X1 đã có ở dòng 2 “Xã A”; tạm đặt mã X1-2\./,
    ],
    [
      "a name for two codes",
      [
        ["X1", "Xã A"],
        ["X2", "Xã A"],
      ],
      ["X1", "X2"],
      /^Dòng 3 và dòng 2 cùng tên “Xã A”/,
    ],
    [
      "a unit without code",
      [
        ["X1", "Xã A"],
        [null, "Xã B", "B"],
      ],
      ["X1", "DV2"],
      /^Dòng 3 “Xã B” chưa có mã; tạm đặt mã DV2\./,
    ],
    [
      "a code without unit",
      [
        ["X1", "Xã A"],
        ["X2", null],
      ],
      ["X1"],
      /^Dòng 3 có mã “X2” nhưng không có tên đơn vị/,
    ],
    [
      "a group heading",
      [["I. Khối xã"], ["X1", "Xã A"]],
      ["X1"],
      /^Dòng 2 “I. Khối xã” không phải là một đơn vị/,
    ],
    [
      "a day that is none",
      [["X1", "Xã A", null, null, null, null, "30/2/2025"]],
      ["X1"],
      /^Dòng 2: không đọc được ngày “30\/2\/2025”/,
    ],
  ])("%s", (_, rows, codes, note) => {
    const list = read([usualHeader, ...rows]);
    expect(unitsOf(list).map(({ code }) => code)).toEqual(codes);
    expect(list.outcome === "list" && list.notes).toEqual([expect.stringMatching(note)]);
  });

  it("but not a unit that was renamed or moved", () => {
    const rows: Row[] = [
      usualHeader,
      ["X1", "Xã A", null, null, null, null, "1/1/2020", "30/6/2025"],
      ["X1", "Xã A Mới", null, null, null, null, "1/7/2025", null],
    ];
    expect(read(rows)).toMatchObject({ notes: [], units: [{ name: "Xã A" }, { name: "Xã A Mới" }] });
  });
});

describe("no unit list", () => {
  it.each<[string, readonly Row[]]>([
    ["an empty sheet", []],
    ["a header without units", [usualHeader, []]],
    [
      "a report form",
      [
        ["TT", "Nội dung", "Số lượng"],
        [1, "Đoàn viên", 20],
      ],
    ],
    ["a name column alone", [["Đơn vị"], ["Xã A"]]],
  ])("%s", (_, rows) => {
    expect(read(rows)).toMatchObject({
      outcome: "not-a-list",
      message: expect.stringMatching(/^Trang “Đơn vị” /),
    });
  });
});

describe("the sheet of a workbook that is the list", () => {
  const cover = gridOf([["DANH SÁCH ĐƠN VỊ"]], "Bìa");
  const counts = gridOf(
    [
      ["TT", "Đơn vị", "Đoàn viên"],
      [1, "Xã A", 5],
      [2, "Xã B", 7],
      [3, "Xã C", 9],
    ],
    "Số liệu",
  );
  const list = gridOf(
    [
      ["Mã", "Tên đơn vị"],
      ["X1", "Xã A"],
      ["X2", "Xã B"],
    ],
    "Danh sách",
  );
  const old = gridOf(
    [
      ["Mã", "Tên đơn vị"],
      ["C1", "Xã A"],
      ["C2", "Xã B"],
      ["C3", "Xã C"],
    ],
    "Cũ",
    "hidden",
  );
  const workbookOf = (...sheets: ReturnType<typeof gridOf>[]) => ({
    sheets,
    formats: [],
    definedNames: [],
    externalLinks: [],
  });

  it("has codes and is not hidden", () => {
    expect(unitsOf(findUnitList(workbookOf(cover, old, counts, list))).map(({ code }) => code)).toEqual([
      "X1",
      "X2",
    ]);
  });

  it("may be the only one there is", () => {
    expect(unitsOf(findUnitList(workbookOf(cover, old)))).toHaveLength(3);
  });

  it("is missing", () => {
    expect(findUnitList(workbookOf(cover))).toMatchObject({
      outcome: "not-a-list",
      message: expect.stringContaining("Không trang nào là danh sách đơn vị."),
    });
  });
});

function read(rows: readonly Row[]): ReturnType<typeof unitListOf> {
  return unitListOf(gridOf(rows));
}

function unitsOf(list: ReturnType<typeof unitListOf>): readonly OrgUnit[] {
  return list.outcome === "list" ? list.units : [];
}
