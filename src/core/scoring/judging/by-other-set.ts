/**
 * Judge `set`: recognised by another set. Where the unit's result by that set is not known (in a formula), what is marked
 * here counts.
 */
import type { Mark } from "../scorecard";
import type { SetScore } from "../set-score";
import { byMet } from "./by-met";
import { metOrNot, notScored, type Outcome } from "./outcome";

const messages = {
  notRecognized: (set: string) => `Chưa được công nhận theo bộ tiêu chí “${set}”.`,
  notScored: (set: string) => `Bộ tiêu chí “${set}” chưa chấm đủ.`,
  recognizesNobody: (set: string) => `Bộ tiêu chí “${set}” không xét công nhận nên không lấy kết quả được.`,
  notKnown: (set: string) => `Chưa có kết quả theo bộ tiêu chí “${set}”.`,
};

export function byOtherSet(
  mark: Mark,
  maxPoints: number | undefined,
  set: string,
  result: SetScore["result"] | undefined,
): Outcome {
  switch (result) {
    case "recognized":
      return metOrNot(maxPoints, null);
    case "not-recognized":
      return metOrNot(maxPoints, { kind: "not-recognized-there", message: messages.notRecognized(set) });
    case "not-scored":
      return notScored("other-set-not-scored", messages.notScored(set));
    case "scored":
      return notScored("other-set-not-scored", messages.recognizesNobody(set));
    case undefined:
      return mark.kind === "unmarked"
        ? notScored("other-set-not-scored", messages.notKnown(set))
        : byMet(mark, maxPoints);
  }
}
