/** Scoring forms as offices draw them for themselves: no template of ours, the set alone tells what is what. */
import { contentsOf } from "../../../src/core/scoring/criteria-set";
import { criteriaSets } from "../../../src/core/scoring/index";
import { nodeHosts } from "../../../src/roots/cli/node-hosts";
import { scoreFiles } from "../../../src/workflows/score/score-files";
import { type PlainCell, plainBytes } from "../../support/plain-book";

const set = criteriaSets.get("3cd-2023");
const older = criteriaSets.get("3cd-2018");
if (!set || !older) throw new Error("A built-in set is gone.");

type Rows = readonly (readonly PlainCell[])[];
const letterhead: Rows = [
  ["TỈNH ĐOÀN GIA LAI", null, null, "ĐOÀN TNCS HỒ CHÍ MINH"],
  ["ĐOÀN XÃ IA GRAI"],
  [],
  ["PHIẾU TỰ ĐÁNH GIÁ ĐOÀN CƠ SỞ “3 CHỦ ĐỘNG” NĂM 2024"],
  ["Đơn vị: Đoàn xã Ia Grai"],
];
const titles = contentsOf(set).map(({ title }) => title);
const heads = ["Chủ động quản lý đoàn viên", "Chủ động xây dựng kế hoạch", "Chủ động tham mưu, phối hợp"];
const sizes = [5, 4, 5];
const codes = sizes.flatMap((size, group) =>
  Array.from({ length: size }, (_, at) => `${group + 1}.${at + 1}`),
);
/** 1.4 is not met, 2.4 has no evidence, all else is well. */
const isMet = (code: string) => code !== "1.4";
const proof = (code: string) => (code === "2.4" ? null : `Số ${code.replace(".", "")}-BC/ĐTN`);

/** One row a content, a row for each criterion before its own. */
function body(
  head: (group: number, title: string) => readonly PlainCell[],
  line: (code: string, title: string, at: number, group: number) => readonly PlainCell[],
): Rows {
  let first = 0;
  return sizes.flatMap((size, group) => {
    const own = codes.slice(first, first + size);
    const rows = own.map((code, at) => line(code, titles[first + at] ?? "", at + 1, group + 1));
    first += size;
    return [head(group + 1, heads[group] ?? ""), ...rows];
  });
}

const forms: Readonly<Record<string, Rows>> = {
  "Roman criteria, numbers that begin anew, a cross under Đạt or Không đạt": [
    ["STT", "Nội dung tiêu chí", "Đạt", "Không đạt", "Văn bản chứng minh"],
    ...body(
      (group, title) => [["I", "II", "III"][group - 1] ?? "", title.toUpperCase()],
      (code, title, at) => [at, title, isMet(code) ? "x" : null, isMet(code) ? null : "x", proof(code)],
    ),
    [null, "TM. BAN THƯỜNG VỤ"],
  ],
  "codes as numbers, marks 1 and 0": [
    ["Mã số", "Tiêu chí, nội dung", "Kết quả tự đánh giá", "Minh chứng"],
    ...body(
      (group, title) => [group, `Tiêu chí ${group}. ${title}`],
      (code, title) => [Number(code), title, isMet(code) ? 1 : 0, proof(code)],
    ),
  ],
  "codes inside the titles, marks that are ticks": [
    ["Nội dung", "Đơn vị tự chấm", "Số, ký hiệu văn bản minh chứng", "Ghi chú"],
    ...body(
      (group, title) => [`${group}. ${title}`],
      (code, title) => [`${code}. ${title}`, isMet(code) ? "✓" : "Chưa đạt", proof(code), "đã kiểm tra"],
    ),
  ],
  "one running number for all contents": [
    ["TT", "Nội dung", "Tự chấm", "Minh chứng"],
    ...body(
      (group, title) => [null, `Tiêu chí ${group}: ${title}`],
      (code, title) => [codes.indexOf(code) + 1, title, isMet(code) ? "Đạt" : "Không đạt", proof(code)],
    ),
    [null, "KẾT LUẬN", "Đề nghị công nhận"],
  ],
  "no codes at all": [
    ["Tiêu chí", "Tự đánh giá", "Minh chứng"],
    ...body(
      (group, title) => [`Tiêu chí ${group}: ${title}`],
      (code, title) => [`- ${title}`, isMet(code) ? "Đạt" : "Không đạt", proof(code)],
    ),
  ],
  "letters under each criterion, evidence before the mark": [
    ["TT", "Nội dung", "VB chứng minh", "Kết quả"],
    ...body(
      (group, title) => [group, title],
      (code, title, at) => [`${"abcde"[at - 1] ?? ""})`, title, proof(code), isMet(code) ? "đạt" : "ko đạt"],
    ),
  ],
  "a reviewer who marked all but one content as the unit did": [
    ["TT", "Tiêu chí, nội dung", "Tự chấm", "Thẩm định của cấp trên", "Minh chứng", "Người thẩm định"],
    ...body(
      (group, title) => [group, title],
      (code, title) => [code, title, "Đạt", isMet(code) ? null : "Không đạt", proof(code), "Nguyễn Văn A"],
    ),
  ],
};

