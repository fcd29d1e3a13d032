/**
 * What a rule kind is: its schema, its words and its code, together in one file of `kinds/`.
 * A rule sees figures by field id and nothing else; it never learns of sheets, files or templates.
 */
import * as z from "zod";
import type { FieldId, FieldReading } from "../model/report-data";
import type { Outcome } from "./outcome";

/** What a rule judges: the figures of one report, by field. */
export interface CheckContext {
  reading(field: FieldId): FieldReading | undefined;
}

/** The keys every rule has, whatever its kind. */
export const ruleBase = {
  /** Short, permanent, quotable on the telephone: `B1.DONG.I`, `B1.COT.7`. */
  id: z.string(),
  severity: z.enum(["error", "explain", "note"]),
  /** What the rule says, for people: "Dòng I = 1.1 + 1.2 + 1.3". */
  says: z.string(),
};

export interface RuleKind<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** One outcome for each relation of the rule. */
  check(rule: z.infer<Schema>, context: CheckContext): readonly Outcome[];
}

export function defineRuleKind<Schema extends z.ZodType>(kind: RuleKind<Schema>): RuleKind<Schema> {
  return kind;
}
