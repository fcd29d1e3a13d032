/** A small scoring form as DOAN adds it: drop-downs and limits, tones, bars, and formulas of our own functions. */
import type { NewSheet } from "../../src/core/model/workbook-patch";
import { cell, newSheet, value } from "./patches";

export const ruledName = "Phiếu chấm Trà Cú";

const contents: readonly (readonly [code: string, title: string, mark: string | null, points: number])[] = [
  ["1.1", "Chủ động xây dựng kế hoạch năm", "Đạt", 10],
  ["1.2", "Chủ động đăng ký công trình", "Chưa đạt", 4],
  ["1.3", "Chủ động báo cáo đúng hạn", "Thiếu MC", 7.5],
  ["1.4", "Nội dung dành cho khối trường học", "Miễn", 0],
  ["1.5", "Chủ động giới thiệu đoàn viên ưu tú", null, 2],
];

export function ruledSheet(more: Partial<NewSheet> = {}): NewSheet {
  const rows = contents.flatMap(([code, title, mark, points], index) => {
    const row = index + 2;
    return [
      value(`A${row}`, code, "text"),
      value(`B${row}`, title, "wrapped"),
      value(`C${row}`, mark, "input"),
      value(`D${row}`, points, "input"),
      value(`E${row}`, null, "input"),
    ];
  });
  const captions = ["TT", "Nội dung", "Tự chấm", "Điểm", "Khắc phục trước ngày"];
  return newSheet(
    ruledName,
    [
      ...captions.map((caption, index) => value(`${"ABCDE".charAt(index)}1`, caption, "header")),
      ...rows,
      value("B7", "Kết quả", "total"),
      cell("C7", { kind: "formula", formula: 'DOAN.SCORE(C2:C6,"3cd-2023")', result: 1 }, "total"),
    ],
    {
      columnWidths: new Map([
        [1, 6],
        [2, 40],
        [3, 14],
        [4, 24],
        [5, 16],
      ]),
      validations: [
        {
          ranges: "C2:C6",
          type: "list",
          formula1: '"Đạt,Chưa đạt,Thiếu MC,Miễn"',
          ignoreBlanks: true,
          alert: { style: "stop", title: "Kết quả chấm", message: "Hãy chọn một kết quả trong danh sách." },
          prompt: { title: "Tự chấm", message: "Chọn kết quả trong danh sách." },
        },
        {
          ranges: "D2:D4 D6",
          type: "decimal",
          operator: "between",
          formula1: "0",
          formula2: "$D$2",
          ignoreBlanks: true,
          alert: { style: "warning", title: "Điểm", message: "Điểm từ 0 đến điểm tối đa." },
        },
        {
          ranges: "E2:E6",
          type: "date",
          operator: "greaterThanOrEqual",
          formula1: "DATE(2023,1,1)",
          ignoreBlanks: false,
        },
        { ranges: "A2:A6", type: "list", formula1: "$G$1:$G$5", ignoreBlanks: true, hidesList: true },
      ],
      conditions: [
        { kind: "look", ranges: "C2:C6", formula: 'C2="Đạt"', tone: "good" },
        { kind: "look", ranges: "C2:C6", formula: 'C2="Chưa đạt"', tone: "bad" },
        { kind: "look", ranges: "C2:C6", formula: 'LEFT(C2,5)="Thiếu"', tone: "doubtful" },
        { kind: "look", ranges: "A2:C6", formula: '$C2="Miễn"', tone: "muted" },
        { kind: "bars", ranges: "D2:D6", color: "9DC3E6", max: 10 },
        { kind: "bars", ranges: "D7 D2:D6", color: "F4B183" },
      ],
      ...more,
    },
  );
}
