/** Which cells a formula names, and pointing them elsewhere. */
import fc from "fast-check";
import { rangeText } from "../../../src/core/model/address";
import { hasExternalReference, referencesOf, replaceReferences } from "../../../src/core/formula/references";
import { tokenize } from "../../../src/core/formula/tokenize";

it.each([
  ["SUM(C14:C16)", ["C14:C16"]],
  ["'Biểu 2 Tổ chức'!F22+F22", ["Biểu 2 Tổ chức!F22", "F22"]],
  ["'Bí thư''s'!$B$2:A1", ["Bí thư's!A1:B2"]],
  ["SUM(A:A)+SUM(2:3)", ["A1:A1048576", "A2:XFD3"]],
  ['LOG10(A1)&"B1"&C1_x', ["A1"]],
  ["'[1]Biểu 1'!$I$20", ["[1]Biểu 1!I20"]],
  ["1+2", []],
])("%s names %j", (formula, names) => {
  const told = referencesOf(formula).map(
    ({ sheet, range }) => (sheet === null ? "" : `${sheet}!`) + rangeText(range),
  );
  expect(told).toEqual(names);
});

it("tells whole columns, whole rows, several sheets and other files", () => {
  expect(referencesOf("A:A")[0]).toMatchObject({ wholeColumns: true, wholeRows: false, external: false });
  expect(referencesOf("2:3")[0]).toMatchObject({ wholeColumns: false, wholeRows: true });
  expect(referencesOf("Quy1:Quy4!C5")[0]).toMatchObject({
    sheet: "Quy1",
    lastSheet: "Quy4",
    text: "Quy1:Quy4!C5",
  });
  expect(referencesOf("[2]S!C5")[0]).toMatchObject({ external: true, text: "[2]S!C5" });
});

it.each([
  ["'[1]Biểu 1 Đoàn viên'!$I$20", true],
  ["SUM([1]Sheet1!A1:A3)", true],
  ["[1]!Tong*2", true],
  ["[1]Sheet1!#REF!", true],
  ["'D:\\báo cáo\\[Quý 3.xlsx]Biểu 1'!A1", true],
  ["Bang1[Số lượng]", false],
  ['"[1]Sheet1!A1"', false],
  ["'Biểu 1'!A1", false],
])("%s needs another file: %s", (formula, external) => {
  expect(hasExternalReference(formula)).toBe(external);
});

it("rewrites only what it is asked to", () => {
  const repoint = (formula: string): string =>
    replaceReferences(formula, ({ sheet, range }) =>
      sheet === null && rangeText(range) === "C12:C21" ? "'Danh sách'!$C$5:$C$90" : undefined,
    );
  expect(repoint("COUNTA( C12:C21 )+'Biểu 1'!C12:C21+\"C12:C21\"+C12")).toBe(
    "COUNTA( 'Danh sách'!$C$5:$C$90 )+'Biểu 1'!C12:C21+\"C12:C21\"+C12",
  );
  expect(repoint('COUNTIF($C$12:$C$21,"x")')).toBe("COUNTIF('Danh sách'!$C$5:$C$90,\"x\")");
});

it("cutting into tokens loses nothing, whatever the text", () => {
  const bits = fc.constantFrom(
    "'",
    '"',
    "[",
    "]",
    "!",
    "A1",
    ":",
    "$",
    "(",
    ")",
    "#REF!",
    "{",
    "é",
    "😀",
    " ",
    "1.5E",
    ",",
    "~",
    "@",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(bits).map((list) => list.join("")),
      ),
      (formula) => {
        expect(
          tokenize(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
        expect(replaceReferences(formula, () => undefined)).toBe(formula);
      },
    ),
  );
});
