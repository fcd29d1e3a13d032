/** Workbooks that units really send: sheets twice, captions lost, forms of another term, inspection beside self-marking. */
import type { CellValue, Grid } from "../../../src/core/model/grid";
import { contentsOf } from "../../../src/core/scoring/criteria-set";
import type { OrgUnit } from "../../../src/core/units/org-unit";
import { nodeHosts } from "../../../src/roots/cli/node-hosts";
import type { ScoredUnits } from "../../../src/workflows/score/scored-units";
import { scoreFiles } from "../../../src/workflows/score/score-files";
import { builtInSet, threeInitiatives as set } from "../../support/score-cards";
import { memoryFiles, plainWorkbook, tableGrid } from "../../support/workbook-files";

type Row = readonly CellValue[];

const older = builtInSet("3cd-2018");
const letterhead: readonly Row[] = [
  ["TỈNH ĐOÀN GIA LAI", "", "", "ĐOÀN TNCS HỒ CHÍ MINH"],
  ["HUYỆN ĐOÀN CHƯ SÊ"],
  [],
  ["BIỂU 6: TỰ ĐÁNH GIÁ XÂY DỰNG ĐOÀN CƠ SỞ “3 CHỦ ĐỘNG” NĂM 2024"],
  [],
];
const captions: Row = [
  "TT",
  "Tiêu chí, nội dung",
  "Tự chấm",
  "Minh chứng",
  "Thẩm định của cấp trên",
  "Ghi chú",
];
const contents = contentsOf(set);

/** As the sample's form shortens them. */
const short: Readonly<Record<string, string>> = {
  "2.1": "Chương trình hành động, kế hoạch công tác cụ thể hoá nghị quyết",
  "2.3": "Đổi mới nội dung, phương thức sinh hoạt; chuyển đổi số; sinh hoạt chi đoàn định kỳ",
  "2.4": "Xây dựng, phát triển tổ chức, chủ trương 1+1; kiểm tra, đánh giá, tự phê bình và phê bình",
};

type Told = Readonly<
  Record<string, { readonly mark?: CellValue; readonly proof?: CellValue; readonly reviewed?: CellValue }>
>;

/** All met with evidence, but for what is told. */
function body(told: Told = {}, met: CellValue = "Đạt"): readonly Row[] {
  return set.criteria.flatMap((criterion): readonly Row[] => [
    [criterion.code, criterion.title],
    ...contentsOf({ criteria: [criterion] }).map(({ code, title }): Row => {
      const { mark = met, proof = `Số ${code.replace(".", "")}-BC/ĐTN`, reviewed = "" } = told[code] ?? {};
      return [code, short[code] ?? title, mark, proof, reviewed, ""];
    }),
  ]);
}

const full = (told?: Told): readonly Row[] => [...letterhead, captions, ...body(told)];
const marksOnly = (told: Told): readonly Row[] =>
  body(told).map(([code = "", title = "", mark = ""]) => [code, title, mark, ""]);

async function scored(
  sheets: Readonly<Record<string, readonly Row[]>>,
  criteria = set,
  units: readonly OrgUnit[] = [],
): Promise<ScoredUnits> {
  const grids = Object.entries(sheets).map(([name, rows]): Grid => tableGrid(name, rows));
  const { files, reader } = memoryFiles({ "a.xlsx": plainWorkbook(grids) });
  return scoreFiles({ files, set: criteria, units }, { ...nodeHosts, reader });
}

