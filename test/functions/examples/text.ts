import type { FunctionExamples } from "./example";

export const textExamples: FunctionExamples = {
  id: "TEXT",
  examples: [
    {
      title: "Chữ gõ bằng phông .VnTime (TCVN3)",
      cells: [["L©m Minh Léc"]],
      at: "B1",
      formula: "=DOAN.TEXT(A1)",
      shows: "Lâm Minh Lộc",
      says: "Chữ được đổi sang Unicode; ô nguồn vẫn giữ nguyên.",
    },
    {
      title: "Chữ đã đúng",
      cells: [["Huyện đoàn Trà Cú"]],
      at: "B1",
      formula: "=DOAN.TEXT(A1)",
      shows: "Huyện đoàn Trà Cú",
      says: "Chữ đúng thì giữ nguyên, nên dùng được cho cả cột có chữ đúng lẫn chữ lỗi.",
    },
  ],
};
