/** The day by which a report is due, as forms print it. */
import type { CellValue } from "../../../src/core/model/grid";
import { deadlineOn, printedDeadline } from "../../../src/core/templates/deadline";
import { inferTemplate } from "../../../src/core/templates/infer-template";
import { viewOf } from "../../../src/core/templates/sheet-view";
import { blankWorkbook } from "../../support/drafts/draft-book";
import { drawForm } from "../../support/drafts/draft-form";
import { cellOf } from "../../support/drafts/draft-sheet";
import { plainForm } from "../../support/drafts/sample-drawings";

type Line = readonly [row: number, column: number, value: CellValue];

const one = "2023-12-15";

it.each<[string, Line[], string | undefined, string | undefined]>([
  ["in one line with its label", [[3, 1, "Hạn nộp: 15/12/2023"]], one, one],
  ["in brackets under the title", [[5, 1, "(Hạn gửi: ngày 15 tháng 12 năm 2023)"]], one, undefined],
  [
    "a day beside its label",
    [
      [3, 1, "Hạn nộp:"],
      [3, 2, 45_275],
    ],
    undefined,
    one,
  ],
  [
    "a text beside its label",
    [
      [3, 1, "Thời hạn nộp:"],
      [3, 2, "15/12/2023"],
    ],
    undefined,
    one,
  ],
  ["without its year", [[3, 1, "Hạn nộp: trước ngày 15/12 hằng năm"]], undefined, undefined],
  ["not at all", [[3, 1, "Ngày gửi: 15/12/2023"]], undefined, undefined],
])("%s", (_, lines, printed, shown) => {
  const { sheet } = drawForm(plainForm);
  for (const [row, column, value] of lines) cellOf(sheet, row, column).value = value;
  const workbook = blankWorkbook([sheet]);
  expect(printedDeadline(inferTemplate(workbook, "mau.xlsx"))).toBe(printed);
  expect(deadlineOn(workbook.sheets.map((grid) => viewOf(grid, workbook.formats)))).toBe(shown);
});
