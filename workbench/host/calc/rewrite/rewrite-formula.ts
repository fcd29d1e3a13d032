/**
 * A formula of the book as IronCalc has to be told it. `_xlfn.` prefixes go, names stand for their formulas, parts of
 * tables become addresses, sheets that are not there become `#REF!`, and every custom function becomes a reference to
 * the cells where its answer stands.
 */
import { sheetPrefixOf } from "../../../../src/core/formula/sheet-prefix";
import type { ReferenceToken } from "../../../../src/core/formula/reference-token";
import type { Book, BookSheet } from "../../book/book";
import { type FormulaNode, type FormulaNodes, formulaTree, significant } from "../formulas/formula-tree";
import { positionsOf, resizedSums } from "./area-arguments";
import { builtinFixes } from "./builtin-fixes";
import { isOperator, joinedText, joinOperands } from "./join-operands";
import { liftedCall } from "./lifted-call";
import { functionName, isArray, namedFormula, plainArea, type PlaceScope, sharedCells } from "./plain-area";
import { areaText, type SheetArea } from "./sheet-area";
import { type FormulaPlace, structuredArea } from "./structured-area";

/** What a custom function is called with. */
export type ArgumentSource =
  | { readonly kind: "omitted" }
  /** Plain cells, read from the book so that empty stays empty. */
  | { readonly kind: "area"; readonly area: SheetArea }
  /** Anything else: a formula for IronCalc, good on any sheet. */
  | { readonly kind: "formula"; readonly text: string };

export interface RewriteContext {
  readonly book: Book;
  /** Whether the function is called in TypeScript instead of IronCalc; the name in capitals. */
  isOurs(name: string): boolean;
  /** Where the answer stands, as a reference. Inner calls are asked for before outer ones. */
  answerOf(name: string, args: readonly ArgumentSource[]): string;
}

export interface RewrittenFormula {
  /** With "=". */
  readonly text: string;
  /** All functions it names, in capitals. */
  readonly functions: ReadonlySet<string>;
}

/** `undefined` where the formula cannot be read at all. */
export function rewriteFormula(
  formula: string,
  place: FormulaPlace,
  context: RewriteContext,
): RewrittenFormula | undefined {
  const nodes = formulaTree(formula);
  if (!nodes) return undefined;
  const functions = new Set<string>();
  const text = printed(nodes, { ...context, place, functions, isElsewhere: false, names: [] });
  return { text: `=${text}`, functions };
}

interface Scope extends RewriteContext, PlaceScope {
  readonly functions: Set<string>;
  /** The text will stand on another sheet than the formula's. */
  readonly isElsewhere: boolean;
}

function printed(nodes: FormulaNodes, scope: Scope): string {
  if (!nodes.some((node) => isOperator(node, ["&"]))) return printedPlain(nodes, scope);
  return joinOperands(nodes)
    .map(({ operand, operator, hasManyDigits }) => {
      const text = printedPlain(operand, scope);
      return (hasManyDigits ? joinedText(text) : text) + operator;
    })
    .join("");
}

function printedPlain(nodes: FormulaNodes, scope: Scope): string {
  let text = "";
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node) break;
    const shared = sharedCells(nodes, at, scope);
    if (shared !== undefined) {
      text += shared;
      at += 2;
    } else if (isDoubleMinus(nodes, at)) {
      // IronCalc takes `--"5"` for the text "5".
      text += "1*";
      at += 1;
    } else text += printedNode(node, scope);
  }
  return text;
}

/** `--` as a sign, where `1*` may stand in its place: not behind "/" or "^". */
function isDoubleMinus(nodes: FormulaNodes, at: number): boolean {
  if (!isOperator(nodes[at], ["-"]) || !isOperator(nodes[at + 1], ["-"])) return false;
  const before = significant(nodes.slice(0, at)).at(-1);
  return before === undefined || (before.kind === "operator" && !isOperator(before, ["/", "^", "%", "#"]));
}

function printedNode(node: FormulaNode, scope: Scope): string {
  switch (node.kind) {
    case "call":
      return printedCall(node.name, node.args, scope);
    case "group":
      return `(${node.items.map((item) => printed(item, scope)).join(",")})`;
    case "reference":
      return printedReference(node, scope);
    case "structured": {
      const area = structuredArea(node.text, scope.place, scope.book);
      return area ? areaText(area) : "#REF!";
    }
    case "name":
      return printedName(node.text, scope);
    case "error":
      return printedError(node.text);
    default:
      return node.text;
  }
}

