import { resultPatch } from "../../../src/core/consolidation/result-patch";
import { at, blankForm, countedFile, resultInput } from "../../support/campaign-result";
import { gridOf, workbookOf } from "../../support/apply-patch";
import { cellKey } from "../../../src/core/model/grid";
import { campaignTemplate, figuresOfPhuong, figuresOfXa } from "../../support/sample-campaign";
import { orgUnit, unitReport } from "../../support/unit-reports";

const form = "Biểu 1 Đoàn viên";
const reports = [
  unitReport(campaignTemplate, "X", figuresOfXa),
  unitReport(campaignTemplate, "P", figuresOfPhuong),
];
const counted = reports.map(({ unit }) => unit);
const absent = (count: number) =>
  Array.from({ length: count }, (_, index) => orgUnit(`V${index}`, `Xã đoàn ${index + 1}`));

/** The form with one more note, at the given place. */
function formWithNote(row: number, column: number) {
  const sheets = blankForm(campaignTemplate).sheets.map((grid) =>
    grid.name === form
      ? gridOf(form, { ...Object.fromEntries(grid.cells), [cellKey(row, column)]: { value: "Người lập" } })
      : grid,
  );
  return workbookOf(sheets);
}

function line(expected = counted, blank = formWithNote(40, 2)): unknown {
  const patch = resultPatch(resultInput(campaignTemplate, reports, { expected, form: blank }));
  return patch.sheets
    .find(({ sheet }) => sheet === form)
    ?.cells.filter(
      ({ content }) => content.kind === "value" && String(content.value).startsWith("Đã tổng hợp"),
    )
    .map(({ row, column, content }) => ({ row, column, text: content.kind === "value" && content.value }));
}

describe("the line under a form", () => {
  it("stands two rows below everything else, under the first column that holds anything", () => {
    expect(line()).toEqual([{ row: 42, column: 2, text: "Đã tổng hợp 2/2 đơn vị." }]);
  });

  it.each([
    {
      name: "names who is missing",
      missing: 2,
      text: "Đã tổng hợp 2/4 đơn vị; thiếu: Xã đoàn 1, Xã đoàn 2.",
    },
    {
      name: "counts the missing where they are many",
      missing: 30,
      text: "Đã tổng hợp 2/32 đơn vị; thiếu: 30 đơn vị.",
    },
  ])("$name", ({ missing, text }) => {
    expect(line([...counted, ...absent(missing)])).toEqual([{ row: 42, column: 2, text }]);
  });

  it("tells how many of the counted units have errors", () => {
    const [first, ...rest] = reports.map(countedFile);
    const fault = {
      ruleId: "B1.TONG",
      severity: "error",
      sheet: null,
      cell: null,
      message: "",
      blocking: false,
    } as const;
    const outcomes = first ? [{ ...first, findings: [fault] }, ...rest] : [];
    const patch = resultPatch(
      resultInput(campaignTemplate, reports, { outcomes, form: formWithNote(40, 2) }),
    );

    expect(at(patch, form, "B42")).toEqual({
      kind: "value",
      value: "Đã tổng hợp 2/2 đơn vị; 1 đơn vị có lỗi.",
    });
  });

  it("is found again by a name of its own", () => {
    const { definedNames } = resultPatch(
      resultInput(campaignTemplate, reports, { form: formWithNote(40, 2) }),
    );

    expect(definedNames).toContainEqual({ name: "DOAN_DONG_B1", refersTo: `'${form}'!$B$42:$B$42` });
  });
});
