/** A rule as data, and what comes of running a list of them over one report. */
import * as z from "zod";
import { ruleKinds } from "./kinds/index";
import type { Outcome } from "./outcome";
import type { CheckContext } from "./rule-kind";

export const ruleSchema = z.discriminatedUnion("kind", [
  ruleKinds["sum-equals"].schema,
  ruleKinds["percent-of"].schema,
]);

export type Rule = z.infer<typeof ruleSchema>;

export interface RuleOutcome {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

/** Judges every relation of every rule; nothing is capped and nothing is left out. */
export function runRules(rules: readonly Rule[], context: CheckContext): readonly RuleOutcome[] {
  return rules.flatMap((rule) => outcomesOf(rule, context).map((outcome) => ({ rule, outcome })));
}

function outcomesOf(rule: Rule, context: CheckContext): readonly Outcome[] {
  switch (rule.kind) {
    case "sum-equals":
      return ruleKinds["sum-equals"].check(rule, context);
    case "percent-of":
      return ruleKinds["percent-of"].check(rule, context);
  }
}
