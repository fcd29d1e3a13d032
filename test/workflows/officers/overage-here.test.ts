import { serialOf } from "../../../src/core/model/date-serial";
import { makeAgeTable, makeOverage, overageHere } from "../../../src/workflows/officers/overage-here";
import { memoryWorkbook } from "../../support/memory-workbook";
import { plainBook } from "../../support/plain-book";

const officers = {
  "Cán bộ": [
    ["DANH SÁCH CÁN BỘ ĐOÀN"],
    ["TT", "Họ và tên", "Ngày, tháng, năm sinh", "Chức vụ", "Đơn vị"],
    [1, "Lê Văn An", "01/02/1980", "Bí thư Tỉnh đoàn", "Tỉnh đoàn"],
    [2, "Trần Thị Bình", "01/02/1990", "Phó Bí thư Tỉnh đoàn", "Tỉnh đoàn"],
    [3, "Phạm Chi", "chưa rõ", "Bí thư Đoàn xã", "Xã Ia Grai"],
    [4, "Võ Dũng", "01/02/1990", "Chuyên viên", "Tỉnh đoàn"],
  ],
};
const on = serialOf(2023, 12, 31) ?? 0;

it("who is over age, who is not, and of whom nothing can be said", async () => {
  const host = memoryWorkbook(await plainBook(officers));
  const found = await overageHere(host, { on });
  if (found.outcome !== "found") throw new Error(found.outcome);
  expect(found.over.map(({ name }) => name)).toEqual(["Lê Văn An"]);
  expect(found.unsettled.map(({ name }) => name)).toEqual(["Phạm Chi", "Võ Dũng"]);
  expect(await makeOverage(host, found)).toMatchObject({ outcome: "made" });
  const values = [...(host.now().sheets.at(-1)?.cells.values() ?? [])].map(({ value }) => value);
  expect(values).toEqual(
    expect.arrayContaining([
      "Quá tuổi",
      "Trong tuổi",
      43,
      "chưa rõ",
      "Bảng tuổi không có chức vụ này vào ngày trên",
    ]),
  );
  // What DOAN wrote is no list of officers of its own.
  expect(await overageHere(host, { on })).toEqual(found);
});

it("the table of ages of the workbook counts, as it stands there now", async () => {
  const host = memoryWorkbook(await plainBook(officers));
  const made = await makeAgeTable(host);
  if (made.outcome !== "made") throw new Error(made.message);
  const sheet = made.place.sheet;
  const known = await overageHere(host, { on });
  expect(known).toMatchObject({ outcome: "found", over: [{ name: "Lê Văn An" }], table: { sheet } });
  const row =
    [...Array(20).keys()].find((at) => host.valueAt(sheet, `A${at + 1}`) === "Bí thư Tỉnh đoàn") ?? 0;
  host.type(sheet, `C${row + 1}`, 45);
  expect(await overageHere(host, { on })).toMatchObject({ outcome: "found", over: [] });
});

it("after the old decision ended its ages say nothing", async () => {
  const host = memoryWorkbook(await plainBook(officers));
  const found = await overageHere(host, { on: serialOf(2026, 11, 23) ?? 0 });
  expect(found).toMatchObject({ outcome: "found", over: [], table: null });
});
