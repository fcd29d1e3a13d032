import {
  fieldDaysHere,
  makeFieldDays,
  makeUnitsFieldDays,
} from "../../../src/workflows/officers/field-days-here";
import { unitsFieldDays } from "../../../src/workflows/officers/units-field-days";
import { pileEntryReader } from "../../../src/workflows/read-pile";
import { nodeHosts } from "../../../src/roots/cli/node-hosts";
import { criteriaSets } from "../../../src/core/scoring/index";
import { openUnitList } from "../../../src/workflows/open-form";
import { memoryWorkbook } from "../../support/memory-workbook";
import { plainBook } from "../../support/plain-book";
import { sampleFile, sampleSubmissions, truth } from "../../support/tra-vinh";

const trips = {
  "Đi cơ sở": [
    ["ĐI CƠ SỞ NĂM 2022"],
    ["TT", "Họ và tên", "Chức vụ", "Từ ngày", "Đến ngày", "Lý do miễn"],
    [1, "Lê Văn An", "Bí thư", "01/01/2022", "10/03/2022", null],
    [2, "Trần Thị Bình", "Chuyên viên", "01/04/2022", "10/04/2022", null],
    [3, "Phạm Chi", "Chuyên viên", null, null, "Nghỉ thai sản"],
  ],
};

it("the days of everybody in the open workbook, and a sheet of them that adds up by itself", async () => {
  const host = memoryWorkbook(await plainBook(trips));
  const found = await fieldDaysHere(host, { threshold: 60 });
  if (found.outcome !== "found") throw new Error(found.outcome);
  expect(found.days.summary).toMatchObject({ officers: 3, exempt: 1, subject: 2, met: 1, totalDays: 79 });
  const made = await makeFieldDays(host, found.days);
  expect(made).toMatchObject({ outcome: "made", place: { sheet: "Tổng hợp đi cơ sở" } });
  const text = [...(host.now().sheets.at(-1)?.cells.values() ?? [])].map(({ value }) => value);
  expect(text).toEqual(expect.arrayContaining(["Lê Văn An", "Đạt", "Chưa đạt", "Miễn", 69, 0.5, 1 / 3]));
});

it("a sheet of results is no list of trips when it is looked at again", async () => {
  const host = memoryWorkbook(await plainBook(trips));
  const first = await fieldDaysHere(host);
  if (first.outcome !== "found") throw new Error(first.outcome);
  await makeFieldDays(host, first.days);
  expect(await fieldDaysHere(host)).toEqual(first);
});

it("a workbook without a list says what a list looks like", async () => {
  const found = await fieldDaysHere(memoryWorkbook(await plainBook({ "Trang 1": [["Xin chào"]] })));
  expect(found).toMatchObject({ outcome: "nothing", message: expect.stringContaining("Từ ngày") });
});

it("the files of units: each unit once, who sent nothing is named, rates from sums", async () => {
  const read = pileEntryReader(undefined, nodeHosts, criteriaSets.get("3cd-2023"));
  const entries = [];
  for (const file of sampleSubmissions()) entries.push(await read(file));
  const list = await openUnitList(sampleFile("don-vi.xlsx"), nodeHosts.reader);
  if (list.outcome === "refused") throw new Error(list.message);
  const found = unitsFieldDays(entries, list.units, { threshold: 60, year: 2023 });
  const { fieldDays } = truth.expected as unknown as {
    readonly fieldDays: Record<
      string,
      { readonly totalDays: number; readonly subject: number; readonly metThreshold: number }
    >;
  };
  const byUnit = Object.fromEntries(
    found.units.map(({ code, days: { summary } }) => [
      code,
      { totalDays: summary.totalDays, subject: summary.subject, metThreshold: summary.met },
    ]),
  );
  for (const [unit, { totalDays, subject, metThreshold }] of Object.entries(fieldDays))
    expect([unit, byUnit[unit]]).toEqual([unit, { totalDays, subject, metThreshold }]);
  expect(Object.keys(byUnit).sort()).toEqual(Object.keys(fieldDays).sort());
  expect(found.leftOut.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Huyện đoàn Châu Thành", "nop/Doan la (khong ro).xlsx"]),
  );
  const sum = (part: "totalDays" | "subject" | "metThreshold") =>
    Object.values(fieldDays).reduce((total, days) => total + days[part], 0);
  expect(found.summary.totalDays).toBe(sum("totalDays"));
  expect(found.summary.rate).toBeCloseTo(sum("metThreshold") / sum("subject"), 12);

  const host = memoryWorkbook(await plainBook({ "Trang 1": [["Xin chào"]] }));
  const made = await makeUnitsFieldDays(host, found, 60);
  expect(made).toMatchObject({ outcome: "made" });
});
