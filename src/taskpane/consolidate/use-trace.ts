/** The total behind the cell that is selected in the sheet, followed as the selection moves. */
import { useEffect, useState } from "react";
import type { OpenWorkbook, Place } from "../../host/open-workbook";
import { traceHere, type TracedTotal } from "../../workflows/trace-here";
import { useFault } from "../hooks/use-fault";
import type { ShownResult } from "./shown-result";

export type Tracing =
  | { readonly step: "waiting" }
  /** The selected cell is no total. */
  | { readonly step: "elsewhere"; readonly place: Place }
  | { readonly step: "traced"; readonly total: TracedTotal }
  | { readonly step: "failed"; readonly message: string };

/** Begins with the total that was brought into view, for its selection was over before anyone listened. */
export function useTrace({ result, inView }: ShownResult, workbook: OpenWorkbook): Tracing {
  const [tracing, setTracing] = useState<Tracing>({ step: "waiting" });
  const onFault = useFault();
  useEffect(() => {
    // Only the answer to the latest selection is shown.
    let latest = 0;
    let isWanted = true;
    let stop = () => {};
    const follow = async (place: Place) => {
      const turn = (latest += 1);
      const answer = await traceHere(result, place, workbook);
      if (isWanted && turn === latest) setTracing(tracingOf(answer, place));
    };
    const listen = async () => {
      const listening = await workbook.onSelection((place) => void follow(place).catch(onFault));
      if (typeof listening !== "function") setTracing({ step: "failed", message: listening.message });
      else if (isWanted) stop = listening;
      else listening();
    };
    listen().catch(onFault);
    if (inView) follow(inView).catch(onFault);
    return () => {
      isWanted = false;
      stop();
    };
  }, [result, inView, workbook, onFault]);
  return tracing;
}

function tracingOf(answer: Awaited<ReturnType<typeof traceHere>>, place: Place): Tracing {
  if (answer === null) return { step: "elsewhere", place };
  return "outcome" in answer
    ? { step: "failed", message: answer.message }
    : { step: "traced", total: answer };
}
