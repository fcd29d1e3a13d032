/** Which sheets are taken for a set of criteria without anybody having said so. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { criteriaSets } from "../../../../src/core/scoring";
import { scoringForm } from "../../../../src/core/scoring/sheets/scoring-form";
import { targetsSheetToFill } from "../../../../src/core/scoring/targets/targets-sheet-to-fill";
import { exampleSet } from "../../../../src/core/scoring/written-set/example-set";
import { isCriteriaSheet } from "../../../../src/core/scoring/written-set/read-criteria-sheet";
import { ruleSheetToFill } from "../../../../src/core/templates/written-rules/rule-sheet-to-fill";
import { readWorkbook } from "../../../support/read-workbook";
import { traVinhUnits } from "../../units/tra-vinh-units";
import { gridOfNewSheet } from "../grid-of-new-sheet";
import { sheetOf } from "./written-sheets";

const [threeInitiatives = exampleSet] = criteriaSets.all;

it.each([
  { name: "called so in its name", sheet: "TT | Nội dung\n1 | Kế hoạch", tab: "Bộ tiêu chí 2026" },
  {
    name: "called so above the table",
    sheet: "BỘ TIÊU CHÍ CHI ĐOÀN MẠNH |\nTT | Nội dung\n1 | Kế hoạch",
    tab: "Sheet1",
  },
  {
    name: "with a line of its own",
    sheet: "Bộ tiêu chí: | Chi đoàn mạnh\nTT | Nội dung\n1 | Kế hoạch",
    tab: "Sheet1",
  },
  { name: "points and no marks", sheet: "TT | Tiêu chí | Điểm tối đa\n1 | Kế hoạch | 5", tab: "Sheet1" },
  {
    name: "ways of judging",
    sheet: "Mã | Tiêu chí, nội dung | Cách chấm\n1 | Kế hoạch | Điểm",
    tab: "Sheet1",
  },
  {
    name: "printed as its own form, still blank",
    sheet: "BẢNG TIÊU CHÍ THI ĐUA |\nTT | Nội dung | Điểm chuẩn | Tự chấm\n1 | Kế hoạch | 5 | …",
    tab: "Sheet1",
  },
  {
    name: "for units that are not named yet",
    sheet: "Đơn vị: ………… |\nTT | Nội dung | Điểm chuẩn\n1 | Kế hoạch | 5",
    tab: "Sheet1",
  },
])("a set: $name", ({ sheet, tab }) => {
  expect(isCriteriaSheet(sheetOf(sheet, tab))).toBe(true);
});

it.each([
  {
    name: "a form that a unit filled in",
    sheet: "Bộ tiêu chí: 3cd-2023 |\nTT | Nội dung | Điểm tối đa | Tự chấm\n1 | Kế hoạch | 5 | 4",
  },
  {
    name: "a form with the unit's name on it",
    sheet: "PHIẾU CHẤM\nĐơn vị: Huyện đoàn Trà Cú\nTT | Nội dung | Điểm tối đa | Tự chấm\n1 | Kế hoạch | 5 |",
  },
  {
    name: "a blank form",
    sheet: "PHIẾU TỰ CHẤM |\nTT | Nội dung | Điểm tối đa | Tự chấm\n1 | Kế hoạch | 5 |",
  },
  { name: "a plain list of contents", sheet: "TT | Nội dung | Ghi chú\n1.1 | Số đoàn viên |" },
  { name: "statistics", sheet: "TT | Chỉ tiêu | Đơn vị tính | Kết quả\n1 | Đoàn viên | người | 12" },
  { name: "a unit list", sheet: "Mã | Tên đơn vị | Cấp\nTV05 | Huyện đoàn Trà Cú | Huyện" },
  { name: "nothing", sheet: "" },
])("no set: $name", ({ sheet }) => {
  expect(isCriteriaSheet(sheetOf(sheet, "Sheet1"))).toBe(false);
});

it.each([
  {
    name: "a scoring form",
    sheet: scoringForm(threeInitiatives, { unit: null, period: null, setRef: "", name: "Phiếu chấm" }),
  },
  {
    name: "a scoring form with points",
    sheet: scoringForm(exampleSet, { unit: null, period: "2026", setRef: "", name: "Phiếu chấm" }),
  },
  { name: "a sheet of targets", sheet: targetsSheetToFill([], exampleSet, traVinhUnits, "2026-Q4") },
  { name: "a sheet of rules", sheet: ruleSheetToFill([]) },
])("DOAN's own $name is no set", ({ sheet }) => {
  expect(isCriteriaSheet(gridOfNewSheet(sheet))).toBe(false);
});

it.each([
  "mau-bao-cao.xlsx",
  "don-vi.xlsx",
  "nop/Duyên Hải.xlsx",
  "nop/Tieu Can - BC Q4.xlsx",
  "nop/thi doan duyen hai.xlsx",
])("no sheet of the sample %s is a set", async (file) => {
  const bytes = readFileSync(join(__dirname, "../../../../samples/tra-vinh-2023-q4", file));
  const { sheets } = await readWorkbook(new Uint8Array(bytes));
  expect(sheets.filter(isCriteriaSheet).map(({ name }) => name)).toEqual([]);
});
