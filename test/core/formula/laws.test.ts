/** Laws that hold for any inputs. */
import fc from "fast-check";
import { isNotComputable, type FormulaValue } from "../../../src/core/formula/formula-value";
import { linearTermsOf, ratioTermsOf, type LinearTerm } from "../../../src/core/formula/linear-terms";
import { plain, shownBy, sourceOf } from "./book";

const inputs = fc.array(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 6 }), {
  minLength: 6,
  maxLength: 6,
});
const cell = fc
  .tuple(fc.constantFrom("A", "B", "C", "D", "E", "F"), fc.integer({ min: 1, max: 6 }))
  .map((parts) => parts.join(""));
const summand = fc.oneof(
  cell,
  fc.tuple(cell, cell).map(([from, to]) => `SUM(${from}:${to})`),
  fc.tuple(cell, cell).map(([first, second]) => `(${first}-${second})`),
  fc.tuple(cell, cell, cell).map(([one, from, to]) => `SUM(-${one},${from}:${to})`),
);
const linearFormula = fc
  .tuple(fc.constantFrom("", "-", "+"), summand, fc.array(fc.tuple(fc.constantFrom("+", "-"), summand)))
  .map(([sign, first, rest]) => sign + first + rest.flat().join(""));

function added(terms: readonly LinearTerm[] | undefined, rows: readonly (readonly number[])[]): number {
  const numbers = terms?.map(({ row, column, sign }) => sign * (rows[row - 1]?.[column - 1] ?? NaN));
  return numbers?.reduce((sum, number) => sum + number, 0) ?? NaN;
}

it("the cells a formula is said to add come to what it shows", () => {
  fc.assert(
    fc.property(linearFormula, inputs, (formula, rows) => {
      expect(shownBy(formula, "B", sourceOf({ B: rows }))).toBe(added(linearTermsOf(formula), rows) + 0);
    }),
  );
});

type Quotient = (top: string, bottom: string) => string;
const quotients: readonly (readonly [Quotient, number])[] = [
  [(top, bottom) => `(${top})/(${bottom})`, 1],
  [(top, bottom) => `IF((${bottom})=0,"",(${top})/(${bottom}))`, 1],
  [(top, bottom) => `IFERROR((${top})/(${bottom})*100,"")`, 100],
  [(top, bottom) => `100*(${top})/(${bottom})`, 100],
];

it("the quotient a formula is said to be is what it shows", () => {
  fc.assert(
    fc.property(fc.constantFrom(...quotients), summand, summand, inputs, (quotient, top, bottom, rows) => {
      const [write, factor] = quotient;
      const formula = write(top, bottom);
      const ratio = ratioTermsOf(formula);
      const denominator = added(ratio?.denominator, rows);
      fc.pre(denominator !== 0);
      expect(ratio?.percent).toBe(factor === 100);
      const expected = (added(ratio?.numerator, rows) / denominator) * factor;
      expect(shownBy(formula, "B", sourceOf({ B: rows }))).toBeCloseTo(expected, 6);
    }),
  );
});

it("SUM and + agree on numbers, COUNT with COUNTIF, SUMIF with SUM", () => {
  fc.assert(
    fc.property(inputs, (rows) => {
      const source = sourceOf({ B: rows });
      const shown = (formula: string): FormulaValue => shownBy(formula, "B", source);
      expect(shown("A1+A2+A3")).toBe(shown("SUM(A1:A3)"));
      expect(shown('COUNTIF(A1:F6,">0")+COUNTIF(A1:F6,"<=0")')).toBe(shown("COUNT(A1:F6)"));
      expect(shown('SUMIF(A1:A6,"<>",B1:B6)')).toBe(shown("SUM(B1:B6)"));
      expect(shown("SUMPRODUCT((A1:A6>0)*B1:B6)")).toBe(shown('SUMIF(A1:A6,">0",B1:B6)'));
      expect(shown("MOD(A1,7)+7*INT(A1/7)")).toBe(shown("A1"));
    }),
  );
});

it("any text is answered with a value or a reason, never with a failure", () => {
  const bit = fc.constantFrom(
    ...[
      "A1",
      "A1:B3",
      "B:B",
      "1",
      '"x"',
      '"1/2"',
      "TRUE",
      "#N/A",
      "+",
      "-",
      "*",
      "/",
      "^",
      "%",
      "&",
      "=",
      "<",
    ],
    ...[
      "(",
      ")",
      ",",
      "SUM(",
      "IF(",
      "INDEX(",
      "MATCH(",
      "VLOOKUP(",
      "COUNTIFS(",
      "SUMPRODUCT(",
      "TEXT(",
      "{1,2}",
    ],
    ...["ROUND(", "LEFT(", "DATE(", "CHOOSE(", "LOOKUP(", "SUBTOTAL(", "TEXTJOIN(", "B!A2", "Ten", " ", ":"],
  );
  const source = sourceOf({
    B: [
      [1, "x", null],
      [{ error: "#REF!" }, true, 2.5],
      ["", "3", -1],
    ],
  });
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 14 }), (bits) => {
      const value = shownBy(bits.join(""), "B", source);
      expect(value).not.toBeNull();
      expect(Number.isNaN(value)).toBe(false);
      expect(isNotComputable(value) || ["number", "string", "boolean"].includes(typeof plain(value))).toBe(
        true,
      );
    }),
    { numRuns: 2000 },
  );
});

it("calls of every shape are answered too", () => {
  const argument = fc.constantFrom(
    "A1",
    "A1:B3",
    "",
    "1",
    "-2.5",
    '"x"',
    "TRUE",
    "1/0",
    "{1,2;3,4}",
    "C1",
    "(A1,B2)",
  );
  const names = fc.constantFrom(
    ..."SUM,COUNTIF,SUMIF,SUMIFS,AVERAGEIFS,MAXIFS,INDEX,MATCH,VLOOKUP,HLOOKUP,LOOKUP,LARGE,RANK,SUBTOTAL".split(
      ",",
    ),
    ..."ROUND,MOD,CEILING,TEXT,MID,REPT,SUBSTITUTE,REPLACE,FIND,SEARCH,DATE,EDATE,DATEDIF,WEEKDAY,DAY".split(
      ",",
    ),
    ..."IF,IFS,SWITCH,CHOOSE,IFERROR,AND,XOR,SUMPRODUCT,TEXTJOIN,CONCATENATE,ROW,ROWS,COUNTBLANK,N".split(
      ",",
    ),
  );
  const source = sourceOf({
    B: [
      [1, "x", null],
      [{ error: "#REF!" }, true, 2.5],
      ["", "3", -1],
    ],
  });
  fc.assert(
    fc.property(names, fc.array(argument, { maxLength: 5 }), (name, list) => {
      const value = shownBy(`${name}(${list.join(",")})`, "B", source);
      expect(value === null || Number.isNaN(value)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
