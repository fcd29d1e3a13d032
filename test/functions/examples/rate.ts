import type { FunctionExamples } from "./example";

export const rateExamples: FunctionExamples = {
  id: "RATE",
  examples: [
    {
      title: "Có người được miễn",
      cells: [
        ["Đã đi cơ sở", "Tổng số cán bộ", "Được miễn", "Tỷ lệ"],
        [14, 19, 5, null],
      ],
      at: "D2",
      formula: "=DOAN.RATE(A2; B2; C2)",
      shows: 1,
      says: "Miễn 5 người thì còn 14 người phải đi; 14/14 là 1, tức 100 %.",
    },
    {
      title: "Không ai được miễn",
      cells: [
        ["Đạt", "Tổng số", "Tỷ lệ"],
        [9, 12, null],
      ],
      at: "C2",
      formula: "=DOAN.RATE(A2; B2)",
      shows: 0.75,
      says: "9/12 là 75 %; chọn định dạng phần trăm cho ô C2.",
    },
  ],
};
