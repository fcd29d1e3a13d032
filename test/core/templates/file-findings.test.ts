/** What is odd about a whole workbook. */
import type { Workbook } from "../../../src/core/model/grid";
import { fileFindings } from "../../../src/core/templates/file-findings";
import { filledWorkbook } from "../../support/drafts/draft-book";
import { drawForm } from "../../support/drafts/draft-form";
import { shortForm } from "../../support/drafts/sample-drawings";

const savedBy = (application: string | undefined, isXlsx = true) => {
  const workbook: Workbook = { ...filledWorkbook([]), ...(application === undefined ? {} : { application }) };
  return fileFindings(workbook, isXlsx).map(({ ruleId, severity, message }) =>
    [ruleId, severity, /chương trình (.*) lưu,/.exec(message)?.[1]].join(" "),
  );
};

it.each([
  ["LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40$Build-2", "TEP.NGUON note LibreOffice"],
  ["OpenOffice/4.1.13$Win32", "TEP.NGUON note OpenOffice"],
  ["WPS Office", "TEP.NGUON note WPS Office"],
  ["WPS 表格", "TEP.NGUON note WPS Office"],
  ["Google Sheets", "TEP.NGUON note Google Trang tính"],
  ["ONLYOFFICE/7.2", "TEP.NGUON note ONLYOFFICE"],
  ["Báo cáo nhanh 2.0", "TEP.NGUON note Báo cáo nhanh 2.0"],
])("saved by %s", (application, finding) => expect(savedBy(application)).toEqual([finding]));

it.each([["Microsoft Excel"], ["Microsoft Macintosh Excel"], ["Microsoft Excel Online"], [""], [undefined]])(
  "saved by %p: nothing to tell",
  (application) => expect(savedBy(application)).toEqual([]),
);

it("another kind of workbook is told for what it is, not for who saved it", () => {
  expect(savedBy("LibreOffice/7.4", false)).toEqual([]);
});

it("formulas without results are one note for the file", () => {
  const { sheet } = drawForm(shortForm);
  expect(fileFindings(filledWorkbook([sheet]), true)).toEqual([]);
  const [finding, ...others] = fileFindings(filledWorkbook([sheet], { withoutResults: true }), true);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ ruleId: "TEP.CHUATINH", severity: "note", sheet: null, cell: null });
});
