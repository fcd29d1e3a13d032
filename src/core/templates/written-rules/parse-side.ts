/**
 * The text of one side as a tree: `=SUM(C5:C9)`, `[TC](7)`, `(8) + (9)`, `ĐẾM(B4(10);"x")`, `95%`, `1.234,5`.
 * Names of forms, rows and columns stay as typed; `bind-side.ts` holds them against the template.
 */
import { operandOf } from "./parse-operand";
import { type SideCursor, sideCursor } from "./side-cursor";
import type { Notation, ParsedSide, SideNode } from "./side-syntax";

export function parseSide(text: string, notation: Notation): ParsedSide {
  const cursor = sideCursor(text, notation);
  cursor.takeMark("=");
  const node = sumOf(cursor);
  if (node && cursor.atEnd()) return { outcome: "parsed", node };
  return { outcome: "unreadable", at: Math.min(cursor.furthest(), text.length) };
}

function sumOf(cursor: SideCursor): SideNode | undefined {
  return chainOf(cursor, productOf, additive);
}

function productOf(cursor: SideCursor): SideNode | undefined {
  return chainOf(cursor, signedOf, multiplicative);
}

const additive = /[+\-−–]/y;
const multiplicative = /[*×/:÷]/y;

function chainOf(
  cursor: SideCursor,
  part: (cursor: SideCursor) => SideNode | undefined,
  operators: RegExp,
): SideNode | undefined {
  let left = part(cursor);
  while (left) {
    const at = cursor.at();
    const mark = cursor.take(operators)?.[0];
    if (mark === undefined) return left;
    const right = part(cursor);
    if (!right) return undefined;
    left = { kind: "arithmetic", operator: operatorOf(mark), left, right, at };
  }
  return undefined;
}

function operatorOf(mark: string): "+" | "-" | "*" | "/" | ":" {
  if (mark === "+" || mark === ":") return mark;
  if (mark === "*" || mark === "×") return "*";
  return mark === "/" || mark === "÷" ? "/" : "-";
}

function signedOf(cursor: SideCursor): SideNode | undefined {
  const at = cursor.at();
  const sign = cursor.take(/[+\-−–]/y)?.[0];
  if (sign !== undefined) {
    const operand = signedOf(cursor);
    if (!operand || sign === "+") return operand;
    if (operand.kind === "number") return { ...operand, number: -operand.number };
    return {
      kind: "arithmetic",
      operator: "*",
      left: { kind: "number", number: -1, at },
      right: operand,
      at,
    };
  }
  const operand = operandOf(cursor, sumOf);
  return operand && withPercent(cursor, operand);
}

function withPercent(cursor: SideCursor, operand: SideNode): SideNode {
  const at = cursor.at();
  if (!cursor.takeMark("%")) return operand;
  if (operand.kind === "number")
    return { kind: "number", number: Number((operand.number / 100).toPrecision(15)), at: operand.at };
  return {
    kind: "arithmetic",
    operator: "/",
    left: operand,
    right: { kind: "number", number: 100, at },
    at,
  };
}
