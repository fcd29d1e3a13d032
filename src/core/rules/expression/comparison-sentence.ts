/**
 * A comparison that does not hold, in words: "dòng TC, cột 1 ghi 60 nhưng 22 + 12 + 9 + 7 + 16 là 66, lệch -6."
 * A side that is one cell is told by its place, a side that was worked out by its reckoning.
 */
import type { CellRef } from "../../model/report-data";
import { formatNumber } from "../../text/format-number";
import { differenceOf } from "../within";
import { cellsNamed } from "./cells-named";
import type { ComparisonOperator } from "./compare-values";
import type { Place } from "./evaluate";
import type { Expression } from "./expression";
import { reckoningText } from "./reckoning-text";
import { quotientOf, type Value, valueText } from "./value";

const words = {
  all: (left: string, relation: string, difference: string) =>
    `${left}${relation}${difference}. Đề nghị kiểm tra lại các số của hai vế.`,
  difference: (difference: number) => `, lệch ${formatNumber(difference)}`,
  written: (place: string, value: string) => `${place} ghi ${value}`,
  reckoned: (reckoning: string, value: string) => `vế trái (${reckoning}) là ${value}`,
  leftSide: (value: string) => `vế trái là ${value}`,
  rightSide: "vế phải",
  looseCell: (address: string, sheet: string) => `ô ${address} trang “${sheet}”`,
};

export interface ComparedSide {
  readonly expression: Expression;
  readonly value: Value;
}

export interface BrokenComparison {
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  readonly operator: ComparisonOperator;
  readonly place: Place;
  /** The list whose entry is compared. */
  readonly list: string | null;
}

/** Begins with the place, in lower case. */
export function comparisonSentence({ left, right, operator, place, list }: BrokenComparison): string {
  const at = cellsNamed([left.expression], place, list)[0];
  return words.all(
    leftText(left, place, list),
    relationText(operator, rightName(right.expression, place, list, at), valueText(right.value)),
    differenceText(left.value, right.value),
  );
}

function leftText({ expression, value }: ComparedSide, place: Place, list: string | null): string {
  const shown = valueText(value);
  const name = cellName(expression, place, list);
  if (name !== undefined) return words.written(name, shown);
  const reckoning = reckoningText(expression, place);
  return reckoning === "" ? words.leftSide(shown) : words.reckoned(reckoning, shown);
}

/** "22 + 12", "dòng I, cột 1"; "" for a figure that the rule itself gives. */
function rightName(expression: Expression, place: Place, list: string | null, beside?: CellRef): string {
  if (expression.op === "number" || expression.op === "text") return "";
  return cellName(expression, place, list, beside) ?? (reckoningText(expression, place) || words.rightSide);
}

function relationText(operator: ComparisonOperator, name: string, value: string): string {
  const all = name === "" ? value : `${name} là ${value}`;
  switch (operator) {
    case "=":
      return name === "" ? ` nhưng phải bằng ${value}` : ` nhưng ${all}`;
    case "<>":
      return ` nhưng phải khác ${all}`;
    case "<=":
      return ` nhưng không được lớn hơn ${all}`;
    case ">=":
      return ` nhưng không được nhỏ hơn ${all}`;
    case "<":
      return ` nhưng phải nhỏ hơn ${all}`;
    case ">":
      return ` nhưng phải lớn hơn ${all}`;
  }
}

/** Days and ratios have no difference that would say anything. */
function differenceText(left: Value, right: Value): string {
  if (left.kind !== "number" || right.kind === "text" || left.isDay) return "";
  const other = quotientOf(right);
  if (other.kind !== "number" || other.number === left.number) return "";
  return words.difference(differenceOf(left.number, other.number));
}

/** Where the side is nothing but one cell. */
function cellName(
  expression: Expression,
  place: Place,
  list: string | null,
  beside?: CellRef,
): string | undefined {
  if (expression.op === "cell") return words.looseCell(expression.address, expression.sheet);
  if (expression.op !== "field" && expression.op !== "entry") return undefined;
  const [ref] = cellsNamed([expression], place, list);
  return ref === undefined ? undefined : place.context.nameOf(ref, beside);
}
