/** The form's formula for a unit's own sheet, wherever the unit's rows, columns and sheets stand. */
import * as draft from "../../support/drafts/draft-sheet";
import type { DraftSheet } from "../../support/drafts/draft-sheet";
import { filledWorkbook } from "../../support/drafts/draft-book";
import { filledBook } from "../../support/drafts/filled-book";
import { wideForm } from "../../support/drafts/sample-drawings";
import { reportReader } from "../../../src/core/templates/read-report";
import { inferTemplate } from "../../../src/core/templates/infer-template";
import { editedWorkbook } from "../../support/edited-workbook";
import { readWorkbook } from "../../support/read-workbook";
import { sampleFile } from "../../support/tra-vinh";
import { placedForm, unitFormula } from "../../../src/core/templates/unit-formula";
import { matchWorkbook } from "../../../src/core/templates/match-workbook";

/** C11 of the form is the total of section I, C12 to C14; C19 adds both sections. */
function formulaOf(formula: string, change: (sheet: DraftSheet) => void = () => undefined) {
  const book = filledBook(wideForm);
  const [form] = book.forms;
  const [sheet] = book.template.sheets;
  if (!form || !sheet) throw new Error("No form.");
  change(form.sheet);
  const workbook = filledWorkbook(book.sheets);
  return unitFormula(placedForm(matchWorkbook(workbook, book.template), workbook), sheet, formula);
}

describe("a formula of the form on a unit's sheet", () => {
  it.each<{
    name: string;
    formula: string;
    change?: (sheet: DraftSheet) => void;
    wanted: string | undefined;
  }>([
    { name: "nothing moved", formula: "SUM(C12:C14)", wanted: "SUM(C12:C14)" },
    {
      name: "two rows of letterhead more",
      formula: "C11+$C$15",
      change: (s) => draft.insertRows(s, 2, [[], []]),
      wanted: "C13+$C$17",
    },
    {
      name: "a row put in is not added",
      formula: "SUM(C12:C14)",
      change: (s) => draft.insertRows(s, 13, [["1.9", "Việc phát sinh", 5]]),
      wanted: "SUM(C12,C14:C15)",
    },
    {
      name: "an empty row put in does no harm",
      formula: "SUM(C12:C14)",
      change: (s) => draft.insertRows(s, 13, [[]]),
      wanted: "SUM(C12:C15)",
    },
    {
      name: "where several ranges may not stand nothing is guessed",
      formula: "MATCH(1,C12:C14)",
      change: (s) => draft.insertRows(s, 13, [["1.9", "Việc phát sinh", 5]]),
      wanted: undefined,
    },
    {
      name: "a row that is gone has no counterpart",
      formula: "SUM(C12:C14)",
      change: (s) => draft.deleteRows(s, 13),
      wanted: undefined,
    },
    {
      name: "rows that changed places still stand together",
      formula: "SUM(C12:C14)",
      change: (s) => draft.moveRows(s, 14, 1, 12),
      wanted: "SUM(C12:C14)",
    },
    {
      name: "a column more on the left",
      formula: "E11/$C11",
      change: (s) => draft.insertColumn(s, 1, new Map()),
      wanted: "F11/$D11",
    },
    {
      name: "the sheet was renamed",
      formula: "'Biểu 1'!C12",
      change: (s) => {
        s.name = "Bieu 1 (xa)";
      },
      wanted: "'Bieu 1 (xa)'!C12",
    },
    { name: "another file", formula: "[1]Sheet1!A1", wanted: undefined },
    { name: "a sheet the form does not have", formula: "'Biểu 9'!A1", wanted: undefined },
    { name: "a name the workbook does not have", formula: "Tong*2", wanted: undefined },
  ])("$name: $formula → $wanted", ({ formula, change, wanted }) => {
    expect(formulaOf(formula, change)).toBe(wanted);
  });

  it("a formula that was typed over is offered back; one that is right and shows an old figure is not", async () => {
    const bytes = await sampleFile("mau-bao-cao.xlsx").read();
    if (!(bytes instanceof Uint8Array)) throw new Error(bytes.message);
    const blank = await readWorkbook(bytes, { styledBlanks: true, validations: true });
    const template = inferTemplate(blank, "mau.xlsx");
    const filled = editedWorkbook(blank, { "Biểu 1 Đoàn viên": { C14: 5, C15: 6, C16: 7, C13: 99 } });
    const { findings } = reportReader(template)(filled);
    expect(findings.filter(({ cell }) => cell === "C13").map(({ mend }) => mend)).toEqual([
      { kind: "formula", formula: "SUM(C14:C16)" },
    ]);
  });
});
