/** Blocks of a form held against rules, as bare values: what a formula sees of a sheet. */
import { cellAt, type CellValue } from "../../../../src/core/model/grid";
import { checkValues } from "../../../../src/core/templates/written-rules/check-values";
import { readWorkbook } from "../../../support/read-workbook";
import { sampleFile, truth } from "../../../support/tra-vinh";

const block = [
  ["TT", "Đơn vị", "Đoàn viên", null, null, "Ghi chú"],
  [null, null, "Tổng số", "Nam", "Nữ", null],
  ["A", "B", "(1)", "(2)", "(3)", "(4)"],
  [1, "Chi đoàn 1", 20, 12, 8, null],
  [2, "Chi đoàn 2", 25, 12, 12, null],
  [3, "Chi đoàn 3", null, null, null, "chưa họp"],
  [4, "Chi đoàn 4", 5, 5, "-", null],
  [null, "Tổng cộng", 50, 29, 20, null],
];

/** "Sai 2: …": the verdict and the row of each line. */
function verdicts(
  rules: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[] = block,
) {
  const checked = checkValues(values, rules);
  if (checked.outcome === "faulty") return checked.message;
  return checked.lines.map(({ verdict, message }) => {
    const place = /^Dòng ([^,]+)|^Ô (\w+)/.exec(message);
    return [verdict, place?.[1] ?? place?.[2]].filter(Boolean).join(" ");
  });
}

it.each([
  { rule: "(1) = (2) + (3)", lines: ["violated 2", "violated “Tổng cộng”", "skipped"] },
  { rule: "(Tổng số) = (Nam) + (Nữ)", lines: ["violated 2", "violated “Tổng cộng”", "skipped"] },
  { rule: "(2) <= (1)", lines: ["passed", "skipped"] },
  { rule: "[Tổng cộng] = [1] + [2] + [3] + [4]", lines: ["passed"] },
  { rule: "[1](1) = 20", lines: ["passed"] },
  { rule: "C8 = C4 + C5 + C6 + C7", lines: ["passed"] },
  { rule: "= C4 = D4 + E4", lines: ["passed"] },
  { rule: "C5 = D5 + E5", lines: ["violated 2"] },
  { rule: "F6 = E6", lines: ["skipped"] },
])("$rule: $lines", ({ rule, lines }) => {
  expect(verdicts([[rule]])).toEqual(lines);
});

it("a violation says both sides and how far they are apart", () => {
  expect(checkValues(block, [["(1) = (2) + (3)"]])).toMatchObject({
    lines: [
      {
        rule: "(1) = (2) + (3)",
        message: "Dòng 2, cột 1 ghi 25 nhưng 12 + 12 là 24, lệch 1. Đề nghị kiểm tra lại các số của hai vế.",
      },
      {},
      { message: "Chưa đủ số liệu ở cả hai vế để so sánh." },
    ],
  });
});

it("several rules, one a cell", () => {
  expect(verdicts([["(2) <= (1)"], [null], ["[1](1) = 20"]])).toEqual(["passed", "skipped", "passed"]);
});

const header = ["Mã", "Biểu", "Vế trái", "Phép so sánh", "Vế phải", "Mức", "Diễn giải"];

it("a sheet of rules: by code and meaning, and what is switched off is not judged", () => {
  const rules = [
    ["QUY TẮC CỦA TỈNH ĐOÀN"],
    [...header, "Bật/Tắt"],
    ["TC1", null, "(1)", "≥", "(2)", null, "Nam không quá tổng số", null],
    ["TC2", null, "(1)", "=", 0, null, null, "Tắt"],
    [null, null, "(2)", "≥", -3, null, null, null],
  ];
  expect(checkValues(block, rules)).toMatchObject({
    outcome: "checked",
    lines: [
      { rule: "TC1: Nam không quá tổng số", verdict: "passed", message: "Đúng ở cả 4 chỗ đối chiếu được." },
      { rule: "TC1: Nam không quá tổng số", verdict: "skipped" },
      { rule: "TC2: (1) = 0", verdict: "skipped", message: "Quy tắc đang tắt." },
      // "(3)" typed into a cell is the number −3.
      { rule: "(2) ≥ -3", verdict: "passed" },
      { rule: "(2) ≥ -3", verdict: "skipped" },
    ],
  });
});

