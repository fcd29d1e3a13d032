/**
 * What a simple formula adds up or divides, so that it can be told in words and checked cell by cell.
 * `SUM(C14:C16)-D3` → +C14 +C15 +C16 −D3; `IF(L12=0,"",M12/L12)` → M12 over L12.
 * Anything else is `undefined`: it is still computed, only not explained.
 */
import { maxColumn, maxRow } from "../model/address";
import type { Expression, ReferenceExpression } from "./expression";
import { parseFormula } from "./parse";

export interface LinearTerm {
  /** null: the sheet the formula stands on. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

export interface RatioTerms {
  readonly numerator: readonly LinearTerm[];
  readonly denominator: readonly LinearTerm[];
  /** The quotient is multiplied by 100: 95 and not 0.95. */
  readonly percent: boolean;
}

/** The cells a formula adds (+1) and takes away (−1), where it does nothing else. */
export function linearTermsOf(formula: string): readonly LinearTerm[] | undefined {
  const parsed = parseFormula(formula);
  return parsed.outcome === "parsed" ? linear(parsed.expression, 1) : undefined;
}

/** The two sides of a formula that divides one sum of cells by another, guarded against 0 or rounded or not. */
export function ratioTermsOf(formula: string): RatioTerms | undefined {
  const parsed = parseFormula(formula);
  const quotient = parsed.outcome === "parsed" ? quotientOf(parsed.expression) : undefined;
  if (!quotient || (quotient.factor !== 1 && quotient.factor !== 100)) return undefined;
  return {
    numerator: quotient.numerator,
    denominator: quotient.denominator,
    percent: quotient.factor === 100,
  };
}

/** More cells than any form adds up in one formula; whole columns are far above it. */
const maxTerms = 5_000;

function linear(expression: Expression, sign: 1 | -1): readonly LinearTerm[] | undefined {
  switch (expression.kind) {
    case "reference":
      return isOneCell(expression) ? cellsOf(expression, sign) : undefined;
    case "group":
      return linear(expression.inner, sign);
    case "unary":
      if (expression.operator === "%") return undefined;
      return linear(expression.operand, expression.operator === "-" ? opposite(sign) : sign);
    case "binary": {
      if (expression.operator !== "+" && expression.operator !== "-") return undefined;
      const left = linear(expression.left, sign);
      const right = left && linear(expression.right, expression.operator === "-" ? opposite(sign) : sign);
      return right && [...left, ...right];
    }
    case "call":
      return summed(expression.name, expression.arguments, sign);
    default:
      return undefined;
  }
}

function summed(name: string, list: readonly Expression[], sign: 1 | -1): readonly LinearTerm[] | undefined {
  const parts = name === "SUM" ? list : name === "SUBTOTAL" && isSumCode(list[0]) ? list.slice(1) : [];
  const terms: LinearTerm[] = [];
  for (const part of parts) {
    const more = part.kind === "reference" ? cellsOf(part, sign) : linear(part, sign);
    if (!more || terms.length + more.length > maxTerms) return undefined;
    terms.push(...more);
  }
  return parts.length > 0 ? terms : undefined;
}

function isSumCode(code: Expression | undefined): boolean {
  return code?.kind === "constant" && (code.value === 9 || code.value === 109);
}

function opposite(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

function isOneCell({ range }: ReferenceExpression): boolean {
  return range.top === range.bottom && range.left === range.right;
}

function cellsOf(reference: ReferenceExpression, sign: 1 | -1): readonly LinearTerm[] | undefined {
  const { top, left, bottom, right } = reference.range;
  const count = (bottom - top + 1) * (right - left + 1);
  const isWhole = bottom - top + 1 === maxRow || right - left + 1 === maxColumn;
  if (reference.lastSheet !== null || isWhole || count > maxTerms) return undefined;
  const terms: LinearTerm[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      terms.push({ sheet: reference.sheet, row, column, sign });
    }
  }
  return terms;
}

interface Quotient {
  readonly numerator: readonly LinearTerm[];
  readonly denominator: readonly LinearTerm[];
  readonly factor: number;
}

