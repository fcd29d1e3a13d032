/** "Đưa về đúng chỗ": rows and columns that moved stand in the form's order again, and every figure says what it said. */
import fc from "fast-check";
import { isMoved } from "../../../src/core/fixes/realign-fix";
import { filledWorkbook } from "../../support/drafts/draft-book";
import * as draft from "../../support/drafts/draft-sheet";
import type { DraftSheet } from "../../support/drafts/draft-sheet";
import { filledBook, type FilledForm } from "../../support/drafts/filled-book";
import type { FormDrawing } from "../../support/drafts/draft-form";
import { monthForm, plainForm, shortForm, wideForm } from "../../support/drafts/sample-drawings";
import { errorsOf, figuresOf, mended } from "./keyed";

interface MovedCase {
  readonly name: string;
  readonly form: FormDrawing;
  readonly change: (form: FilledForm, sheet: DraftSheet) => void;
}

const inOneStep: readonly MovedCase[] = [
  { name: "two rows of a section exchanged", form: wideForm, change: (_, s) => draft.moveRows(s, 13, 1, 12) },
  { name: "a section moved before another", form: wideForm, change: (_, s) => draft.moveRows(s, 15, 4, 11) },
  {
    name: "two figure columns of a group exchanged",
    form: wideForm,
    change: (_, s) => draft.swapColumns(s, 5, 6, 9),
  },
  {
    name: "two columns under captions of one row exchanged",
    form: shortForm,
    change: (_, s) => draft.swapColumns(s, 3, 4, 7),
  },
  {
    name: "a group of columns exchanged with another, captions and all",
    form: plainForm,
    change: (_, s) => {
      draft.swapColumns(s, 2, 6, 7);
      draft.swapColumns(s, 3, 7, 7);
    },
  },
  {
    name: "rows and columns at once",
    form: wideForm,
    change: (_, s) => {
      draft.moveRows(s, 13, 1, 12);
      draft.swapColumns(s, 5, 6, 9);
    },
  },
  {
    name: "the table two rows lower, a row moved",
    form: wideForm,
    change: (_, s) => {
      draft.insertRows(s, 2, [["Số: 15/BC-ĐTN"], []]);
      draft.moveRows(s, 15, 1, 14);
    },
  },
];

function planned({ form, change }: MovedCase) {
  const book = filledBook(form);
  const [filled] = book.forms;
  if (!filled) throw new Error("No form.");
  change(filled, filled.sheet);
  return mended(filledWorkbook(book.sheets), book.template, isMoved);
}

describe("a table out of order", () => {
  it.each(inOneStep)("$name: in order again, every figure in its field", (moved) => {
    const { before, planned: plan, after } = planned(moved);
    expect(before.findings.some(isMoved)).toBe(true);
    expect(plan.unfixable).toEqual([]);
    expect(plan.fixes).toHaveLength(1);
    expect(plan.fixes[0]?.mends).toHaveLength(before.findings.filter(isMoved).length);
    expect(after.findings.filter(isMoved)).toEqual([]);
    expect(figuresOf(after)).toEqual(figuresOf(before));
    expect(errorsOf(after)).toEqual({});
  });

  it.each<MovedCase & { readonly says: RegExp }>([
    {
      name: "a row of the form is missing",
      form: wideForm,
      change: (_, s) => {
        draft.moveRows(s, 13, 1, 12);
        draft.deleteRows(s, 18);
      },
      says: /còn thiếu dòng hoặc cột/,
    },
    {
      name: "a row was added",
      form: wideForm,
      change: (_, s) => {
        draft.moveRows(s, 13, 1, 12);
        draft.insertRows(s, 16, [["2.9", "Cộng tác viên", 1, 2]]);
      },
      says: /biểu mẫu không có/,
    },
    {
      name: "figures are merged",
      form: wideForm,
      change: (_, s) => {
        draft.moveRows(s, 13, 1, 12);
        s.merges.push({ top: 16, left: 4, bottom: 17, right: 4 });
      },
      says: /ô số liệu bị gộp/,
    },
    {
      name: "a row to be moved is hidden",
      form: wideForm,
      change: (_, s) => {
        draft.moveRows(s, 13, 1, 12);
        draft.hideRow(s, 12);
      },
      says: /đang ẩn/,
    },
    {
      name: "a remark stands beside a row to be moved",
      form: wideForm,
      change: (_, s) => {
        draft.moveRows(s, 13, 1, 12);
        draft.cellOf(s, 12, 15).value = "xem lại";
      },
      says: /Ô O12 ở ngoài bảng/,
    },
  ])("$name: said, and nothing is offered", ({ says, ...moved }) => {
    const { before, planned: plan } = planned(moved);
    expect(before.findings.some(isMoved)).toBe(true);
    expect(plan.fixes).toEqual([]);
    expect(plan.unfixable.map(({ reason }) => reason).join("\n")).toMatch(says);
  });

  it("the unit's own formula elsewhere follows the row it names", () => {
    const book = filledBook(wideForm);
    const [form] = book.forms;
    if (!form) throw new Error("No form.");
    const cell = draft.cellOf(form.sheet, 13, 4);
    draft.moveRows(form.sheet, 13, 1, 12);
    const other = draft.emptySheet("Theo dõi");
    draft.cellOf(other, 1, 1).formula = { kind: "text", text: "'Biểu 1'!D12*2" };
    const { planned: plan } = mended(filledWorkbook([form.sheet, other]), book.template, isMoved);
    expect(plan.fixes.flatMap(({ changes }) => changes).filter(({ sheet }) => sheet === "Theo dõi")).toEqual([
      expect.objectContaining({ address: "A1", after: "='Biểu 1'!D13*2" }),
    ]);
    expect(cell.value).not.toBeNull();
  });

  it("any rows and columns: where it is offered, figures and errors stay as they were", () => {
    const drawings: Readonly<Record<string, FormDrawing>> = {
      wide: wideForm,
      plain: plainForm,
      short: shortForm,
      month: monthForm,
    };
    let offered = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(drawings)),
        fc.array(fc.tuple(fc.boolean(), fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 3 }),
        (name, steps) => {
          const book = filledBook(drawings[name] ?? wideForm);
          const [form] = book.forms;
          if (!form) return;
          const rows = new Set(form.inputFields.map((field) => field.replace(/^[A-Z]+/, ""))).size;
          for (const [isRow, one, other] of steps) {
            if (isRow && form.firstColumn === 3)
              draft.moveRows(form.sheet, form.bodyTop + (one % rows), 1, form.bodyTop + (other % rows));
            else {
              const columns = form.columnCount - form.firstColumn + 1;
              draft.swapColumns(
                form.sheet,
                form.firstColumn + (one % columns),
                form.firstColumn + (other % columns),
                form.bodyTop - 1,
              );
            }
          }
          const {
            before,
            planned: plan,
            after,
            workbook,
          } = mended(filledWorkbook(book.sheets), book.template, isMoved);
          if (plan.fixes.length === 0) return;
          offered += 1;
          expect(after.findings.filter(isMoved)).toEqual([]);
          expect(figuresOf(after)).toEqual(figuresOf(before));
          for (const [ruleId, count] of Object.entries(errorsOf(after)))
            expect(count).toBeLessThanOrEqual(errorsOf(before)[ruleId] ?? 0);
          const again = mended(workbook, book.template, isMoved);
          expect(again.planned.fixes).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
    expect(offered).toBeGreaterThan(20);
  });
});
