/** Which rules of a template look at something: another period, or one sheet of the form. */
import type { Rule } from "../../core/rules/rule";

/** "Đầu kỳ = cuối kỳ trước", and whatever the officer compares with the period before. */
export function needsPrevious(rule: Rule): boolean {
  return rule.kind === "continuity" || holds(rule, (part) => isObject(part) && part["op"] === "previous");
}

/** Whether a field, list or column of the sheet is named anywhere in the rule. */
export function isAboutSheet(
  rule: Rule,
  { key, name }: { readonly key: string; readonly name: string },
): boolean {
  return holds(
    rule,
    (part) =>
      (typeof part === "string" && part.startsWith(`${key}!`)) ||
      (isObject(part) && (part["list"] === key || (part["op"] === "cell" && part["sheet"] === name))),
  );
}

/** Rules are plain data: every part of one is looked at, whatever its kind. */
function holds(data: unknown, is: (part: unknown) => boolean): boolean {
  if (is(data)) return true;
  if (Array.isArray(data)) return data.some((part) => holds(part, is));
  return isObject(data) && Object.values(data).some((part) => holds(part, is));
}

function isObject(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}
