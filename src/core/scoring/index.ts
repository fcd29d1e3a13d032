/** The built-in criteria sets, the usual one first. One file in `library/`, one line here. */
import { defineRegistry } from "../model/registry";
import type { CriteriaSet } from "./criteria-set";
import { threeInitiatives2018 } from "./library/3cd-2018";
import { threeInitiatives2023 } from "./library/3cd-2023";
import { fourInitiatives2009 } from "./library/4cd-2009";

export const criteriaSets = defineRegistry<CriteriaSet>([
  threeInitiatives2023,
  threeInitiatives2018,
  fourInitiatives2009,
]);

/** What counts where no set is named. */
export const defaultSetId = "3cd-2023";
