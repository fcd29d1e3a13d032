import { allMet, marksColumn } from "./scoring-cells";
import type { FunctionExamples } from "./example";

export const recognizedExamples: FunctionExamples = {
  id: "RECOGNIZED",
  examples: [
    {
      title: "Đạt cả 14 nội dung",
      cells: allMet,
      at: "D2",
      formula: "=DOAN.RECOGNIZED(B2:B15)",
      shows: "Đạt",
      says: "Phải đạt đồng thời mọi nội dung của cả ba tiêu chí thì mới được công nhận.",
    },
    {
      title: "Một nội dung không thuộc đối tượng",
      cells: marksColumn({ "3.5": "Miễn" }),
      at: "D2",
      formula: "=DOAN.RECOGNIZED(B2:B15)",
      shows: "Đạt",
      says: "Nội dung được miễn thì không xét.",
    },
    {
      title: "Một nội dung chưa đạt",
      cells: marksColumn({ "2.3": "Chưa đạt" }),
      at: "D2",
      formula: "=DOAN.RECOGNIZED(B2:B15)",
      shows: "Chưa đạt",
      says: "Muốn biết vì sao thì dùng hàm DOAN.EXPLAIN.",
    },
    {
      title: "Chưa chấm đủ",
      cells: marksColumn({ "2.3": "Chưa đạt", "3.1": null }),
      at: "D2",
      formula: "=DOAN.RECOGNIZED(B2:B15)",
      shows: { error: "#N/A", sentence: "Chưa đủ: chưa chấm 3.1." },
      says: "Chưa chấm hết thì chưa kết luận, dù đã có nội dung chưa đạt.",
    },
  ],
};
