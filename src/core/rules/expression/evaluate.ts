/** A side of a comparison worked out over one report: `SUM(C14:C16)` of form B1 → 495, or why it cannot be. */
import { blank } from "../../model/figure";
import type { ListRow } from "../../model/report-data";
import { foldText } from "../../text/fold-text";
import type { CheckContext } from "../rule-kind";
import { shownInEntry, shownInField } from "../shown";
import { columnOfList } from "./column-of-list";
import type { Expression } from "./expression";
import { negated, number, reckoned, summaryOf, sumOf, unknown, type Value, valueOf } from "./value";

/** Where an expression is worked out: in a report, and for columns of an entry in that entry. */
export interface Place {
  readonly context: CheckContext;
  readonly entry: ListRow | null;
}

export function evaluate(expression: Expression, place: Place): Value {
  switch (expression.op) {
    case "number":
      return expression.isDay
        ? { kind: "number", number: expression.number, isDay: true }
        : number(expression.number);
    case "text":
      return { kind: "text", text: expression.text };
    case "field":
      return valueOf(shownInField(expression.field, place.context));
    case "previous":
      return previousOf(expression.field, place.context);
    case "entry":
      return valueOf(place.entry ? (shownInEntry(place.entry, expression.column) ?? blank) : undefined);
    case "cell":
      return valueOf(place.context.cell(expression.sheet, expression.address));
    case "column":
      return columnOfList(expression, place.context);
    case "add":
    case "subtract":
      return sumOf(chainOf(expression).map((part) => signedValue(part, place)));
    case "multiply":
      return reckoned(bothSides(expression, place), (left, right) => left * right);
    case "divide":
      return reckoned(bothSides(expression, place), (left, right) => left / right);
    case "sum":
    case "average":
    case "min":
    case "max":
      return summaryOf(
        expression.op,
        expression.of.map((part) => evaluate(part, place)),
      );
    case "count":
      return countOf(expression.of, expression.equals, place);
    case "absolute":
      return reckoned([evaluate(expression.of, place)], Math.abs);
    case "round":
      return reckoned([evaluate(expression.of, place)], (value) => rounded(value, expression.digits));
    case "part":
      return partOf(expression.part, evaluate(expression.of, place));
  }
}

type Signed = readonly [sign: 1 | -1, part: Expression];

/** The parts of `a + b − c`, of any length without going deep: long chains lean to the left. */
export function chainOf(expression: Expression): readonly Signed[] {
  const parts: Signed[] = [];
  let rest = expression;
  for (; rest.op === "add" || rest.op === "subtract"; rest = rest.left)
    parts.push([rest.op === "add" ? 1 : -1, rest.right]);
  return [[1, rest], ...parts.reverse()];
}

function signedValue([sign, part]: Signed, place: Place): Value {
  const value = evaluate(part, place);
  return sign === 1 ? value : negated(value);
}

function bothSides({ left, right }: { left: Expression; right: Expression }, place: Place): readonly Value[] {
  return [evaluate(left, place), evaluate(right, place)];
}

function previousOf(field: string, context: CheckContext): Value {
  if (!context.hasPrevious) return unknown("no-previous");
  const figure = context.previous(field);
  return figure === undefined ? unknown("no-previous") : valueOf(figure);
}

function countOf(of: readonly Expression[], equals: string | undefined, place: Place): Value {
  const values = of.map((part) => evaluate(part, place));
  const missing = values.find((value) => value.kind === "unknown" && value.why !== "unreadable");
  if (missing) return missing;
  const counted = values.filter((value) =>
    equals === undefined ? value.kind !== "nothing" : isText(value, equals),
  );
  return number(counted.length);
}

function isText(value: Value, text: string): boolean {
  if (value.kind === "text") return foldText(value.text) === foldText(text);
  return value.kind === "number" && String(value.number) === text.trim().replace(",", ".");
}

function partOf(part: "numerator" | "denominator", value: Value): Value {
  if (value.kind === "ratio") return number(value[part]);
  return value.kind === "number" || value.kind === "text" ? unknown("unreadable") : value;
}

/** As Excel rounds: halves away from 0, on the decimal that is shown. */
function rounded(value: number, digits: number): number {
  const size = Number(`${Math.abs(value).toPrecision(15)}e${digits}`);
  const whole = Math.round(Number.isFinite(size) ? size : Math.abs(value) * 10 ** digits);
  return Math.sign(value) * Number(`${whole}e${-digits}`);
}
