import { allMet, sheetWithLevels } from "./scoring-cells";
import type { FunctionExamples } from "./example";

export const gradeExamples: FunctionExamples = {
  id: "GRADE",
  examples: [
    {
      title: "Từ kết quả chấm",
      cells: [
        ["Nội dung", "Điểm"],
        ["1.1", 40],
        ["1.2", 25],
        ["2.1", "Đạt"],
      ],
      sheets: { "Bộ tiêu chí": sheetWithLevels },
      at: "D2",
      formula: "=DOAN.GRADE(B2:B4; 'Bộ tiêu chí'!A1:D11)",
      shows: "Xuất sắc",
      says: "95 điểm và nội dung 2.1 đạt.",
    },
    {
      title: "Từ tổng điểm",
      cells: [[85]],
      sheets: { "Bộ tiêu chí": sheetWithLevels },
      at: "B1",
      formula: "=DOAN.GRADE(A1; 'Bộ tiêu chí'!A1:D11)",
      shows: "Tốt",
      says: "Từ 80 điểm là mức Tốt.",
    },
    {
      title: "Tổng điểm của một mức còn điều kiện khác",
      cells: [[95]],
      sheets: { "Bộ tiêu chí": sheetWithLevels },
      at: "B1",
      formula: "=DOAN.GRADE(A1; 'Bộ tiêu chí'!A1:D11)",
      shows: {
        error: "#N/A",
        sentence:
          "Đủ điểm mức “Xuất sắc” nhưng mức này còn cần: 2.1 đạt. Đề nghị chọn vùng kết quả chấm thay cho tổng điểm.",
      },
      says: "Chỉ có tổng điểm thì không biết điều kiện có bảo đảm hay không.",
    },
    {
      title: "Bộ tiêu chí không chia mức",
      cells: allMet,
      at: "D2",
      formula: "=DOAN.GRADE(B2:B15)",
      shows: {
        error: "#VALUE!",
        sentence:
          "Bộ tiêu chí “Đoàn cơ sở “3 chủ động” giai đoạn 2023 – 2027” không chia mức. Đề nghị dùng hàm DOAN.RECOGNIZED.",
      },
      says: "Bộ “3 chủ động” chỉ có được công nhận hoặc chưa.",
    },
  ],
};
