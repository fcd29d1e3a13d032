/** What units do to a list: it has no known end, and its entries look like anything. */
import type { CellValue } from "../../../src/core/model/grid";
import { inferTemplate } from "../../../src/core/templates/infer-template";
import { reportReader } from "../../../src/core/templates/read-report";
import { blankWorkbook, filledWorkbook } from "../../support/drafts/draft-book";
import { drawList, type ListDrawing } from "../../support/drafts/draft-form";
import * as draft from "../../support/drafts/draft-sheet";
import { cellOf, type DraftSheet } from "../../support/drafts/draft-sheet";
import { faultsOf } from "../../support/drafts/filled-book";
import { memberList, officerList } from "../../support/drafts/sample-drawings";

const learned = (drawing: ListDrawing) =>
  reportReader(inferTemplate(blankWorkbook([drawList(drawing).sheet]), "mau.xlsx"));
const readers = { officerList: learned(officerList), memberList: learned(memberList) };
const drawings = { officerList, memberList };

const officers: readonly (readonly CellValue[])[] = [
  ["Nguyễn Văn An", 1990, "Bí thư", "Đoàn xã Ia Grai", 12],
  ["Trần Thị Bình", 1992, "Phó Bí thư", "Đoàn xã Ia Dơk", 15],
  ["Lê Văn Cộng", 1995, "Ủy viên", "Đoàn phường Pleiku", 9],
];
const members: readonly (readonly CellValue[])[] = [
  ["Rơ Châm H'Lan", null, 39_000, "Gia Lai"],
  ["Phạm Văn Tổng", 38_500, null, "Bình Định"],
];

/** officerList: header 6, entries 7–12, total 13, summary 15–16. memberList: header 6–7, entries 8–12. */
function fill(sheet: DraftSheet, top: number, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, index) =>
    row.forEach((value, column) => {
      cellOf(sheet, top + index, column + 2).value = value;
    }),
  );
}

function set(sheet: DraftSheet, row: number, column: number, value: CellValue): void {
  cellOf(sheet, row, column).value = value;
}

interface ListCase {
  readonly name: string;
  readonly list: keyof typeof drawings;
  readonly change: (sheet: DraftSheet) => void;
  /** First text column of each entry read. */
  readonly entries: readonly string[];
  readonly faults: readonly string[];
}

const an = "Nguyễn Văn An";
const binh = "Trần Thị Bình";
const cong = "Lê Văn Cộng";

