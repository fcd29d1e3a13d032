/** The cells of a form whose consolidated value cannot be told here, each with the reason. */
import { isNothing } from "../model/figure";
import type { Template } from "../templates/template";
import type { Consolidation, NotComputable } from "./consolidation";
import type { InputField } from "../templates/input-fields";
import { namesPartOfList } from "./list-body";

interface Computed extends Pick<Consolidation, "parts" | "formulas" | "results" | "lists"> {
  readonly fields: readonly InputField[];
}

/** Fields to compute again that units filled in though nothing says how, then formulas without a result. */
export function notComputableOf(
  template: Template,
  { fields, parts, formulas, results, lists }: Computed,
): readonly NotComputable[] {
  const withoutFormula = fields.filter(
    ({ id, operator }) =>
      operator === "recompute" &&
      !formulas.has(id) &&
      parts.get(id)?.some(({ figure }) => !isNothing(figure)) === true,
  );
  return [
    ...withoutFormula.map(({ id }): NotComputable => ({ field: id, reason: "no-formula" })),
    ...[...formulas]
      .filter(([field]) => !results.has(field))
      .map(([field, formula]): NotComputable => ({
        field,
        reason: namesPartOfList(formula, { template, lists }) ? "part-of-list" : "unknown-formula",
      })),
  ];
}