it("a sheet of rules for one form: the block is that form", () => {
  expect(verdicts([header, ["A1", "B1", "(2)", "≤", "(1)", null, null]])).toEqual(["passed", "skipped"]);
});

it("a sheet of rules for several forms: those of the others are not judged", () => {
  const numbered = [["BIỂU 1: ĐOÀN VIÊN"], ...block];
  const rules = [header, ["A1", "B1", "(2)", "≤", "(1)"], ["A2", "B2", "(2)", "≤", "(1)"]];
  expect(checkValues(numbered, rules)).toMatchObject({
    lines: [
      { verdict: "passed" },
      { verdict: "skipped" },
      { rule: "A2", verdict: "skipped", message: expect.stringContaining("“B2”") },
    ],
  });
});

it("a list of persons, by column and by entry", () => {
  const list = [
    ["TT", "Họ và tên", "Số ngày đi", "Kết quả"],
    [1, "Lâm Minh Lộc", 61, "Đạt"],
    [2, "Châu Mỹ Hà", 46, "Chưa đạt"],
    [null, null, null, null],
  ];
  expect(verdicts([["TỔNG((Số ngày đi)) = 107"], ["C2 = 61"]], list)).toEqual(["passed", "passed"]);
});

it.each([
  { rules: [["(9) = 2"]], says: "Vùng số liệu không có cột “9”" },
  { rules: [["tổng bằng nam"]], says: "Chưa ghi phép so sánh" },
  { rules: [["(1) = (2) +"]], says: "còn thiếu ở cuối" },
  { rules: [["B4 = 1"]], says: "in sẵn chữ “Chi đoàn 1”" },
  { rules: [[null]], says: "dòng tiêu đề" },
  { rules: [["(1)", "=", "(2)"]], says: "dòng tiêu đề" },
])("$says", ({ rules, says }) => {
  expect(checkValues(block, rules)).toEqual({ outcome: "faulty", message: expect.stringContaining(says) });
});

/** Over a range with an error in it Excel does not call a function at all. */
const files = truth.files.filter(
  ({ readable, layout, violations }) =>
    readable && layout["B1"] !== undefined && violations.every(({ skipped }) => skipped === undefined),
);

/** The relations of the sample's truth, in the words of a user. */
const relations: Readonly<Record<string, string>> = {
  "B1.col.7": "(7) = (1) + (2) + (3) - (4) - (5) - (6)",
  "B1.sex": "(7) = (8) + (9)",
  "B1.age": "(7) = (13) + (14) + (15) + (16)",
  "B1.dtts": "(10) <= (7)",
  "B1.religion": "(11) <= (7)",
  "B1.party": "(12) <= (7)",
};

it.each(files.map((file) => ({ name: file.file, file })))(
  "what does not hold in Biểu 1 of $name is found from its values alone",
  async ({ file }) => {
    const bytes = await sampleFile(file.file).read();
    if (!(bytes instanceof Uint8Array)) throw new Error("Not read.");
    const workbook = await readWorkbook(bytes);
    const grid = workbook.sheets.find(({ name }) => name === file.layout["B1"]?.sheet);
    if (!grid) throw new Error("No sheet.");
    const values = Array.from({ length: grid.lastRow }, (_, row) =>
      Array.from(
        { length: grid.lastColumn },
        (__, column) => cellAt(grid, row + 1, column + 1)?.value ?? null,
      ),
    );
    for (const [id, rule] of Object.entries(relations)) {
      const planted = file.violations
        .filter((one) => one.rule === id && one.skipped === undefined)
        .map(({ row }) => (row === "TC" ? expect.stringMatching(/^violated “?TỔNG/i) : `violated ${row}`));
      const found = verdicts([[rule]], values);
      expect([
        id,
        (Array.isArray(found) ? found : [found]).filter((line) => line.startsWith("violated")),
      ]).toEqual([id, planted]);
    }
  },
);
