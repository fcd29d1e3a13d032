/** The cells that parts of a formula plainly name: by reference, by name, by table, in parentheses. */
import { rangeOfReference } from "../../../../src/core/formula/reference-token";
import { sheetPrefixOf } from "../../../../src/core/formula/sheet-prefix";
import type { Book } from "../../book/book";
import { type FormulaNodes, formulaTree, significant } from "../formulas/formula-tree";
import { givesArray } from "./lifted-call";
import { areaText, type SheetArea } from "./sheet-area";
import { type FormulaPlace, structuredArea } from "./structured-area";

/** Where a text stands, for what depends on it. */
export interface PlaceScope {
  readonly book: Book;
  readonly place: FormulaPlace;
  /** The names being written out, to stop one that stands for itself. */
  readonly names: readonly string[];
}

/** `undefined` for anything that has to be worked out. */
export function plainArea(nodes: FormulaNodes, scope: PlaceScope): SheetArea | undefined {
  const [node, ...others] = significant(nodes);
  if (!node || others.length > 0) return undefined;
  if (node.kind === "reference") {
    const { external, sheet, lastSheet } = sheetPrefixOf(node.prefix);
    if (external || lastSheet !== null) return undefined;
    const target = sheet === null ? scope.place.sheet : scope.book.sheetNamed(sheet);
    return target && { sheet: target, range: rangeOfReference(node) };
  }
  if (node.kind === "structured") return structuredArea(node.text, scope.place, scope.book);
  if (node.kind === "group")
    return node.items.length === 1 ? plainArea(node.items[0] ?? [], scope) : undefined;
  if (node.kind !== "name" || scope.names.includes(node.text.toLowerCase())) return undefined;
  const formula = namedFormula(node.text, scope);
  const inner = formula === undefined ? undefined : formulaTree(formula);
  return inner && plainArea(inner, { ...scope, names: [...scope.names, node.text.toLowerCase()] });
}

/** What a defined name stands for: the sheet's own names come before the workbook's. */
export function namedFormula(text: string, { book, place }: PlaceScope): string | undefined {
  const end = text.lastIndexOf("!") + 1;
  const { external, sheet } = sheetPrefixOf(text.slice(0, end));
  if (external) return undefined;
  const home = sheet === null ? place.sheet : book.sheetNamed(sheet);
  const wanted = text.slice(end).toLowerCase();
  const names = [...(home?.names ?? []), ...book.names];
  return names.find(({ name }) => name.toLowerCase() === wanted)?.formula;
}

/** `A1:A9 A5:C5`, the cells that both have; `undefined` where no such pair stands here. */
export function sharedCells(nodes: FormulaNodes, at: number, scope: PlaceScope): string | undefined {
  const [first, space, second] = nodes.slice(at, at + 3);
  if (first?.kind !== "reference" || space?.kind !== "space" || second?.kind !== "reference")
    return undefined;
  const [a, b] = [plainArea([first], scope), plainArea([second], scope)];
  if (!a || !b || a.sheet !== b.sheet) return "#NULL!";
  const range = {
    top: Math.max(a.range.top, b.range.top),
    left: Math.max(a.range.left, b.range.left),
    bottom: Math.min(a.range.bottom, b.range.bottom),
    right: Math.min(a.range.right, b.range.right),
  };
  return range.top > range.bottom || range.left > range.right
    ? "#NULL!"
    : areaText({ sheet: a.sheet, range });
}

/** Whether the nodes give more than one value. */
export function isArray(nodes: FormulaNodes, scope: PlaceScope): boolean {
  const area = plainArea(nodes, scope);
  if (area) return area.range.bottom > area.range.top || area.range.right > area.range.left;
  return significant(nodes).some((node) => {
    if (node.kind === "array") return /[,;]/.test(node.text);
    if (node.kind === "group") return node.items.some((item) => isArray(item, scope));
    if (node.kind !== "call") return plainArea([node], scope) !== undefined && isArray([node], scope);
    return givesArray(
      functionName(node.name),
      node.args.map((arg) => isArray(arg, scope)),
    );
  });
}

/** As the user sees it: `_xlfn._xlws.FILTER` is FILTER, `_xldudf_DOAN_SCORE` is DOAN.SCORE. */
export function functionName(typed: string): string {
  const name = typed.toUpperCase();
  const own = /^_XLDUDF_([^_]+)_(.+)$/.exec(name);
  return own ? `${own[1]}.${own[2]}` : name.replace(/^(?:_XLFN\.|_XLWS\.|_XLUDF\.)+/, "");
}
