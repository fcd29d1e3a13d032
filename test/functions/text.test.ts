import { text } from "../../src/functions/text";

it.each([
  { name: "TCVN3", from: "L©m Minh Léc", to: "Lâm Minh Lộc" },
  { name: "VNI", from: "Ñoaøn xaõ", to: "Đoàn xã" },
  { name: "the Icelandic Ð", from: "Ðoàn xã", to: "Đoàn xã" },
  { name: "loose marks", from: "Đoàn xã".normalize("NFD"), to: "Đoàn xã" },
  { name: "a space that is none", from: "Trà\u00a0Cú", to: "Trà Cú" },
  { name: "nothing wrong", from: "Huyện đoàn Trà Cú", to: "Huyện đoàn Trà Cú" },
  { name: "an empty cell", from: "", to: "" },
])("$name: “$to”", ({ from, to }) => {
  expect(text(from)).toBe(to);
});
