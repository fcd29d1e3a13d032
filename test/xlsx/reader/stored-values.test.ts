/** Numbers, dates and formulas as they are stored. */
import fc from "fast-check";
import { excelFormula, excelReference } from "../../../src/xlsx/reader/ods/open-formula";
import { parseNumber } from "../../../src/xlsx/reader/ooxml/cell-number";
import { serialOfIsoDate, serialOfIsoDuration } from "../../../src/xlsx/reader/formats/serial-date";

function parse(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return parseNumber(bytes, 0, bytes.length);
}

it("reads back every number as it was written, to the last bit", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (number) => parse(String(number)) === number,
    ),
  );
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.nat(12),
      (number, digits) => parse(number.toFixed(digits)) === Number(number.toFixed(digits)),
    ),
  );
});

it.each(["", "-", ".", "1.2.3", "1,5", "abc", "0x1F", "1e", "--1", "Infinity", "1 2"])(
  "%p is no number",
  (text) => {
    expect(parse(text)).toBeNaN();
  },
);

it.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["2023-11-11", 45241],
  ["2023-11-11T06:00:00", 45241.25],
  ["2023-11-11T06:00:00.000Z", 45241.25],
  ["2023-11-11 18:00:00", 45241.75],
  ["12:00", 0.5],
  ["11/11/2023", undefined],
  ["", undefined],
  ["Z", undefined],
])("the date %p is day %p", (text, serial) => {
  expect(serialOfIsoDate(text)).toBe(serial);
});

it.each([
  ["PT12H00M00S", 0.5],
  ["PT36H", 1.5],
  ["-PT06H", -0.25],
  ["P1DT12H", 1.5],
  ["12 giờ", undefined],
])("the duration %p is %p of a day", (text, serial) => {
  expect(serialOfIsoDuration(text)).toBe(serial);
});

it.each([
  [`of:=IF([.L12]=0;"";[.M12]/[.L12])`, `IF(L12=0,"",M12/L12)`],
  [`of:=SUM([.C14:.C16])`, `SUM(C14:C16)`],
  [`of:=[$'Biểu 2 Tổ chức'.$C$4]+[Bìa.A1]`, `'Biểu 2 Tổ chức'!$C$4+Bìa!A1`],
  [`of:=[$'Biểu 2'.A1:.B3]`, `'Biểu 2'!A1:B3`],
  [`of:=SUM([.A:.A];[.2:.3])`, `SUM(A:A,2:3)`],
  [`of:="một;[.A1]|"&[.A1]`, `"một;[.A1]|"&A1`],
  [`of:={1;2|3;4}`, `{1,2;3,4}`],
  [`of:=SUM([.A1]~[.B2])`, `SUM(A1,B2)`],
  [
    `of:=['file:///C:/Bao cao''s.ods'#$Sheet1.A1]+['file:///C:/Bao cao''s.ods'#$'Q 3'.A2]`,
    `[1]Sheet1!A1+'[1]Q 3'!A2`,
  ],
  [`of:=[.#REF!]+#REF!+1`, `#REF!+#REF!+1`],
  [`msoxl:=SUM(A1:A3)`, `SUM(A1:A3)`],
  [`oooc:=SUM([.A1];2)`, `SUM(A1,2)`],
])("the OpenDocument formula %s", (stored, formula) => {
  const files: string[] = [];
  const linkNumber = (file: string): number =>
    files.includes(file) ? files.indexOf(file) + 1 : files.push(file);
  expect(excelFormula(stored, linkNumber)).toBe(formula);
});

it("tells a named range in Excel's notation", () => {
  expect(excelReference("$'Biểu 1'.$A$1:.$R$38", () => 1)).toBe("'Biểu 1'!$A$1:$R$38");
});
