/** Any few changes of structure, one upon the other: a figure is read into its own field or not at all. */
import fc from "fast-check";
import * as draft from "../../support/drafts/draft-sheet";
import { cellOf, type DraftSheet } from "../../support/drafts/draft-sheet";
import type { FormDrawing } from "../../support/drafts/draft-form";
import { faultsOf, filledBook, type FilledForm, misreadings } from "../../support/drafts/filled-book";
import {
  monthForm,
  plainForm,
  ruralTwin,
  schoolTwin,
  shortForm,
  wideForm,
} from "../../support/drafts/sample-drawings";

type Change = (form: FilledForm, at: number, other: number) => void;

const rowCount = (form: FilledForm) =>
  new Set(form.inputFields.map((field) => field.replace(/^[A-Z]+/, ""))).size;
const bodyRow = (form: FilledForm, at: number) => form.bodyTop + (at % rowCount(form));
/** One of the columns that ask for figures, where it stands now; the form's printed columns are left alone. */
const figureColumn = (form: FilledForm, at: number) => {
  const columns = (form.sheet.rows[form.bodyTop - 1] ?? form.sheet.rows[form.bodyTop] ?? []).flatMap(
    ({ field }, index) => (field === undefined ? [] : [index + 1]),
  );
  return columns[at % Math.max(1, columns.length)] ?? form.firstColumn;
};
const labels = [
  "Khối lực lượng vũ trang",
  "Trong đó: mới",
  "Cộng tác viên",
  "Nội dung khác của xã",
  "7. Việc phát sinh",
];

/** What leaves the table's rows and columns as they are. */
const shifts: Readonly<Record<string, Change>> = {
  letterhead: ({ sheet }, at) => draft.insertRows(sheet, 1 + (at % 3), [["Số: 15/BC-ĐTN"], []]),
  leadingColumn: ({ sheet }) => draft.insertColumn(sheet, 1, new Map()),
  capitals: ({ sheet, bodyTop }, at) => recase(sheet, bodyTop + (at % 3), (text) => text.toUpperCase()),
  decomposed: ({ sheet, headerTop }) =>
    recase(sheet, headerTop, (text) => text.normalize("NFD").replaceAll(" ", "  ")),
};

const changes: Readonly<Record<string, Change>> = {
  insertRow: (form, at, other) =>
    draft.insertRows(form.sheet, bodyRow(form, at), [
      [...(form.firstColumn === 3 ? [null] : []), labels[other % labels.length] ?? "", 1, 2, 3],
    ]),
  insertNameless: (form, at) => draft.insertRows(form.sheet, bodyRow(form, at), [[null, null, 4, 5]]),
  insertBlank: (form, at) => draft.insertRows(form.sheet, bodyRow(form, at), [[]]),
  deleteRow: (form, at) => draft.deleteRows(form.sheet, bodyRow(form, at)),
  insertColumn: (form, at, other) =>
    draft.insertColumn(
      form.sheet,
      figureColumn(form, at),
      new Map<number, string | number>([
        [form.headerTop, labels[other % 2] ?? ""],
        [form.bodyTop + 1, 9],
      ]),
    ),
  deleteColumn: (form, at) => draft.deleteColumn(form.sheet, figureColumn(form, at)),
  // Without codes a heading carried elsewhere takes the rows below its new place under it: nobody could tell.
  moveRow: (form, at, other) => {
    if (form.firstColumn === 3) draft.moveRows(form.sheet, bodyRow(form, at), 1, bodyRow(form, other));
  },
};

function recase(sheet: DraftSheet, row: number, change: (text: string) => string): void {
  for (const [index] of (sheet.rows[row - 1] ?? []).entries()) {
    const cell = cellOf(sheet, row, index + 1);
    if (typeof cell.value === "string") cell.value = change(cell.value);
  }
}

const step = (kinds: Readonly<Record<string, Change>>) =>
  fc.tuple(fc.constantFrom(...Object.keys(kinds)), fc.nat(40), fc.nat(40));
const drawings: Readonly<Record<string, readonly FormDrawing[]>> = {
  wide: [wideForm],
  plain: [plainForm],
  short: [shortForm],
  month: [monthForm],
  twins: [schoolTwin, ruralTwin],
};
const drawing = fc.constantFrom(...Object.keys(drawings));

function changed(
  name: string,
  kinds: Readonly<Record<string, Change>>,
  steps: readonly (readonly [string, number, number])[],
) {
  const book = filledBook(...(drawings[name] ?? []));
  for (const [kind, at, other] of steps) {
    const form = book.forms[other % book.forms.length];
    if (form) kinds[kind]?.(form, at, other);
  }
  return book;
}

describe("any changes of structure", () => {
  it("are silent where the table only stands elsewhere or is typed otherwise", () => {
    fc.assert(
      fc.property(drawing, fc.array(step(shifts), { maxLength: 3 }), (name, steps) => {
        const book = changed(name, shifts, steps);
        const reading = book.read();
        expect(misreadings(book, reading)).toEqual([]);
        expect(faultsOf(reading)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("never bring a figure into another field, and are never silent", () => {
    fc.assert(
      fc.property(drawing, fc.array(step(changes), { minLength: 1, maxLength: 4 }), (name, steps) => {
        const book = changed(name, changes, steps);
        const reading = book.read();
        const wrong = misreadings(book, reading).filter(
          ({ got }) => (got as { figure: unknown }).figure !== "not-submitted",
        );
        expect(wrong).toEqual([]);
        if (misreadings(book, reading).length > 0)
          expect(reading.findings.some(({ blocking }) => blocking)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("one change at a time: nothing that can be named is lost, and the sheet is not clean", () => {
    fc.assert(
      fc.property(drawing, step(changes), (name, [kind, at, other]) => {
        const book = changed(name, changes, [[kind, at, other]]);
        const reading = book.read();
        expect(misreadings(book, reading)).toEqual([]);
        if (kind !== "moveRow") expect(reading.findings.some(({ blocking }) => blocking)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
