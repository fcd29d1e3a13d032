/** A rule as data, and what comes of running a list of them over one report. */
import * as z from "zod";
import { ruleKinds } from "./kinds/index";
import { type Outcome, skipped } from "./outcome";
import { outOfForce } from "./out-of-force";
import type { CheckContext, RuleKind } from "./rule-kind";

type KindSchema = (typeof ruleKinds)[keyof typeof ruleKinds]["schema"];

const schemas = Object.values(ruleKinds).map(({ schema }): KindSchema => schema);
const [first, ...others] = schemas;
if (first === undefined) throw new Error("There is no rule kind.");

/** Each kind by its word in `kind`. */
export const ruleSchema = z.discriminatedUnion("kind", [first, ...others]);

export type Rule = z.infer<KindSchema>;

/** A rule as a template or a program writes it: what has a default may be left out. */
export type RuleInput = z.input<KindSchema>;

export interface RuleOutcome {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

/** Judges every relation of every rule; nothing is capped and nothing is left out. */
export function runRules(rules: readonly Rule[], context: CheckContext): readonly RuleOutcome[] {
  return rules.flatMap((rule) => outcomesOf(rule, context).map((outcome) => ({ rule, outcome })));
}

function outcomesOf(rule: Rule, context: CheckContext): readonly Outcome[] {
  const reason = outOfForce(rule, context);
  if (reason !== undefined) return [skipped(reason)];
  // The map holds under each word the kind whose rules bear that word.
  const kind: RuleKind<z.ZodType> = ruleKinds[rule.kind];
  return kind.check(rule, context);
}
