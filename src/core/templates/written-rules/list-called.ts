/** The list whose ordinals a rule is about: `B4`, `TT`, `B4(TT)`, `cột STT`. */
import { unaccented } from "../../text/fold-text";
import { type Binding, formOf } from "./binding";
import { faults } from "./rule-faults";
import { formCalled, type RuleForm } from "./rule-forms";
import type { RuleCell } from "./rule-lines";

/** `undefined` where something was told. */
export function listCalled({ text }: RuleCell, binding: Binding): string | undefined {
  const form = named(text, binding);
  if (form?.sheet?.shape === "list") return form.sheet.key;
  if (form) binding.tell(faults.needsList);
  return undefined;
}

function named(text: string, binding: Binding): RuleForm | undefined {
  const found = formCalled(text, binding.forms);
  if (found.outcome === "found") return found.item;
  const ordinal = /^(.*?)[!\s]*(?:cot\s*)?\(?(?:s?tt|so tt|so thu tu)\)?$/.exec(unaccented(text));
  // Removing accents keeps the number of characters, so the form's name is cut from the text as typed.
  const name = text
    .normalize("NFC")
    .slice(0, ordinal?.[1]?.length ?? text.length)
    .trim();
  return formOf(name === "" ? null : name.replace(/^'|'$/g, ""), binding);
}
