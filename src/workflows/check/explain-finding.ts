/** "Ghi giải trình": keeps in the workbook why something unusual is right, or takes that back; undone like any change. */
import type { Explanation } from "../../core/explanations/explanation";
import { withExplanation, withoutExplanation } from "../../core/explanations/explanations";
import { findingPlace } from "../../core/explanations/finding-place";
import { explanationsTextId, writeExplanations } from "../../core/explanations/stored-explanations";
import type { Finding } from "../../core/model/finding";
import type { HostFailure } from "../../host/host-failure";
import type { Changed, OpenWorkbook } from "../../host/open-workbook";
import type { CheckedReport } from "./checked-report";
import { explanationsHere } from "./explanations-here";
import { placeWords } from "./finding-places";

const messages = {
  given: (place: string) => `Ghi giải trình ${place}`.trim(),
  takenBack: (place: string) => `Xoá giải trình ${place}`.trim(),
  onlyExplain:
    "Chỗ này là lỗi phải sửa hoặc chỉ là lưu ý nên không ghi giải trình. Chỉ ghi giải trình cho chỗ “Cần giải trình”.",
};

export interface ExplainInput {
  readonly report: Pick<CheckedReport, "unit" | "period">;
  readonly finding: Finding;
  /** "" takes the explanation back. */
  readonly text: string;
  /** ISO moment. */
  readonly madeAt: string;
}

export interface Explained {
  readonly outcome: "explained";
  readonly change: Changed;
  /** All of the workbook as they are now. */
  readonly explanations: readonly Explanation[];
}

export interface NotExplained {
  readonly outcome: "refused";
  /** Vietnamese: why nothing was kept. */
  readonly message: string;
}

export async function explain(
  host: Pick<OpenWorkbook, "storedText" | "change">,
  { report, finding, text, madeAt }: ExplainInput,
): Promise<Explained | NotExplained | HostFailure> {
  if (finding.severity !== "explain") return { outcome: "refused", message: messages.onlyExplain };
  // Another pane may have written meanwhile.
  const kept = await explanationsHere(host);
  if (kept.outcome === "failed") return kept;
  if (kept.outcome === "unusable") return { outcome: "refused", message: kept.message };
  const thing = {
    unitCode: report.unit?.code ?? null,
    period: report.period,
    ruleId: finding.ruleId,
    place: findingPlace(finding),
  };
  const reason = text.trim();
  const explanations =
    reason === ""
      ? withoutExplanation(kept.explanations, thing)
      : withExplanation(kept.explanations, { ...thing, text: reason, madeAt });
  const label = (reason === "" ? messages.takenBack : messages.given)(placeWords(finding));
  const stored = explanations.length === 0 ? null : writeExplanations(explanations);
  const change = await host.change(
    { sheets: [], newSheets: [], definedNames: [], storedTexts: [{ id: explanationsTextId, text: stored }] },
    { label },
  );
  return change.outcome === "failed" ? change : { outcome: "explained", change, explanations };
}
