/** A small form in a book, and a patch that does everything a patch can do to it. */
import { cellKey } from "../../src/core/model/grid";
import { parseA1 } from "../../src/core/model/address";
import type { WorkbookPatch } from "../../src/core/model/workbook-patch";
import { Book, type BookSheet, setCell } from "../../workbench/host/book/book";
import { type CellStyle, plainStyle } from "../../workbench/host/book/cell-style";
import { cell, newSheet, patch, value } from "../support/patches";

export const formName = "Biểu 1";
const line = { style: "Continuous", weight: "Thin", color: "#000000" };
const input: CellStyle = {
  ...plainStyle,
  fontName: "Times New Roman",
  fontSize: 13,
  borders: { left: line, right: line, top: line, bottom: line },
  locked: false,
};

/** Captions in row 1, units in A, figures in B and C, totals in row 5; D3 is formatted as text, E2 is untouched. */
export function smallForm(): Book {
  const book = new Book();
  book.fileName = "Biểu mẫu.xlsx";
  const sheet = book.addSheet(formName);
  type(sheet, { A1: "Đơn vị", B1: "Nam", C1: "Nữ", A2: "Xã A", A3: "Xã B", A4: "001", B2: 5, C2: true });
  for (const address of ["B2", "C2", "B3", "C3", "B4", "C4"]) style(sheet, address, input);
  style(sheet, "D3", { ...input, numberFormat: "@" });
  type(sheet, { D3: "007" });
  formula(sheet, "B5", "=SUM(B2:B4)");
  formula(sheet, "C5", "=SUM(C2:C4)");
  const notes = book.addSheet("Ghi chú");
  type(notes, { A1: "của tôi" });
  book.names = [{ name: "SO_CU", formula: `='${formName}'!$A$1`, visible: true, comment: "" }];
  return book;
}

export function type(
  sheet: BookSheet,
  cells: Readonly<Record<string, number | string | boolean | null>>,
): void {
  for (const [address, typed] of Object.entries(cells)) {
    const place = placeOf(address);
    setCell(sheet, place.row, place.column, { value: typed });
  }
}

export function formula(sheet: BookSheet, address: string, text: string): void {
  const place = placeOf(address);
  setCell(sheet, place.row, place.column, { value: 0, formula: text });
}

export function style(sheet: BookSheet, address: string, look: CellStyle): void {
  const place = placeOf(address);
  const found = sheet.cell(place.row, place.column);
  setCell(sheet, place.row, place.column, { value: found?.value ?? null, style: look });
}

/** What a cell holds: the formula where there is one. */
export function contentAt(book: Book, sheet: string, address: string): unknown {
  const place = placeOf(address);
  const found = book.sheetNamed(sheet)?.cells.get(cellKey(place.row, place.column));
  return found?.formula ?? found?.value ?? null;
}

function placeOf(address: string) {
  const place = parseA1(address);
  if (!place) throw new Error(`"${address}" is no address.`);
  return place;
}

export const detailName = "CT Biểu 1";

export const fullPatch: WorkbookPatch = patch({
  sheets: [
    {
      sheet: formName,
      cells: [
        cell("B2", { kind: "formula", formula: `SUM('${detailName}'!B2:B3)`, result: 3 }, "input"),
        value("C2", 12.5, "input"),
        value("B3", "=1+1"),
        value("C3", "001"),
        value("B4", "1/2"),
        value("A4", null),
        cell("D3", { kind: "formula", formula: "B2*2", result: 6 }),
        value("E2", "Ghi chú mới", "warning"),
        cell("C5", { kind: "result", result: 1 }),
      ],
    },
  ],
  newSheets: [
    newSheet(
      detailName,
      [
        value("A1", "Đơn vị", "header"),
        value("B1", "Nam", "header"),
        value("A2", "Xã A", "text"),
        value("B2", 1, "number"),
        value("A3", "+84 912", "text"),
        value("B3", 2.5, "number"),
        value("A5", "Ghi chú", "note"),
      ],
      {
        columnWidths: new Map([
          [1, 30],
          [2, 12],
        ]),
        frozenRows: 1,
        frozenColumns: 1,
        hiddenRows: [5],
        printTitleRows: [1, 1],
        landscape: true,
      },
    ),
    newSheet("Nhật ký", [cell("A1", { kind: "formula", formula: `'${detailName}'!B2`, result: 1 })], {
      merges: ["A3:B3"],
    }),
  ],
  definedNames: [
    { name: "DOAN_CT_B1", refersTo: `'${detailName}'!$A$1:$B$3` },
    { name: "SO_CU", refersTo: `'${formName}'!$B$2` },
  ],
  storedTexts: [{ id: "run-log", text: "lần 1 <&>" }],
});