function printedReference(token: ReferenceToken, scope: Scope): string {
  const { external, sheet, lastSheet } = sheetPrefixOf(token.prefix);
  if (external) return "#REF!";
  if (lastSheet !== null) return printedSheetRow(token, scope);
  if (sheet === null && !scope.isElsewhere) return token.text;
  const target = sheet === null ? scope.place.sheet : scope.book.sheetNamed(sheet);
  // IronCalc would tie a sheet it does not know to whichever is added next.
  return target ? quotedPrefix(target) + token.text.slice(token.prefix.length) : "#REF!";
}

/** `Quy1:Quy4!C5`, which IronCalc does not know: the cell of each sheet, as arguments of their own. */
function printedSheetRow(token: ReferenceToken, { book }: Scope): string {
  const { sheet, lastSheet } = sheetPrefixOf(token.prefix);
  const ends = [sheet, lastSheet].map((name) =>
    book.sheets.findIndex((other) => other === book.sheetNamed(name ?? "")),
  );
  if (ends.includes(-1)) return "#REF!";
  const sheets = book.sheets.slice(Math.min(...ends), Math.max(...ends) + 1);
  const body = token.text.slice(token.prefix.length);
  return sheets.map((other) => quotedPrefix(other) + body).join(",");
}

function quotedPrefix({ name }: BookSheet): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

function printedName(text: string, scope: Scope): string {
  const formula = namedFormula(text, scope);
  if (formula === undefined) return text.includes("!") ? "#NAME?" : asciiName(text);
  if (scope.names.includes(text.toLowerCase())) return "#NAME?";
  const nodes = formulaTree(formula);
  if (!nodes) return "#NAME?";
  const inner = printed(nodes, { ...scope, names: [...scope.names, text.toLowerCase()] });
  return significant(nodes).length === 1 ? inner : `(${inner})`;
}

/** A name of LET or LAMBDA (or nobody's): IronCalc reads only ASCII ones. */
function asciiName(text: string): string {
  const plain = text.replace(/^_xlpm\./i, "");
  return /^[\x20-\x7e]+$/.test(plain)
    ? plain
    : `_${[...plain.toLowerCase()].map((letter) => letter.codePointAt(0)?.toString(36)).join("_")}`;
}

function printedError(text: string): string {
  const name = text.slice(text.lastIndexOf("#")).toUpperCase();
  if (name.startsWith("#REF!")) return "#REF!";
  return /^#(?:NULL!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A)$/.test(name) ? name : "#VALUE!";
}

function printedCall(typed: string, args: readonly FormulaNodes[], scope: Scope): string {
  const name = functionName(typed);
  scope.functions.add(name);
  if (scope.isOurs(name)) {
    return scope.answerOf(
      name,
      args.map((arg) => sourceOf(arg, scope)),
    );
  }
  // A name IronCalc cannot even read would spoil the whole formula.
  if (!/^[A-Z_][A-Z0-9_.]*$/.test(name)) return "#NAME?";
  if (args.length === 0 && scope.isElsewhere) {
    if (name === "ROW") return String(scope.place.row);
    if (name === "COLUMN") return String(scope.place.column);
  }
  const cells = positionsOf(name, args, scope);
  if (cells !== undefined) return cells;
  const texts = (unionFunctions.has(name) ? args.flatMap(itemsOfUnion) : args).map((arg) =>
    printed(arg, scope),
  );
  const areArrays = args.map((arg) => isArray(arg, scope));
  const sums = resizedSums(name, args, scope);
  return liftedCall(
    name,
    sums === undefined ? texts : [...texts.slice(0, 2), sums],
    areArrays,
    (list) => builtinFixes.get(name)?.(list) ?? `${name}(${list.join(",")})`,
  );
}

const unionFunctions: ReadonlySet<string> = new Set([
  "SUM",
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
]);

/** `SUM((A1:A2,C1:C2))`: several references together are arguments of their own. */
function itemsOfUnion(arg: FormulaNodes): readonly FormulaNodes[] {
  const [node, ...others] = significant(arg);
  return node?.kind === "group" && others.length === 0 ? node.items : [arg];
}

function sourceOf(arg: FormulaNodes, scope: Scope): ArgumentSource {
  if (significant(arg).length === 0) return { kind: "omitted" };
  const area = plainArea(arg, scope);
  if (area) return { kind: "area", area };
  return { kind: "formula", text: `=${printed(arg, { ...scope, isElsewhere: true })}` };
}
