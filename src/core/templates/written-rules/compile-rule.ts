/**
 * One line of a rule sheet as rules of the template's kinds, in one form. Comparisons become `compare`; the words
 * "thuộc", "theo mẫu", "bắt buộc", "là", "không trùng", "trong khoảng", "liên tục" the kinds made for them.
 */
import type { RuleInput } from "../../rules/rule";
import { bindSide } from "./bind-side";
import type { Binding } from "./binding";
import { compileBeside } from "./compile-beside";
import { type Comparison, compileComparison } from "./compile-comparison";
import { compileTargets, type Targets } from "./compile-targets";
import { figureKindOf, holdsWords } from "./figure-kind";
import { listCalled } from "./list-called";
import { boundsOf } from "./range-bounds";
import { faults, type RuleFault, type SideFault } from "./rule-faults";
import type { RuleForm } from "./rule-forms";
import type { RuleCell } from "./rule-lines";
import type { RuleOperator } from "./rule-operators";
import type { Tolerance } from "./rule-settings";
import { listed, nodesOf, understoodSide, withoutQuotes } from "./side-of-cell";

/** The part of a rule that is its kind's own. */
export type RuleBody = RuleInput extends infer One
  ? One extends RuleInput
    ? Omit<One, BaseKey>
    : never
  : never;
type BaseKey = "id" | "severity" | "says" | "validFrom" | "validTo" | "exceptUnitTypes" | "isOff";

export interface RuleToCompile {
  readonly left: RuleCell;
  readonly operator: RuleOperator;
  readonly right: RuleCell;
  readonly tolerance: Tolerance;
}

export type Surroundings = Pick<Binding, "own" | "forms" | "exists">;

export interface CompiledRule {
  readonly own: RuleForm | null;
  /** None where something is wrong. */
  readonly bodies: readonly RuleBody[];
  readonly faults: readonly RuleFault[];
}

export function compileRule(rule: RuleToCompile, surroundings: Surroundings): CompiledRule {
  const told: RuleFault[] = [];
  const bindingOf = (column: "left" | "right"): Binding => ({
    ...surroundings,
    notation: "typed",
    tell: (fault: SideFault) => void told.push({ ...fault, column }),
  });
  const bodies = bodiesOf(rule, { left: bindingOf("left"), right: bindingOf("right") });
  const isBroken = told.some(({ severity }) => severity === "error");
  return { own: surroundings.own, bodies: isBroken ? [] : bodies, faults: told };
}

interface Bindings {
  readonly left: Binding;
  readonly right: Binding;
}

function bodiesOf(rule: RuleToCompile, at: Bindings): readonly RuleBody[] {
  const { operator, left, right, tolerance } = rule;
  const { text } = right;
  const needsRight = !["required", "unique", "tt-sequence"].includes(operator.kind);
  if (!needsRight && text !== "") at.right.tell(faults.uselessRight(text));
  if (needsRight && text === "") {
    at.right.tell(faults.emptyRight);
    return [];
  }
  switch (operator.kind) {
    case "compare": {
      const comparisons = comparisonsOf(rule, at);
      return comparisons.length === 0
        ? []
        : [{ kind: "compare", comparisons: [...comparisons], operator: operator.operator, ...tolerance }];
    }
    case "choice":
      return targets(left, at.left).map((cells) => ({
        kind: "choice",
        ...cells,
        choices: listed(text).map(withoutQuotes),
      }));
    case "pattern":
      return targets(left, at.left).map((cells) => ({
        kind: "pattern",
        ...cells,
        pattern: withoutQuotes(text),
      }));
    case "required":
      return targets(left, at.left).map((cells) => ({ kind: "required", ...cells }));
    case "required-when": {
      const beside = compileBeside(left, right, at);
      return beside.length === 0 ? [] : [{ kind: "required", beside: [...beside] }];
    }
    case "type": {
      const type = figureKindOf(text, nodesOf(left, at.left), at.left);
      if (!type) at.right.tell(faults.type(text));
      return type ? targets(left, at.left).map((cells) => ({ kind: "type", ...cells, type })) : [];
    }
    case "range": {
      const bounds = right.number === undefined ? boundsOf(text) : undefined;
      if (!bounds) at.right.tell(faults.bounds(text));
      return bounds ? targets(left, at.left).map((cells) => ({ kind: "range", ...cells, ...bounds })) : [];
    }
    case "unique":
      return targets(left, at.left).flatMap((cells) => uniqueIn(cells, at.left));
    case "tt-sequence": {
      const list = listCalled(left, at.left);
      return list === undefined ? [] : [{ kind: "tt-sequence", list }];
    }
  }
}

function comparisonsOf({ left, operator, right }: RuleToCompile, at: Bindings): readonly Comparison[] {
  const [one, other] = [understoodSide(left, at.left), understoodSide(right, at.right)];
  if (!one || !other) return [];
  const bound = bindSide(one.node, { ...at.left, notation: one.notation });
  // `[1.1](3) = Đạt`: a bare word beside a place where words stand is that word.
  const isWord =
    other.node.kind === "name" &&
    operator.kind === "compare" &&
    (operator.operator === "=" || operator.operator === "<>") &&
    bound !== undefined &&
    holdsWords(bound, at.left.forms);
  const node = isWord && other.node.kind === "name" ? ({ ...other.node, kind: "text" } as const) : other.node;
  const boundRight = bindSide(node, { ...at.right, notation: other.notation });
  return bound && boundRight ? compileComparison(bound, boundRight, at.left) : [];
}

/** One or none, for going on with. */
function targets(cell: RuleCell, binding: Binding): readonly Targets[] {
  const nodes = nodesOf(cell, binding);
  const found = nodes.length === 0 ? undefined : compileTargets(nodes, binding);
  return found ? [found] : [];
}

function uniqueIn({ columns, fields }: Targets, { tell }: Binding): readonly RuleBody[] {
  const [first] = columns;
  const isOneList = fields.length === 0 && columns.every(({ list }) => list === first?.list);
  if (first && isOneList)
    return [{ kind: "unique", list: first.list, columns: columns.map(({ column }) => column) }];
  tell(faults.needsList);
  return [];
}
