/**
 * The unit's form and the form of those who inspected it, on two sheets or one below the other: one card with the marks of
 * both, side by side.
 */
import { foldText } from "../../text/fold-text";
import { type ContentMark, type Scorecard, unmarked } from "../scorecard";

const messages = {
  from: (sheet: string) => `Kết quả thẩm định lấy ở phiếu thẩm định, trang “${sheet}”.`,
};

/** @param cards Best first. */
export function withReviews(cards: readonly Scorecard[]): readonly Scorecard[] {
  const own = cards.filter((card) => gives(card, "self") && !gives(card, "reviewed"));
  const reviews = cards.filter((card) => gives(card, "reviewed") && !gives(card, "self"));
  const joined = new Map<Scorecard, Scorecard | null>();
  for (const review of reviews) {
    const form = formOf(review, own, reviews);
    if (!form || joined.has(form)) continue;
    joined.set(form, joinedCard(form, review));
    joined.set(review, null);
  }
  return cards.flatMap((card) => {
    const made = joined.get(card);
    return made === null ? [] : [made ?? card];
  });
}

function gives({ kind, marks }: Scorecard, side: "self" | "reviewed"): boolean {
  return kind === "form" && [...marks.values()].some((mark) => mark[side].kind !== "unmarked");
}

/** The form of the same unit; without its name only where there is one of each. */
function formOf(
  review: Scorecard,
  own: readonly Scorecard[],
  reviews: readonly Scorecard[],
): Scorecard | undefined {
  const name = nameOf(review);
  const ofUnit = name === null ? undefined : own.find((form) => nameOf(form) === name);
  if (ofUnit) return ofUnit;
  const [only, ...others] = own;
  const isPair = only !== undefined && others.length === 0 && reviews.length === 1;
  return isPair && (name === null || nameOf(only) === null) ? only : undefined;
}

function nameOf({ unitText }: Scorecard): string | null {
  return unitText === null ? null : foldText(unitText);
}

function joinedCard(form: Scorecard, review: Scorecard): Scorecard {
  const isBeside = form.sheet === review.sheet;
  const marks = new Map<string, ContentMark>(form.marks);
  for (const [code, reviewed] of review.marks) {
    const own = form.marks.get(code) ?? { code, self: unmarked, reviewed: unmarked, evidence: null };
    const { reviewedCell: _empty, ...kept } = own;
    const { selfCell: _self, evidenceCell: _evidence, reviewedCell, ...told } = reviewed;
    marks.set(code, {
      ...kept,
      ...told,
      self: own.self,
      evidence: own.evidence ?? reviewed.evidence,
      // Cells of a card are on its own sheet.
      ...(isBeside && reviewedCell !== undefined && { reviewedCell }),
    });
  }
  const note = review.sheet === null || isBeside ? [] : [messages.from(review.sheet)];
  return { ...form, marks, notes: [...form.notes, ...note] };
}
