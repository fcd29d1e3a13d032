import { explain } from "../../src/functions/explain";
import { useCustomFunctions } from "./custom-functions";
import { evidenceOf, marksOf } from "./scoring-values";

beforeAll(useCustomFunctions);

const name = "Đoàn cơ sở “3 chủ động” giai đoạn 2023 – 2027";

it("first the set, then each content that is not met or not marked, with the reason", async () => {
  const rows = await explain(marksOf({ "2.3": "Chưa đạt", "3.1": "" }), undefined, evidenceOf({ "2.4": "" }));
  expect(rows.map(([code]) => code)).toEqual([name, "2.3", "2.4", "3.1"]);
  expect(rows.every((row) => row.length === 3 && row.every((cell) => typeof cell === "string"))).toBe(true);
  expect(rows.slice(1).every(([, title, reason]) => title !== "" && reason !== "")).toBe(true);
});

it("nothing is lacking", async () => {
  expect(await explain(marksOf())).toEqual([
    [name, "", ""],
    ["", "Đủ 14 nội dung", ""],
  ]);
});

it.each([
  { marks: marksOf(), evidence: undefined, cell: "Đủ 14 nội dung" },
  { marks: marksOf({ "3.5": "Miễn" }), evidence: undefined, cell: "Đủ 13 nội dung, miễn 1" },
  {
    marks: marksOf({ "3.1": "" }),
    evidence: evidenceOf({ "2.4": "" }),
    cell: "Thiếu: 2.4 (có “Đạt”, không có minh chứng); 3.1 (chưa chấm)",
  },
])("in one cell: $cell", async ({ marks, evidence, cell }) => {
  expect(await explain(marks, undefined, evidence, true)).toEqual([[cell]]);
});
