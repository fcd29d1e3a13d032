import { recognized } from "../../src/functions/recognized";
import { shownLater, useCustomFunctions } from "./custom-functions";
import { evidenceOf, marksOf, writtenSet } from "./scoring-values";

beforeAll(useCustomFunctions);

it.each([
  { name: "all are met", marks: marksOf(), evidence: undefined, cell: "Đạt" },
  {
    name: "the others are exempt",
    marks: marksOf({ "3.4": "Miễn", "3.5": "KAD" }),
    evidence: undefined,
    cell: "Đạt",
  },
  { name: "one is not met", marks: marksOf({ "1.2": "KĐ" }), evidence: undefined, cell: "Chưa đạt" },
  { name: "one lacks evidence", marks: marksOf(), evidence: evidenceOf({ "1.2": "-" }), cell: "Chưa đạt" },
])("$name: $cell", async ({ marks, evidence, cell }) => {
  expect(await shownLater(recognized(marks, undefined, evidence))).toBe(cell);
});

it("nothing is decided before all is marked", async () => {
  expect(await shownLater(recognized(marksOf({ "1.2": "KĐ", "3.1": "" })))).toEqual({
    error: "#N/A",
    sentence: "Chưa đủ: chưa chấm 3.1.",
  });
});

it("a set that recognises nobody says so", async () => {
  const cell = await shownLater(recognized([["35"], ["20"], ["Đạt"]], writtenSet));
  expect(cell).toEqual({
    error: "#VALUE!",
    sentence: expect.stringContaining("“Chi đoàn mạnh (mẫu ví dụ)”"),
  });
});
