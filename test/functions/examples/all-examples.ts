/** The examples of every custom function, in the order of their ids. */
import { ageExamples } from "./age";
import { checkExamples } from "./check";
import { dateExamples } from "./date";
import type { FunctionExamples } from "./example";
import { explainExamples } from "./explain";
import { fielddaysExamples } from "./fielddays";
import { gradeExamples } from "./grade";
import { growthExamples } from "./growth";
import { numberExamples } from "./number";
import { ontimeExamples } from "./ontime";
import { overageExamples } from "./overage";
import { rateExamples } from "./rate";
import { recognizedExamples } from "./recognized";
import { scoreExamples } from "./score";
import { textExamples } from "./text";
import { unitExamples } from "./unit";

export const allExamples: readonly FunctionExamples[] = [
  ageExamples,
  checkExamples,
  dateExamples,
  explainExamples,
  fielddaysExamples,
  gradeExamples,
  growthExamples,
  numberExamples,
  ontimeExamples,
  overageExamples,
  rateExamples,
  recognizedExamples,
  scoreExamples,
  textExamples,
  unitExamples,
];
