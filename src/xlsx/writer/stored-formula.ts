/**
 * Formulas as files keep them. Files mark functions that came after Excel 2007 with `_xlfn.` and those of add-ins with
 * `_xldudf_`, a full stop in their names becoming an underscore; unmarked, Excel shows #NAME? until they are typed anew.
 */

/** "DOAN.SCORE(B2)" → "_xldudf_DOAN_SCORE(B2)"; "XLOOKUP(A1,B:B,C:C)" → "_xlfn.XLOOKUP(A1,B:B,C:C)". What is marked stays. */
export function storedFormula(typed: string): string {
  return outsideTexts(typed, (piece) =>
    piece.replace(/(?<![\w.!'])([A-Z][A-Z0-9]*(?:\.[A-Z0-9_.]+)?)(?=\()/gi, (name) => {
      const upper = name.toUpperCase();
      if (upper.startsWith("DOAN.")) return `_xldudf_${upper.replace(".", "_")}`;
      if (sheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
      return laterFunctions.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}

/** Texts in quotes, and names of sheets in apostrophes, stay as they are. */
export function outsideTexts(formula: string, change: (piece: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}

const sheetFunctions = new Set(["FILTER", "SORT"]);

/** Source: "Issue: An _xlfn. prefix is displayed in front of a formula", support.microsoft.com. */
const laterFunctions = new Set(
  (
    "XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY LET LAMBDA TEXTJOIN CONCAT IFS SWITCH MAXIFS MINIFS IFNA XOR " +
    "TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS " +
    "EXPAND BYROW BYCOL MAP REDUCE SCAN MAKEARRAY ISOMITTED VALUETOTEXT ARRAYTOTEXT DAYS ISOWEEKNUM NUMBERVALUE " +
    "SHEET SHEETS FORMULATEXT ISFORMULA UNICODE UNICHAR CEILING.MATH FLOOR.MATH ENCODEURL FILTERXML WEBSERVICE " +
    "PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL MODE.MULT STDEV.S STDEV.P " +
    "VAR.S VAR.P COVARIANCE.P COVARIANCE.S NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV T.DIST T.INV AGGREGATE " +
    "BASE DECIMAL ARABIC COMBINA PERMUTATIONA BITAND BITOR BITXOR PDURATION RRI GAMMA GAUSS"
  ).split(" "),
);
