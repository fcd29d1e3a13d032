/**
 * Numbers that "&" writes into text. Excel gives them 15 digits (`0.1+0.2&""` is "0.3"), IronCalc 17.
 */
import { exactFormat } from "../engine/engine-value";
import { type FormulaNodes, type FormulaNode, significant } from "../formulas/formula-tree";

export interface JoinOperand {
  readonly operand: FormulaNodes;
  /** The operator behind it; "" at the end. */
  readonly operator: string;
  /** "&" stands beside it, and it may be a number that needs its digits cut. */
  readonly hasManyDigits: boolean;
}

const operators = ["&", "=", "<>", "<", "<=", ">", ">="];

/** What stands between "&" and comparisons, the operators that bind loosest. */
export function joinOperands(nodes: FormulaNodes): readonly JoinOperand[] {
  const found: JoinOperand[] = [];
  let operand: FormulaNode[] = [];
  let before = "";
  for (const node of [...nodes, undefined]) {
    if (node && !isOperator(node, operators)) {
      operand.push(node);
      continue;
    }
    const operator = node && "text" in node ? node.text : "";
    const isJoined = before === "&" || operator === "&";
    found.push({ operand, operator, hasManyDigits: isJoined && mayBeLongNumber(operand) });
    operand = [];
    before = operator;
  }
  return found;
}

/** The operand as text of at most 15 digits, as a formula. */
export function joinedText(operand: string): string {
  return `LET(_j,${operand},IF(ISNUMBER(_j),VALUE(TEXT(_j,"${exactFormat}")),_j&""))`;
}

export function isOperator(node: FormulaNode | undefined, wanted: readonly string[]): boolean {
  return node?.kind === "operator" && wanted.includes(node.text);
}

const textFunctions =
  /^(?:TEXT|LEFT|RIGHT|MID|TRIM|UPPER|LOWER|PROPER|SUBSTITUTE|REPT|CHAR|CONCAT|CONCATENATE)$/i;

function mayBeLongNumber(operand: FormulaNodes): boolean {
  const [node, ...others] = significant(operand);
  if (!node || others.length > 0) return node !== undefined;
  if (node.kind === "call") return !textFunctions.test(node.name);
  return (
    node.kind !== "text" &&
    node.kind !== "boolean" &&
    !(node.kind === "number" && /^\d{1,15}$/.test(node.text))
  );
}
