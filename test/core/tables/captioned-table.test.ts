import { parseRange } from "../../../src/core/model/address";
import type { CellValue, Grid } from "../../../src/core/model/grid";
import {
  captionedTable,
  captionText,
  type CaptionPattern,
  textAt,
} from "../../../src/core/tables/captioned-table";
import { gridOfValues } from "../../../src/core/model/grid-of-values";

type Column = "order" | "name" | "from" | "to" | "note";
const wanted: Readonly<Record<Column, CaptionPattern>> = {
  order: /^s?tt$/,
  name: /^họ (và )?tên/,
  from: /từ ngày/,
  to: /đến ngày/,
  note: /^ghi chú/,
};

function sheet(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []): Grid {
  return { ...gridOfValues(rows), merges: merges.flatMap((text) => parseRange(text) ?? []) };
}

/** "rows 3-4, from 5: order A=1 …" */
function found(grid: Grid, needed: readonly Column[] = ["name", "from"], from = 1): string | undefined {
  const table = captionedTable(grid, wanted, needed, from);
  if (!table) return undefined;
  const columns = [...table.columns].map(([name, column]) => `${name} ${column}`).join(", ");
  return `${table.headerTop}-${table.headerBottom}, from ${table.firstRow}: ${columns}`;
}

const list = [
  ["STT", "Họ và tên", "Từ ngày", "Đến ngày", "Ghi chú"],
  [1, "Lê A", 45_000, 45_002, ""],
];

describe("where the header is", () => {
  it.each([
    ["in the first row", sheet(list), "1-1, from 2: order 1, name 2, from 3, to 4, note 5"],
    [
      "under a letterhead and a title",
      sheet([["TỈNH ĐOÀN", "", "", "ĐOÀN TNCS HỒ CHÍ MINH"], ["DANH SÁCH"], [], ...list]),
      "4-4, from 5: order 1, name 2, from 3, to 4, note 5",
    ],
    [
      "right under lines with labels",
      sheet([["Đơn vị: Đoàn xã A", "", "Kỳ:", "2026"], ...list]),
      "2-2, from 3: order 1, name 2, from 3, to 4, note 5",
    ],
    [
      "in two rows, the upper caption over two columns without being merged",
      sheet([
        ["STT", "Họ tên", "Thời gian", "", "Ghi chú"],
        ["", "", "Từ ngày", "Đến ngày", ""],
        [1, "Lê A", 1, 2, ""],
      ]),
      "1-2, from 3: order 1, name 2, from 3, to 4, note 5",
    ],
    [
      "in two rows, merged",
      sheet(
        [
          ["STT", "Họ tên", "Thời gian", "", "Ghi chú"],
          ["", "", "Từ ngày", "Đến ngày", ""],
          [1, "Lê A", 1, 2, ""],
        ],
        ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
      ),
      "1-2, from 3: order 1, name 2, from 3, to 4, note 5",
    ],
    [
      "with the columns numbered below",
      sheet([list[0] ?? [], ["A", "B", "(1)", "(2)", "(3)"], ...list.slice(1)]),
      "1-1, from 3: order 1, name 2, from 3, to 4, note 5",
    ],
    [
      "with the columns numbered as Excel took them",
      sheet([list[0] ?? [], [-1, -2, -3, -4, "5=4-3"], ...list.slice(1)]),
      "1-1, from 3: order 1, name 2, from 3, to 4, note 5",
    ],
    [
      "whose last captions are merged further down",
      sheet([list[0] ?? [], [], ...list.slice(1)], ["A1:A2", "B1:B2", "C1:C2"]),
      "1-1, from 3: order 1, name 2, from 3, to 4, note 5",
    ],
    [
      "in another order of columns",
      sheet([["Ghi chú", "Đến ngày", "Từ ngày", "Họ và tên"]]),
      "1-1, from 2: name 4, from 3, to 2, note 1",
    ],
    [
      "with old letters, loose marks and spaces that do not break",
      sheet([["STT", "Hä vµ tªn", "Từ ngày".normalize("NFD"), "Đến\u00a0ngày", "GHI CHÚ (nếu có)*"]]),
      "1-1, from 2: order 1, name 2, from 3, to 4, note 5",
    ],
  ])("%s", (_, grid, wantedLine) => {
    expect(found(grid)).toBe(wantedLine);
  });

  it("what stands in the rows of the table is no caption", () => {
    const rows = [
      ["STT", "Họ và tên", "Nội dung", "Từ ngày"],
      [1, "Lê A", "Đến ngày hội", 45_000],
      [2, "Lê B", "Ghi chú", 45_000],
    ];
    expect(found(sheet(rows))).toBe("1-1, from 2: order 1, name 2, from 4");
  });

  it("a first row of figures alone is no row of column numbers", () => {
    expect(found(sheet([list[0] ?? [], [1, 1, 1, 1, 1]]))).toMatch(/^1-1, from 2/);
  });

  it("from a row on: the next table", () => {
    const grid = sheet([...list, [], ...list]);
    expect(found(grid, ["name"], 2)).toBe("4-4, from 5: order 1, name 2, from 3, to 4, note 5");
  });

  it("none where a needed column is missing", () => {
    expect(found(sheet([["STT", "Họ và tên", "Ghi chú"]]))).toBeUndefined();
    expect(found(sheet([]))).toBeUndefined();
  });
});

it("each pattern takes a column of its own", () => {
  const table = captionedTable<"one" | "other">(
    sheet([["Văn bản", "Văn bản", "TT"]]),
    { one: /văn bản/, other: /văn bản/ },
    ["other"],
  );
  expect([...(table?.columns ?? [])]).toEqual([
    ["one", 1],
    ["other", 2],
  ]);
});

it("a column goes by its whole path", () => {
  const grid = sheet(
    [
      ["Họ tên", "Tự chấm", "", "Thẩm định", ""],
      ["", "Điểm", "Ghi chú", "Điểm", "Ghi chú"],
    ],
    ["A1:A2", "B1:C1", "D1:E1"],
  );
  const table = captionedTable<"name" | "points">(
    grid,
    { name: /^họ tên/, points: (path) => path === "thẩm định > điểm" },
    ["points"],
  );
  expect([...(table?.paths ?? [])]).toEqual([
    [1, "họ tên"],
    [2, "tự chấm > điểm"],
    [3, "tự chấm > ghi chú"],
    [4, "thẩm định > điểm"],
    [5, "thẩm định > ghi chú"],
  ]);
  expect(table?.columns.get("points")).toBe(4);
});

it.each([
  ["Tự chấm (Đạt/ Không đạt)*", "tự chấm"],
  ["  GHI  CHÚ:", "ghi chú"],
  ["Tỷ lệ (%)", "tỷ lệ"],
  ["Đạt/Không đạt", "đạt/không đạt"],
  ["1.1", "1.1"],
])("%s is compared as %s", (text, wantedText) => {
  expect(captionText(text)).toBe(wantedText);
});

it.each([
  [" Đoàn\n xã  A ", "Đoàn xã A"],
  [12.5, "12.5"],
  [true, "true"],
  [null, ""],
  [{ error: "#REF!" }, ""],
  ["Huyện §oàn", "Huyện §oàn"],
  ["Trà\u00a0Cú", "Trà Cú"],
])("the text of %p is %p", (value, text) => {
  expect(textAt(sheet([[value]]), 1, 1)).toBe(text);
});
