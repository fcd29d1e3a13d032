/** What may be typed as the mark of a content, by how it is judged. */
import type { Content } from "../criteria-set";
import { choiceLimit, type Limit, numberLimit, textHint } from "./limits";
import { markWords } from "./mark-words";

const words = {
  points: (max: number | undefined) =>
    max === undefined
      ? "Ghi số điểm, không ghi số âm. Để trống nếu chưa chấm."
      : `Ghi số điểm từ 0 đến ${String(max).replace(".", ",")}. Để trống nếu chưa chấm.`,
  notPoints: "Không phải số điểm",
  ratioTitle: "Kết quả thực hiện",
  ratio:
    "Ghi số đã thực hiện trên chỉ tiêu, ví dụ 12/15. Nếu Excel đổi thành ngày thì gõ dấu nháy đơn ' ở đầu. Để trống nếu chưa chấm.",
  actual: "Ghi số đã thực hiện. Để trống nếu chưa chấm.",
  countsTitle: "Số đã đếm",
  counts: (titles: readonly string[]) =>
    `Ghi theo thứ tự, cách nhau bằng dấu chấm phẩy: ${titles.join("; ")}.`,
  count: (title: string) => `Ghi số: ${title}. Để trống nếu chưa chấm.`,
};

interface MarkPlace {
  readonly on: "form" | "board";
  /** Whether "Miễn" is offered. */
  readonly mayExempt: boolean;
}

export function markLimit(content: Content, place: MarkPlace): Limit {
  const { judge, maxPoints } = content;
  switch (judge.by) {
    case "met":
    case "set":
      return choices(place);
    case "reviewer":
      return maxPoints === undefined && judge.metFrom === undefined
        ? choices(place)
        : points(maxPoints, place);
    case "points":
      return points(maxPoints, place);
    case "steps": {
      const [counter] = judge.counters;
      if (counter && judge.counters.length === 1 && place.on === "form" && !place.mayExempt)
        return numberLimit(
          counter.whole ? "whole" : "decimal",
          counter.from ?? 0,
          counter.to,
          words.count(counter.title),
        );
      return counter && judge.counters.length === 1
        ? textHint(words.countsTitle, words.count(counter.title))
        : textHint(words.countsTitle, words.counts(judge.counters.map(({ title }) => title)));
    }
    case "ratio":
      return textHint(words.ratioTitle, judge.target === undefined ? words.ratio : words.actual);
  }
}

function choices({ on, mayExempt }: MarkPlace): Limit {
  return choiceLimit(
    on === "board"
      ? [markWords.met, markWords.notMetOnBoard, markWords.noEvidence, markWords.exempt]
      : [markWords.met, markWords.notMet, ...(mayExempt ? [markWords.exempt] : [])],
  );
}

/** Words beside numbers ("Miễn", "Thiếu MC") cannot be told in a limit, so these only advise. */
function points(max: number | undefined, { on, mayExempt }: MarkPlace): Limit {
  const message = words.points(max);
  const limit = numberLimit("decimal", 0, max, message);
  return on === "board" || mayExempt
    ? { ...limit, alert: { style: "warning", title: words.notPoints, message } }
    : limit;
}
