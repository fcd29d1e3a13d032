import type { FunctionExamples } from "./example";

export const ageExamples: FunctionExamples = {
  id: "AGE",
  examples: [
    {
      title: "Tuổi vào một ngày",
      cells: [
        ["Họ và tên", "Ngày sinh", "Tuổi"],
        ["Lâm Minh Lộc", "20/11/2005", null],
      ],
      at: "C2",
      formula: '=DOAN.AGE(B2; "1/10/2023")',
      shows: 17,
      says: "Đến ngày 1/10/2023 chưa qua sinh nhật nên mới tròn 17 tuổi. Muốn tính đến hôm nay thì ghi TODAY() thay cho ngày.",
    },
    {
      title: "Chỉ có năm sinh",
      cells: [["1990"]],
      at: "B1",
      formula: '=DOAN.AGE(A1; "1/6/2023")',
      shows: {
        error: "#N/A",
        sentence: "Chỉ có năm sinh nên tuổi là 32 hoặc 33. Đề nghị ghi đủ ngày, tháng, năm sinh.",
      },
      says: "Chưa biết đã qua sinh nhật hay chưa thì không đoán.",
    },
  ],
};
