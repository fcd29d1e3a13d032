import type { ExampleRows, FunctionExamples } from "./example";

const trips: ExampleRows = [
  ["Họ và tên", "Ngày đi", "Ngày về", "Cơ sở"],
  ["Lâm Minh Lộc", "1/3/2023", "5/3/2023", "Xã Đại An"],
  ["Lâm Minh Lộc", "4/3/2023", "8/3/2023", "Xã Hàm Giang"],
  ["Châu Mỹ Hà", "1/3/2023", "2/3/2023", "Xã Đại An"],
];

export const fielddaysExamples: FunctionExamples = {
  id: "FIELDDAYS",
  examples: [
    {
      title: "Số ngày của một cán bộ",
      cells: trips,
      at: "F1",
      formula: '=DOAN.FIELDDAYS(B2:B4; C2:C4; A2:A4; "Lâm Minh Lộc")',
      shows: 8,
      says: "Hai đợt trùng ngày 4 và 5/3; mỗi ngày chỉ tính một lần nên là 8 ngày, không phải 10.",
    },
    {
      title: "Cả danh sách, trong một kỳ",
      cells: trips,
      at: "F1",
      formula: '=DOAN.FIELDDAYS(B2:B4; C2:C4; A2:A4; ; "quý I năm 2023")',
      shows: 10,
      says: "Cộng ngày của từng người: 8 và 2. Bỏ trống tên người thì vẫn giữ dấu chấm phẩy.",
    },
    {
      title: "Thiếu ngày về",
      cells: [
        ["Ngày đi", "Ngày về"],
        ["1/3/2023", null],
      ],
      at: "D1",
      formula: "=DOAN.FIELDDAYS(A2:A2; B2:B2)",
      shows: { error: "#N/A", sentence: "Chưa đủ: dòng thứ 1 của vùng chưa có ngày về." },
      says: "Đợt đi chưa ghi ngày về thì chưa tính được.",
    },
  ],
};
