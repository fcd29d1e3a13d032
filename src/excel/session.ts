/** One conversation with Excel: what goes wrong in it becomes an answer; our own bugs are thrown on. */
import type { HostFailure } from "../host/host-failure";
import { hostFailure, hostFailureOf } from "./host-failures";

/** Excel 2021. */
const baseline = "1.14";

interface SessionOptions {
  /** For what nobody waits for: Excel does it when the cell being typed is finished, instead of refusing. */
  readonly waitsForCell?: boolean;
}

export async function inExcel<Answer>(
  work: (context: Excel.RequestContext) => Promise<Answer>,
  { waitsForCell = false }: SessionOptions = {},
): Promise<Answer | HostFailure> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", baseline)) return hostFailure("unsupported");
  try {
    return await Excel.run({ delayForCellEdit: waitsForCell }, work);
  } catch (error) {
    const failure = hostFailureOf(error);
    if (failure) return failure;
    throw error;
  }
}
