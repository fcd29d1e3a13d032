import { linesOf } from "../../../src/core/model/text-lines";

// A column of 60 characters is about 310 points wide.
it.each([
  { name: "nothing", text: "", width: 310, lines: 1 },
  { name: "a short text", text: "Đoàn xã Long Đức", width: 310, lines: 1 },
  { name: "line feeds count", text: "một\nhai\n\nbốn", width: 310, lines: 4 },
  {
    name: "words go to the next line whole",
    text: "Tổng là 12 nhưng các mục thành phần cộng lại là 11. Đề nghị kiểm tra lại số liệu của chi đoàn, sửa ở ô nguồn rồi gửi lại.",
    width: 310,
    lines: 2,
  },
  { name: "decomposed letters are no wider", text: "đếnđếnđến".normalize("NFD"), width: 60, lines: 1 },
  { name: "a word longer than the line is broken", text: "x".repeat(100), width: 120, lines: 5 },
])("$name", ({ text, width, lines }) => {
  expect(linesOf(text, width, 12)).toBe(lines);
});
