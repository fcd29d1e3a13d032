import type { FunctionExamples } from "./example";

export const dateExamples: FunctionExamples = {
  id: "DATE",
  examples: [
    {
      title: "Ngày ghi bằng chữ",
      cells: [["Trà Vinh, ngày 15 tháng 12 năm 2023"]],
      at: "B1",
      formula: "=DOAN.DATE(A1)",
      shows: 45_275,
      says: "45275 là ngày 15/12/2023 khi ô chưa định dạng; chọn định dạng ngày cho ô B1 thì hiện 15/12/2023.",
    },
    {
      title: "Ngày không có trong lịch",
      cells: [["31/2/2023"]],
      at: "B1",
      formula: "=DOAN.DATE(A1)",
      shows: {
        error: "#VALUE!",
        sentence:
          "Không đọc được một ngày có trong lịch từ “31/2/2023”. Đề nghị ghi dạng ngày/tháng/năm, ví dụ 15/12/2023.",
      },
      says: "Tháng 2 không có ngày 31.",
    },
  ],
};