describe("marks are found", () => {
  const but = { "1.3": { mark: "Không đạt" } };
  it.each<[string, Readonly<Record<string, readonly Row[]>>, readonly string[], RegExp | null]>([
    [
      "under “Kết quả” as 1 and 0",
      {
        Phiếu: [
          ...letterhead,
          ["TT", "Nội dung", "Kết quả", "Minh chứng"],
          ...body({ "1.3": { mark: 0 } }, 1),
        ],
      },
      ["1.3"],
      null,
    ],
    [
      "under a caption that was emptied",
      {
        Phiếu: [...letterhead, captions.map((caption, index) => (index === 2 ? "" : caption)), ...body(but)],
      },
      ["1.3"],
      /đã lấy kết quả ở cột C/,
    ],
    [
      "under a caption that says something else",
      {
        Phiếu: [
          ...letterhead,
          captions.map((caption, index) => (index === 2 ? "Ý kiến đơn vị" : caption)),
          ...body(but),
        ],
      },
      ["1.3"],
      /đã lấy kết quả ở cột C/,
    ],
    [
      "without any captions",
      { Phiếu: [["Đơn vị: Huyện đoàn Chư Sê"], ...body(but)] },
      ["1.3"],
      /không có dòng tên cột; đã lấy kết quả ở cột C, minh chứng ở cột D/,
    ],
    [
      "where a row was deleted and the rest numbered anew: by their titles",
      {
        Phiếu: full({ "2.3": { mark: "Không đạt" } }).flatMap((row) => {
          const [code, ...rest] = row;
          if (code === "2.2") return [];
          return code === "2.3" || code === "2.4" ? [[code === "2.3" ? "2.2" : "2.3", ...rest]] : [row];
        }),
      },
      ["2.2", "2.3"],
      /ghi mã 2\.2 nhưng tên là của nội dung 2\.3/,
    ],
    [
      "in a row that lost its code",
      {
        Phiếu: full({ "2.3": { mark: "Không đạt" } }).map((row) =>
          row[0] === "2.3" ? ["", ...row.slice(1)] : row,
        ),
      },
      ["2.3"],
      /không ghi mã nội dung nhưng tên là của nội dung 2\.3/,
    ],
    [
      "under the name of who marks, where the level above marked some",
      {
        Phiếu: [
          ...letterhead,
          ["TT", "Nội dung", "Đơn vị", "Minh chứng", "Huyện đoàn"],
          ...body({ "1.3": { reviewed: "Không đạt" } }),
        ],
      },
      ["1.3"],
      null,
    ],
    [
      "where the reviewer agrees in words",
      {
        Phiếu: full({
          "1.1": { reviewed: "Thống nhất" },
          "1.2": { mark: "Không đạt", reviewed: "Nhất trí" },
        }),
      },
      ["1.2"],
      null,
    ],
    [
      "on a sheet of inspection beside the unit's own",
      {
        "Tự chấm": full(),
        "Thẩm định": [...letterhead, ["TT", "Nội dung", "Kết quả thẩm định", "Nhận xét"], ...marksOnly(but)],
      },
      ["1.3"],
      /lấy ở phiếu thẩm định, trang “Thẩm định”/,
    ],
    [
      "on a form of inspection that only says “Kết quả”",
      {
        "Thẩm định": [["PHIẾU THẨM ĐỊNH"], ["TT", "Nội dung", "Kết quả", "Nhận xét"], ...marksOnly(but)],
        "Tự chấm": full(),
      },
      ["1.3"],
      /lấy ở phiếu thẩm định/,
    ],
    [
      "in a table of inspection below the unit's own",
      {
        Phiếu: [
          ...full(),
          [],
          ["KẾT QUẢ KIỂM TRA CỦA CẤP TRÊN"],
          ["TT", "Nội dung", "Kết quả thẩm định", "Nhận xét"],
          ...marksOnly(but),
        ],
      },
      ["1.3"],
      null,
    ],
    [
      "on the sheet that is filled, of two copies",
      { "Biểu 6": [...letterhead, captions, ...body(blank(), "")], "Biểu 6 (2)": full(but) },
      ["1.3"],
      /đã dùng trang “Biểu 6 \(2\)”/,
    ],
    [
      "on the first of two copies that differ, and it is said where",
      { "Biểu 6": full(but), "Biểu 6 (2)": full() },
      ["1.3"],
      /“Biểu 6 \(2\)” ghi khác ở nội dung 1\.3/,
    ],
  ])("%s", async (_name, sheets, missing, note) => {
    const { units } = await scored(sheets);
    expect(units.map(({ name, score }) => [name.toLowerCase(), score?.missing])).toEqual([
      ["huyện đoàn chư sê", missing],
    ]);
    if (note) expect(units[0]?.notes.join("\n")).toMatch(note);
  });
});

