/** What to tell a unit of one finding: where, what is wrong, and what that kind of fault is. Plain text. */
import { capitalised } from "../../core/text/capitalised";
import type { Template } from "../../core/templates/template";
import { findingKinds } from "../../core/rules/finding-catalogue";
import { ruleKinds } from "../../core/rules/kinds";
import type { JudgedFinding } from "../../workflows/check/checked-report";
import { placeWords } from "../../workflows/check/finding-places";

const words = {
  at: (place: string, message: string) => (place === "" ? message : `${place}: ${message}`),
  rule: (says: string, id: string) => `Quy tắc của biểu: ${says} (${id}).`,
};

export function unitWords(finding: JudgedFinding, template: Template | undefined): string {
  return [words.at(capitalised(placeWords(finding)), finding.message), kindWords(finding, template)]
    .filter((line) => line !== "")
    .join("\n");
}

function kindWords({ ruleId }: JudgedFinding, template: Template | undefined): string {
  const rule = template?.rules.find(({ id }) => id === ruleId);
  if (!rule) return findingKinds.get(ruleId)?.explains ?? "";
  return `${words.rule(rule.says, rule.id)} ${ruleKinds[rule.kind].about.explains}`;
}
