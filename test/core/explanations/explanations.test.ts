/** What was explained stays explained for its unit, period and place, is offered again later, and never more than that. */
import * as fc from "fast-check";
import type { Explanation } from "../../../src/core/explanations/explanation";
import {
  explanationIndex,
  withExplanation,
  withoutExplanation,
} from "../../../src/core/explanations/explanations";
import { findingPlace } from "../../../src/core/explanations/finding-place";
import { readExplanations, writeExplanations } from "../../../src/core/explanations/stored-explanations";

const given: Explanation = {
  unitCode: "TV05",
  period: "2023-Q4",
  ruleId: "B1.DAUKY.1",
  place: "B1!C14",
  text: "Bàn giao 37 đoàn viên về xã Đại An",
  madeAt: "2023-12-20T08:00:00.000Z",
};

describe("giải trình của một chỗ", () => {
  it.each([
    { name: "the same thing", asked: {}, found: true },
    { name: "another unit", asked: { unitCode: "TV06" }, found: false },
    { name: "no unit", asked: { unitCode: null }, found: false },
    { name: "another rule", asked: { ruleId: "B1.DAUKY.2" }, found: false },
    { name: "another cell", asked: { place: "B1!C15" }, found: false },
    { name: "the next period", asked: { period: "2024-Q1" }, found: false },
    { name: "a report without a period", asked: { period: null }, found: false },
  ])("$name: $found", ({ asked, found }) => {
    expect(explanationIndex([given]).given({ ...given, ...asked })).toEqual(found ? given : null);
  });

  it("replaces what was said of the same thing, and leaves other periods alone", () => {
    const earlier = { ...given, period: "2023-Q3", text: "Kỳ trước" };
    const again = { ...given, text: "Sửa lại lời" };
    const all = withExplanation(withExplanation([earlier], given), again);
    expect(all).toEqual([earlier, again]);
    expect(withoutExplanation(all, given)).toEqual([earlier]);
  });
});

describe("giải trình kỳ trước đưa ra lại", () => {
  const of = (period: string | null, text: string, madeAt = given.madeAt): Explanation => ({
    ...given,
    period,
    text,
    madeAt,
  });
  it.each([
    {
      name: "the latest before",
      kept: [of("2023-Q1", "quý I"), of("2023-Q3", "quý III"), of("2023-Q2", "quý II")],
      offered: "quý III",
    },
    { name: "nothing of a later period", kept: [of("2024-Q1", "quý I năm sau")], offered: undefined },
    { name: "nothing of the period itself", kept: [of("2023-Q4", "chính kỳ này")], offered: undefined },
    {
      name: "a year before this quarter",
      kept: [of("2022", "năm 2022"), of("2023-M09", "tháng 9")],
      offered: "tháng 9",
    },
    {
      name: "one whose period is not known, where there is no better",
      kept: [of(null, "không ghi kỳ")],
      offered: "không ghi kỳ",
    },
    {
      name: "of one period the one said last",
      kept: [of("2023-Q3", "sau", "2023-10-02"), of("2023-Q3", "trước", "2023-10-01")],
      offered: "sau",
    },
  ])("$name", ({ kept, offered }) => {
    expect(explanationIndex(kept).offered(given)?.text).toBe(offered);
  });
});

describe("chỗ được giải trình", () => {
  it.each([
    {
      name: "a field of a form, wherever it stands in the file",
      finding: { field: "B1!C14", sheet: "Biểu 1", cell: "C15" },
      place: "B1!C14",
    },
    {
      name: "an entry of a list: its own cell, not the whole column",
      finding: { field: "B4!5", sheet: "Biểu 4", cell: "E17" },
      place: "Biểu 4!E17",
    },
    {
      name: "a column named by its letter",
      finding: { field: "B4!E", sheet: "Biểu 4", cell: "E17" },
      place: "Biểu 4!E17",
    },
    { name: "a cell that is no field", finding: { sheet: "Bìa", cell: "C9" }, place: "Bìa!C9" },
    { name: "the whole file", finding: { sheet: null, cell: null }, place: "!" },
  ])("$name", ({ finding, place }) => {
    expect(findingPlace(finding)).toBe(place);
  });
});

describe("giải trình lưu trong tệp", () => {
  const text = fc.string();
  const anyExplanation = fc.record({
    unitCode: fc.option(text),
    period: fc.option(text),
    ruleId: text,
    place: text,
    text,
    madeAt: text,
  });

  it("comes back as it was written", () => {
    fc.assert(
      fc.property(fc.array(anyExplanation), (all) => {
        expect(readExplanations(JSON.parse(writeExplanations(all)))).toEqual({
          outcome: "read",
          explanations: all,
        });
      }),
    );
  });

  it.each([
    {
      name: "of a later version",
      data: { schema: 2, explanations: [], more: 1 },
      says: "phiên bản DOAN mới hơn",
    },
    {
      name: "with a key nobody knows",
      data: { schema: 1, explanations: [{ ...given, extra: 1 }] },
      says: "bị hỏng",
    },
    { name: "no object at all", data: [1, 2], says: "bị hỏng" },
    { name: "without a schema number", data: { explanations: [] }, says: "bị hỏng" },
  ])("$name: told in a sentence", ({ data, says }) => {
    const read = readExplanations(data);
    expect(read.outcome === "unusable" && read.message).toContain(says);
  });
});
