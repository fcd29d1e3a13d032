/** The latest change of ours that can be undone; looked up again whenever `after` changes. */
import { useEffect, useState } from "react";
import type { OpenWorkbook, PastChange } from "../../host/open-workbook";
import { useFault } from "./use-fault";

export function useLastChange(workbook: OpenWorkbook, after: unknown): PastChange | null {
  const [last, setLast] = useState<PastChange | null>(null);
  const onFault = useFault();
  useEffect(() => {
    let isWanted = true;
    workbook.pastChanges().then((answer) => {
      if (isWanted) setLast("outcome" in answer ? null : (answer[0] ?? null));
    }, onFault);
    return () => {
      isWanted = false;
    };
  }, [workbook, after, onFault]);
  return last;
}
