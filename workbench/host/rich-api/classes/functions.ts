/**
 * `workbook.functions`: Excel's functions asked without a cell, `functions.date(2026, 1, 2)`. Worked out by the
 * product's own engine, for the functions it knows.
 */
import { createCalculator } from "../../../../src/core/formula/calculate";
import { isNotComputable } from "../../../../src/core/formula/formula-value";
import { sheetAddress } from "../../../../src/core/model/address";
import { isCellError } from "../../../../src/core/model/grid";
import type { Book } from "../../book/book";
import { type Arguments, isMissing, objectArgument } from "../arguments";
import { defineClass, type Method } from "../define-class";
import { shortAddress } from "../range/address";
import { refuse } from "../refusal";
import { objectOf, type Targets } from "../targets";

/** By their names on the wire: `CountA` is COUNTA. */
const names = [
  ...["Abs", "And", "Average", "Count", "CountA", "CountBlank", "CountIf", "Date", "Day", "If", "Int"],
  ...[
    "IsNumber",
    "IsText",
    "Left",
    "Len",
    "Lower",
    "Max",
    "Mid",
    "Min",
    "Mod",
    "Month",
    "Not",
    "Or",
    "Power",
  ],
  ...["Product", "Right", "Round", "RoundDown", "RoundUp", "Sum", "SumIf", "SumIfs", "Trim", "Upper", "Year"],
];

const worksheetFunctions = defineClass("Functions", {
  methods: Object.fromEntries(
    names.map((name): [string, Method<Book>] => [
      name,
      (_book, args, host) => {
        host.calculate();
        return objectOf("FunctionResult", resultOf(host.book, name.toUpperCase(), args));
      },
    ]),
  ),
});

const functionResult = defineClass("FunctionResult", {
  scalars: { Value: { get: ({ value }) => value }, Error: { get: ({ error }) => error } },
});

export const functionClasses = [worksheetFunctions, functionResult];

function resultOf(book: Book, name: string, args: Arguments): Targets["FunctionResult"] {
  // Functions with any number of arguments get them as one list.
  const given = args.flat().map(written);
  while (given.at(-1) === "") given.pop();
  const calculator = createCalculator({
    hasSheet: (sheet) => book.sheetNamed(sheet) !== undefined,
    formulaAt: (sheet) => (sheet === "" ? `${name}(${given.join(",")})` : undefined),
    valueAt: (sheet, row, column) => book.sheetNamed(sheet)?.cell(row, column)?.value ?? null,
  });
  const value = calculator.valueOf("", 1, 1);
  if (isNotComputable(value)) return refuse("NotImplemented");
  return isCellError(value) ? { value: null, error: value.error } : { value, error: null };
}

function written(value: unknown): string {
  const range = objectArgument(value, "Range");
  if (range) return sheetAddress(range.sheet.name, shortAddress(range.range));
  if (isMissing(value)) return "";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
