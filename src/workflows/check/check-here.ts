/** "Kiểm tra trang này", "Kiểm tra cả tệp": judges what stands in the open workbook, and again after each edit. */
import type { Explanation } from "../../core/explanations/explanation";
import { explanationIndex } from "../../core/explanations/explanations";
import type { HostFailure } from "../../host/host-failure";
import type { OpenWorkbook, Place } from "../../host/open-workbook";
import { breathe } from "../breathe";
import { lookAtWorkbook } from "../look-at-workbook";
import { wholeWorkbook } from "../whole-workbook";
import { explanationsHere } from "./explanations-here";
import { headLineOf } from "./head-line";
import type { CheckedHere, CheckHereInput, NothingHere } from "./here";
import { judgeHere } from "./judge-here";
import { withExplanations } from "./judged-report";
import { sheetsToReadAgain, withSheetsReadAgain } from "./sheets-read-again";
import { templateHere } from "./template-here";

const messages = {
  noForm:
    "Chưa thấy biểu nào trong tệp đang mở. Hãy mở báo cáo có bảng số liệu (có dòng tiêu đề cột) rồi bấm lại.",
};

export async function checkHere(
  host: OpenWorkbook,
  input: CheckHereInput,
): Promise<CheckedHere | NothingHere | HostFailure> {
  const active = await host.activePlace();
  if (active.outcome === "failed") return active;
  const look = await lookAtWorkbook(host);
  if (look.outcome === "failed") return look;
  const kept = await explanationsHere(host);
  if (kept.outcome === "failed") return kept;
  await breathe();
  const form = templateHere(look, input.template);
  if (!form) return { outcome: "nothing", message: messages.noForm };
  await breathe();
  const basis = {
    input,
    fileName: look.fileName,
    activeSheet: active.place.sheet,
    form,
    units: input.units ?? look.unitLists[0]?.units ?? [],
  };
  const explanations = kept.outcome === "read" ? kept.explanations : [];
  const checked = judgeHere({ workbook: look.workbook, basis, explanations });
  if (checked.outcome === "nothing" || kept.outcome === "read") return checked;
  return { ...checked, notes: [...checked.notes, kept.message] };
}

/**
 * After edits: reads the sheets that were edited, with those whose formulas look at them, and judges again. What is
 * found as before keeps its key.
 */
export async function checkedAgain(
  before: CheckedHere,
  host: OpenWorkbook,
  edited: readonly Place[],
): Promise<CheckedHere | NothingHere | HostFailure> {
  const { basis, workbook, explanations } = before;
  const names = sheetsToReadAgain(workbook, edited);
  if (names.size === 0) return before;
  const isOfBasis = [...names].some((name) => basis.form.listSheets.has(name));
  if (isOfBasis) return checkHere(host, basis.input);
  const opened = await host.read({ ...wholeWorkbook, wantsSheet: (name) => names.has(name) });
  if (opened.outcome === "failed") return opened;
  const now = withSheetsReadAgain(workbook, opened.workbook, names);
  // A sheet was put in, taken out or renamed: which is which has to be found anew.
  if (!now) return checkHere(host, basis.input);
  return judgeHere({ workbook: now, basis, explanations });
}

/** The same check after an explanation was given or taken back. */
export function explainedHere(checked: CheckedHere, explanations: readonly Explanation[]): CheckedHere {
  const index = explanationIndex(explanations);
  const reports = checked.reports.map((report) => withExplanations(report, index));
  const [first] = reports;
  return { ...checked, reports, explanations, headLine: first ? headLineOf(first) : "" };
}
