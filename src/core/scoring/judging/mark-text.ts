/** A mark as a sentence quotes it: "Đạt", "3,5 điểm", "12/15". */
import { formatNumber } from "../../text/format-number";
import type { Mark } from "../scorecard";

export function markText(mark: Mark): string {
  switch (mark.kind) {
    case "unmarked":
      return "";
    case "met":
      return "Đạt";
    case "not-met":
      return "Chưa đạt";
    case "met-without-evidence":
      return "Thiếu minh chứng";
    case "points":
      return formatNumber(mark.points);
    case "ratio":
      return `${formatNumber(mark.actual)}/${formatNumber(mark.target)}`;
    case "counts":
      return mark.counts.map(formatNumber).join("; ");
    case "exempt":
      return "Miễn";
    case "unreadable":
      return mark.text.trim();
  }
}
