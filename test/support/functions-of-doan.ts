/** The custom functions by their ids, as webpack associates them in the add-in. */
import { age } from "../../src/functions/age";
import { check } from "../../src/functions/check";
import { date } from "../../src/functions/date";
import { explain } from "../../src/functions/explain";
import { fielddays } from "../../src/functions/fielddays";
import { grade } from "../../src/functions/grade";
import { growth } from "../../src/functions/growth";
import { number } from "../../src/functions/number";
import { ontime } from "../../src/functions/ontime";
import { overage } from "../../src/functions/overage";
import { rate } from "../../src/functions/rate";
import { recognized } from "../../src/functions/recognized";
import { score } from "../../src/functions/score";
import { text } from "../../src/functions/text";
import { unit } from "../../src/functions/unit";

type CustomFunction = (...args: never[]) => unknown;

const functions = {
  AGE: age,
  CHECK: check,
  DATE: date,
  EXPLAIN: explain,
  FIELDDAYS: fielddays,
  GRADE: grade,
  GROWTH: growth,
  NUMBER: number,
  ONTIME: ontime,
  OVERAGE: overage,
  RATE: rate,
  RECOGNIZED: recognized,
  SCORE: score,
  TEXT: text,
  UNIT: unit,
};

export const functionsOfDoan: ReadonlyMap<string, CustomFunction> = new Map(
  Object.entries<CustomFunction>(functions),
);
