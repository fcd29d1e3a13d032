/** The cells of a report that an expression looks at, each once, in the order they are named. */
import type { CellRef } from "../../model/report-data";
import { chainOf, type Place } from "./evaluate";
import type { Expression } from "./expression";

/** @param list The list whose entry is being judged. */
export function cellsNamed(
  expressions: readonly Expression[],
  { entry, context }: Place,
  list: string | null,
): readonly CellRef[] {
  const found = new Map<string, CellRef>();
  const add = (ref: CellRef) => found.set(JSON.stringify(ref), ref);
  for (const expression of expressions.flatMap(leavesOf)) {
    if (expression.op === "field") add(expression.field);
    else if (expression.op === "cell") add(`${expression.sheet}!${expression.address}`);
    else if (expression.op === "entry" && entry && list !== null)
      add({ list, row: entry.row, columns: [expression.column] });
    else if (expression.op === "column") {
      // The list's own cells would be its whole column; its first entry shows where it is.
      const [first] = context.rows(expression.list);
      add(
        first
          ? { list: expression.list, row: first.row, columns: [expression.column] }
          : `${expression.list}!${expression.column}`,
      );
    }
  }
  return [...found.values()];
}

/** Everything in it that looks somewhere. */
function leavesOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case "add":
    case "subtract":
      return chainOf(expression).flatMap(([, part]) => leavesOf(part));
    case "multiply":
    case "divide":
      return [...leavesOf(expression.left), ...leavesOf(expression.right)];
    case "sum":
    case "average":
    case "min":
    case "max":
    case "count":
      return expression.of.flatMap(leavesOf);
    case "absolute":
    case "round":
    case "part":
      return leavesOf(expression.of);
    default:
      return [expression];
  }
}