function blank(): Told {
  return Object.fromEntries(contents.map(({ code }) => [code, { mark: "", proof: "" }]));
}

describe("nothing is taken for a form of the set", () => {
  it.each<[string, readonly Row[]]>([
    [
      "the form of 2018–2022 that counts its contents from 1 to 14",
      [captions, ...contentsOf(older).map(({ title }, index): Row => [index + 1, title, "Đạt", "BC 1"])],
    ],
    [
      "statistics that are judged “Đạt”",
      [
        ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Đánh giá"],
        ...["1.1", "1.2", "1.3", "2.1", "2.2", "3.1"].map((code): Row => [
          code,
          `Số công trình ${code}`,
          10,
          12,
          "Đạt",
        ]),
      ],
    ],
    [
      "statistics whose figures are all 1, with documents",
      [
        ["TT", "Nội dung", "Kết quả", "Văn bản"],
        ...contents.map(({ code }): Row => [code, `Số công trình thanh niên ${code}`, 1, "BC 5"]),
      ],
    ],
  ])("%s", async (_name, rows) => {
    const { units, leftOut } = await scored({ "Biểu 1": [...letterhead, ...rows] });
    expect(units).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("không có phiếu chấm theo bộ tiêu chí này"),
    ]);
  });
});

it.each([
  ["3cd-2023", older],
  ["3cd-2018", set],
] as const)("a form of the other term with codes is never recognised by %s", async (id, other) => {
  const rows = other.criteria.flatMap((criterion): readonly Row[] => [
    [criterion.code, criterion.title],
    ...contentsOf({ criteria: [criterion] }).map(({ code, title }): Row => [code, title, "Đạt", "BC 1"]),
  ]);
  const { units } = await scored({ Phiếu: [...letterhead, captions, ...rows] }, builtInSet(id));
  expect(units.map(({ result }) => result)).toEqual(["not-scored"]);
});

describe("a file of two units", () => {
  const units = ["Đoàn xã Ia Grai", "Đoàn xã Chư Sê"].map((name, index) => ({
    code: `DV${index + 1}`,
    name,
    aliases: [],
    level: null,
    type: null,
    parentCode: null,
    validFrom: null,
    validTo: null,
  }));
  const but = { "1.1": { mark: "Không đạt" } };
  const under = (name: string, told: Told): readonly Row[] => [
    ["TỈNH ĐOÀN GIA LAI"],
    [name.toUpperCase()],
    [],
    captions,
    ...body(told),
  ];
  it.each<[string, Readonly<Record<string, readonly Row[]>>]>([
    [
      "forms one below the other, each with its line “Đơn vị:”",
      {
        Phiếu: [
          ["Đơn vị: Đoàn xã Ia Grai"],
          captions,
          ...body(),
          [],
          ["Đơn vị: Đoàn xã Chư Sê"],
          captions,
          ...body(but),
        ],
      },
    ],
    [
      "sheets that only their letterheads tell apart",
      { "1": under("Đoàn xã Ia Grai", {}), "2": under("Đoàn xã Chư Sê", but) },
    ],
  ])("%s", async (_name, sheets) => {
    const { units: all } = await scored(sheets, set, units);
    expect(all.map(({ name, result, score }) => [name, result, score?.missing])).toEqual([
      ["Đoàn xã Ia Grai", "recognized", []],
      ["Đoàn xã Chư Sê", "not-recognized", ["1.1"]],
    ]);
  });
});
