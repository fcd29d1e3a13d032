/**
 * A parsed formula worked out as Excel does, over cells the caller gives.
 * Only the branches Excel would take are evaluated. What cannot be known is answered as such (`NotComputable`),
 * never by a guess; so is a range where one value is needed, because .xlsx readers do not tell array formulas.
 */
import type { FormulaFunction } from "./functions/define-function";
import { functionNamed, volatileFunctions } from "./functions/function-table";
import type { Expression, ReferenceExpression } from "./expression";
import type { FormulaValue } from "./formula-value";
import type { EvaluationContext } from "./evaluation/evaluation-context";
import { toNumber } from "./evaluation/coerce";
import { lift, single, type Call } from "./evaluation/lift";
import type { Operand } from "./evaluation/operand";
import { operate, operateLast } from "./evaluation/operators";
import { referenceOperation } from "./evaluation/reference-operation";
import { startRun } from "./evaluation/run";
import { parseFormula } from "./parse";

export function evaluateFormula(expression: Expression, context: EvaluationContext): FormulaValue {
  const run = startRun(context);
  const call: Call = { run, arrayMode: false, names: [] };
  const operand = expression.kind === "binary" ? binary(expression, call, true) : evaluate(expression, call);
  const value = single(operand, call);
  const reason = run.refused();
  // A formula never leaves a cell empty: `=A1` of an empty A1 shows 0.
  return reason === undefined ? (value ?? 0) : { notComputable: reason };
}

function evaluate(expression: Expression, call: Call): Operand {
  // Behind something unknown the path through the formula is unknown too: what lies on it must not be asked for.
  if (call.run.refused() !== undefined) return null;
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "missing":
      return null;
    case "array": {
      const columns = expression.rows[0]?.length ?? 0;
      return { kind: "array", rows: expression.rows.length, columns, values: expression.rows.flat() };
    }
    case "reference":
      return reference(expression, call);
    case "name":
      return definedName(expression.name, expression.sheet, call);
    case "call":
      return functionCall(expression.name, expression.arguments, call);
    case "unary":
      return unary(expression.operator, evaluate(expression.operand, call), call);
    case "binary":
      return binary(expression, call, false);
    case "reference-operation":
      return referenceOperation(
        expression.operator,
        evaluate(expression.left, call),
        evaluate(expression.right, call),
        call.run,
      );
    case "group":
      return evaluate(expression.inner, call);
    case "not-computable":
      return call.run.refuse(expression.reason);
  }
}

function reference({ sheet, lastSheet, range, fixed }: ReferenceExpression, call: Call): Operand {
  const { context } = call.run;
  // A name may hold addresses relative to whatever cell uses it; the file does not say relative to which.
  if (call.names.length > 0 && !fixed) return call.run.refuse("unknown-name");
  const first = sheet === null ? context.sheet : context.sheetNamed(sheet);
  if (first === undefined) return call.run.refuse("unknown-sheet");
  if (lastSheet === null) return { kind: "reference", blocks: [{ sheet: first, range }] };
  const last = context.sheetNamed(lastSheet);
  const sheets = last === undefined ? undefined : context.sheetsBetween?.(first, last);
  if (!sheets) return call.run.refuse("unknown-sheet");
  return { kind: "reference", blocks: sheets.map((name) => ({ sheet: name, range })) };
}

function definedName(name: string, sheet: string | null, call: Call): Operand {
  const { context } = call.run;
  const scope = sheet === null ? context.sheet : context.sheetNamed(sheet);
  const formula = scope === undefined ? undefined : context.definedName?.(name, scope);
  if (formula === undefined || call.names.includes(name)) return call.run.refuse("unknown-name");
  const parsed = (context.parse ?? parseFormula)(formula);
  if (parsed.outcome === "unreadable") return call.run.refuse("unreadable");
  return evaluate(parsed.expression, { ...call, names: [...call.names, name] });
}

function functionCall(name: string, list: readonly Expression[], call: Call): Operand {
  const definition: FormulaFunction | undefined = functionNamed(name);
  if (!definition) return call.run.refuse(volatileFunctions.has(name) ? "volatile" : "unknown-function");
  if (list.length < definition.minimum || list.length > definition.maximum) {
    return call.run.refuse("unknown-function");
  }
  const given = list.map((expression) => ({
    missing: expression.kind === "missing",
    operand: (arrayMode = call.arrayMode) => evaluate(expression, { ...call, arrayMode }),
  }));
  return definition.compute(given, call);
}

function unary(operator: "+" | "-" | "%", operand: Operand, call: Call): Operand {
  // A plus sign changes nothing, not even text.
  if (operator === "+") return operand;
  return lift([operand], call, ([value = null]) => {
    const number = toNumber(value, call.run);
    if (typeof number !== "number") return number;
    return operator === "%" ? number / 100 : 0 - number;
  });
}

type BinaryExpression = Extract<Expression, { kind: "binary" }>;

/** Long chains (`A1+A2+…+A900`) lean to the left; they are folded in a loop to spare the stack. */
function binary(expression: BinaryExpression, call: Call, isWholeFormula: boolean): Operand {
  const steps: BinaryExpression[] = [];
  let innermost: Expression = expression;
  for (; innermost.kind === "binary"; innermost = innermost.left) steps.push(innermost);
  let left = evaluate(innermost, call);
  for (const step of steps.reverse()) {
    const right = evaluate(step.right, call);
    const compute = isWholeFormula && step === expression ? operateLast : operate;
    left = lift([left, right], call, ([first = null, second = null]) =>
      compute(step.operator, first, second, call.run),
    );
  }
  return left;
}