it.each(Object.entries(forms))("%s", async (_name, rows) => {
  const bytes = plainBytes({ Phiếu: [...letterhead, ...rows] });
  const scored = await scoreFiles(
    { files: [{ name: "Ia Grai.xlsx", read: () => Promise.resolve(bytes) }], set, units: [] },
    nodeHosts,
  );
  expect(scored.units.map(({ name, result }) => [name, result])).toEqual([
    [expect.stringContaining("Ia Grai"), "not-recognized"],
  ]);
  const [unit] = scored.units;
  expect(unit?.score?.missing).toEqual(["1.4", "2.4"]);
  expect(unit?.score?.noEvidence).toEqual(["2.4"]);
  expect(unit?.score?.points).toBe(12);
});

it("the form of 2018–2022 (5 + 5 + 4) is read by its own set only", async () => {
  const rows = [
    ["TT", "Nội dung", "Tự chấm", "Minh chứng"],
    ...older.criteria.flatMap((criterion, group) => [
      [["I", "II", "III"][group] ?? "", criterion.title],
      ...("children" in criterion ? criterion.children : []).map(({ title }, at) => [
        at + 1,
        title,
        "Đạt",
        "BC 12",
      ]),
    ]),
  ];
  const file = {
    name: "a.xlsx",
    read: () => Promise.resolve(plainBytes({ Phiếu: [...letterhead, ...rows] })),
  };
  const right = await scoreFiles({ files: [file], set: older, units: [] }, nodeHosts);
  expect(right.units[0]?.result).toBe("recognized");
  const wrong = await scoreFiles({ files: [file], set, units: [] }, nodeHosts);
  expect(wrong.units.map(({ result }) => result)).not.toContain("recognized");
});

it("a board of units × contents", async () => {
  const marks = (name: string, not: string) => [
    name,
    ...codes.map((code) => (code === not ? "Chưa đạt" : "Đạt")),
  ];
  const rows = [
    ["TỔNG HỢP KẾT QUẢ 3 CHỦ ĐỘNG"],
    ["TT", "Đơn vị", ...codes.map((code) => `TC${code}`)],
    [1, ...marks("Đoàn xã Ia Grai", "")],
    [2, ...marks("Đoàn phường Pleiku", "3.2")],
    [3, "Đoàn xã Chư Sê", ...codes.map((code) => (code === "2.1" ? null : "x"))],
  ];
  const file = { name: "bang.xlsx", read: () => Promise.resolve(plainBytes({ Bảng: rows })) };
  const scored = await scoreFiles({ files: [file], set, units: [] }, nodeHosts);
  expect(scored.units.map(({ name, result, score }) => [name, result, score?.missing])).toEqual([
    ["Đoàn xã Ia Grai", "recognized", []],
    ["Đoàn phường Pleiku", "not-recognized", ["3.2"]],
    ["Đoàn xã Chư Sê", "not-scored", ["2.1"]],
  ]);
});

it("a table of figures whose columns are numbered 1.1, 1.2 … is no board", async () => {
  const figures = (name: string, from: number) => [name, ...codes.map((_, index) => from + index * 7)];
  const rows = [
    ["TỔNG HỢP ĐOÀN VIÊN THEO ĐƠN VỊ"],
    ["Đơn vị", ...codes],
    ["(cột 7 của Biểu 1)", ...codes.map((code) => `Khối ${code}`)],
    figures("Đoàn xã Ia Grai", 120),
    figures("Đoàn phường Pleiku", 340),
  ];
  const file = { name: "so-lieu.xlsx", read: () => Promise.resolve(plainBytes({ "Số liệu": rows })) };
  const scored = await scoreFiles({ files: [file], set, units: [] }, nodeHosts);
  expect(scored.units.map(({ result }) => result)).not.toContain("not-scored");
});
