import type { FunctionExamples } from "./example";

export const numberExamples: FunctionExamples = {
  id: "NUMBER",
  examples: [
    {
      title: "Số viết kiểu Việt Nam, nằm trong ô dạng chữ",
      cells: [["1.234,5"]],
      at: "B1",
      formula: "=DOAN.NUMBER(A1)",
      shows: 1234.5,
      says: "Dấu chấm tách hàng nghìn, dấu phẩy tách phần lẻ.",
    },
    {
      title: "Số đếm có dấu chấm",
      cells: [["1.234"]],
      at: "B1",
      formula: "=DOAN.NUMBER(A1; TRUE)",
      shows: 1234,
      says: "Thêm TRUE khi đó là số đếm (người, đơn vị, buổi); nếu không, “1.234” có thể là 1234 hoặc 1,234 nên hàm không đoán.",
    },
    {
      title: "Ô ghi “không có”",
      cells: [["Không có"]],
      at: "B1",
      formula: "=DOAN.NUMBER(A1)",
      shows: { error: "#N/A", sentence: "“Không có” có nghĩa là không có số liệu nên không đổi thành số." },
      says: "Không có số liệu khác với số 0.",
    },
  ],
};
