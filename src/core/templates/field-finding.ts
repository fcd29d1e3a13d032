/** A finding of a cell told as one of its field; what a formula gives is not put right by typing over it. */
import type { Finding } from "../model/finding";
import type { Cell } from "../model/grid";

export function fieldFinding(finding: Finding, field: string, cell: Cell | undefined): Finding {
  const { mend, ...rest } = finding;
  return mend === undefined || cell?.formula !== undefined ? { ...rest, field } : { ...rest, mend, field };
}
