/** What is selected in the sheet, followed as it moves; null until it first does. */
import { useEffect, useState } from "react";
import type { OpenWorkbook, Place } from "../../host/open-workbook";
import { useFault } from "./use-fault";

export function useSelection(workbook: OpenWorkbook): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  const onFault = useFault();
  useEffect(() => {
    let isWanted = true;
    let stop = () => {};
    workbook.onSelection(setPlace).then((listening) => {
      // Where Excel tells of no selections, the list is there all the same.
      if (typeof listening !== "function") return;
      if (isWanted) stop = listening;
      else listening();
    }, onFault);
    return () => {
      isWanted = false;
      stop();
    };
  }, [workbook, onFault]);
  return place;
}
