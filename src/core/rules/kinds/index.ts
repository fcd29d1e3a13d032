/** Every rule kind, by the word a template calls it. One file, one line. */
import { ageBand } from "./age-band";
import { choice } from "./choice";
import { compare } from "./compare";
import { continuity } from "./continuity";
import { equalBetweenForms } from "./equal-between-forms";
import { oneOf } from "./one-of";
import { partOfWhole } from "./part-of-whole";
import { pattern } from "./pattern";
import { percentOf } from "./percent-of";
import { range } from "./range";
import { ratio } from "./ratio";
import { required } from "./required";
import { sectionSums } from "./section-sums";
import { sumEquals } from "./sum-equals";
import { ttSequence } from "./tt-sequence";
import { type } from "./type";
import { unique } from "./unique";

export const ruleKinds = {
  required,
  type,
  range,
  choice,
  pattern,
  unique,
  "tt-sequence": ttSequence,
  "sum-equals": sumEquals,
  "part-of-whole": partOfWhole,
  "percent-of": percentOf,
  ratio,
  "one-of": oneOf,
  "section-sums": sectionSums,
  "equal-between-forms": equalBetweenForms,
  continuity,
  "age-band": ageBand,
  compare,
} as const;
