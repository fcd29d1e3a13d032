/** Formulas filled down or right have one shape. */
import fc from "fast-check";
import { moveFormula } from "../../../src/core/formula/move-formula";
import { relativeShapeOf } from "../../../src/core/formula/relative-shape";

const at = { row: 13, column: 5 };

it.each([
  ["C13+D13", "RC[-2]+RC[-1]"],
  [" c13 + d13", "RC[-2]+RC[-1]"],
  ["=+C13", "RC[-2]"],
  ["SUM(E14:E16)", "SUM(R[1]C:R[3]C)"],
  ["$C$13+C$13+$C13", "R13C3+R13C[-2]+RC3"],
  ["'Biểu 2'!F22", "'BIỂU 2'!R[9]C[1]"],
  ["Biểu2!F22", "'BIỂU2'!R[9]C[1]"],
  ["sum(A:A)+SUM(1:3)", "SUM(C[-4]:C[-4])+SUM(R[-12]:R[-10])"],
  ['IF(L13=0,"",M13/L13)', 'IF(RC[7]=0,"",RC[8]/RC[7])'],
  ['COUNTIF(E14:E27,"Đạt")', 'COUNTIF(R[1]C:R[14]C,"Đạt")'],
  ["_xlfn.ifna(E14,1.0)", "IFNA(R[1]C,1)"],
  ["E14:E16 E15:F15", "R[1]C:R[3]C R[2]C:R[2]C[1]"],
  ["", ""],
])("%s in E13 is %s", (formula, shape) => {
  expect(relativeShapeOf(formula, at)).toBe(shape);
});

it("keeps text apart that differs in case", () => {
  expect(relativeShapeOf('"đạt"', at)).not.toBe(relativeShapeOf('"Đạt"', at));
});

it("is the same wherever the formula is filled", () => {
  const formulas = fc.constantFrom(
    "C40+$D$40-E$40*$F40",
    "SUM(C40:C60,'Biểu 2'!J50)",
    'IF(G44=0,"",H44/G44)',
    "SUM(G:G)/ROUND(Quy1:Quy4!H50,1)",
  );
  const step = fc.integer({ min: -2, max: 30 });
  fc.assert(
    fc.property(formulas, step, step, (formula, rows, columns) => {
      const here = { row: 45, column: 9 };
      const there = { row: here.row + rows, column: here.column + columns };
      const filled = moveFormula(formula, rows, columns);
      expect(relativeShapeOf(filled, there)).toBe(relativeShapeOf(formula, here));
    }),
  );
});
