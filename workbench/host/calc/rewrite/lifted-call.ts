/**
 * Functions of single values given arrays: Excel answers with an array, IronCalc 0.8.4 for many of them with nothing.
 * `LEN(A1:A3)` is told it as `MAP(A1:A3,LAMBDA(_l0,LEN(_l0)))`.
 */

type Texts = readonly string[];

/** Where an argument may be an array although the function takes single values there. */
const liftedPlaces: ReadonlyMap<string, (index: number) => boolean> = new Map<
  string,
  (index: number) => boolean
>([
  ...everywhere(
    "CEILING CEILING.MATH CHAR CODE CONCATENATE DATE DATEDIF EDATE EOMONTH EXACT FIND FLOOR FLOOR.MATH IFS ISBLANK",
    "ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEN MOD MROUND N NOT POWER PROPER QUOTIENT",
    "REPLACE REPT ROUND ROUNDDOWN ROUNDUP SEARCH SUBSTITUTE T TRIM TRUNC UNICHAR UNICODE VALUE",
  ),
  ...at((index) => index === 0, "HLOOKUP LOOKUP MATCH RANK RANK.AVG RANK.EQ SWITCH VLOOKUP XLOOKUP XMATCH"),
  ...at((index) => index === 1, "AVERAGEIF COUNTIF LARGE PERCENTILE QUARTILE SMALL SUMIF"),
  ...at((index) => index % 2 === 1, "COUNTIFS"),
  ...at((index) => index > 0 && index % 2 === 0, "AVERAGEIFS MAXIFS MINIFS SUMIFS"),
]);

/** Functions that give an array whatever they are given. */
const arrayFunctions: ReadonlySet<string> = new Set(
  (
    "CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK MAKEARRAY MAP SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW " +
    "TRANSPOSE UNIQUE VSTACK WRAPCOLS WRAPROWS"
  ).split(" "),
);

/** Functions that IronCalc itself works out for every value of an array. */
const liftingFunctions: ReadonlySet<string> = new Set(
  "ABS COLUMN DAY EXP IF IFERROR IFNA INT LEFT LN LOWER MID MONTH RIGHT ROW SIGN SQRT TEXT UPPER WEEKDAY YEAR".split(
    " ",
  ),
);

/** Whether the call gives an array, told which of its arguments are arrays. */
export function givesArray(name: string, areArrays: readonly boolean[]): boolean {
  if (arrayFunctions.has(name)) return true;
  const isLifted = liftingFunctions.has(name) ? () => true : liftedPlaces.get(name);
  return isLifted !== undefined && areArrays.some((isArray, index) => isArray && isLifted(index));
}

/** The call worked out value by value, where it has to be; `call` writes it for the arguments it is given. */
export function liftedCall(
  name: string,
  args: Texts,
  areArrays: readonly boolean[],
  call: (args: Texts) => string,
): string {
  const isLifted = liftedPlaces.get(name);
  const lifted = args.flatMap((text, index) =>
    areArrays[index] && isLifted?.(index) ? [{ index, text, variable: `_l${index}` }] : [],
  );
  if (lifted.length === 0) return call(args);
  const single = args.map((text, index) => lifted.find((one) => one.index === index)?.variable ?? text);
  const parameters = lifted.map(({ variable }) => variable);
  return `MAP(${lifted.map(({ text }) => text).join(",")},LAMBDA(${parameters.join(",")},${call(single)}))`;
}

type Place = [string, (index: number) => boolean];

function everywhere(...names: readonly string[]): Place[] {
  return at(() => true, ...names);
}

function at(isLifted: (index: number) => boolean, ...names: readonly string[]): Place[] {
  return names.flatMap((line) => line.split(" ")).map((name) => [name, isLifted]);
}
