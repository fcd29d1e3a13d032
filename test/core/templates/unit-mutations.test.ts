/**
 * What units do to a form before they send it back. Whatever it is: no figure is read into another field, none that can
 * still be named is lost, none is invented, and the fault is told at its place.
 */
import { cellOf, type DraftCell, emptySheet } from "../../support/drafts/draft-sheet";
import * as draft from "../../support/drafts/draft-sheet";
import { drawForm } from "../../support/drafts/draft-form";
import { faultsOf, type FilledBook, filledBook, misreadings } from "../../support/drafts/filled-book";
import {
  monthForm,
  plainForm,
  ruralTwin,
  schoolTwin,
  shortForm,
  wideForm,
} from "../../support/drafts/sample-drawings";

const forms = { wideForm, plainForm, shortForm, monthForm };

describe("a clean filled copy", () => {
  it.each(Object.entries(forms))("%s: every figure, no finding", (_, drawing) => {
    const book = filledBook(drawing);
    const reading = book.read();
    expect(misreadings(book, reading)).toEqual([]);
    expect(reading.findings).toEqual([]);
  });

  it("three forms of one file, two of them near twins", () => {
    const book = filledBook(wideForm, schoolTwin, ruralTwin);
    const reading = book.read();
    expect(misreadings(book, reading)).toEqual([]);
    expect(reading.findings).toEqual([]);
  });

  it.each(Object.entries(forms))("%s without stored results", (_, drawing) => {
    const book = filledBook(drawing);
    const reading = book.read({ withoutResults: true });
    expect(misreadings(book, reading)).toEqual([]);
    expect(reading.findings).toEqual([]);
  });
});

interface Mutation {
  readonly name: string;
  readonly drawing: keyof typeof forms;
  readonly change: (book: FilledBook, sheet: draft.DraftSheet) => void;
  /** `rule cell`, with " !" where it keeps the unit out of --only-clean. */
  readonly faults: readonly string[];
  /** Fields that nothing names any more. */
  readonly lost?: readonly string[];
}

const set = (sheet: draft.DraftSheet, row: number, column: number, value: DraftCell["value"]) => {
  const cell = cellOf(sheet, row, column);
  cell.value = value;
  delete cell.formula;
};

const rowsOfPlain = (row: number) => ["B", "C", "D", "E", "F", "G"].map((column) => `${column}${row}`);

const columnOfPlain = (column: string) => [9, 10, 11, 12, 13, 14, 15, 16, 17].map((row) => `${column}${row}`);