function quotientOf(expression: Expression): Quotient | undefined {
  switch (expression.kind) {
    case "group":
      return quotientOf(expression.inner);
    case "unary": {
      if (expression.operator === "-") return undefined;
      const inner = quotientOf(expression.operand);
      return expression.operator === "%" ? scaled(inner, 0.01) : inner;
    }
    case "binary":
      return expression.operator === "/"
        ? divided(expression.left, expression.right)
        : expression.operator === "*"
          ? (scaled(quotientOf(expression.left), numberOf(expression.right)) ??
            scaled(quotientOf(expression.right), numberOf(expression.left)))
          : undefined;
    case "call":
      return unwrapped(expression.name, expression.arguments);
    default:
      return undefined;
  }
}

function divided(left: Expression, right: Expression): Quotient | undefined {
  const numerator = scaledTerms(left);
  const denominator = scaledTerms(right);
  return (
    numerator &&
    denominator && {
      numerator: numerator.terms,
      denominator: denominator.terms,
      factor: numerator.factor / denominator.factor,
    }
  );
}

interface ScaledTerms {
  readonly terms: readonly LinearTerm[];
  readonly factor: number;
}

/** A sum of cells, or one multiplied by a number: `M12*100`, `L12%`. */
function scaledTerms(expression: Expression): ScaledTerms | undefined {
  const terms = linear(expression, 1);
  if (terms) return { terms, factor: 1 };
  if (expression.kind === "group") return scaledTerms(expression.inner);
  if (expression.kind === "unary" && expression.operator === "%") {
    return scaled(scaledTerms(expression.operand), 0.01);
  }
  if (expression.kind !== "binary" || expression.operator !== "*") return undefined;
  return (
    scaled(scaledTerms(expression.left), numberOf(expression.right)) ??
    scaled(scaledTerms(expression.right), numberOf(expression.left))
  );
}

function scaled<Scaled extends { readonly factor: number }>(
  inner: Scaled | undefined,
  by: number | undefined,
): Scaled | undefined {
  return inner && by ? { ...inner, factor: Number((inner.factor * by).toPrecision(12)) } : undefined;
}

function numberOf(expression: Expression): number | undefined {
  if (expression.kind === "group") return numberOf(expression.inner);
  if (expression.kind === "constant")
    return typeof expression.value === "number" ? expression.value : undefined;
  if (expression.kind !== "unary" || expression.operator === "-") return undefined;
  const inner = numberOf(expression.operand);
  return inner === undefined || expression.operator === "+" ? inner : inner / 100;
}

/** Looks through rounding and through what is shown instead of a division by 0. */
function unwrapped(name: string, list: readonly Expression[]): Quotient | undefined {
  const [first, second, third] = list;
  if (!first) return undefined;
  if (name === "ROUND" || name === "IFERROR") return quotientOf(first);
  if (name !== "IF" || !second) return undefined;
  const branches = [second, ...(third ? [third] : [])];
  const quotients = branches.filter((branch) => !isPlain(branch)).map(quotientOf);
  const [quotient] = quotients;
  if (quotients.length !== 1 || !quotient) return undefined;
  // `IF(A1="x",M12/L12,"")` is more than a quotient: its condition looks at a cell that is not divided.
  return asksOnlyAbout(first, [...quotient.numerator, ...quotient.denominator]) ? quotient : undefined;
}

function isPlain(expression: Expression): boolean {
  return expression.kind === "constant" || expression.kind === "missing";
}

function asksOnlyAbout(condition: Expression, cells: readonly LinearTerm[]): boolean {
  switch (condition.kind) {
    case "constant":
    case "missing":
      return true;
    case "reference":
      return (cellsOf(condition, 1) ?? [undefined]).every((asked) =>
        cells.some(
          ({ sheet, row, column }) => asked?.sheet === sheet && asked.row === row && asked.column === column,
        ),
      );
    case "group":
      return asksOnlyAbout(condition.inner, cells);
    case "unary":
      return asksOnlyAbout(condition.operand, cells);
    case "binary":
      return asksOnlyAbout(condition.left, cells) && asksOnlyAbout(condition.right, cells);
    case "call":
      return condition.arguments.every((argument) => asksOnlyAbout(argument, cells));
    default:
      return false;
  }
}
