/** Gives the cells of a rewritten sheet back the validations and conditional formats they had. */
import { parseRange } from "../../core/model/address";
import type { Step } from "../batches";
import { rangeOn } from "../blocks";
import { conditionSteps } from "./condition";
import type { InsideFormat } from "./inside-formats";
import type { RulesBefore } from "./rules-before";
import { validationStep } from "./validation";

/** Before the cells get their looks back: clearing looks takes conditional formats away, which then cannot be deleted. */
export function removeRulesStep(
  sheet: () => Excel.Worksheet,
  { ranges }: RulesBefore,
  inside: readonly InsideFormat[],
): Step {
  return {
    bytes: 500 * (ranges.length + inside.length),
    queue: () => {
      for (const range of ranges.flatMap((text) => parseRange(text) ?? []))
        rangeOn(sheet(), range).dataValidation.clear();
      // The last first, so that those before it keep their places.
      for (const { format } of [...inside].reverse()) format.delete();
    },
  };
}

/** Behind the looks. */
export function restoreRulesSteps(
  sheet: () => Excel.Worksheet,
  { validations, conditions }: RulesBefore,
): readonly Step[] {
  return [
    ...validations.map((validation) => validationStep(sheet, validation)),
    ...conditionSteps(sheet, conditions),
  ];
}
