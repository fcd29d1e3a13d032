/** The columns of a block without captions: codes (or titles that begin with them), marks, evidence, the reviewer's marks. */
import type { CellValue } from "../../model/grid";
import { type CriteriaNode, isGroup } from "../criteria-set";
import type { FormColumns } from "./form-columns";
import { readMark } from "./read-mark";
import { codeBefore, codeOfCell } from "./row-code";
import type { SetPlaces } from "./set-places";

type Values = readonly (readonly CellValue[])[];

/** `undefined` where no column holds codes of the set with something to the right of it. */
export function blockColumns(values: Values, places: SetPlaces): FormColumns | undefined {
  const width = values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) => index);
  const found = columns.map((column) => codesIn(values, column, places));
  const codes = found.indexOf(Math.max(...found));
  if ((found[codes] ?? 0) * 3 < places.contents.length) return undefined;
  const right = columns.slice(codes + 1).filter((column, index, rest) => {
    const isLast = index === rest.length - 1;
    return isLast || index > 0 || !isTitles(values, column, places);
  });
  const [marks, ...beside] = right;
  if (marks === undefined) return undefined;
  const coded = values.filter((row) => nodeNamedBy(row[codes] ?? null, places) !== undefined);
  const [reviewed, ...further] = beside.filter((column) => areMarks(coded, column, places));
  const evidence = beside.filter((column) => column !== reviewed && !further.includes(column));
  // Marks in several columns and nothing else may be those of several units.
  if (further.length > 0 || (reviewed !== undefined && evidence.length === 0)) return undefined;
  // An empty column beside a filled one: either may be the one for evidence.
  const [first] = evidence;
  const isOpen =
    first !== undefined && isEmpty(coded, first) && evidence.some((column) => !isEmpty(coded, column));
  if (isOpen) return undefined;
  const source = (column: number) => ({ kind: "column", column: column + 1, asksPoints: false }) as const;
  return {
    headerTop: 0,
    firstRow: 1,
    code: codes + 1,
    group: undefined,
    title: right.includes(codes + 1) ? undefined : codes + 2,
    self: [source(marks)],
    reviewed: reviewed === undefined ? [] : [source(reviewed)],
    perhapsSelf: [],
    maxPoints: undefined,
    evidence: first === undefined ? [] : [first + 1],
    reviewer: undefined,
    reviewedOn: undefined,
    remark: undefined,
    mendBy: undefined,
    others: [],
  };
}

/** Whether the first row is already one of the set, and no header. */
export function beginsWithCode(values: Values, places: SetPlaces): boolean {
  return (values[0] ?? []).some((value) => nodeNamedBy(value, places) !== undefined);
}

function codesIn(values: Values, column: number, places: SetPlaces): number {
  const found = new Set(values.map((row) => nodeNamedBy(row[column] ?? null, places)));
  return [...found].filter((node) => node && !isGroup(node)).length;
}

function nodeNamedBy(value: CellValue, places: SetPlaces): CriteriaNode | undefined {
  const code =
    codeOfCell(value, undefined, "day-month") ?? (typeof value === "string" ? codeBefore(value) : undefined);
  return code && places.byKey(code.key);
}

/** Texts that are no marks, in most of the rows. */
function isTitles(values: Values, column: number, places: SetPlaces): boolean {
  const [content] = places.contents;
  const filled = values.map((row) => row[column] ?? null).filter((value) => value !== null && value !== "");
  const texts = filled.filter(
    (value) => typeof value === "string" && content && readMark(value, content).kind === "unreadable",
  );
  return texts.length * 2 > filled.length;
}

function areMarks(values: Values, column: number, places: SetPlaces): boolean {
  const [content] = places.contents;
  const kinds = values.flatMap((row) => {
    const value = row[column] ?? null;
    return content && value !== null && value !== "" ? readMark(value, content).kind : [];
  });
  return kinds.some((kind) => kind !== "unmarked") && !kinds.includes("unreadable");
}

function isEmpty(values: Values, column: number): boolean {
  return values.every((row) => String(row[column] ?? "").trim() === "");
}
