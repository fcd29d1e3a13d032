/** Formulas between how they are typed and how files keep them. */
import { storedFormula } from "../../../src/xlsx/writer/stored-formula";
import { typedFormula } from "../../../workbench/host/store/read/typed-formula";

const cases = [
  ["one of ours", 'DOAN.SCORE(D9:D26,"3cd-2023",E9:E26)', '_xldudf_DOAN_SCORE(D9:D26,"3cd-2023",E9:E26)'],
  ["one of ours inside others", "IF(DOAN.RATE(A1,B1)>0,1,0)", "IF(_xldudf_DOAN_RATE(A1,B1)>0,1,0)"],
  ["one after Excel 2007", "XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  [
    "one with a sheet's mark",
    "SORT(FILTER(A1:A9,B1:B9))",
    "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))",
  ],
  ["one of old", "SUM(A1:A9)+IFERROR(B1,0)", "SUM(A1:A9)+IFERROR(B1,0)"],
  ["what stands in a text", '"DOAN.SCORE(A1)"&IFS(A1,1)', '"DOAN.SCORE(A1)"&_xlfn.IFS(A1,1)'],
  ["what stands in the name of a sheet", "'DOAN.SCORE(1)'!A1", "'DOAN.SCORE(1)'!A1"],
] as const;

it.each(cases)("%s", (_, typed, stored) => {
  expect(storedFormula(typed)).toBe(stored);
  expect(typedFormula(stored)).toBe(typed);
  // A formula that came from a file is marked already.
  expect(storedFormula(stored)).toBe(stored);
});
