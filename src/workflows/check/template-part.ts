/** A template with only some of its sheets or rules: the same each time it is asked for, so that it is prepared once. */
import type { Template } from "../../core/templates/template";
import { isAboutSheet } from "./rules-about";

/** Without the sheets that are not there, and the rules that look at them. */
export function templateOfSheets(template: Template, keys: ReadonlySet<string>): Template {
  const missing = template.sheets.filter(({ key }) => !keys.has(key));
  if (missing.length === 0) return template;
  return partOf(template, `sheets ${[...keys].sort().join(" ")}`, () => ({
    ...template,
    sheets: template.sheets.filter(({ key }) => keys.has(key)),
    rules: template.rules.filter((rule) => !missing.some((sheet) => isAboutSheet(rule, sheet))),
  }));
}

/** With only the rules that look at one sheet; its relations to the others among them. */
export function templateOfRulesAbout(template: Template, sheetKey: string): Template {
  const sheet = template.sheets.find(({ key }) => key === sheetKey);
  return partOf(template, `rules ${sheetKey}`, () => ({
    ...template,
    rules: template.rules.filter((rule) => sheet !== undefined && isAboutSheet(rule, sheet)),
  }));
}

const parts = new WeakMap<Template, Map<string, Template>>();

function partOf(template: Template, name: string, make: () => Template): Template {
  const known = parts.get(template) ?? new Map<string, Template>();
  parts.set(template, known);
  const part = known.get(name) ?? make();
  known.set(name, part);
  return part;
}
