/** The formulas of a real form: every one is read and computed over made-up inputs, and agrees with its meaning. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { createCalculator, type CalculationSource } from "../../../src/core/formula/calculate";
import { isNotComputable } from "../../../src/core/formula/formula-value";
import { linearTermsOf, ratioTermsOf } from "../../../src/core/formula/linear-terms";
import { parseA1 } from "../../../src/core/model/address";
import type { CellValue } from "../../../src/core/model/grid";

const path = join(__dirname, "../../../samples/tra-vinh-2023-q4/mau-bao-cao.xlsx");
const title = existsSync(path) ? "the sample form" : "the sample form (skipped: samples/ is not here)";

(existsSync(path) ? describe : describe.skip)(title, () => {
  const book = existsSync(path) ? XLSX.read(readFileSync(path)) : XLSX.utils.book_new();
  const cellOf = (sheet: string, row: number, column: number): XLSX.CellObject | undefined =>
    book.Sheets[sheet]?.[XLSX.utils.encode_cell({ r: row - 1, c: column - 1 })];
  const formulas = book.SheetNames.flatMap((sheet) =>
    Object.entries(book.Sheets[sheet] ?? {}).flatMap(([address, cell]) => {
      const at = parseA1(address);
      const formula = (cell as XLSX.CellObject).f;
      return at && formula !== undefined ? [{ sheet, address, formula, ...at }] : [];
    }),
  );
  /** A different small number in every cell that has no formula and no text. */
  const source: CalculationSource = {
    hasSheet: (name) => book.SheetNames.includes(name),
    formulaAt: (sheet, row, column) => cellOf(sheet, row, column)?.f,
    valueAt: (sheet, row, column): CellValue => {
      const value = cellOf(sheet, row, column)?.v;
      return typeof value === "string" ? value : ((row * 7 + column * 13 + sheet.length) % 50) + 1;
    },
  };
  const calculator = createCalculator(source);
  const numberAt = (own: string) => (term: { sheet: string | null; row: number; column: number }) =>
    Number(calculator.valueOf(term.sheet ?? own, term.row, term.column));

  it("has formulas", () => {
    expect(formulas.length).toBeGreaterThan(50);
  });

  it.each(formulas)("$sheet $address: $formula", ({ sheet, row, column, formula }) => {
    const value = calculator.valueOf(sheet, row, column);
    expect(isNotComputable(value)).toBe(false);
    const sum = (terms: NonNullable<ReturnType<typeof linearTermsOf>>): number =>
      terms.reduce((total, term) => total + term.sign * numberAt(sheet)(term), 0);
    const terms = linearTermsOf(formula);
    if (terms) expect(value).toBe(sum(terms));
    const ratio = ratioTermsOf(formula);
    if (ratio) expect(value).toBeCloseTo(sum(ratio.numerator) / sum(ratio.denominator), 10);
  });
});
