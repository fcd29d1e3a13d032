/**
 * Looking up: VLOOKUP, HLOOKUP, LOOKUP, MATCH, INDEX.
 * An exact search takes the first that is equal (text without regard to case, `*` and `?` as in COUNTIF).
 * An approximate one needs sorted data; over unsorted data Excel's answer follows no rule, and none is given.
 */
import { isCellError } from "../../model/grid";
import { areaOf, type Area } from "../evaluation/area";
import { toBoolean, toNumber } from "../evaluation/coerce";
import { lift, single, type Call } from "../evaluation/lift";
import { excelErrors, isReference, type Operand, type Scalar } from "../evaluation/operand";
import { exactPlace, lastNotAbove, firstNotBelow, type Line } from "../evaluation/search";
import type { Argument, FormulaFunction } from "./define-function";

export const lookupFunctions: readonly FormulaFunction[] = [
  { id: "VLOOKUP", minimum: 3, maximum: 4, compute: (list, call) => tableLookup(list, call, "column") },
  { id: "HLOOKUP", minimum: 3, maximum: 4, compute: (list, call) => tableLookup(list, call, "row") },
  { id: "LOOKUP", minimum: 2, maximum: 3, compute: lookup },
  { id: "MATCH", minimum: 2, maximum: 3, compute: match },
  { id: "INDEX", minimum: 2, maximum: 3, compute: index },
];

/** The first column or row of a table is searched; the answer stands in another one. */
function tableLookup(
  [wanted, table, place, approximate]: readonly Argument[],
  call: Call,
  along: "column" | "row",
): Operand {
  const { run } = call;
  const area = table && areaOf(table.operand(), run);
  if (!area || !wanted || !place) return excelErrors.value;
  const sorted = approximate ? toBoolean(single(approximate.operand(), call)) : true;
  if (isCellError(sorted)) return sorted;
  const line = lineOf(area, along);
  return lift([wanted.operand(), place.operand()], call, ([value = null, number = null]) => {
    if (isCellError(value)) return value;
    const at = toNumber(number, run);
    if (isCellError(at)) return at;
    if (at < 1) return excelErrors.value;
    if (Math.trunc(at) > (along === "column" ? area.columns : area.rows)) return excelErrors.reference;
    const found = sorted ? lastNotAbove(value, line, run) : exactPlace(value, line, run);
    if (found === undefined) return excelErrors.notAvailable;
    return along === "column" ? area.at(found, Math.trunc(at) - 1) : area.at(Math.trunc(at) - 1, found);
  });
}

/** A column of a table read downwards, or a row read to the right. */
function lineOf(area: Area, along: "column" | "row"): Line {
  return {
    length: along === "column" ? area.rows : area.columns,
    *filled() {
      for (const { row, column, value } of area.filled()) {
        if ((along === "column" ? column : row) !== 0) continue;
        yield { place: along === "column" ? row : column, value };
      }
    },
  };
}

/** LOOKUP takes its ranges place by place: `LOOKUP(2,1/(A1:A9<>""),A1:A9)` is the last one filled. */
function lookup([wanted, source, result]: readonly Argument[], call: Call): Operand {
  const { run } = call;
  const area = source && areaOf(source.operand(true), run);
  const answers = result ? areaOf(result.operand(true), run) : undefined;
  if (!area || !wanted || (result && !answers)) return excelErrors.value;
  // A block wider than high is searched along its first row, any other down its first column.
  const along = area.columns > area.rows ? "row" : "column";
  return lift([wanted.operand()], call, ([value = null]) => {
    if (isCellError(value)) return value;
    const found = lastNotAbove(value, lineOf(area, along), run);
    if (found === undefined) return excelErrors.notAvailable;
    if (answers) {
      if (answers.rows !== 1 && answers.columns !== 1) return excelErrors.notAvailable;
      return answers.rows === 1 && answers.columns > 1 ? answers.at(0, found) : answers.at(found, 0);
    }
    return along === "row" ? area.at(area.rows - 1, found) : area.at(found, area.columns - 1);
  });
}

function match([wanted, source, kind]: readonly Argument[], call: Call): Operand {
  const { run } = call;
  const area = source && areaOf(source.operand(), run);
  if (!area || !wanted) return excelErrors.notAvailable;
  if (area.rows !== 1 && area.columns !== 1) return excelErrors.notAvailable;
  const line = lineOf(area, area.rows === 1 && area.columns > 1 ? "row" : "column");
  const how = toNumber(kind ? single(kind.operand(), call) : 1, run);
  if (isCellError(how)) return how;
  return lift([wanted.operand()], call, ([value = null]): Scalar => {
    if (isCellError(value)) return value;
    const found =
      how === 0
        ? exactPlace(value, line, run)
        : how > 0
          ? lastNotAbove(value, line, run)
          : firstNotBelow(value, line, run);
    return found === undefined ? excelErrors.notAvailable : found + 1;
  });
}

/** A cell of a block; with 0 for row or column the whole column or row, as a reference. */
function index([source, first, second]: readonly Argument[], call: Call): Operand {
  const { run } = call;
  const operand = source?.operand() ?? null;
  const area = areaOf(operand, run);
  if (!area) return run.refuse("unknown-function");
  const places = [first, second].map((argument) =>
    argument ? toNumber(single(argument.operand(), call), run) : undefined,
  );
  for (const place of places) if (isCellError(place ?? null)) return place ?? null;
  const [given = 0, other] = places.map((place) =>
    place === undefined ? undefined : Math.trunc(Number(place)),
  );
  // One number counts along the only row or column there is.
  const [row, column] = other !== undefined ? [given, other] : area.rows === 1 ? [1, given] : [given, 1];
  if (row < 0 || column < 0) return excelErrors.value;
  if (other === undefined && area.rows > 1 && area.columns > 1) return excelErrors.reference;
  if (row > area.rows || column > area.columns) return excelErrors.reference;
  if (row > 0 && column > 0 && !area.block) return area.at(row - 1, column - 1);
  if (!isReference(operand) || !area.block) return run.refuse("array-formula");
  const { sheet, range } = area.block;
  return {
    kind: "reference",
    blocks: [
      {
        sheet,
        range: {
          top: row === 0 ? range.top : range.top + row - 1,
          bottom: row === 0 ? range.bottom : range.top + row - 1,
          left: column === 0 ? range.left : range.left + column - 1,
          right: column === 0 ? range.right : range.left + column - 1,
        },
      },
    ],
  };
}
