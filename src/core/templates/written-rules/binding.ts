/** What the sides of one rule are held against, and the finding of its forms, rows and columns; what is not found is told. */
import type { TemplateColumn, TemplateRow } from "../template";
import type { Bound } from "./bound-side";
import type { FoundName } from "./found-name";
import { columnCalled, rowCalled } from "./names-on-form";
import { faults, type SideFault } from "./rule-faults";
import { formCalled, type RuleForm, shownForm } from "./rule-forms";
import type { Notation, SideNode } from "./side-syntax";

export interface Binding {
  readonly forms: readonly RuleForm[];
  /** The rule's own form; null where the rule names none. */
  readonly own: RuleForm | null;
  readonly notation: Notation;
  readonly exists: (field: string) => boolean;
  readonly tell: (fault: SideFault) => void;
}

/** `undefined` where something was told. */
export type Bind = (node: SideNode, binding: Binding) => Bound | undefined;

export function formOf(name: string | null, { own, forms, tell }: Binding): RuleForm | undefined {
  if (name === null) {
    if (own === null) tell(faults.formNeeded([]));
    return own ?? undefined;
  }
  const found = formCalled(name, forms);
  if (found.outcome === "found") return found.item;
  tell(
    found.outcome === "ambiguous" ? faults.ambiguous(name, found.candidates) : faults.form(name, found.near),
  );
  return undefined;
}

export function columnOf(text: string, form: RuleForm, binding: Binding): TemplateColumn | undefined {
  return toldOr(form.sheet ? columnCalled(text, form.sheet) : unknown, "column", text, form, binding);
}

export function rowOf(text: string, form: RuleForm, binding: Binding): TemplateRow | undefined {
  return toldOr(form.sheet ? rowCalled(text, form.sheet) : unknown, "row", text, form, binding);
}

const unknown = { outcome: "unknown", near: [] } as const;

function toldOr<Item>(
  found: FoundName<Item>,
  kind: "column" | "row",
  text: string,
  form: RuleForm,
  { tell }: Binding,
): Item | undefined {
  if (found.outcome === "found") return found.item;
  tell(
    found.outcome === "ambiguous"
      ? faults.ambiguous(text, found.candidates)
      : faults.unknownName(kind, text, shownForm(form), found.near),
  );
  return undefined;
}
