import { allMet, marksColumn, titleOf } from "./scoring-cells";
import type { FunctionExamples } from "./example";

const title = "Đoàn cơ sở “3 chủ động” giai đoạn 2023 – 2027";

export const explainExamples: FunctionExamples = {
  id: "EXPLAIN",
  examples: [
    {
      title: "Mỗi nội dung một dòng",
      cells: marksColumn({ "2.3": "Chưa đạt", "3.1": null }),
      at: "D2",
      formula: "=DOAN.EXPLAIN(B2:B15)",
      shows: [
        [title, "", ""],
        ["2.3", titleOf("2.3"), "Được chấm “Chưa đạt”."],
        ["3.1", titleOf("3.1"), "Chưa chấm."],
      ],
      says: "Dòng đầu là tên bộ tiêu chí đã dùng. Kết quả tràn xuống các ô bên dưới nên cần để trống chỗ đó.",
    },
    {
      title: "Gói trong một ô",
      cells: marksColumn({ "3.1": null }, { "2.4": null }),
      at: "E2",
      formula: "=DOAN.EXPLAIN(B2:B15; ; C2:C15; TRUE)",
      shows: "Thiếu: 2.4 (có “Đạt”, không có minh chứng); 3.1 (chưa chấm)",
      says: "Dùng cho cột “Còn thiếu” của bảng tổng hợp.",
    },
    {
      title: "Đạt cả 14 nội dung",
      cells: allMet,
      at: "D2",
      formula: '=DOAN.EXPLAIN(B2:B15; "3cd-2023")',
      shows: [
        [title, "", ""],
        ["", "Đủ 14 nội dung", ""],
      ],
      says: "Không còn thiếu nội dung nào.",
    },
  ],
};