const cases: readonly ListCase[] = [
  {
    name: "filled in",
    list: "officerList",
    change: (s) => fill(s, 7, officers),
    entries: [an, binh, cong],
    faults: [],
  },
  {
    name: "headings of sections between the entries",
    list: "officerList",
    change: (s) => {
      set(s, 7, 1, "I");
      set(s, 7, 2, "Chuyên trách");
      fill(s, 8, officers.slice(0, 2));
      set(s, 10, 1, "II");
      set(s, 10, 2, "Kiêm nhiệm");
      fill(s, 11, officers.slice(2));
    },
    entries: [an, binh, cong],
    faults: [],
  },
  {
    name: "filled in, without a total in the form",
    list: "memberList",
    change: (s) => fill(s, 8, members),
    entries: ["Rơ Châm H'Lan", "Phạm Văn Tổng"],
    faults: [],
  },
  { name: "left empty", list: "officerList", change: () => undefined, entries: [], faults: [] },
  {
    name: "blank lines between",
    list: "officerList",
    change: (s) => {
      fill(s, 7, officers.slice(0, 1));
      fill(s, 11, officers.slice(1, 2));
    },
    entries: [an, binh],
    faults: [],
  },
  {
    name: "more entries than lines, rows inserted",
    list: "officerList",
    change: (s) => {
      draft.insertRows(
        s,
        13,
        Array.from({ length: 3 }, (_, i) => [7 + i]),
      );
      fill(s, 7, [...officers, ...officers, ...officers]);
    },
    entries: [an, binh, cong, an, binh, cong, an, binh, cong],
    faults: [],
  },
  {
    name: "no ordinals",
    list: "memberList",
    change: (s) => {
      fill(s, 8, members);
      for (let row = 8; row <= 12; row += 1) set(s, row, 1, null);
    },
    entries: ["Rơ Châm H'Lan", "Phạm Văn Tổng"],
    faults: [],
  },
  {
    name: "a person by the name of Tổng, one who is Cộng tác viên",
    list: "officerList",
    change: (s) =>
      fill(s, 7, [
        ["Tổng", 1990, "Bí thư", "x", 1],
        ["Cộng tác viên", 1991, "Bí thư", "y", 2],
      ]),
    entries: ["Tổng", "Cộng tác viên"],
    faults: [],
  },
  {
    name: "the total row deleted",
    list: "officerList",
    change: (s) => {
      fill(s, 7, officers);
      draft.deleteRows(s, 13);
    },
    entries: [an, binh, cong],
    faults: ["CT.DONG.THIEU - !"],
  },
  {
    name: "a total row that the form does not have",
    list: "memberList",
    change: (s) => {
      fill(s, 8, members);
      draft.deleteRows(s, 10, 3);
      draft.insertRows(s, 10, [[null, "Tổng cộng", 2]]);
    },
    entries: ["Rơ Châm H'Lan", "Phạm Văn Tổng"],
    faults: ["CT.DONG.THEM A10:E10 !"],
  },
  {
    name: "entries go on below the total",
    list: "officerList",
    change: (s) => {
      fill(s, 7, officers);
      set(s, 14, 1, 7);
      fill(s, 14, [["Võ Thị Dung", 1991, "Ủy viên", "Đoàn xã Chư Sê", 3]]);
    },
    entries: [an, binh, cong, "Võ Thị Dung"],
    faults: ["CT.DONG.CHUYEN 13:13 !"],
  },
  {
    name: "summary lines filled in",
    list: "officerList",
    change: (s) => {
      fill(s, 7, officers);
      set(s, 15, 3, 3);
      set(s, 16, 3, 1);
    },
    entries: [an, binh, cong],
    faults: [],
  },
  {
    name: "a note below the entries",
    list: "memberList",
    change: (s) => {
      fill(s, 8, members);
      set(s, 14, 2, "(Danh sách này gồm 2 đồng chí)");
    },
    entries: ["Rơ Châm H'Lan", "Phạm Văn Tổng"],
    faults: [],
  },
  {
    name: "a remark below the entries",
    list: "memberList",
    change: (s) => {
      fill(s, 8, members);
      set(s, 13, 1, "Ghi chú: có 2 đồng chí chuyển đi");
    },
    entries: ["Rơ Châm H'Lan", "Phạm Văn Tổng"],
    faults: [],
  },
  {
    name: "an example line left in",
    list: "officerList",
    change: (s) => {
      draft.insertRows(s, 7, [["VD", "Nguyễn Văn A", 1990, "Bí thư", "Đoàn xã B", 10]]);
      fill(s, 8, officers);
    },
    entries: [an, binh, cong],
    faults: [],
  },
  {
    name: "a line of hints under the header",
    list: "memberList",
    change: (s) => {
      draft.insertRows(s, 8, [[null, "(viết chữ in hoa)", "(ngày/tháng/năm)"]]);
      fill(s, 9, members);
    },
    entries: ["Rơ Châm H'Lan", "Phạm Văn Tổng"],
    faults: [],
  },
  {
    name: "a column inserted",
    list: "officerList",
    change: (s) => {
      fill(s, 7, officers);
      draft.insertColumn(
        s,
        4,
        new Map<number, CellValue>([
          [6, "Giới tính"],
          [7, "Nam"],
        ]),
      );
    },
    entries: [an, binh, cong],
    faults: ["CT.COT.THEM D:D !"],
  },
  {
    name: "two columns changed places",
    list: "officerList",
    change: (s) => {
      fill(s, 7, officers);
      draft.swapColumns(s, 4, 5, 6);
    },
    entries: [an, binh, cong],
    faults: ["CT.COT.CHUYEN D:E !"],
  },
  {
    name: "a column deleted",
    list: "officerList",
    change: (s) => {
      fill(s, 7, officers);
      draft.deleteColumn(s, 5);
    },
    entries: [an, binh, cong],
    faults: ["CT.COT.THIEU - !"],
  },
  {
    name: "signatures in capitals right below the last entry",
    list: "memberList",
    change: (s) => {
      fill(s, 8, members);
      draft.deleteRows(s, 10, 5);
      set(s, 10, 4, "NGƯỜI LẬP BIỂU");
      set(s, 12, 4, "Nguyễn Thị Ký");
    },
    entries: ["Rơ Châm H'Lan", "Phạm Văn Tổng"],
    faults: [],
  },
  {
    name: "dates typed as text",
    list: "memberList",
    change: (s) => {
      fill(s, 8, members);
      set(s, 8, 4, "16/6/2006");
    },
    entries: ["Rơ Châm H'Lan", "Phạm Văn Tổng"],
    faults: ["CH.NGAY.CHU D8"],
  },
  {
    name: "an error value in an entry",
    list: "officerList",
    change: (s) => {
      fill(s, 7, officers);
      set(s, 8, 6, { error: "#N/A" });
    },
    entries: [an, binh, cong],
    faults: ["CH.SO.LOI F8"],
  },
];

describe("what units do to a list", () => {
  it.each(cases)("$list: $name", ({ list, change, entries, faults }) => {
    const { sheet } = drawList(drawings[list]);
    change(sheet);
    const reading = readers[list](filledWorkbook([sheet]));
    const [report] = reading.report.sheets.values();
    const names = report?.rows.map(({ figures }) => {
      const [name] = figures.values();
      return name?.kind === "text" ? name.text : name?.kind;
    });
    expect(names).toEqual(entries);
    expect([...faultsOf(reading)].sort()).toEqual([...faults].sort());
  });

  it("reads every column of an entry into its own, wherever it went", () => {
    const { sheet } = drawList(officerList);
    fill(sheet, 7, officers);
    draft.swapColumns(sheet, 4, 6, 6);
    draft.insertColumn(sheet, 3, new Map());
    draft.insertRows(sheet, 2, [[], []]);
    const [report] = readers.officerList(filledWorkbook([sheet])).report.sheets.values();
    const [first] = report?.rows ?? [];
    expect([...(first?.figures.values() ?? [])]).toEqual([
      { kind: "text", text: "Nguyễn Văn An" },
      { kind: "number", number: 1990 },
      { kind: "text", text: "Bí thư" },
      { kind: "text", text: "Đoàn xã Ia Grai" },
      { kind: "number", number: 12 },
    ]);
  });
});
