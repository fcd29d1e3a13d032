import { allMet, marksColumn, sheetWithLevels } from "./scoring-cells";
import type { FunctionExamples } from "./example";

export const scoreExamples: FunctionExamples = {
  id: "SCORE",
  examples: [
    {
      title: "Một cột kết quả theo thứ tự 14 nội dung",
      cells: marksColumn({ "2.3": "Chưa đạt" }),
      at: "D2",
      formula: "=DOAN.SCORE(B2:B15)",
      shows: 13,
      says: "Bộ “3 chủ động” 2023 – 2027 không có thang điểm nên kết quả là số nội dung đạt.",
    },
    {
      title: "Xét cả minh chứng",
      cells: marksColumn({ "2.4": "Đạt" }, { "2.4": null }),
      at: "E2",
      formula: "=DOAN.SCORE(B2:B15; ; C2:C15)",
      shows: 13,
      says: "Nội dung 2.4 ghi “Đạt” nhưng không có minh chứng nên chưa được tính. Bỏ trống bộ tiêu chí thì vẫn giữ dấu chấm phẩy.",
    },
    {
      title: "Bộ tiêu chí tự viết, có thang điểm",
      cells: [
        ["Nội dung", "Điểm"],
        ["1.1", 35],
        ["1.2", 20],
        ["2.1", "Đạt"],
      ],
      sheets: { "Bộ tiêu chí": sheetWithLevels },
      at: "D2",
      formula: "=DOAN.SCORE(B2:B4; 'Bộ tiêu chí'!A1:D11)",
      shows: 85,
      says: "35 + 20 + 30 điểm của nội dung 2.1 là 85.",
    },
    {
      title: "Còn nội dung chưa chấm",
      cells: marksColumn({ "2.3": null, "3.1": null }),
      at: "D2",
      formula: "=DOAN.SCORE(B2:B15)",
      shows: { error: "#N/A", sentence: "Chưa đủ: chưa chấm 2.3, 3.1." },
      says: "Chưa chấm khác với chưa đạt, nên chưa có điểm.",
    },
    {
      title: "Mã bộ tiêu chí không có",
      cells: allMet,
      at: "D2",
      formula: '=DOAN.SCORE(B2:B15; "3cd-2030")',
      shows: {
        error: "#VALUE!",
        sentence:
          "Không có bộ tiêu chí “3cd-2030”. Các bộ có sẵn: 3cd-2023 (Đoàn cơ sở “3 chủ động” giai đoạn 2023 – 2027), 3cd-2018 (Cơ sở Đoàn “3 chủ động” giai đoạn 2018 – 2022), 4cd-2009 (Tổ chức cơ sở Đoàn “4 chủ động” (Bạc Liêu)). Bộ khác thì chọn vùng của trang “Bộ tiêu chí”.",
      },
      says: "Câu báo lỗi nêu các mã dùng được.",
    },
  ],
};
