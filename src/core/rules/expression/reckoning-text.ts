/** How a side was worked out, with its figures: "22 + 12 + 9 + 7 + 16"; "" where that would say no more than the result. */
import { formatNumber } from "../../text/format-number";
import { chainOf, evaluate, type Place } from "./evaluate";
import type { Expression } from "./expression";
import { valueText } from "./value";

/** Longer reckonings are told by their result alone. */
const maxParts = 12;

export function reckoningText(expression: Expression, place: Place): string {
  const parts = partsOf(expression);
  if (parts === undefined || parts.length > maxParts) return "";
  return parts
    .flatMap(([sign, part]): readonly string[] => {
      const value = evaluate(part, place);
      // Blank parts add nothing and would only be in the way.
      return value.kind === "nothing" ? [] : [sign, partText(part, place)];
    })
    .slice(1)
    .join(" ");
}

type Part = readonly [sign: string, part: Expression];

/** `undefined` for what is one figure, or no reckoning that a line could show. */
function partsOf(expression: Expression): readonly Part[] | undefined {
  switch (expression.op) {
    case "add":
    case "subtract":
      return chainOf(expression).flatMap(([sign, part]): readonly Part[] =>
        sign === 1 && part.op === "sum"
          ? part.of.map((one): Part => ["+", one])
          : [[sign === 1 ? "+" : "−", part]],
      );
    case "sum":
      return expression.of.length > 1 ? expression.of.map((part): Part => ["+", part]) : undefined;
    case "multiply":
    case "divide":
      return [
        ["+", expression.left],
        [expression.op === "multiply" ? "×" : ":", expression.right],
      ];
    default:
      return undefined;
  }
}

function partText(part: Expression, place: Place): string {
  const inner = partsOf(part) && part.op !== "sum" ? reckoningText(part, place) : "";
  if (inner !== "") return part.op === "multiply" || part.op === "divide" ? inner : `(${inner})`;
  return part.op === "number" ? formatNumber(part.number) : valueText(evaluate(part, place));
}
