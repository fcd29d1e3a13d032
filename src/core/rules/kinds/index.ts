/** Every rule kind, by the word a template calls it. One file, one line. */
import { percentOf } from "./percent-of";
import { sumEquals } from "./sum-equals";

export const ruleKinds = {
  "sum-equals": sumEquals,
  "percent-of": percentOf,
} as const;
