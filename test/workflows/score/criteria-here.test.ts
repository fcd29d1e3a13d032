/** Which criteria sets an officer can choose from, with the open workbook's own behind the built-in ones. */
import { defaultSetId } from "../../../src/core/scoring/index";
import { criteriaHere, writtenCriteria } from "../../../src/workflows/score/criteria-here";
import { plainBook } from "../../support/plain-book";

const written = [
  ["BỘ TIÊU CHÍ CHI ĐOÀN MẠNH"],
  [],
  ["Mã", "Nội dung", "Cách chấm"],
  ["1", "Tư tưởng chính trị", null],
  ["1.1", "Học tập nghị quyết", "Đạt/Chưa đạt"],
  ["1.2", "Sinh hoạt định kỳ", "Đạt/Chưa đạt"],
] as const;

it("built-in ones first, the usual one before all", async () => {
  const choices = criteriaHere(await plainBook({ "Trang 1": [["Ghi chú"]] }));
  expect(choices[0]).toMatchObject({ set: { id: defaultSetId }, sheet: null, findings: [] });
  expect(choices.map(({ label }) => label)).toEqual(
    choices.map(({ set }) => expect.stringContaining(set.title) as string),
  );
  expect(choices[0]?.label).toMatch(/ · 14 nội dung$/);
});

it("a set written in a sheet is offered by the name of its sheet", async () => {
  const choices = criteriaHere(await plainBook({ "Bộ tiêu chí": written, Khác: [["Ghi chú"]] }));
  const own = choices.filter(({ sheet }) => sheet !== null);
  expect(own).toMatchObject([
    {
      sheet: "Bộ tiêu chí",
      label: expect.stringMatching(/^Trang “Bộ tiêu chí”: .* · 2 nội dung$/) as string,
    },
  ]);
});

it("one that cannot be used is not offered, and says why", async () => {
  const faulty = [...written, ["1.2", "Lại 1.2", "Đạt/Chưa đạt"]];
  const book = await plainBook({ "Bộ tiêu chí": faulty });
  expect(criteriaHere(book).every(({ sheet }) => sheet === null)).toBe(true);
  expect(writtenCriteria(book)).toMatchObject([{ sheet: "Bộ tiêu chí", set: null }]);
  expect(writtenCriteria(book)[0]?.findings.map(({ severity }) => severity)).toContain("error");
});
