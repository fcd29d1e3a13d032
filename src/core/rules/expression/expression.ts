/**
 * A side of a comparison as data: `[I](7) + [II](7)` of form B1 is
 *   { op: "add", left: { op: "field", field: "B1!I13" }, right: { op: "field", field: "B1!I17" } }
 * Fields are named by their place in the blank form; nothing here is text that would have to be parsed again.
 */
import * as z from "zod";

export const arithmeticOperators = ["add", "subtract", "multiply", "divide"] as const;
export type ArithmeticOperator = (typeof arithmeticOperators)[number];

export type Expression =
  | { readonly op: "number"; readonly number: number; readonly isDay?: true | undefined }
  | { readonly op: "text"; readonly text: string }
  | { readonly op: "field"; readonly field: string }
  /** The same field in the unit's report of the period before. */
  | { readonly op: "previous"; readonly field: string }
  /** A column of the entry of a list that is being judged. */
  | { readonly op: "entry"; readonly column: string }
  /** A cell that is no field of the template, by the name of its sheet and its address there. */
  | { readonly op: "cell"; readonly sheet: string; readonly address: string }
  | ColumnOfList
  | { readonly op: ArithmeticOperator; readonly left: Expression; readonly right: Expression }
  | { readonly op: "sum" | "average" | "min" | "max"; readonly of: readonly Expression[] }
  /** How many of them hold something, or hold the text `equals`. */
  | { readonly op: "count"; readonly of: readonly Expression[]; readonly equals?: string | undefined }
  | { readonly op: "absolute"; readonly of: Expression }
  | { readonly op: "round"; readonly of: Expression; readonly digits: number }
  /** 11 or 12 of "11/12". */
  | { readonly op: "part"; readonly part: "numerator" | "denominator"; readonly of: Expression };

/** `distinct`: how many different things stand there. */
const columnTaken = ["sum", "average", "min", "max", "count", "distinct"] as const;
type ColumnTaken = (typeof columnTaken)[number];

/** All entries of a list taken together; `where` leaves only those that hold this text in a column. */
export interface ColumnOfList {
  readonly op: "column";
  readonly list: string;
  readonly column: string;
  readonly how: ColumnTaken;
  readonly where?: { readonly column: string; readonly equals: string } | undefined;
}

const some = () => z.array(expressionSchema).min(1);

export const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.discriminatedUnion("op", [
    /** A day as a serial number of the 1900 system. */
    z.strictObject({ op: z.literal("number"), number: z.number(), isDay: z.literal(true).optional() }),
    z.strictObject({ op: z.literal("text"), text: z.string() }),
    z.strictObject({ op: z.literal("field"), field: z.string() }),
    z.strictObject({ op: z.literal("previous"), field: z.string() }),
    z.strictObject({ op: z.literal("entry"), column: z.string() }),
    z.strictObject({ op: z.literal("cell"), sheet: z.string(), address: z.string() }),
    z.strictObject({
      op: z.literal("column"),
      list: z.string(),
      column: z.string(),
      how: z.enum(columnTaken),
      where: z.strictObject({ column: z.string(), equals: z.string() }).optional(),
    }),
    z.strictObject({ op: z.enum(arithmeticOperators), left: expressionSchema, right: expressionSchema }),
    z.strictObject({ op: z.enum(["sum", "average", "min", "max"]), of: some() }),
    z.strictObject({ op: z.literal("count"), of: some(), equals: z.string().optional() }),
    z.strictObject({ op: z.literal("absolute"), of: expressionSchema }),
    z.strictObject({ op: z.literal("round"), of: expressionSchema, digits: z.int() }),
    z.strictObject({
      op: z.literal("part"),
      part: z.enum(["numerator", "denominator"]),
      of: expressionSchema,
    }),
  ]),
);