const mutations: readonly Mutation[] = [
  // Rows. wideForm: header 7–9, numbers 10, rows 11–19. plainForm: header 7–8, rows 9–17. shortForm: header 7, rows 8–13.
  {
    name: "a labelled row with figures",
    drawing: "wideForm",
    change: (_, s) => draft.insertRows(s, 13, [["1.1b", "Vùng sâu", 5, 6, 7]]),
    faults: ["CT.DONG.THEM A13:K13 !"],
  },
  {
    name: "two rows with figures and no label",
    drawing: "wideForm",
    change: (_, s) =>
      draft.insertRows(s, 13, [
        [null, null, 5],
        [null, null, null, 8],
      ]),
    faults: ["CT.DONG.THEM A13:K13 !", "CT.DONG.THEM A14:K14 !"],
  },
  {
    name: "a nameless row with figures typed as text",
    drawing: "wideForm",
    change: (_, s) => draft.insertRows(s, 13, [[null, null, "1.234"]]),
    faults: ["CT.DONG.THEM A13:K13 !"],
  },
  {
    name: "a blank row",
    drawing: "wideForm",
    change: (_, s) => draft.insertRows(s, 13, [[]]),
    faults: ["CT.DONG.TRONG 13:13 !"],
  },
  {
    name: "a blank row under the header",
    drawing: "plainForm",
    change: (_, s) => draft.insertRows(s, 9, [[]]),
    faults: ["CT.DONG.TRONG 9:9 !"],
  },
  {
    name: "a row below the last, with figures",
    drawing: "shortForm",
    change: (_, s) => draft.insertRows(s, 14, [[6, "Khác", 1, 2, null, 3]]),
    faults: ["CT.DONG.THEM A14:F14 !"],
  },
  {
    name: "a row inserted and all codes renumbered",
    drawing: "shortForm",
    change: (_, s) => {
      draft.insertRows(s, 10, [[2, "Công trình cấp huyện", 9, 9]]);
      for (let row = 11; row <= 14; row += 1) set(s, row, 1, row - 8);
    },
    faults: ["CT.DONG.THEM A10:F10 !"],
  },
  {
    name: "a row deleted",
    drawing: "wideForm",
    change: (_, s) => draft.deleteRows(s, 13),
    faults: ["CT.DONG.THIEU - !"],
  },
  {
    name: "a row deleted and the codes renumbered",
    drawing: "shortForm",
    change: (_, s) => {
      draft.deleteRows(s, 10);
      for (let row = 10; row <= 12; row += 1) set(s, row, 1, row - 8);
    },
    faults: ["CT.DONG.THIEU - !"],
  },
  {
    name: "one of the rows named alike deleted",
    drawing: "plainForm",
    change: (_, s) => draft.deleteRows(s, 13),
    faults: ["CT.DONG.THIEU - !"],
  },
  {
    name: "a whole section deleted",
    drawing: "wideForm",
    change: (_, s) => draft.deleteRows(s, 15, 4),
    faults: [
      "CT.DONG.THIEU - !",
      "CT.DONG.THIEU - !",
      "CT.DONG.THIEU - !",
      "CT.DONG.THIEU - !",
      "CT.CONGTHUC.LOI *",
    ],
  },
  {
    name: "two rows changed places",
    drawing: "wideForm",
    change: (_, s) => draft.moveRows(s, 13, 1, 13 - 1),
    faults: ["CT.DONG.CHUYEN 12:13 !"],
  },
  {
    name: "a row moved far",
    drawing: "shortForm",
    change: (_, s) => draft.moveRows(s, 9, 1, 14),
    faults: ["CT.DONG.CHUYEN 13:13 !"],
  },
  {
    name: "a section moved with its rows",
    drawing: "wideForm",
    change: (_, s) => draft.moveRows(s, 15, 4, 11),
    faults: ["CT.DONG.CHUYEN *"],
  },
  {
    name: "a group without codes moved with its rows",
    drawing: "plainForm",
    change: (_, s) => draft.moveRows(s, 15, 3, 9),
    faults: ["CT.DONG.CHUYEN 9:11 !"],
  },
  {
    name: "a label renamed, the code kept",
    drawing: "wideForm",
    change: (_, s) => set(s, 16, 2, "Học sinh phổ thông các cấp"),
    faults: ["CT.DONG.TEN B16 !"],
  },
  {
    name: "a label renamed beyond recognition, the code kept",
    drawing: "wideForm",
    change: (_, s) => set(s, 12, 2, "Doanh nghiệp"),
    faults: ["CT.DONG.TEN B12 !"],
  },
  {
    name: "a label with a slip and no code",
    drawing: "plainForm",
    change: (_, s) => set(s, 12, 1, "Cấp chi đoan"),
    faults: ["CT.DONG.TEN A12 !"],
  },
  {
    name: "a label without accents",
    drawing: "shortForm",
    change: (_, s) => set(s, 12, 2, "Phan viec thanh nien"),
    faults: ["CT.DONG.TEN B12 !"],
  },
  {
    name: "a label in capitals, with spaces, decomposed",
    drawing: "shortForm",
    change: (_, s) => set(s, 12, 2, "  PHẦN VIỆC   thanh niên ".normalize("NFD")),
    faults: [],
  },
  {
    name: "a group label without a code replaced: nothing names its rows",
    drawing: "plainForm",
    change: (_, s) => {
      set(s, 12, 1, "Khối doanh nghiệp");
      set(s, 13, 1, "Vốn");
      set(s, 14, 1, "Lãi");
    },
    faults: [
      "CT.DONG.THIEU - !",
      "CT.DONG.THIEU - !",
      "CT.DONG.THIEU - !",
      "CT.DONG.THEM A12:G12 !",
      "CT.DONG.THEM A13:G13 !",
      "CT.DONG.THEM A14:G14 !",
    ],
    lost: [...rowsOfPlain(12), ...rowsOfPlain(13), ...rowsOfPlain(14)],
  },
  {
    name: "codes typed as numbers",
    drawing: "wideForm",
    change: (_, s) => {
      set(s, 12, 1, 1.1);
      set(s, 16, 1, 2.1);
    },
    faults: [],
  },
  {
    name: "ordinals moved into the labels",
    drawing: "shortForm",
    change: (_, s) => {
      for (let row = 9; row <= 13; row += 1) {
        set(s, row, 2, `${row - 8}. ${String(cellOf(s, row, 2).value)}`);
        set(s, row, 1, null);
      }
    },
    faults: [],
  },
  {
    name: "labels with dashes before them",
    drawing: "plainForm",
    change: (_, s) => {
      for (const row of [10, 11]) set(s, row, 1, `- ${String(cellOf(s, row, 1).value)}`);
    },
    faults: [],
  },
  {
    name: "another wording of the total",
    drawing: "wideForm",
    change: (_, s) => set(s, 19, 2, "TỔNG CỘNG"),
    faults: ["CT.DONG.TEN B19 !"],
  },
  {
    name: "hidden row with figures",
    drawing: "wideForm",
    change: (_, s) => draft.hideRow(s, 13),
    faults: ["CT.AN.DONG 13:13"],
  },
  {
    name: "a hidden row without figures",
    drawing: "plainForm",
    change: (_, s) => {
      for (let column = 2; column <= 7; column += 1) set(s, 10, column, null);
      draft.hideRow(s, 10);
    },
    faults: [],
  },
  // Columns.
  {
    name: "a column with a caption inside a group",
    drawing: "wideForm",
    change: (_, s) =>
      draft.insertColumn(
        s,
        6,
        new Map<number, DraftCell["value"]>([
          [9, "Dân tộc"],
          [12, 4],
          [13, 5],
        ]),
      ),
    faults: ["CT.COT.THEM F:F !"],
  },
  {
    name: "a column without a caption, with figures",
    drawing: "wideForm",
    change: (_, s) => draft.insertColumn(s, 5, new Map([[12, 4]])),
    faults: ["CT.COT.THEM E:E !"],
  },
  {
    name: "a blank column",
    drawing: "shortForm",
    change: (_, s) => draft.insertColumn(s, 4, new Map()),
    faults: ["CT.COT.THEM D:D !"],
  },
  {
    name: "a column to the right of the table",
    drawing: "shortForm",
    change: (_, s) =>
      draft.insertColumn(
        s,
        7,
        new Map<number, DraftCell["value"]>([
          [7, "Vận động"],
          [9, 70],
        ]),
      ),
    faults: ["CT.COT.THEM G:G !"],
  },
  {
    name: "a leading column without a caption",
    drawing: "wideForm",
    change: (_, s) => draft.insertColumn(s, 1, new Map()),
    faults: [],
  },
  {
    name: "a column deleted",
    drawing: "wideForm",
    change: (_, s) => draft.deleteColumn(s, 4),
    faults: ["CT.COT.THIEU - !"],
  },
  {
    name: "a column deleted where captions repeat and nothing is numbered",
    drawing: "plainForm",
    change: (_, s) => draft.deleteColumn(s, 4),
    faults: ["CT.COT.THIEU - !"],
  },
  {
    name: "two columns changed places",
    drawing: "shortForm",
    change: (_, s) => draft.swapColumns(s, 3, 4, 7),
    faults: ["CT.COT.CHUYEN C:D !"],
  },
  {
    name: "two numbered columns changed places",
    drawing: "wideForm",
    change: (_, s) => draft.swapColumns(s, 5, 6, 9),
    faults: ["CT.COT.CHUYEN E:F !"],
  },
  {
    name: "two columns at a distance changed places",
    drawing: "shortForm",
    change: (_, s) => draft.swapColumns(s, 3, 6, 7),
    faults: ["CT.COT.CHUYEN *"],
  },
  {
    name: "a group of columns moved",
    drawing: "plainForm",
    change: (_, s) => {
      draft.swapColumns(s, 2, 6, 7);
      draft.swapColumns(s, 3, 7, 7);
    },
    faults: ["CT.COT.CHUYEN *"],
  },
  {
    name: "a caption replaced, the number kept",
    drawing: "wideForm",
    change: (_, s) => set(s, 9, 5, "Chuyển đến"),
    faults: ["CT.COT.TEN E9 !"],
  },
  {
    name: "a caption with a slip",
    drawing: "shortForm",
    change: (_, s) => set(s, 7, 4, "Hoàn thanh"),
    faults: ["CT.COT.TEN D7 !"],
  },
  {
    name: "a caption replaced that nothing numbers",
    drawing: "shortForm",
    change: (_, s) => set(s, 7, 4, "Số người dự"),
    faults: ["CT.COT.THIEU - !", "CT.COT.THEM D:D !", "*"],
    lost: ["D9", "D10", "D11", "D12", "D13"],
  },
  {
    name: "a group caption renamed",
    drawing: "wideForm",
    change: (_, s) => set(s, 7, 3, "Đầu quý"),
    faults: ["CT.COT.TEN C7 !"],
  },
  {
    name: "a group caption reworded where nothing is numbered",
    drawing: "plainForm",
    change: (_, s) => set(s, 7, 4, "Hội LHTN"),
    faults: ["CT.COT.TEN D7 !"],
  },
  {
    name: "a group caption replaced where nothing is numbered",
    drawing: "plainForm",
    change: (_, s) => set(s, 7, 4, "Công đoàn cơ sở"),
    faults: ["CT.COT.THIEU - !", "CT.COT.THIEU - !", "CT.COT.THEM D:D !", "CT.COT.THEM E:E !"],
    lost: [...columnOfPlain("D"), ...columnOfPlain("E")],
  },
  {
    name: "a caption put over all groups",
    drawing: "plainForm",
    change: (_, s) => {
      draft.insertRows(s, 7, [["SỐ LIỆU"]]);
      s.merges.push({ top: 7, left: 1, bottom: 7, right: 7 });
    },
    faults: [],
  },
  {
    name: "a caption split over lines",
    drawing: "wideForm",
    change: (_, s) => set(s, 7, 2, "Đối\ntượng"),
    faults: [],
  },
  { name: "an unmerged header", drawing: "wideForm", change: (_, s) => (s.merges = []), faults: [] },
  {
    name: "the row of numbers deleted",
    drawing: "wideForm",
    change: (_, s) => draft.deleteRows(s, 10),
    faults: [],
  },
  {
    name: "a row added inside the header",
    drawing: "plainForm",
    change: (_, s) => draft.insertRows(s, 8, [[]]),
    faults: [],
  },
  {
    name: "a row of captions put on top of the header",
    drawing: "plainForm",
    change: (_, s) => draft.insertRows(s, 7, [[null, "SỐ LIỆU TRONG KỲ"]]),
    faults: [],
  },
  // monthForm: header 7, rows 8–11, months in D–F, their sum in G.
  {
    name: "one of the months deleted",
    drawing: "monthForm",
    change: (_, s) => draft.deleteColumn(s, 5),
    faults: ["CT.COT.THIEU - !", "CT.CONGTHUC.*"],
  },
  {
    name: "two months changed places",
    drawing: "monthForm",
    change: (_, s) => draft.swapColumns(s, 4, 5, 7),
    faults: ["CT.COT.CHUYEN D:E !"],
  },
  {
    name: "a column inserted beside the printed one",
    drawing: "monthForm",
    change: (_, s) =>
      draft.insertColumn(
        s,
        4,
        new Map<number, string | number>([
          [7, "Lũy kế"],
          [8, 5],
          [9, 6],
        ]),
      ),
    faults: ["CT.COT.THEM D:D !"],
  },
  {
    name: "codes typed as numbers, 1.10 as 1.1",
    drawing: "monthForm",
    change: (_, s) => [1.1, 1.2, 1.1, 1.11].forEach((code, index) => set(s, 8 + index, 1, code)),
    faults: [],
  },
  {
    name: "a row deleted, codes typed as numbers",
    drawing: "monthForm",
    change: (_, s) => {
      [1.1, 1.2, 1.1, 1.11].forEach((code, index) => set(s, 8 + index, 1, code));
      draft.deleteRows(s, 8);
    },
    faults: ["CT.DONG.THIEU - !"],
  },
  // The table as a whole.
  {
    name: "three more lines of letterhead",
    drawing: "wideForm",
    change: (_, s) => draft.insertRows(s, 3, [["Số: 12/BC"], [], ["Gia Lai, ngày 5 tháng 9 năm 2025"]]),
    faults: [],
  },
  {
    name: "moved down and right",
    drawing: "shortForm",
    change: (_, s) => {
      draft.insertRows(s, 1, [[], []]);
      draft.insertColumn(s, 1, new Map());
      draft.insertColumn(s, 1, new Map());
    },
    faults: [],
  },
  // Cells.
  {
    name: "data cells merged",
    drawing: "wideForm",
    change: (_, s) => {
      set(s, 13, 3, null);
      s.merges.push({ top: 12, left: 3, bottom: 13, right: 3 });
    },
    faults: ["CT.O.GOP C12:C13"],
  },
  {
    name: "a formula replaced by its own result",
    drawing: "shortForm",
    change: (book, s) => {
      const total = [9, 10, 11, 12, 13].reduce((sum, row) => sum + Number(cellOf(s, row, 3).value), 0);
      set(s, 8, 3, total);
      void book;
    },
    faults: ["CT.CONGTHUC.GHIDE C8"],
  },
  {
    name: "a formula replaced by another figure",
    drawing: "shortForm",
    change: (_, s) => set(s, 8, 3, 7),
    faults: ["CT.CONGTHUC.GHIDE C8"],
  },
  {
    name: "a formula wiped out",
    drawing: "shortForm",
    change: (_, s) => set(s, 8, 3, null),
    faults: ["CT.CONGTHUC.GHIDE C8"],
  },
  {
    name: "a link to another file",
    drawing: "shortForm",
    change: (_, s) => {
      const cell = cellOf(s, 9, 3);
      cell.formula = { kind: "text", text: "[1]Nguon!B2" };
    },
    faults: ["CT.LIENKET C9"],
  },
  {
    name: "a number beside the table",
    drawing: "shortForm",
    change: (_, s) => set(s, 10, 8, 99),
    faults: ["CT.O.NGOAI H10"],
  },
  {
    name: "a note with a number under the table",
    drawing: "shortForm",
    change: (_, s) => {
      set(s, 15, 1, "Ghi chú: trong đó có 12 công trình chuyển tiếp");
      set(s, 15, 4, 12);
    },
    faults: ["CT.O.NGOAI D15"],
  },
  {
    name: "a note in words under the table",
    drawing: "shortForm",
    change: (_, s) => set(s, 15, 1, "(Có danh sách 12 công trình kèm theo)"),
    faults: [],
  },
];

