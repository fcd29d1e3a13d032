import type { FunctionExamples } from "./example";

export const ontimeExamples: FunctionExamples = {
  id: "ONTIME",
  examples: [
    {
      title: "Hạn là một ngày",
      cells: [
        ["Đơn vị", "Ngày gửi", "Đúng hạn"],
        ["Huyện đoàn Trà Cú", "25/11/2023", null],
      ],
      at: "C2",
      formula: '=DOAN.ONTIME(B2; "25/11/2023")',
      shows: true,
      says: "Hạn không ghi giờ thì gửi trong ngày đó vẫn là đúng hạn.",
    },
    {
      title: "Hạn có giờ",
      cells: [["17h30 ngày 25/11/2023"]],
      at: "B1",
      formula: '=DOAN.ONTIME(A1; "17h ngày 25/11/2023")',
      shows: false,
      says: "Gửi sau 17 giờ là quá hạn.",
    },
    {
      title: "Chưa gửi",
      cells: [
        ["Đơn vị", "Ngày gửi", "Đúng hạn"],
        ["Huyện đoàn Càng Long", null, null],
      ],
      at: "C2",
      formula: '=DOAN.ONTIME(B2; "25/11/2023")',
      shows: { error: "#N/A", sentence: "Chưa đủ: chưa có ngày gửi." },
      says: "Chưa gửi khác với gửi trễ.",
    },
  ],
};
