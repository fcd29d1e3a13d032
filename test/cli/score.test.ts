/** `score` from outside. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { criteriaSets } from "../../src/core/scoring/index";
import { sampleFolder } from "../support/tra-vinh";
import { plainBytes } from "../support/plain-book";
import {
  doan,
  type Ended,
  english,
  expectRefusal,
  type Folder,
  removeTemporaryFolders,
  submissions,
  temporaryFolder,
  units,
} from "./doan";

afterAll(removeTemporaryFolders);

interface ScoredJson {
  readonly criteria: Readonly<Record<string, unknown>>;
  readonly units: readonly Readonly<Record<string, unknown>>[];
  readonly leftOut: readonly Readonly<Record<string, unknown>>[];
  readonly summary: Readonly<Record<string, unknown>>;
}

function score(
  folder: Folder,
  paths: readonly string[],
  more: readonly string[],
): Ended & { json: ScoredJson } {
  const ended = doan(["score", ...paths, ...more, "--json", "diem.json"], folder.path);
  return { ...ended, json: folder.json("diem.json") as unknown as ScoredJson };
}

const clean = join(submissions, "Cau Ngang - Bao cao Quy IV.xlsx");

describe("score", () => {
  const folder = temporaryFolder();
  let whole: ReturnType<typeof score>;
  beforeAll(() => {
    whole = score(folder, [submissions], ["--criteria", "3cd-2023", "--units", units]);
  });

  it("ends with 1 where units are missing, and says in Vietnamese who lacks what", () => {
    expect(whole.code).toBe(1);
    expect(whole.stdout).toContain("3/11 đạt · 4 chưa đạt · 1 chưa chấm đủ · 3 chưa nộp");
    expect(whole.stdout).toMatch(/Huyện đoàn Trà Cú \(TV02\)\n {6}Thiếu: 1\.4/);
    expect(whole.stdout).toMatch(/Thành đoàn Trà Vinh \(TV09\)\n {6}.*không có phiếu chấm/);
    expect(whole.stdout).toContain("Doan la (khong ro).xlsx");
    expect(whole.stdout).not.toMatch(english);
  });

  it("has every key that scripts rely on, of every unit", () => {
    expect(Object.keys(whole.json)).toEqual(
      expect.arrayContaining(["criteria", "units", "leftOut", "summary"]),
    );
    for (const unit of whole.json.units) {
      expect(Object.keys(unit)).toEqual(
        expect.arrayContaining([
          ...["code", "name", "result", "points", "level", "rank", "criteria"],
          ...["notScored", "missing", "noEvidence", "file", "sheet", "reason"],
        ]),
      );
      const isIn = unit["result"] !== "not-submitted";
      expect([isIn, unit["criteria"], unit["file"]]).toEqual([
        isIn,
        isIn ? expect.arrayContaining([expect.objectContaining({ id: "1" })]) : [],
        isIn ? expect.stringMatching(/^nop\//) : null,
      ]);
    }
  });

  it("without a list the units are what the forms say, with no code", () => {
    const { json, stdout } = score(folder, [clean], ["--criteria", "3cd-2023"]);
    expect(json.units).toMatchObject([{ code: null, name: "Huyện đoàn Cầu Ngang", result: "recognized" }]);
    expect(stdout).toContain("Chưa có danh sách đơn vị");
  });

  it("ends with 0 where every unit is scored", () => {
    expect(score(folder, [clean], ["--criteria", "3cd-2023"]).code).toBe(0);
  });

  it("takes a set from a JSON file", () => {
    const set = { ...criteriaSets.get("3cd-2023"), id: "cua-toi", title: "Bộ của tôi" };
    folder.write("bo.json", JSON.stringify(set));
    const { json } = score(folder, [clean], ["--criteria", "bo.json"]);
    expect(json.criteria).toEqual({ id: "cua-toi", title: "Bộ của tôi", version: set.version });
    expect(json.units).toMatchObject([{ result: "recognized" }]);
  });

  it("takes a set written in a sheet, and targets beside the list of units", () => {
    folder.write(
      "bo.xlsx",
      plainBytes({
        "Bộ tiêu chí": [
          ["BỘ TIÊU CHÍ KẾT NẠP"],
          [],
          ["Mã", "Nội dung", "Điểm tối đa", "Cách chấm", "Điều kiện chấm", "Minh chứng"],
          ["1", "Kết nạp đoàn viên mới", 10, "Tỷ lệ", "Chỉ tiêu: KN", "Không"],
        ],
      }),
    );
    folder.write(
      "nop/Cầu Ngang.xlsx",
      plainBytes({
        Phiếu: [
          ["Đơn vị:", "Huyện đoàn Cầu Ngang"],
          [],
          ["TT", "Nội dung", "Tự chấm", "Minh chứng"],
          ["1", "Kết nạp đoàn viên mới", 12, null],
        ],
      }),
    );
    folder.write(
      "don-vi.xlsx",
      plainBytes({
        "Đơn vị": [
          ["Mã", "Tên đơn vị"],
          ["TV01", "Huyện đoàn Cầu Ngang"],
          ["TV02", "Huyện đoàn Trà Cú"],
        ],
        "Chỉ tiêu giao": [
          ["Mã", "Đơn vị", "KN"],
          ["TV01", "Huyện đoàn Cầu Ngang", 12],
          ["TV02", "Huyện đoàn Trà Cú", 20],
        ],
      }),
    );
    const { json } = score(folder, ["nop"], ["--criteria", "bo.xlsx", "--units", "don-vi.xlsx"]);
    expect(json.units).toMatchObject([
      { code: "TV01", points: 10 },
      { code: "TV02", result: "not-submitted" },
    ]);
  });
});

describe("score cannot run", () => {
  const folder = temporaryFolder();
  const good = criteriaSets.get("3cd-2023");
  const files: Readonly<Record<string, string>> = {
    "cu-phap.json": "{ id: ",
    "khoa-la.json": JSON.stringify({ ...good, tilte: "x" }),
    "trung-ma.json": JSON.stringify({
      ...good,
      criteria: [...(good?.criteria ?? []), ...(good?.criteria ?? [])],
    }),
  };
  beforeAll(() => {
    for (const [name, content] of Object.entries(files)) folder.write(name, content);
    folder.write("trong.xlsx", plainBytes({ "Trang 1": [["Ghi chú"]] }));
  });

  it.each<[string, readonly string[], RegExp]>([
    ["without a set", [], /lệnh score cần có --criteria/],
    ["by a set that is not there", ["--criteria", "5cd"], /Không có bộ tiêu chí “5cd”.*3cd-2023/],
    ["by a file that is no JSON", ["--criteria", "cu-phap.json"], /“cu-phap\.json” không phải tệp JSON/],
    [
      "by a set with a misspelt key",
      ["--criteria", "khoa-la.json"],
      /“khoa-la\.json” không đúng cấu trúc: không có mục “tilte”/,
    ],
    [
      "by a set that contradicts itself",
      ["--criteria", "trung-ma.json"],
      /“trung-ma\.json” chưa dùng được: .*1/,
    ],
    [
      "by a workbook without a set",
      ["--criteria", "trong.xlsx"],
      /Không trang nào trong “trong\.xlsx” là bộ tiêu chí/,
    ],
    [
      "with a list that is none",
      ["--criteria", "3cd-2023", "--units", "trong.xlsx"],
      /Không dùng được danh sách đơn vị “trong\.xlsx”/,
    ],
  ])("%s", (_, more, says) => {
    const ended = doan(["score", clean, ...more, "--json", "diem.json"], folder.path);
    expectRefusal({ ...ended, stderr: ended.stderr.replace(/3cd-\d+|4cd-\d+/g, (id) => id) }, says);
    expect(folder.has("diem.json")).toBe(false);
  });

  it("over a document that it reads", () => {
    const list = folder.write("ds.json", readFileSync(join(sampleFolder, "don-vi.xlsx")));
    const ended = doan(
      ["score", clean, "--criteria", "3cd-2023", "--units", list, "--json", list],
      folder.path,
    );
    expectRefusal(ended, /Không ghi kết quả đè lên/);
  });
});
