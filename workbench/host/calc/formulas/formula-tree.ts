/**
 * A formula's tokens put into calls, parentheses and arguments, losing nothing: printed again it is the formula.
 * Unlike the tree of `src/core/formula` it keeps what it does not understand (`@`, `#`, `LAMBDA(…)(1)`), for it is
 * made to be rewritten and not to be worked out.
 */
import type { Token } from "../../../../src/core/formula/tokenize";
import { tokenize } from "../../../../src/core/formula/tokenize";

export type FormulaNode =
  | Token
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNodes[] }
  /** Parentheses; more than one item is several references together. */
  | { readonly kind: "group"; readonly items: readonly FormulaNodes[] }
  /** An array typed out, `{1,2;3,4}`. */
  | { readonly kind: "array"; readonly text: string };

export type FormulaNodes = readonly FormulaNode[];

/** With or without its "="; `undefined` where parentheses do not match. */
export function formulaTree(formula: string): FormulaNodes | undefined {
  const tokens = tokenize(formula.replace(/^\s*=/, ""));
  const reader = { tokens, at: 0 };
  const nodes = nodesUntil(reader, ["end"]);
  return nodes && reader.at >= tokens.length ? nodes : undefined;
}

/** The nodes without the spaces around and between them. */
export function significant(nodes: FormulaNodes): FormulaNodes {
  return nodes.filter(({ kind }) => kind !== "space");
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/** Reads up to one of the ends, and past it. */
function nodesUntil(reader: Reader, ends: readonly (Token["kind"] | "end")[]): FormulaNode[] | undefined {
  const nodes: FormulaNode[] = [];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (ends.includes(token?.kind ?? "end")) return nodes;
    if (!token) return undefined;
    const node = nodeAt(reader, token);
    if (!node) return undefined;
    nodes.push(node);
  }
}

function nodeAt(reader: Reader, token: Token): FormulaNode | undefined {
  reader.at += 1;
  switch (token.kind) {
    case "function": {
      reader.at += 1;
      const args = itemsOf(reader);
      return args && { kind: "call", name: token.text, args: isNothing(args) ? [] : args };
    }
    case "open": {
      const items = itemsOf(reader);
      return items && { kind: "group", items };
    }
    case "open-array":
      return arrayOf(reader);
    case "close":
    case "close-array":
      return undefined;
    default:
      return token;
  }
}

/** What stands between commas, up to the ")" and past it. */
function itemsOf(reader: Reader): FormulaNodes[] | undefined {
  const items: FormulaNodes[] = [];
  for (;;) {
    const item = nodesUntil(reader, ["comma", "close"]);
    if (!item) return undefined;
    items.push(item);
    reader.at += 1;
    if (reader.tokens[reader.at - 1]?.kind === "close") return items;
  }
}

function isNothing(items: readonly FormulaNodes[]): boolean {
  return items.length === 1 && items.every((item) => significant(item).length === 0);
}

function arrayOf(reader: Reader): FormulaNode | undefined {
  const start = reader.at - 1;
  while (reader.at < reader.tokens.length) {
    reader.at += 1;
    if (reader.tokens[reader.at - 1]?.kind !== "close-array") continue;
    const text = reader.tokens.slice(start, reader.at).map((token) => token.text);
    return { kind: "array", text: text.join("") };
  }
  return undefined;
}
