/**
 * One evaluation under way. Whatever cannot be computed is noted here and a blank goes on in its place;
 * the whole answer is thrown away at the end. As branches are evaluated only when Excel would, a note means
 * that the answer truly depends on what is missing.
 */
import type { NotComputableReason } from "../formula-value";
import type { EvaluationContext } from "./evaluation-context";

export interface Run {
  readonly context: EvaluationContext;
  readonly decimalSeparator: "," | ".";
  /** The first thing that could not be computed. */
  refused(): NotComputableReason | undefined;
  /** Notes that the answer cannot be known; gives the blank to go on with. */
  refuse(reason: NotComputableReason): null;
}

export function startRun(context: EvaluationContext): Run {
  let first: NotComputableReason | undefined;
  return {
    context,
    decimalSeparator: context.decimalSeparator ?? ",",
    refused: () => first,
    refuse: (reason) => {
      first ??= reason;
      return null;
    },
  };
}
