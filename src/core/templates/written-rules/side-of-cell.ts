/** A cell of the rule sheet as a side: text, a formula that Excel made of it, or a number it took it for. */
import type { Binding } from "./binding";
import { parseSide } from "./parse-side";
import { faults } from "./rule-faults";
import type { RuleCell } from "./rule-lines";
import type { Notation, SideNode } from "./side-syntax";

export interface Side {
  readonly node: SideNode;
  readonly notation: Notation;
}

type Tell = Pick<Binding, "tell">;

/** `undefined` where it cannot be understood, which is told. */
export function understoodSide(cell: RuleCell, binding: Tell): Side | undefined {
  if (cell.number !== undefined) return numberSide(cell, cell.number, binding);
  return cell.formula === undefined
    ? parsed(cell.text, "typed", binding)
    : parsed(cell.formula, "formula", binding);
}

/** The cells or columns that a side lists: `(2); (3)`. None where one of them cannot be understood. */
export function nodesOf(cell: RuleCell, binding: Tell): readonly SideNode[] {
  if (cell.formula !== undefined || cell.number !== undefined) {
    const side = understoodSide(cell, binding);
    return side ? [side.node] : [];
  }
  const texts = listed(cell.text);
  // "," alone: written all the same, so it is told.
  if (texts.length === 0 && cell.text !== "") binding.tell(faults.unreadable(cell.text, 0));
  const sides = texts.map((text) => parsed(text, "typed", binding));
  return sides.includes(undefined) ? [] : sides.flatMap((side) => side?.node ?? []);
}

/** Parted by ";" or new lines outside brackets and quotes; by "," where there is none. */
export function listed(text: string): readonly string[] {
  const parts = parted(text, /[;\n]/);
  return parts.length > 1 ? parts : parted(text, /,/);
}

export function withoutQuotes(text: string): string {
  return text.replace(/^["“'”]|["“'”]$/gu, "").trim();
}

function parsed(text: string, notation: Notation, { tell }: Tell): Side | undefined {
  const side = parseSide(text, notation);
  if (side.outcome === "parsed") return { node: side.node, notation };
  tell(faults.unreadable(text, side.at));
  return undefined;
}

/** "(7)" typed into a cell becomes −7, and no figure of a report is compared with a negative whole number. */
function numberSide({ kind }: RuleCell, number: number, { tell }: Tell): Side {
  if (Number.isInteger(number) && number < 0 && kind !== "percent") {
    tell(faults.columnAsNumber(number));
    const column = String(-number);
    return { node: { kind: "place", form: null, row: null, column, at: 0 }, notation: "typed" };
  }
  const isDay = kind === "date" && number >= 1;
  const node = { kind: "number", number, at: 0 } as const;
  return { node: isDay ? { ...node, isDay: true } : node, notation: "typed" };
}

function parted(text: string, mark: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let part = "";
  for (const character of text) {
    if (/["“”]/.test(character)) isQuoted = !isQuoted;
    if (!isQuoted && /[([]/.test(character)) depth += 1;
    if (!isQuoted && /[)\]]/.test(character)) depth -= 1;
    const ends = mark.test(character) && depth === 0 && !isQuoted;
    if (ends) parts.push(part);
    part = ends ? "" : part + character;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== "");
}
