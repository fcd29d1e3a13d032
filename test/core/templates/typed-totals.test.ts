/** Totals that a form leaves to be typed in are made of their parts, to the last digit, in the unit's reading too. */
import { inferTemplate } from "../../../src/core/templates/infer-template";
import { reportReader } from "../../../src/core/templates/read-report";
import { blankWorkbook, filledWorkbook } from "../../support/drafts/draft-book";
import { drawForm, type FormDrawing } from "../../support/drafts/draft-form";
import { cellOf } from "../../support/drafts/draft-sheet";

const drawing: FormDrawing = {
  name: "Biểu 9",
  title: "BIỂU 9: KINH PHÍ HOẠT ĐỘNG",
  header: [["TT", "Nội dung", "Được cấp", "Vận động", "Đã chi", "Còn lại"]],
  numbers: ["A", "B", "1", "2", "3", "4=1+2-3"],
  rows: [
    { code: 1, label: "Hoạt động thường xuyên" },
    { code: 2, label: "Công trình thanh niên" },
  ],
};

it.each([
  {
    name: "large sums of đồng stay whole",
    given: 126_476_671_904,
    raised: 952_475_243_216,
    spent: 0,
    left: 1_078_951_915_120,
  },
  { name: "what is taken away leaves no binary dust", given: 0.1, raised: 0.2, spent: 0.1, left: 0.2 },
])("$name", ({ given, raised, spent, left }) => {
  const { sheet } = drawForm(drawing);
  [given, raised, spent, left].forEach((value, index) => {
    cellOf(sheet, 9, 3 + index).value = value;
  });
  const template = inferTemplate(blankWorkbook([drawForm(drawing).sheet]), "mau.xlsx");
  const reading = reportReader(template)(filledWorkbook([sheet]));
  expect(reading.report.sheets.get("B9")?.fields.get("B9!F9")?.figure).toEqual({
    kind: "number",
    number: left,
  });
});
