/**
 * One content of one unit: is it asked at all, which mark counts, what does it say, is there evidence for it.
 * A content without a mark, with one that cannot be read or without a row is not scored.
 */
import type { Content, CriteriaSet } from "../criteria-set";
import type { Mark, Scorecard } from "../scorecard";
import type { ScoreContext } from "../set-score";
import { bearsPoints } from "../node-points";
import { byMet } from "./by-met";
import { byOtherSet } from "./by-other-set";
import { byPoints } from "./by-points";
import { byRatio } from "./by-ratio";
import { byReviewer } from "./by-reviewer";
import { bySteps } from "./by-steps";
import { countingMark, type Side } from "./counting-mark";
import type { Inherited } from "./inherited";
import { exempt, notScored, type Outcome, type Scored } from "./outcome";

const messages = {
  excepted: (unitType: string) => `Không áp dụng với loại đơn vị “${unitType}”.`,
  marked: "Được chấm “Miễn”: không áp dụng với đơn vị.",
  exemptByItself: "Đơn vị tự ghi “Miễn”; bộ tiêu chí không miễn nội dung này nên cần thẩm định xác nhận.",
  notReviewed: "Chưa thẩm định; nội dung này chỉ tính kết quả thẩm định.",
  unmarked: "Chưa chấm.",
  noRow: {
    form: "Phiếu chấm không có dòng của nội dung này.",
    "board-row": "Bảng điểm không có cột của nội dung này.",
    values: "Vùng chấm không có ô của nội dung này.",
  },
  unreadable: (text: string) => `Ô chấm ghi “${text}”, không rõ kết quả; ghi lại.`,
  noEvidence: "Không có minh chứng nên chưa tính.",
  metWithoutEvidence: "Có “Đạt” nhưng không có minh chứng.",
};

/** What one judging of a card is about. */
export interface Judging {
  readonly set: CriteriaSet;
  readonly card: Scorecard;
  readonly context: ScoreContext;
  readonly side: Side;
}

export function judgeContent(content: Content, inherited: Inherited, judging: Judging): Outcome {
  const { card, context, set, side } = judging;
  if (inherited.excepted !== null) return exempt(messages.excepted(inherited.excepted));
  const entry = card.marks.get(content.code);
  if (!entry && content.judge.by !== "set") return notScored("no-row", messages.noRow[card.kind]);
  const counting = entry && countingMark(entry, content.judge, set.counts, card.kind, side);
  if (counting?.awaitsReview) return notScored("not-reviewed", messages.notReviewed);
  const mark = counting?.mark ?? { kind: "unmarked" };
  if (mark.kind === "exempt") return judgeExempt(card, mark === entry?.reviewed);
  if (mark.kind === "unreadable") return notScored("unreadable", messages.unreadable(mark.text.trim()));
  if (mark.kind === "unmarked" && content.judge.by !== "set") return notScored("unmarked", messages.unmarked);
  const isProven = !inherited.needsEvidence || content.judge.by === "set";
  if (!isProven && mark.kind === "met-without-evidence") return withoutEvidence(content);
  const outcome = judgeMark(content, isProven ? proven(mark) : mark, context);
  const counts = isProven || !card.judgesEvidence || (entry?.evidence ?? null) !== null;
  return counts || !isWorthSomething(outcome) ? outcome : withoutEvidence(content, outcome);
}

/** On a form the unit cannot exempt itself. */
function judgeExempt({ kind }: Scorecard, isReviewed: boolean): Outcome {
  return isReviewed || kind !== "form"
    ? exempt(messages.marked)
    : notScored("not-reviewed", messages.exemptByItself);
}

/** Where no evidence is asked for, "Thiếu minh chứng" is "Đạt". */
function proven(mark: Mark): Mark {
  return mark.kind === "met-without-evidence" ? { kind: "met" } : mark;
}

function judgeMark({ judge, maxPoints }: Content, mark: Mark, context: ScoreContext): Outcome {
  switch (judge.by) {
    case "met":
      return byMet(mark, maxPoints);
    case "points":
      return byPoints(mark, maxPoints, judge.metFrom);
    case "steps":
      return bySteps(mark, judge);
    case "ratio":
      return byRatio(mark, maxPoints, judge, context.targetOf(judge.indicator));
    case "set":
      return byOtherSet(mark, maxPoints, judge.set, context.otherResult(judge.set));
    case "reviewer":
      return byReviewer(mark, maxPoints, judge.metFrom);
  }
}

/** What is worth nothing anyhow needs no evidence. */
function isWorthSomething(outcome: Outcome): outcome is Scored {
  return outcome.state === "scored" && (outcome.met === true || (outcome.points ?? 0) > 0);
}

/** Without evidence nothing counts. */
function withoutEvidence(content: Content, outcome?: Scored): Outcome {
  const message = content.judge.by === "met" ? messages.metWithoutEvidence : messages.noEvidence;
  return {
    ...outcome,
    state: "scored",
    met: false,
    points: bearsPoints(content) ? 0 : null,
    reason: { kind: "no-evidence", message },
  };
}
