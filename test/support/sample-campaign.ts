/**
 * A template with one of everything, as small as it can be: a form with a section, a rate, a ratio and a
 * note; a second form reading the first; a list with a count, loose cells and results over them.
 *
 *   B1 (C: Có mặt · D: Vắng · E: Tỷ lệ · F: đã làm/tổng số · G: Ghi chú), rows 11 "I" = 12 + 13
 *   B2 (C: Tổng số, from B1 · D: Đạt), row 11
 *   B4 (B: Họ tên · C: Ngày sinh · D: Đảng viên · E: Số ngày), rows 11–13; 14 "Cộng"; E16, E17 and their rate E18
 */
import { formSheet, listSheet, pageSheet, templateOf } from "./template-builder";

export const campaignTemplate = templateOf([
  pageSheet("BIA", "Bìa"),
  formSheet({
    key: "B1",
    name: "Biểu 1 Đoàn viên",
    columns: [
      ["Có mặt", "integer"],
      ["Vắng", "integer"],
      ["Tỷ lệ (%)", "percent"],
      ["Đã làm/tổng số", "ratio"],
      ["Ghi chú", "text"],
    ],
    rows: [
      ["I", "Khối xã"],
      ["1.1", "Xã"],
      ["1.2", "Phường"],
    ],
    formulas: {
      C11: "SUM(C12:C13)",
      D11: "SUM(D12:D13)",
      E11: 'IF(C11=0,"",D11/C11)',
      E12: 'IF(C12=0,"",D12/C12)',
      E13: 'IF(C13=0,"",D13/C13)',
    },
    closedCells: ["F11", "G11"],
  }),
  formSheet({
    key: "B2",
    name: "Biểu 2",
    columns: [
      ["Tổng số", "integer"],
      ["Đạt", "integer"],
      ["Chưa đạt", "integer"],
    ],
    rows: [["1", "Đoàn viên"]],
    formulas: { C11: "'Biểu 1 Đoàn viên'!C11", E11: "C11-D11" },
  }),
  listSheet({
    key: "B4",
    name: "Biểu 4 Cán bộ",
    columns: [
      ["Họ tên", "text"],
      ["Ngày sinh", "date"],
      ["Đảng viên", "any", "none"],
      ["Số ngày", "any", "none"],
    ],
    formulas: {
      D14: "COUNTA(D11:D13)",
      E14: "SUM(E11:E13)",
      E18: 'IF(E16=0,"",E14/E16)',
    },
    looseFields: [
      { cell: "E16", label: "Tổng số cán bộ", type: "integer", operator: "sum" },
      { cell: "E17", label: "Số đủ ngày", type: "integer", operator: "sum" },
    ],
  }),
]);

export const figuresOfXa = {
  fields: {
    "B1!C12": 10,
    "B1!D12": 2,
    "B1!F12": "1/2",
    "B1!C13": "",
    "B1!D13": "-",
    "B1!F13": "-",
    "B1!G12": { text: "=đủ" },
    "B2!D11": 7,
    "B4!E16": 2,
    "B4!E17": 1,
  },
  lists: {
    B4: [
      { "2": { text: "Lê A" }, "3": { kind: "date", serial: 33_000 }, "4": { text: "x" }, "5": 60 },
      { "2": { text: "Lê B" }, "3": { kind: "date", serial: 34_000 }, "4": "", "5": 30 },
    ],
  },
} as const;

export const figuresOfPhuong = {
  fields: {
    "B1!C12": 30,
    "B1!D12": 0,
    "B1!F12": "3/4",
    "B1!C13": { text: "nhiều" },
    "B1!F13": "-",
    "B2!D11": 20,
    "B4!E16": 1,
    "B4!E17": "",
  },
  lists: {
    B4: [{ "2": { text: "Trần C" }, "3": { kind: "date", serial: 35_000 }, "4": { text: "x" }, "5": 65 }],
  },
} as const;
