/**
 * One line of a rule sheet, whichever form it is about: the form it names, several of them, or, where it names none,
 * the one form that has what its sides speak of.
 */
import { unaccented } from "../../text/fold-text";
import type { Template } from "../template";
import { type CompiledRule, compileRule, type RuleBody, type RuleToCompile } from "./compile-rule";
import { namesByCaption, needsOwnForm } from "./named-forms";
import { faults, type RuleFault } from "./rule-faults";
import { formCalled, hasTable, type RuleForm, shownForm } from "./rule-forms";
import type { RuleCell } from "./rule-lines";
import { listed, nodesOf } from "./side-of-cell";

export interface FormsOfRules {
  readonly template: Template;
  readonly all: readonly RuleForm[];
  readonly exists: (field: string) => boolean;
}

export interface CompiledLine {
  readonly bodies: readonly RuleBody[];
  readonly faults: readonly RuleFault[];
  /** "B1", for what the rule says; "" where it names its forms itself. */
  readonly form: string;
}

export function compileLine(rule: RuleToCompile, form: RuleCell, forms: FormsOfRules): CompiledLine {
  const compiledIn = (own: RuleForm | null) =>
    compileRule(rule, { forms: forms.all, exists: forms.exists, own });
  if (form.text === "") return inWhatever(rule, forms.all, compiledIn);
  const named = formsNamed(form.text, forms.all);
  if ("fault" in named) return { bodies: [], faults: [named.fault], form: "" };
  const compiled = named.forms.map(compiledIn);
  const fitting = compiled.filter(({ bodies }) => bodies.length > 0);
  // Where all forms are meant, those that have no such column are not.
  return joined(named.isAll && fitting.length > 0 ? fitting : compiled);
}

interface NamedForms {
  readonly forms: readonly RuleForm[];
  readonly isAll: boolean;
}

function formsNamed(text: string, forms: readonly RuleForm[]): NamedForms | { readonly fault: RuleFault } {
  if (/^(tat ca|moi bieu|cac bieu|tat ca cac bieu|toan bo|\*)$/.test(unaccented(text)))
    return { forms: forms.filter(hasTable), isAll: true };
  const whole = formCalled(text, forms);
  if (whole.outcome === "found") return { forms: [whole.item], isAll: false };
  const parts = listed(text);
  const found = (parts.length > 1 ? parts : [text]).map((part) => ({ part, form: formCalled(part, forms) }));
  for (const { part, form } of found) {
    if (form.outcome === "ambiguous")
      return { fault: { ...faults.ambiguous(part, form.candidates), column: "form" } };
    if (form.outcome === "unknown") return { fault: { ...faults.form(part, form.near), column: "form" } };
  }
  return {
    forms: found.flatMap(({ form }) => (form.outcome === "found" ? form.item : [])),
    isAll: false,
  };
}

type CompiledIn = (own: RuleForm | null) => CompiledRule;

/** Forms with tables first; pages and other sheets only where no table has it. */
function inWhatever(rule: RuleToCompile, forms: readonly RuleForm[], compiledIn: CompiledIn): CompiledLine {
  const ignored = { tell: () => undefined };
  const hasTwoSides = rule.operator.kind === "compare" || rule.operator.kind === "required-when";
  const sideNodes = (hasTwoSides ? [rule.left, rule.right] : [rule.left]).flatMap((side) =>
    nodesOf(side, ignored),
  );
  if (sideNodes.length > 0 && !sideNodes.some(needsOwnForm)) return joined([compiledIn(null)], "");
  const tables = forms.filter(hasTable);
  for (const candidates of [tables, forms.filter((form) => !hasTable(form))]) {
    const fitting = candidates.map(compiledIn).filter(({ bodies }) => bodies.length > 0);
    const [first] = fitting;
    if (first && fitting.every(({ bodies }) => isSame(bodies, first.bodies))) return joined([first]);
    if (first && sideNodes.every(namesByCaption)) return joined(fitting);
    if (first) return undecided(fitting);
  }
  // None has it: the one that comes nearest says what is missing.
  const [nearest] = (tables.length > 0 ? tables : forms)
    .map(compiledIn)
    .sort((one, other) => one.faults.length - other.faults.length);
  return nearest ? joined([nearest]) : undecided([]);
}

/** Whatever form it is read in, it comes to the same: it names a form in its own way. */
function isSame(bodies: readonly RuleBody[], others: readonly RuleBody[]): boolean {
  return JSON.stringify(bodies) === JSON.stringify(others);
}

function undecided(fitting: readonly CompiledRule[]): CompiledLine {
  const names = fitting.map(({ own }) => (own ? shownForm(own) : ""));
  return { bodies: [], faults: [{ ...faults.formNeeded(names), column: "form" }], form: "" };
}

/** Comparisons and cells of several forms are one rule; where one form has a fault, none is used. */
function joined(compiled: readonly CompiledRule[], form = formsText(compiled)): CompiledLine {
  const told = compiled.flatMap((one) => one.faults);
  if (compiled.some(({ bodies }) => bodies.length === 0)) return { bodies: [], faults: told, form };
  return { bodies: merged(compiled.flatMap(({ bodies }) => bodies)), faults: told, form };
}

function formsText(compiled: readonly CompiledRule[]): string {
  return compiled.map(({ own }) => (own ? shownForm(own) : "")).join(", ");
}

function merged(bodies: readonly RuleBody[]): readonly RuleBody[] {
  const [first] = bodies;
  if (!first || bodies.every((body) => isSame([body], [first]))) return bodies.slice(0, 1);
  if (first.kind === "compare") {
    const all = bodies.flatMap((body) => (body.kind === "compare" ? body.comparisons : []));
    return [{ ...first, comparisons: all }];
  }
  if (first.kind === "unique" || first.kind === "tt-sequence") return bodies;
  return [
    {
      ...first,
      fields: bodies.flatMap((body) => ("fields" in body ? (body.fields ?? []) : [])),
      columns: bodies.flatMap((body) => ("fields" in body ? (body.columns ?? []) : [])),
      ...(first.kind === "required"
        ? { beside: bodies.flatMap((body) => (body.kind === "required" ? (body.beside ?? []) : [])) }
        : {}),
    } as RuleBody,
  ];
}
