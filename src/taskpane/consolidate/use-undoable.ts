/** Whether there is a change of ours to undo; looked up again whenever `after` changes. */
import { useEffect, useState } from "react";
import type { OpenWorkbook } from "../../host/open-workbook";
import { useFault } from "../hooks/use-fault";

export function useUndoable(workbook: OpenWorkbook, after: unknown): boolean {
  const [canUndo, setCanUndo] = useState(false);
  const onFault = useFault();
  useEffect(() => {
    let isWanted = true;
    workbook.pastChanges().then((answer) => {
      // Where Excel cannot tell, the button is offered and answers for itself.
      if (isWanted) setCanUndo("outcome" in answer || answer.length > 0);
    }, onFault);
    return () => {
      isWanted = false;
    };
  }, [workbook, after, onFault]);
  return canUndo;
}
