/**
 * Built-in functions written so that IronCalc 0.8.4 answers them as Excel does: each is a formula that IronCalc gets
 * right in place of one that it does not know or gets wrong. Each line is kept by a case of the known answers.
 */

type Texts = readonly string[];
type Fix = (args: Texts) => string | undefined;

/** By the name in capitals; `undefined` leaves the call as it is. */
export const builtinFixes: ReadonlyMap<string, Fix> = new Map<string, Fix>([
  // Newer functions in files saved by Excel: `_xlfn.SINGLE(A1:A9)` is what the user sees as `@A1:A9`.
  ["SINGLE", ([of]) => of && `@${of}`],
  ["ANCHORARRAY", ([of]) => of && `${of}#`],
  ["HYPERLINK", ([address, shown]) => shown ?? address],
  // IronCalc wants to be told what is left out between commas.
  [
    "SORT",
    ([of = "", index, order, ...rest]) => callOf("SORT", [of, given(index, "1"), given(order, "1"), ...rest]),
  ],
  ["UNIQUE", ([of = "", across, ...rest]) => callOf("UNIQUE", [of, given(across, "FALSE"), ...rest])],
  // Excel rounds the 15 digits it shows: 1.005 to 1.01, though the number kept is a little less.
  ["ROUND", ([of, digits = "0"]) => of && `ROUND((${of})*${upward},${digits})`],
  ["ROUNDDOWN", ([of, digits = "0"]) => of && `ROUNDDOWN((${of})*${upward},${digits})`],
  ["ROUNDUP", ([of, digits = "0"]) => of && `ROUNDUP((${of})*${downward},${digits})`],
  ["TEXT", ([of, format]) => of && format && textOf(of, format)],
  ["COUNTIF", ([range, criterion]) => range && criterion && countedWithout(range, criterion)],
  [
    "SUMIF",
    ([range, criterion, sums]) => range && criterion && summedWithout(range, criterion, sums ?? range),
  ],
  ["COUNTIFS", (args) => pairsWithout("COUNTIFS", [], args)],
  ["SUMIFS", ([sums, ...pairs]) => sums && pairsWithout("SUMIFS", [sums], pairs)],
  ["AGGREGATE", aggregate],
]);

/** As sums: IronCalc cuts numbers typed into formulas to 15 digits. ROUND does the same to what it is given. */
const upward = "(1+6E-15)";
const downward = "(1-6E-15)";
const slightlyUpward = "(1+4E-16)";

function callOf(name: string, args: Texts): string {
  return `${name}(${args.join(",")})`;
}

function given(arg: string | undefined, otherwise: string): string {
  return arg === undefined || arg.trim() === "" ? otherwise : arg;
}

/** IronCalc rounds halves to even: `TEXT(2.5,"0")` would be "2". */
function textOf(of: string, format: string): string | undefined {
  if (/^\s*(?:"|\d+\s*$)/.test(of)) return undefined;
  return `TEXT(LET(_v,${of},IF(ISNUMBER(_v),_v*${slightlyUpward},_v)),${format})`;
}

/** "<>x" counts empty cells too; IronCalc leaves them out. The criterion that counts the others; "<>" alone is right. */
function opposite(criterion: string): string | undefined {
  const match = /^\s*"<>(.*)$/su.exec(criterion);
  return match && match[1] !== '"' ? `"${match[1]}` : undefined;
}

function countedWithout(range: string, criterion: string): string | undefined {
  const other = opposite(criterion);
  return other && `(ROWS(${range})*COLUMNS(${range})-COUNTIF(${range},${other}))`;
}

function summedWithout(range: string, criterion: string, sums: string): string | undefined {
  const other = opposite(criterion);
  return other && `(SUM(${sums})-SUMIF(${range},${other},${sums}))`;
}

/** COUNTIFS and SUMIFS: everything the other criteria allow, less what this one forbids. */
function pairsWithout(name: string, lead: Texts, pairs: Texts): string | undefined {
  const at = pairs.findIndex((text, index) => index % 2 === 1 && opposite(text) !== undefined);
  if (at < 0) return undefined;
  const range = pairs[at - 1] ?? "";
  const rest = pairs.filter((_, index) => index !== at && index !== at - 1);
  const all = (some: Texts): string => pairsWithout(name, lead, some) ?? callOf(name, [...lead, ...some]);
  const without = name === "SUMIFS" ? `SUM(${lead.join(",")})` : `(ROWS(${range})*COLUMNS(${range}))`;
  const allowed = rest.length === 0 ? without : all(rest);
  return `(${allowed}-${all([range, opposite(pairs[at] ?? "") ?? "", ...rest])})`;
}

/** By the first argument of AGGREGATE, from 1. */
const aggregated = [
  "AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV.S", "STDEV.P", "SUM", "VAR.S", "VAR.P",
  "MEDIAN", "MODE.SNGL", "LARGE", "SMALL", "PERCENTILE.INC", "QUARTILE.INC", "PERCENTILE.EXC", "QUARTILE.EXC",
]; // prettier-ignore

/** Options 2, 3, 6 and 7 leave errors out; 1, 3, 5 and 7 hidden rows, which only SUBTOTAL can see. */
function aggregate([which = "", option = "", ...of]: Texts): string | undefined {
  const name = aggregated[Number(which) - 1];
  if (name === undefined) return undefined;
  const [array = "", ...more] = of;
  if (["2", "3", "6", "7"].includes(option.trim())) return callOf(name, [`TOCOL(${array},3)`, ...more]);
  if (Number(which) > 11) return callOf(name, of);
  return callOf("SUBTOTAL", [
    option.trim() === "1" || option.trim() === "5" ? `10${which}`.slice(-3) : which,
    ...of,
  ]);
}
