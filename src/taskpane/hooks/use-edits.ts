/**
 * Tells what was edited in the workbook once the hand rests, and never while something else is under way: what is
 * typed meanwhile is told when that is over.
 */
import { useEffect, useEffectEvent, useRef } from "react";
import type { OpenWorkbook, Place } from "../../host/open-workbook";
import { useFault } from "./use-fault";

interface EditsWanted {
  /** Whether anybody cares for edits now. */
  readonly isFollowed: boolean;
  /** Nothing is under way. */
  readonly isFree: boolean;
  readonly workbook: OpenWorkbook;
  readonly onEdits: (edits: readonly Place[]) => void;
}

/** Typing from cell to cell is faster than this; reading the answer is slower. */
const restMs = 400;

export function useEdits({ isFollowed, isFree, workbook, onEdits }: EditsWanted): void {
  const edits = useRef<readonly Place[]>([]);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const onFault = useFault();

  const tell = useEffectEvent(() => {
    if (!isFree || edits.current.length === 0) return;
    const all = edits.current;
    edits.current = [];
    onEdits(all);
  });
  const wait = useEffectEvent(() => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => tell(), restMs);
  });

  const hear = useEffectEvent((place: Place) => {
    edits.current = [...edits.current, place];
    wait();
  });

  useEffect(() => {
    if (!isFollowed) return;
    let isWanted = true;
    let stop = () => {};
    workbook
      .onEdit((place) => hear(place))
      .then((listening) => {
        // Where Excel tells of no edits there is still a button to look again.
        if (typeof listening !== "function") return;
        if (isWanted) stop = listening;
        else listening();
      }, onFault);
    return () => {
      isWanted = false;
      edits.current = [];
      clearTimeout(waiting.current);
      stop();
    };
  }, [isFollowed, workbook, onFault]);

  // What came while something else was under way.
  useEffect(() => {
    if (isFree && edits.current.length > 0) wait();
  }, [isFree]);
}
