/** A template with the rules of a sheet "Quy tắc" added; one that bears the id of another takes its place. */
import type { Template } from "../template";
import type { WrittenRules } from "./read-rule-sheet";

export function withWrittenRules(template: Template, { rules }: Pick<WrittenRules, "rules">): Template {
  if (rules.length === 0) return template;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ids = new Set(template.rules.map(({ id }) => id));
  return {
    ...template,
    rules: [
      ...template.rules.map((rule) => byId.get(rule.id) ?? rule),
      ...rules.filter(({ id }) => !ids.has(id)),
    ],
  };
}
