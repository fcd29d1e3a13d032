/** Every kind of fault with a fixed id, and what any finding is called in lists: "Số ghi bằng chữ". */
import { defineRegistry } from "../model/registry";
import { cellKinds } from "./finding-kinds/cell-kinds";
import { fileKinds } from "./finding-kinds/file-kinds";
import { structureKinds } from "./finding-kinds/structure-kinds";
import { textKinds } from "./finding-kinds/text-kinds";
import { totalKinds } from "./finding-kinds/total-kinds";
import { writtenRuleKinds } from "./finding-kinds/written-rule-kinds";
import type { Rule } from "./rule";

export const findingKinds = defineRegistry([
  ...structureKinds,
  ...cellKinds,
  ...textKinds,
  ...fileKinds,
  ...totalKinds,
  ...writtenRuleKinds,
]);

/** What the template's rule says, or the title of the kind; the id itself for one that neither knows. */
export function titleOfFinding(ruleId: string, rules: readonly Rule[]): string {
  return rules.find(({ id }) => id === ruleId)?.says ?? findingKinds.get(ruleId)?.title ?? ruleId;
}