describe("what units do to a form", () => {
  it.each(mutations)("$drawing: $name", ({ drawing, change, faults, lost }) => {
    const book = filledBook(forms[drawing]);
    const [form] = book.forms;
    if (!form) throw new Error("A book has a form.");
    change(book, form.sheet);
    const reading = book.read();
    expect(misreadings(book, reading, lost)).toEqual([]);
    const fixed = faults.filter((fault) => !fault.endsWith("*"));
    const open = faults.filter((fault) => fault.endsWith("*")).map((fault) => fault.slice(0, -1).trim());
    const found = faultsOf(reading);
    const rest = found.filter((fault) => !open.some((rule) => fault.startsWith(rule)));
    expect([...rest].sort()).toEqual(
      [...fixed].sort().filter((fault) => !open.some((rule) => fault.startsWith(rule))),
    );
    for (const rule of open) expect(found.some((fault) => fault.startsWith(rule))).toBe(true);
  });
});

describe("sheets of a file", () => {
  const books = () => filledBook(wideForm, schoolTwin, ruralTwin);

  it("renamed, told apart from its twin by its title", () => {
    const book = books();
    const [, school] = book.sheets;
    if (school) school.name = "Sheet2";
    const reading = book.read();
    expect(misreadings(book, reading)).toEqual([]);
    expect(faultsOf(reading)).toEqual(["CT.TRANG.TEN - !"]);
  });

  it("twins whose tabs changed names are read by their titles", () => {
    const book = books();
    const [, school, rural] = book.sheets;
    if (school && rural) [school.name, rural.name] = [rural.name, school.name];
    const reading = book.read();
    expect(misreadings(book, reading)).toEqual([]);
    expect(faultsOf(reading)).toEqual(["CT.TRANG.TEN - !", "CT.TRANG.TEN - !"]);
  });

  it("in another order", () => {
    const book = books();
    book.sheets.reverse();
    const reading = book.read();
    expect(misreadings(book, reading)).toEqual([]);
    expect(faultsOf(reading).every((fault) => fault === "CT.TRANG.CHUYEN - !")).toBe(true);
  });

  it("one twin deleted, a second copy of the other beside it: the copy is not taken for the deleted one", () => {
    const book = books();
    const copy = drawForm(schoolTwin).sheet;
    copy.name = "Biểu 4a Trường học (2)";
    for (const line of copy.rows)
      for (const cell of line) if (cell.field !== undefined && !cell.formula) cell.value = 5;
    book.sheets.splice(2, 1, copy);
    const reading = book.read();
    expect(misreadings(book, reading)).toEqual([]);
    expect(faultsOf(reading)).toEqual(["CT.TRANG.THIEU - !", "CT.TRANG.THUA -"]);
  });

  it("a scratch sheet is only named", () => {
    const book = books();
    const scratch = emptySheet("nháp");
    set(scratch, 1, 1, "cộng lại");
    set(scratch, 1, 2, 17);
    book.sheets.push(scratch);
    const reading = book.read();
    expect(misreadings(book, reading)).toEqual([]);
    expect(faultsOf(reading)).toEqual(["CT.TRANG.THUA -"]);
  });

  it("deleted: its figures are not submitted, and nothing of it is a number", () => {
    const book = books();
    book.sheets.splice(1, 1);
    const reading = book.read();
    expect(misreadings(book, reading)).toEqual([]);
    expect(faultsOf(reading)).toEqual(["CT.TRANG.THIEU - !"]);
    const kinds = [...(reading.report.sheets.get("B4A")?.fields.values() ?? [])].map(
      ({ figure }) => figure.kind,
    );
    expect(new Set(kinds)).toEqual(new Set(["not-submitted"]));
  });

  it("hidden, protected", () => {
    const book = books();
    const [wide, school] = book.sheets;
    if (wide && school) {
      wide.visibility = "hidden";
      school.isProtected = true;
    }
    const reading = book.read();
    expect(misreadings(book, reading)).toEqual([]);
    expect([...faultsOf(reading)].sort()).toEqual(["CT.AN.TRANG -", "CT.TRANG.KHOA -"]);
  });
});
