import type { FunctionExamples } from "./example";

export const growthExamples: FunctionExamples = {
  id: "GROWTH",
  examples: [
    {
      title: "Tăng so với kỳ trước",
      cells: [
        ["Kỳ trước", "Kỳ này", "Tăng, giảm"],
        [40, 50, null],
      ],
      at: "C2",
      formula: "=DOAN.GROWTH(B2; A2)",
      shows: 0.25,
      says: "Từ 40 lên 50 là tăng 25 %; chọn định dạng phần trăm cho ô C2.",
    },
    {
      title: "Kỳ trước bằng 0",
      cells: [
        ["Kỳ trước", "Kỳ này", "Tăng, giảm"],
        [0, 50, null],
      ],
      at: "C2",
      formula: "=DOAN.GROWTH(B2; A2)",
      shows: {
        error: "#VALUE!",
        sentence: "Số kỳ trước phải lớn hơn 0 thì mới tính được mức tăng, giảm. Đề nghị xem lại số kỳ trước.",
      },
      says: "Không có gì để so sánh thì không có tỷ lệ tăng.",
    },
  ],
};
