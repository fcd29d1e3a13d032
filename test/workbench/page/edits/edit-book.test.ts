/** What a user does in the grid, as the book and the add-in's events see it. */
import { Book, type BookChange, type BookSheet, setCell } from "../../../../workbench/host/book/book";
import { plainStyle } from "../../../../workbench/host/book/cell-style";
import { bookHands } from "../../../../workbench/page/edits/edit-book";

function desk() {
  const book = new Book();
  const sheet = book.addSheet("Biểu 1");
  const changes: BookChange[] = [];
  const refusals: string[] = [];
  const restored: string[] = [];
  let calculations = 0;
  book.listen((change) => changes.push(change));
  const hands = bookHands(book, {
    restoreCells: ({ name }, { top, left }) => restored.push(`${name} ${top},${left}`),
    restoreTabs: () => restored.push("tabs"),
    calculate: () => (calculations += 1),
    refuse: (message) => refusals.push(message),
  });
  return { book, sheet, hands, changes, refusals, restored, calculations: () => calculations };
}

function protect(sheet: BookSheet): void {
  sheet.protection = { options: {} };
}

describe("typing", () => {
  it("writes the cells, tells of them as the user's, and has formulas worked out", () => {
    const { sheet, hands, changes, calculations } = desk();

    hands.type(sheet, [
      { row: 2, column: 3, content: "1.250" },
      { row: 4, column: 2, content: "=SUM(C2;1)" },
    ]);

    expect(sheet.cell(2, 3)?.value).toBe(1250);
    expect(sheet.cell(4, 2)?.formula).toBe("=SUM(C2,1)");
    expect(changes).toEqual([
      { kind: "cells", sheet, range: { top: 2, left: 2, bottom: 4, right: 3 }, by: "user" },
    ]);
    expect(calculations()).toBe(1);
  });

  it("keeps the look of the cell, and gives a format to one that has none", () => {
    const { sheet, hands } = desk();
    const bold = { ...plainStyle, bold: true };
    setCell(sheet, 1, 1, { value: 1, style: { ...bold, numberFormat: "#,##0" } });
    setCell(sheet, 1, 2, { value: 1, style: bold });

    hands.type(sheet, [
      { row: 1, column: 1, content: "15/12/2023" },
      { row: 1, column: 2, content: "15/12/2023" },
    ]);

    expect(sheet.cell(1, 1)?.style).toEqual({ ...bold, numberFormat: "#,##0" });
    expect(sheet.cell(1, 2)?.style).toEqual({ ...bold, numberFormat: "dd/mm/yyyy" });
  });

  it("clears a cell and keeps its look", () => {
    const { sheet, hands } = desk();
    const bold = { ...plainStyle, bold: true };
    setCell(sheet, 1, 1, { value: 5, formula: "=2+3", style: bold });

    hands.type(sheet, [{ row: 1, column: 1, content: "" }]);

    expect(sheet.cell(1, 1)).toEqual({ value: null, style: bold });
  });

  it("refuses a locked cell of a protected sheet and draws it as it was", () => {
    const { sheet, hands, changes, refusals, restored } = desk();
    protect(sheet);

    hands.type(sheet, [{ row: 3, column: 1, content: "5" }]);

    expect(sheet.cell(3, 1)).toBeUndefined();
    expect(changes).toEqual([]);
    expect(refusals).toEqual([expect.stringContaining("bảo vệ")]);
    expect(restored).toEqual(["Biểu 1 3,1"]);
  });

  it("writes an unlocked cell of a protected sheet", () => {
    const { sheet, hands } = desk();
    setCell(sheet, 3, 1, { value: null, style: { ...plainStyle, locked: false } });
    protect(sheet);

    hands.type(sheet, [{ row: 3, column: 1, content: "5" }]);

    expect(sheet.cell(3, 1)?.value).toBe(5);
  });

  it("takes back a change of looks alone, which the grid cannot carry out", () => {
    const { sheet, hands, changes, restored } = desk();

    hands.type(sheet, [{ row: 3, column: 1 }]);

    expect(changes).toEqual([]);
    expect(restored).toEqual(["Biểu 1 3,1"]);
  });
});

describe("selecting", () => {
  it("tells of a selection once", () => {
    const { sheet, hands, changes } = desk();
    const ranges = [{ top: 2, left: 2, bottom: 3, right: 3 }];

    hands.select(sheet, ranges);
    hands.select(sheet, [...ranges]);

    expect(changes).toEqual([{ kind: "selection", sheet, ranges }]);
  });

  it("tells where Enter led to when the cell is left, not while it refuses requests", () => {
    const { book, sheet, hands, changes } = desk();
    const ranges = [{ top: 2, left: 3, bottom: 2, right: 3 }];
    const busy: boolean[] = [];
    book.listen(() => busy.push(book.isCellBeingEdited));

    hands.editing(true);
    hands.select(sheet, ranges);
    expect(changes).toEqual([]);
    hands.editing(false);
    hands.editing(false);

    expect(changes).toEqual([{ kind: "selection", sheet, ranges }]);
    expect(busy).toEqual([false]);
  });
});

describe("sheets", () => {
  it("takes a new name, and one that differs in case only", () => {
    const { sheet, hands, changes } = desk();

    hands.rename(sheet, "BIỂU 1");

    expect(sheet.name).toBe("BIỂU 1");
    expect(changes).toEqual([{ kind: "sheet-renamed", sheet }]);
  });

  it("adds one with a free name and goes to it", () => {
    const { book, hands } = desk();
    book.addSheet("Trang 3");

    hands.addSheet();

    expect(book.active?.name).toBe("Trang 4");
  });

  it.each([
    { name: "Biểu 2", message: "Đã có trang tên “Biểu 2”" },
    { name: "BIỂU 2", message: "Đã có trang tên “BIỂU 2”" },
    { name: "a/b", message: "Tên trang phải có" },
    { name: "", message: "Tên trang phải có" },
    { name: "x".repeat(32), message: "Tên trang phải có" },
    { name: "'a", message: "Tên trang phải có" },
  ])("does not take the name “$name”", ({ name, message }) => {
    const { book, sheet, hands, refusals, restored } = desk();
    book.addSheet("Biểu 2");

    hands.rename(sheet, name);

    expect(sheet.name).toBe("Biểu 1");
    expect(restored).toEqual(["tabs"]);
    expect(refusals).toEqual([expect.stringContaining(message)]);
  });

  it("puts them in the order they were dragged into", () => {
    const { book, sheet, hands } = desk();
    const second = book.addSheet("Biểu 2");

    hands.arrange([second.id, sheet.id]);

    expect(book.sheets).toEqual([second, sheet]);
  });

  it("keeps the last one that is shown", () => {
    const { book, sheet, hands, refusals } = desk();
    book.addSheet("Ẩn").visibility = "Hidden";

    hands.removeSheet(sheet);

    expect(book.sheets).toHaveLength(2);
    expect(refusals).toEqual([expect.stringContaining("ít nhất một trang")]);
  });

  it("leaves a protected structure alone", () => {
    const { book, sheet, hands, refusals } = desk();
    book.addSheet("Biểu 2");
    book.isStructureProtected = true;

    hands.addSheet();
    hands.removeSheet(sheet);
    hands.rename(sheet, "Tên khác");
    hands.arrange([...book.sheets].reverse().map(({ id }) => id));

    expect(book.sheets.map(({ name }) => name)).toEqual(["Biểu 1", "Biểu 2"]);
    expect(refusals).toHaveLength(4);
  });
});
