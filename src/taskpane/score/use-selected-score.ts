/** The score in the cell that is selected in the sheet, followed as the selection moves and as marks are changed. */
import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import type { OpenWorkbook, Place } from "../../host/open-workbook";
import type { ExplainTerms } from "../../workflows/score/explain-here";
import { useEdits } from "../hooks/use-edits";
import { useFault } from "../hooks/use-fault";
import { useSelection } from "../hooks/use-selection";
import { isUsable } from "./choices";
import { createExplainer } from "./explainer";
import { followedUnits } from "./jobs/look";
import type { ScoreEvent, ScoreState } from "./score-state";
import type { ScoreStart } from "./scored";
import { periodOf } from "./start-words";

export function useSelectedScore(
  state: ScoreState,
  workbook: OpenWorkbook,
  tell: (event: ScoreEvent) => void,
): void {
  const start = state.view === "ready" ? state.start : null;
  const looked = start?.look.workbook;
  const explainer = useMemo(() => (looked ? createExplainer(workbook, looked) : null), [workbook, looked]);
  const selection = useSelection(workbook);
  const place = useRef<Place | null>(null);
  const turn = useRef(0);
  const onFault = useFault();

  /** Only the answer to the latest selection counts. */
  const follow = useEffectEvent((now: Place) => {
    const terms = start && termsOf(start);
    if (!explainer || !terms) return;
    place.current = now;
    const mine = (turn.current += 1);
    explainer.explain(now, terms).then((selected) => {
      if (mine === turn.current) tell({ event: "selected", selected });
    }, onFault);
  });

  // What was selected before anybody listened, and again where the workbook was looked at anew.
  useEffect(() => {
    if (!explainer) return;
    let isWanted = true;
    workbook.activePlace().then((answer) => {
      if (isWanted && answer.outcome === "place") follow(answer.place);
    }, onFault);
    return () => {
      isWanted = false;
    };
  }, [explainer, workbook, onFault]);
  useEffect(() => {
    if (selection) follow(selection);
  }, [selection]);
  useEdits({
    isFollowed: explainer !== null,
    isFree: true,
    workbook,
    onEdits: () => {
      explainer?.forget();
      if (place.current) follow(place.current);
    },
  });
}

/** Null where the chosen set cannot be used. */
function termsOf(start: ScoreStart): ExplainTerms | null {
  const { chosen, look, unitList } = start;
  if (!isUsable(chosen)) return null;
  return { set: chosen.set, units: followedUnits(look, unitList), period: periodOf(start) };
}
