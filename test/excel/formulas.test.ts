/** Formulas told to be the same, sheets named in them, files they point to; texts that must stay texts. */
import { externalFiles } from "../../src/excel/formulas/external-files";
import { comparableFormula, withSheetNames } from "../../src/excel/formulas/same-formula";
import { hostFailureOf, hostFailure, HostRefusal } from "../../src/excel/host-failures";
import { typedText } from "../../src/excel/typed-text";

it.each([
  { one: "=sum(a1:a2)", other: "=SUM( A1:A2 )", same: true },
  { one: "='Bieu1'!A1", other: "=Bieu1!A1", same: true },
  { one: "=_xlfn.XLOOKUP(A1,B:B,C:C)", other: "=XLOOKUP(A1,B:B,C:C)", same: true },
  { one: '="a b"', other: '="ab"', same: false },
  { one: '="A"', other: '="a"', same: false },
  { one: "='Biểu 1'!A1", other: "='Biểu 2'!A1", same: false },
  { one: "='It''s'!A1", other: "='Its'!A1", same: false },
  { one: "=A1+1", other: "=A1+2", same: false },
])("$one and $other: $same", ({ one, other, same }) => {
  expect(comparableFormula(one) === comparableFormula(other)).toBe(same);
});

it("a renamed sheet keeps its key", () => {
  const then = comparableFormula("=SUM('Biểu 1'!A1:B2)", (name) => (name === "Biểu 1" ? "k" : undefined));
  const now = comparableFormula("=SUM('Tổng hợp'!A1:B2)", (name) => (name === "Tổng hợp" ? "k" : undefined));
  expect(now).toBe(then);
});

it.each([
  { formula: "='Biểu 1'!A1+Khac!B2", is: "='Tổng ''23'!A1+Khac!B2" },
  { formula: "='Biểu 1'!A1&\"'Biểu 1'!A1\"", is: "='Tổng ''23'!A1&\"'Biểu 1'!A1\"" },
  { formula: "='[1]Biểu 1'!A1", is: "='[1]Biểu 1'!A1" },
])("$formula follows the new name", ({ formula, is }) => {
  expect(withSheetNames(formula, (name) => (name === "Biểu 1" ? "Tổng '23" : undefined))).toBe(is);
});

it("files are numbered as they come; a number stays one", () => {
  const files = externalFiles();
  const numbered = [
    "='C:\\bc\\[Thạnh Lộc.xlsx]Biểu 1'!C14+[An Minh.xlsx]Bieu1!C14",
    "='C:\\bc\\[Thạnh Lộc.xlsx]Biểu 2'!A1",
    "=[3]Bieu1!A1",
    '="[x.xlsx]a!"&A1',
    "=Bang1[[#Totals],[Nam]]",
  ].map((formula) => files.numbered(formula));
  expect(numbered).toEqual([
    "='[1]Biểu 1'!C14+'[2]Bieu1'!C14",
    "='[1]Biểu 2'!A1",
    "=[3]Bieu1!A1",
    '="[x.xlsx]a!"&A1',
    "=Bang1[[#Totals],[Nam]]",
  ]);
  expect(files.names()).toEqual(["C:\\bc\\Thạnh Lộc.xlsx", "An Minh.xlsx"]);
});

it.each([
  "=1+1",
  "+84",
  "-",
  "@a",
  "'trích",
  "001",
  "1.234,5",
  "1/2",
  "12-3-2023",
  "5 %",
  "8:30 SA",
  "12 tháng 3",
  "ngày 1/2",
  "5 đ",
  "$5",
  "1E5",
  "TRUE",
  "Đúng",
  "#N/A",
  "Mar 5",
])("%s is typed with an apostrophe", (text) => {
  expect(typedText(text)).toBe(`'${text}`);
});

it.each(["Xã A", "Biểu 1", "12/QĐ-ĐTN", "Số 12", "", "tháng", "x", "10/12 đơn vị"])(
  "%s is typed as it is",
  (text) => {
    expect(typedText(text)).toBe(text);
  },
);

it.each([
  { code: "AccessDenied", kind: "protected-sheet" },
  { code: "ItemNotFound", kind: "sheet-gone" },
  { code: "InvalidOperationInCellEditMode", kind: "cell-being-edited" },
  { code: 5103, kind: "too-large" },
  { code: 5012, kind: "session-lost" },
  { code: "ApiNotFound", kind: "unsupported" },
  { code: "SomethingNew", kind: "refused" },
])("$code of Excel is $kind", ({ code, kind }) => {
  const failure = hostFailureOf({ code, message: "said so" });
  expect(failure).toMatchObject({ kind, detail: `${code} · said so` });
  expect(failure?.message).toMatch(/^[\p{Lu}].*\.$/u);
});

it("a failure of our own travels as it is; a bug is none", () => {
  const own = hostFailure("cancelled");
  expect(hostFailureOf(new HostRefusal(own))).toBe(own);
  expect(hostFailureOf(new TypeError("x is undefined"))).toBeUndefined();
});
