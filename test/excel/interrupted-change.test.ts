/** A change that Excel refuses, the user cancels or a crash cuts off leaves the workbook as it was. */
import { patch, value } from "../support/patches";
import { largeSheet } from "./large-sheet";
import { closeExcel, inExcel, succeeded } from "./open-in-excel";
import { contentAt, formName, fullPatch, smallForm } from "./small-form";
import { stateOf } from "./state-of";

afterEach(closeExcel);

const run = { label: "Tổng hợp 2/2 đơn vị" };

it.each([
  { name: "before the mark is written", after: 2 },
  { name: "while sheets are added", after: 4, atAction: 6 },
  { name: "while cells are written", after: 4, atAction: 40 },
  { name: "while it is read back", after: 5 },
  { name: "while the record is kept", after: 7 },
])("refused by Excel $name, the workbook is as before", async ({ after, atAction }) => {
  const { book, office, workbook } = await inExcel(smallForm());
  const before = stateOf(book);
  office.host.failNext({ code: "GeneralException", after, ...(atAction !== undefined && { atAction }) });
  expect(await workbook.change(fullPatch, run)).toMatchObject({ outcome: "failed", kind: "refused" });
  expect(stateOf(book)).toEqual(before);
  expect(succeeded(await workbook.interruptedChange())).toBeNull();
});

it("cancelled half-way, the workbook is as before", async () => {
  const { book, workbook } = await inExcel(smallForm());
  const before = stateOf(book);
  const stop = new AbortController();
  const big = { ...fullPatch, newSheets: [...fullPatch.newSheets, largeSheet(30_000)] };
  let steps = 0;
  const answer = await workbook.change(big, {
    ...run,
    signal: stop.signal,
    onProgress: (done, total) => {
      steps = done;
      if (done < total) stop.abort();
    },
  });
  expect(answer).toMatchObject({ kind: "cancelled" });
  expect(steps).toBeGreaterThan(0);
  expect(stateOf(book)).toEqual(before);
});

it("cut off by a crash, it is found at the next start and taken back", async () => {
  const book = smallForm();
  const before = stateOf(book);
  const first = await inExcel(book);
  // From the fifth batch on nothing gets through any more: the rollback neither.
  for (let batch = 0; batch < 20; batch++) first.office.host.failNext({ code: 5012, after: 4 });
  first.office.host.failNext({ code: "GeneralException", after: 3, atAction: 30 });
  expect(await first.workbook.change(fullPatch, run)).toMatchObject({ kind: "session-lost" });
  expect(stateOf(book)).not.toEqual(before);
  await closeExcel();

  const { workbook } = await inExcel(book);
  expect(succeeded(await workbook.interruptedChange())).toMatchObject({ label: run.label });
  const undone = succeeded(await workbook.recover());
  expect(undone).toMatchObject({ keptCells: [], keptSheets: [] });
  expect(stateOf(book)).toEqual(before);
  expect(succeeded(await workbook.interruptedChange())).toBeNull();
});

it("an interrupted change can be forgotten", async () => {
  const book = smallForm();
  const first = await inExcel(book);
  for (let batch = 0; batch < 20; batch++) first.office.host.failNext({ code: 5012, after: 3 });
  await first.workbook.change(fullPatch, run);
  await closeExcel();
  const { workbook } = await inExcel(book);
  expect(await workbook.forgetInterrupted()).toBeNull();
  expect(succeeded(await workbook.interruptedChange())).toBeNull();
});

it.each([
  {
    name: "the sheet is protected and its cells locked",
    arrange: (book: ReturnType<typeof smallForm>) => protect(book, formName),
    change: fullPatch,
    kind: "protected-sheet",
  },
  {
    name: "the structure is protected",
    arrange: (book: ReturnType<typeof smallForm>) => void (book.isStructureProtected = true),
    change: fullPatch,
    kind: "protected-workbook",
  },
  {
    name: "the workbook is read-only",
    arrange: (book: ReturnType<typeof smallForm>) => void (book.isReadOnly = true),
    change: fullPatch,
    kind: "read-only",
  },
  {
    name: "the user is typing in a cell",
    arrange: (book: ReturnType<typeof smallForm>) => void (book.isCellBeingEdited = true),
    change: fullPatch,
    kind: "cell-being-edited",
  },
  {
    name: "the sheet is gone",
    arrange: (book: ReturnType<typeof smallForm>) => void (book.sheets[0] && (book.sheets[0].name = "Khác")),
    change: fullPatch,
    kind: "sheet-gone",
  },
  {
    name: "a text is too long for a cell",
    arrange: () => undefined,
    change: patch({ sheets: [{ sheet: formName, cells: [value("B2", "x".repeat(32_768))] }] }),
    kind: "refused",
  },
])("$name: refused before anything is changed", async ({ arrange, change, kind }) => {
  const book = smallForm();
  arrange(book);
  const before = stateOf(book);
  const { workbook } = await inExcel(book);
  const answer = await workbook.change(change, run);
  book.isCellBeingEdited = false;
  expect(answer).toMatchObject({ outcome: "failed", kind });
  expect(stateOf(book)).toEqual(before);
});

it("writes into the unlocked cells of a protected sheet", async () => {
  const book = smallForm();
  protect(book, formName);
  const { workbook } = await inExcel(book);
  const change = patch({ sheets: [{ sheet: formName, cells: [value("B2", 9), value("C3", 8)] }] });
  const before = stateOf(book);
  succeeded(await workbook.change(change, run));
  expect([contentAt(book, formName, "B2"), contentAt(book, formName, "C3")]).toEqual([9, 8]);
  succeeded(await workbook.undoLast());
  expect(stateOf(book)).toEqual(before);
});

function protect(book: ReturnType<typeof smallForm>, name: string): void {
  const sheet = book.sheetNamed(name);
  if (sheet) sheet.protection = { options: {} };
}
