/** Which formulas are plain sums or quotients of cells, and of which cells. */
import { a1 } from "../../../src/core/model/address";
import { linearTermsOf, ratioTermsOf, type LinearTerm } from "../../../src/core/formula/linear-terms";

function told(terms: readonly LinearTerm[] | undefined): string | undefined {
  return terms
    ?.map(({ sheet, row, column, sign }) => {
      const cell = (sheet === null ? "" : `${sheet}!`) + a1(row, column);
      return (sign === 1 ? "+" : "-") + cell;
    })
    .join(" ");
}

it.each([
  ["SUM(C14:C16)", "+C14 +C15 +C16"],
  ["C13+C17-C20", "+C13 +C17 -C20"],
  ["C13+D13+E13-F13-G13-H13", "+C13 +D13 +E13 -F13 -G13 -H13"],
  ["SUM(C14,C18:C20)-D3", "+C14 +C18 +C19 +C20 -D3"],
  ["+C4", "+C4"],
  ["=C4", "+C4"],
  ["'Biểu 2'!F22", "+Biểu 2!F22"],
  ["-(C4-(D4+E4))", "-C4 +D4 +E4"],
  ["SUM(C1:C2)-SUM(D1:D2)", "+C1 +C2 -D1 -D2"],
  ["SUM($C$1:C2,-D1)", "+C1 +C2 -D1"],
  ["SUBTOTAL(9,C14:C15)", "+C14 +C15"],
  ["subtotal(109, B1:C1)", "+B1 +C1"],
  ["SUM('Biểu 1'!C14:C15)", "+Biểu 1!C14 +Biểu 1!C15"],
  ["C4*1", undefined],
  ["C4+1", undefined],
  ["SUM(C:C)", undefined],
  ["SUM(1:1)", undefined],
  ["SUM()", undefined],
  ["C1:C3", undefined],
  ["AVERAGE(C1:C3)", undefined],
  ["SUBTOTAL(1,C1:C3)", undefined],
  ["Quy1:Quy4!C5", undefined],
  ["[1]Sheet1!C5", undefined],
  ["SUM(A1:XFC900000)", undefined],
  ["IF(C4=0,0,C4)", undefined],
  ["C4+", undefined],
  ["C4%", undefined],
])("%s adds %s", (formula, terms) => {
  expect(told(linearTermsOf(formula))).toBe(terms);
});

it.each([
  ["M12/L12", "+M12", "+L12", false],
  ['IF(L12=0,"",M12/L12)', "+M12", "+L12", false],
  ["IF(L12>0,M12/L12,0)", "+M12", "+L12", false],
  ['IF(OR(L12=0,L12=""),"",M12/L12)', "+M12", "+L12", false],
  ['IFERROR(M12/L12,"")', "+M12", "+L12", false],
  ["IFERROR(M12/L12*100,0)", "+M12", "+L12", true],
  ["ROUND(M12/L12*100,1)", "+M12", "+L12", true],
  ['IF(ISERROR(M12/L12),"",M12/L12)', "+M12", "+L12", false],
  ["ROUND((M12+M13)*100/SUM(L12:L13),1)", "+M12 +M13", "+L12 +L13", true],
  ["100*M12/L12", "+M12", "+L12", true],
  ["100*(M12/L12)", "+M12", "+L12", true],
  ["M12/L12%", "+M12", "+L12", true],
  ["M12/L12*100%", "+M12", "+L12", false],
  ["=M12/'Biểu 2'!F22", "+M12", "+Biểu 2!F22", false],
])("%s divides %s by %s (times 100: %s)", (formula, numerator, denominator, percent) => {
  const ratio = ratioTermsOf(formula);
  expect([told(ratio?.numerator), told(ratio?.denominator), ratio?.percent]).toEqual([
    numerator,
    denominator,
    percent,
  ]);
});

it.each([
  "M12/12",
  "M12/L12-1",
  'IF(A1="x",M12/L12,"")',
  "IF(L12=0,M12/L12,M12/K12)",
  "M12/L12/K12",
  "M12/L12*3",
  "M12*L12",
  "M12",
  "AVERAGE(M12/L12)",
])("%s is not a plain quotient", (formula) => {
  expect(ratioTermsOf(formula)).toBeUndefined();
});
