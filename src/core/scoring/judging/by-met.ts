/** Judge `met`: Đạt / Chưa đạt. Met gives all points of the content, where it has any. 1 and 0 say the same. */
import type { Mark } from "../scorecard";
import { metOrNot, notScored, type Outcome } from "./outcome";
import { markText } from "./mark-text";

const messages = {
  notMet: "Được chấm “Chưa đạt”.",
  unreadable: (text: string) => `Ô chấm ghi “${text}”; ghi “Đạt” hoặc “Chưa đạt”.`,
};

export function byMet(mark: Mark, maxPoints: number | undefined): Outcome {
  switch (mark.kind) {
    case "met":
      return metOrNot(maxPoints, null);
    case "not-met":
      return metOrNot(maxPoints, { kind: "marked-not-met", message: messages.notMet });
    case "points":
      if (mark.points === 1 || mark.points === maxPoints) return metOrNot(maxPoints, null);
      if (mark.points === 0) return metOrNot(maxPoints, { kind: "marked-not-met", message: messages.notMet });
      break;
    default:
  }
  return notScored("unreadable", messages.unreadable(markText(mark)));
}
