/** Filling formulas: what moves, what stays, what falls off the sheet. */
import fc from "fast-check";
import { columnName } from "../../../src/core/model/address";
import { moveFormula } from "../../../src/core/formula/move-formula";

it.each([
  ["C14", 1, 0, "C15"],
  ["C14", 0, 1, "D14"],
  ["C14", -13, -2, "A1"],
  ["$C$14+$C14+C$14", 2, 2, "$C$14+$C16+E$14"],
  ["SUM(C14:C16)", 3, 1, "SUM(D17:D19)"],
  ["SUM(C$14:C16)", 3, 0, "SUM(C$14:C19)"],
  ["sum( C14 , D14 )", 1, 0, "sum( C15 , D15 )"],
  ["SUM(A:A)", 5, 1, "SUM(B:B)"],
  ["SUM($A:C)", 5, 1, "SUM($A:D)"],
  ["SUM(1:3)", 5, 1, "SUM(6:8)"],
  ["SUM($1:3)", 5, 1, "SUM($1:8)"],
  ["'Biểu 2 Tổ chức'!F22", 1, 0, "'Biểu 2 Tổ chức'!F23"],
  ["'A1 của Đoàn'!F22", 1, 0, "'A1 của Đoàn'!F23"],
  ["'Bí thư''s A1'!B2+B2", 1, 1, "'Bí thư''s A1'!C3+C3"],
  ["Biểu2!A1:B2", 1, 0, "Biểu2!A2:B3"],
  ["Quy1:Quy4!C5", 1, 0, "Quy1:Quy4!C6"],
  ["'Quý 1:Quý 4'!C5", 1, 0, "'Quý 1:Quý 4'!C6"],
  ["[1]Sheet1!A1", 1, 1, "[1]Sheet1!B2"],
  ["'[1]Biểu 1 Đoàn viên'!$I$20+'[1]Biểu 1'!I20", 1, 0, "'[1]Biểu 1 Đoàn viên'!$I$20+'[1]Biểu 1'!I21"],
  ["A1!A1", 1, 0, "A1!A2"],
  ["Sheet1!A1:Sheet1!B2", 1, 0, "Sheet1!A2:Sheet1!B3"],
  ['"C14"&C14', 1, 0, '"C14"&C15'],
  ['"a""C14"&C14', 1, 0, '"a""C14"&C15'],
  ["LOG10(C14)", 1, 0, "LOG10(C15)"],
  ["ABC1_x+DAY1.a+XFE1+A1048577", 1, 0, "ABC1_x+DAY1.a+XFE1+A1048577"],
  ["_xlfn.IFNA(A1,TRUE)", 1, 0, "_xlfn.IFNA(A2,TRUE)"],
  ["Table1[A1]+Table1[[#Totals],[B1]]+A1", 1, 0, "Table1[A1]+Table1[[#Totals],[B1]]+A2"],
  ["1E5+1.5*A1", 1, 0, "1E5+1.5*A2"],
  ["IF(A1>=B1,#N/A,{1,2;3,4})", 1, 0, "IF(A2>=B2,#N/A,{1,2;3,4})"],
  ["A1:INDEX(B1:B9,2)", 1, 0, "A2:INDEX(B2:B10,2)"],
  ["A1:LOG10(B1)", 1, 0, "A2:LOG10(B2)"],
  ["#REF!A1+'Biểu 2'!#REF!", 1, 0, "#REF!A1+'Biểu 2'!#REF!"],
  ["A1", -1, 0, "#REF!"],
  ["A1+B2", 0, -1, "#REF!+A2"],
  ["SUM(A1:B2)", -1, 0, "SUM(#REF!)"],
  ["'Biểu 2'!A1", -1, 0, "'Biểu 2'!#REF!"],
  ["XFD1048576", 1, 0, "#REF!"],
  ["A1", 0, 0, "A1"],
])("%s moved %d down and %d right: %s", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});

const axis = fc.record({ at: fc.integer({ min: 50, max: 500 }), fixed: fc.boolean() });
const corner = fc
  .record({ row: axis, column: axis })
  .map(
    ({ row, column }) => (column.fixed ? "$" : "") + columnName(column.at) + (row.fixed ? "$" : "") + row.at,
  );
const piece = fc.oneof(
  corner,
  fc.tuple(corner, corner).map(([from, to]) => `SUM(${from}:${to})`),
  fc.tuple(fc.constantFrom("'Biểu 2'!", "[1]S!", "Quy1:Quy4!"), corner).map((parts) => parts.join("")),
  fc.constantFrom('"A1"', "1.5", "LOG10(2)", "ten_1", " TRUE", "{1,2}", "#N/A"),
);

it("moving there and back gives the text back", () => {
  const step = fc.integer({ min: -49, max: 49 });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), step, step, (pieces, rows, columns) => {
      const formula = pieces.join("+");
      expect(moveFormula(moveFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

it("two moves are one move of both", () => {
  const step = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), step, step, (pieces, first, second) => {
      const formula = pieces.join("&");
      const twice = moveFormula(moveFormula(formula, first, second), second, first);
      expect(twice).toBe(moveFormula(formula, first + second, first + second));
    }),
  );
});
