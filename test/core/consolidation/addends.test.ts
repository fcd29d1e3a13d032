import { addendsOf } from "../../../src/core/consolidation/addends";
import type { Consolidation, FormFormula } from "../../../src/core/consolidation/consolidation";

/** Only what following a total looks at: formulas, and which fields units fill in. */
function summing(formulas: Readonly<Record<string, string>>, inputs: readonly string[]): Consolidation {
  const all = Object.entries(formulas).map(([address, formula]): [string, FormFormula] => [
    `B1!${address}`,
    { sheetKey: "B1", address, formula, source: "form" },
  ]);
  return {
    formulas: new Map(all),
    parts: new Map(inputs.map((address) => [`B1!${address}`, []])),
    template: { sheets: [{ key: "B1", name: "Biểu 1" }] },
  } as unknown as Consolidation;
}

describe("what a total adds", () => {
  it.each([
    { name: "a field that units fill in", formulas: {}, adds: { C10: 1 } },
    { name: "a sum of fields", formulas: { C10: "SUM(C14:C15)" }, adds: { C14: 1, C15: 1 } },
    {
      name: "sums of sums",
      formulas: { C10: "C11+C12", C11: "SUM(C14:C15)", C12: "C16" },
      adds: { C14: 1, C15: 1, C16: 1 },
    },
    { name: "what is taken away", formulas: { C10: "C14+C15-C16" }, adds: { C14: 1, C15: 1, C16: -1 } },
    { name: "what is added twice", formulas: { C10: "C14+C11", C11: "C14+C15" }, adds: { C14: 2, C15: 1 } },
    { name: "a cell of the same form by its name", formulas: { C10: "'Biểu 1'!C14" }, adds: { C14: 1 } },
    { name: "a share", formulas: { C10: "C14/C15" }, adds: undefined },
    { name: "a share further down", formulas: { C10: "C11+C14", C11: "C14/C15" }, adds: undefined },
    {
      name: "a formula that leads back to itself",
      formulas: { C10: "C11", C11: "C10+C14" },
      adds: undefined,
    },
    { name: "another sheet's cell", formulas: { C10: "'Biểu 9'!C14" }, adds: undefined },
  ])("$name", ({ formulas, adds }) => {
    const found = addendsOf(summing(formulas, ["C10", "C14", "C15", "C16"]), "B1!C10");

    expect(found && Object.fromEntries(found)).toEqual(
      adds && Object.fromEntries(Object.entries(adds).map(([address, times]) => [`B1!${address}`, times])),
    );
  });
});
