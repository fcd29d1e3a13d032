import type { ExampleRows, FunctionExamples } from "./example";

const form: ExampleRows = [
  ["TT", "Chi đoàn", "Tổng số (1)", "Nam (2)", "Nữ (3)"],
  [1, "Chi đoàn ấp 1", 20, 12, 8],
  [2, "Chi đoàn ấp 2", 25, 12, 12],
  [null, "Tổng cộng", 45, 24, 20],
];

export const checkExamples: FunctionExamples = {
  id: "CHECK",
  examples: [
    {
      title: "Một quy tắc cho mọi dòng",
      cells: form,
      at: "G1",
      formula: '=DOAN.CHECK(A1:E4; "(1) = (2) + (3)")',
      shows: [
        [
          "(1) = (2) + (3)",
          "Sai",
          "Dòng 2, cột 1 ghi 25 nhưng 12 + 12 là 24, lệch 1. Đề nghị kiểm tra lại các số của hai vế.",
        ],
        [
          "(1) = (2) + (3)",
          "Sai",
          "Dòng “Tổng cộng”, cột 1 ghi 45 nhưng 24 + 20 là 44, lệch 1. Đề nghị kiểm tra lại các số của hai vế.",
        ],
      ],
      says: "Mỗi chỗ sai một dòng. Kết quả tràn xuống các ô bên dưới nên cần để trống chỗ đó.",
    },
    {
      title: "Địa chỉ ô, tính từ ô đầu của vùng",
      cells: [["Biểu của Huyện đoàn Trà Cú"], [null], ...form],
      at: "G1",
      formula: '=DOAN.CHECK(A3:E6; "C4 = C2 + C3")',
      shows: [["C4 = C2 + C3", "Đạt", "Hai vế khớp nhau."]],
      says: "Vùng bắt đầu ở A3 nên ô C4 của quy tắc là ô C6 của trang.",
    },
    {
      title: "Các quy tắc của trang Quy tắc",
      cells: form,
      sheets: {
        "Quy tắc": [
          ["Mã", "Biểu", "Vế trái", "Phép so sánh", "Vế phải", "Diễn giải"],
          ["TC1", null, "cột 2", "≤", "cột 1", "Số nam không quá tổng số"],
          ["TC2", null, "[Tổng cộng]", "=", "[1] + [2]", null],
        ],
      },
      at: "G1",
      formula: "=DOAN.CHECK(A1:E4; 'Quy tắc'!A1:F3)",
      shows: [
        ["TC1: Số nam không quá tổng số", "Đạt", "Đúng ở cả 3 chỗ đối chiếu được."],
        ["TC2: [Tổng cộng] = [1] + [2]", "Đạt", "Đúng ở cả 3 chỗ đối chiếu được."],
      ],
      says: "Cách viết quy tắc xem ở trang [Tự viết quy tắc kiểm tra](../quy-tac.md).",
    },
    {
      title: "Quy tắc nêu cột không có trong biểu",
      cells: form,
      at: "G1",
      formula: '=DOAN.CHECK(A1:E4; "(9) = (2)")',
      shows: {
        error: "#VALUE!",
        sentence: "Quy tắc “(9) = (2)”: Vùng số liệu không có cột “9”. Quy tắc này chưa được dùng.",
      },
      says: "Quy tắc chưa hiểu được thì không xét quy tắc nào cả, để khỏi tưởng là đã đối chiếu đủ.",
    },
  ],
};
