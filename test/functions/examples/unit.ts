import type { ExampleRows, FunctionExamples } from "./example";

const list: ExampleRows = [
  ["Mã", "Tên đơn vị", "Tên khác"],
  ["TV01", "Huyện đoàn Trà Cú", "Đoàn TC"],
  ["TV02", "Huyện đoàn Duyên Hải", null],
  ["TV03", "Thị đoàn Duyên Hải", null],
];

export const unitExamples: FunctionExamples = {
  id: "UNIT",
  examples: [
    {
      title: "Tên ghi tắt",
      cells: [["H. Trà Cú"]],
      sheets: { "Đơn vị": list },
      at: "B1",
      formula: "=DOAN.UNIT(A1; 'Đơn vị'!A1:C4)",
      shows: "Huyện đoàn Trà Cú",
      says: "Ghi tắt, ghi không dấu, ghi mã hay ghi tên khác đều được.",
    },
    {
      title: "Hai đơn vị cùng tên",
      cells: [["Duyên Hải"]],
      sheets: { "Đơn vị": list },
      at: "B1",
      formula: "=DOAN.UNIT(A1; 'Đơn vị'!A1:C4)",
      shows: {
        error: "#N/A",
        sentence: "“Duyên Hải” có thể là Huyện đoàn Duyên Hải, Thị đoàn Duyên Hải. Đề nghị ghi rõ hơn.",
      },
      says: "Hàm không chọn thay người dùng.",
    },
  ],
};
