/** Sheets of scoring are no statistics forms: "Tổng hợp" and "Kiểm tra" look past them, and find the form beside them. */
import { criteriaSheetToFill } from "../../../src/core/scoring/written-set/criteria-sheet-to-fill";
import type { Grid } from "../../../src/core/model/grid";
import { isOwnSheetStamp, scoringFormStampName, stampNames } from "../../../src/core/model/stamp";
import { makeBoard } from "../../../src/workflows/score/make-board";
import { makeRecognition, makeRegistration } from "../../../src/workflows/score/make-registers";
import { makeScoringForms } from "../../../src/workflows/score/make-scoring-forms";
import { scoreEntries } from "../../../src/workflows/score/score-entries";
import { templateHere } from "../../../src/workflows/check/template-here";
import { lookAtWorkbook, type WorkbookLook } from "../../../src/workflows/look-at-workbook";
import { memoryWorkbook } from "../../support/memory-workbook";
import { scorecard, scoredFile, threeInitiatives as set } from "../../support/score-cards";
import { readBack, unitOf } from "../../support/score-sheets";
import { plainWorkbook, tableGrid } from "../../support/workbook-files";

const units = [unitOf("TV01", "Huyện đoàn Trà Cú"), unitOf("TV02", "Huyện đoàn Càng Long")];
const statistics = tableGrid("Biểu 1", [
  ["BÁO CÁO SỐ LIỆU ĐOÀN VIÊN"],
  ["TT", "Nội dung", "Tổng số", "Nam", "Nữ"],
  [1, "Khối xã", null, null, null],
  [2, "Khối trường học", null, null, null],
  [3, "Khối cơ quan", null, null, null],
]);

async function look(first: readonly Grid[]): Promise<WorkbookLook> {
  const written = await readBack([criteriaSheetToFill([], set)]);
  const host = memoryWorkbook(plainWorkbook([...first, ...written.sheets]));
  const choice = { set, sheet: null };
  const scored = scoreEntries([scoredFile("a.xlsx", [scorecard()], { unit: "Huyện đoàn Trà Cú" })], {
    set,
    units,
  });
  await makeScoringForms({ choice, units, period: "2023" }, host);
  await makeBoard({ scored, choice }, host);
  await makeRegistration({ units, period: "2023", setTitle: set.title }, host);
  await makeRecognition({ scored }, host);
  const looked = await lookAtWorkbook(host);
  if (looked.outcome === "failed") throw new Error(looked.message);
  return looked;
}

it("a workbook with sheets of scoring alone holds no form", async () => {
  const looked = await look([]);
  expect({ form: looked.form, unitSheets: looked.unitSheets }).toEqual({ form: null, unitSheets: [] });
  expect(templateHere(looked, undefined)).toBeNull();
});

it("the statistics form beside them is found alone", async () => {
  const looked = await look([statistics]);
  expect(looked.form?.template.sheets.map(({ name }) => name)).toEqual(["Biểu 1"]);
  expect(looked.unitSheets).toEqual([]);
  expect(templateHere(looked, undefined)?.template.sheets.map(({ name }) => name)).toEqual(["Biểu 1"]);
});

it.each([...Object.values(stampNames), scoringFormStampName(12), "doan_bang_diem"])(
  "%s is a stamp of ours",
  (name) => {
    expect(isOwnSheetStamp(name)).toBe(true);
  },
);

it.each(["DOAN_TRANG_1", "DOAN_PHIEU_CHAM", "BANG_DIEM", "DOAN_BANG_DIEM_2"])("%s is none", (name) => {
  expect(isOwnSheetStamp(name)).toBe(false);
});
