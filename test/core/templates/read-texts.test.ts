/** Texts of a unit's file, wherever they stand: read as they were meant, and told where something was amiss. */
import { inferTemplate } from "../../../src/core/templates/infer-template";
import { reportReader } from "../../../src/core/templates/read-report";
import { inTcvn3 } from "../../support/old-code-pages";
import { blankWorkbook, filledWorkbook } from "../../support/drafts/draft-book";
import { drawForm, drawList } from "../../support/drafts/draft-form";
import { cellOf, type DraftSheet } from "../../support/drafts/draft-sheet";
import { officerList, plainForm } from "../../support/drafts/sample-drawings";

/** @param form What is done to the blank and to the copy. */
function reading(
  draw: () => DraftSheet,
  unit: (sheet: DraftSheet) => void,
  form: (sheet: DraftSheet) => void = () => undefined,
) {
  const [blank, copy] = [draw(), draw()];
  form(blank);
  form(copy);
  unit(copy);
  return reportReader(inferTemplate(blankWorkbook([blank]), "mau.xlsx"))(filledWorkbook([copy]));
}

const form = () => drawForm(plainForm).sheet;
const list = () => drawList(officerList).sheet;
const told = ({ findings }: ReturnType<typeof reading>) =>
  findings.map(({ ruleId, cell, field }) =>
    [ruleId, cell, ...(field === undefined ? [] : [field])].join(" "),
  );

describe("around the table", () => {
  it.each([
    ["a letterhead in an old font", 2, "§OµN X· IA GRAI", ["CH.CHU.TCVN3 A2"]],
    ["a name with the wrong Ð", 2, "ÐOÀN XÃ IA GRAI", ["CH.CHU.ETH A2"]],
    ["a name with a space that is none", 2, "ĐOÀN XÃ\u00a0IA GRAI", ["CH.CHU.CACH A2"]],
    ["a command for a name", 2, "=cmd|' /C calc'!A0", ["CH.CHU.LENH A2"]],
    ["mark-up for a name", 2, "<script>alert(1)</script>", ["CH.CHU.MA A2"]],
    ["a remark below", 30, "Ghi chú: Ðã đối chiếu", ["CH.CHU.ETH A30"]],
    ["a name as it should be", 2, "ĐOÀN XÃ IA GRAI", []],
  ])("%s", (_, row, text, findings) => {
    expect(told(reading(form, (sheet) => void (cellOf(sheet, row, 1).value = text)))).toEqual(findings);
  });

  it("what the form itself prints so is no fault of the unit", () => {
    const print = (sheet: DraftSheet) => {
      cellOf(sheet, 1, 1).value = "TỈNH ÐOÀN\u00a0GIA LAI".normalize("NFD");
      cellOf(sheet, 30, 1).value = "= cột(3)x0%";
    };
    expect(told(reading(form, () => undefined, print))).toEqual([]);
  });

  it("a form in an old font is learned as it was meant", () => {
    const print = (sheet: DraftSheet) => {
      for (const line of sheet.rows)
        for (const cell of line) if (typeof cell.value === "string") cell.value = inTcvn3(cell.value);
    };
    const draw = () => {
      const sheet = form();
      print(sheet);
      return sheet;
    };
    const template = inferTemplate(blankWorkbook([draw()]), "mau.xlsx");
    const unicode = inferTemplate(blankWorkbook([form()]), "mau.xlsx");
    const labels = ({ sheets }: typeof template) => sheets[0]?.table?.rows.map(({ label }) => label);
    expect(labels(template)).toEqual(labels(unicode));
    expect(told(reportReader(template)(filledWorkbook([draw()])))).toEqual([]);
  });
});

describe("in a list", () => {
  it("names are stacked as they were meant, with their ordinals", () => {
    const { report, findings } = reading(list, (sheet) => {
      cellOf(sheet, 7, 2).value = "L©m Minh Léc";
      cellOf(sheet, 8, 2).value = "Trần Thị Bình".normalize("NFD");
      cellOf(sheet, 8, 4).value = "  ";
      cellOf(sheet, 9, 1).value = null;
      cellOf(sheet, 9, 2).value = "Lê Văn Cộng";
      cellOf(sheet, 9, 4).value = "Ủy viên";
    });
    const [sheet] = report.sheets.values();
    const columns = [...(sheet?.rows[0]?.figures.keys() ?? [])];
    expect(sheet?.rows.map(({ figures }) => figures.get(columns[0] ?? ""))).toEqual(
      ["Lâm Minh Lộc", "Trần Thị Bình", "Lê Văn Cộng"].map((text) => ({ kind: "text", text })),
    );
    expect(sheet?.rows.map(({ ordinal }) => ordinal)).toEqual([
      { kind: "number", number: 1 },
      { kind: "number", number: 2 },
      { kind: "blank" },
    ]);
    expect(findings.map(({ ruleId, cell, field }) => `${ruleId} ${cell} ${field}`)).toEqual([
      `CH.CHU.TCVN3 B7 B5!${columns[0]}`,
      `CH.CHU.TOHOP B8 B5!${columns[0]}`,
      `CH.TRONG.CACH D8 B5!${columns[2]}`,
    ]);
  });
});

it("a formula is never put right by typing over it", () => {
  const { findings } = reading(form, (sheet) => {
    const cell = cellOf(sheet, 10, 3);
    cell.formula = { kind: "text", text: 'TEXT(1234,"#.##0")' };
    cell.value = "1.234";
  });
  expect(findings.map(({ ruleId, cell, mend }) => [ruleId, cell, mend])).toEqual([
    ["CH.SO.CHU", "C10", undefined],
  ]);
});
