/** Whether Excel starts the add-in with this workbook, before anybody opens the pane. */
import type { Workbook } from "../core/model/grid";

/** A workbook with our functions in it would show `#NAME?` until someone opened the pane; others are left alone. */
export async function startWithWorkbook(workbook: Workbook): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  const hasOurs = workbook.sheets.some(({ cells }) =>
    [...cells.values()].some(({ formula }) => formula !== undefined && /(?<![\w.])DOAN\./i.test(formula)),
  );
  if (hasOurs) await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
}
