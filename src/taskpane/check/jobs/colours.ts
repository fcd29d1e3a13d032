/** Our colours over the cells of the open workbook: laid on, taken off. */
import { planHighlights } from "../../../core/highlights/plan-highlights";
import type { CheckedHere } from "../../../workflows/check/here";
import type { News } from "../../components/news-notice";
import type { PaneServices } from "../../pane-services";
import type { CheckEvent, Colours, JudgedState } from "../check-state";

const words = {
  cleared: (sheets: readonly string[]) =>
    sheets.length === 0
      ? "Không còn ô nào đang được tô màu."
      : `Đã xoá tô màu trên trang ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
};

export interface Coloured {
  readonly colours: Colours;
  /** Excel refused; null where it did not. */
  readonly failure: string | null;
}

/** Lays them on where they are wanted. */
export async function coloured(
  checked: CheckedHere,
  isOn: boolean,
  { marks }: PaneServices,
): Promise<Coloured> {
  if (!isOn) return { colours: { isOn, leftOut: [] }, failure: null };
  const { reports, workbook } = checked;
  const findings = reports.flatMap(({ groups }) => groups.flatMap((group) => group.findings));
  // A reason was given: there is nothing to look at any more.
  const open = findings.filter(({ explanation }) => explanation === null);
  const answer = await marks.show(planHighlights(open, workbook), sheetsOf(checked));
  return answer.outcome === "failed"
    ? { colours: { isOn, leftOut: [] }, failure: answer.message }
    : { colours: { isOn, leftOut: answer.leftOut }, failure: null };
}

/** Every sheet that was judged: colours of an earlier check that have no finding any more go. */
function sheetsOf({ scope, reports, workbook }: CheckedHere): readonly string[] {
  if (scope === "workbook") return workbook.sheets.map(({ name }) => name);
  const sheets = reports.flatMap(({ source, groups }) => [
    ...(source.kind === "open-workbook" ? source.sheets : []),
    ...groups.flatMap(({ findings }) => findings.flatMap(({ sheet }) => sheet ?? [])),
  ]);
  return [...new Set(sheets)];
}

/** Takes them off everywhere, or lays them on again. */
export async function colour(
  { judged, colours }: JudgedState,
  isOn: boolean,
  services: PaneServices,
): Promise<CheckEvent> {
  if (isOn) {
    if (!judged.here) return { event: "ended" };
    const { colours: now, failure } = await coloured(judged.here, true, services);
    return { event: "ended", colours: now, news: failure === null ? null : failed(failure) };
  }
  const answer = await services.marks.clear();
  return answer.outcome === "failed"
    ? { event: "ended", colours, news: failed(answer.message) }
    : { event: "ended", colours: { isOn: false, leftOut: [] }, news: clearedNews(answer) };
}

/** Before any check: the colours of an earlier one. */
export async function clearOldColours({ marks }: PaneServices): Promise<CheckEvent> {
  const answer = await marks.clear();
  if (answer.outcome === "failed") return { event: "start-changed", start: {}, news: failed(answer.message) };
  const colouredSheets = answer.leftOut.map(({ sheet }) => sheet);
  return { event: "start-changed", start: { colouredSheets }, news: clearedNews(answer) };
}

function clearedNews({
  sheets,
  leftOut,
}: {
  readonly sheets: readonly string[];
  readonly leftOut: Colours["leftOut"];
}): News {
  const left = new Set(leftOut.map(({ sheet }) => sheet));
  const off = sheets.filter((sheet) => !left.has(sheet));
  const sentences = [words.cleared(off), ...leftOut.map(({ message }) => message)];
  return leftOut.length > 0
    ? { intent: "warning", sentences: off.length > 0 ? sentences : sentences.slice(1) }
    : { intent: "success", sentences };
}

function failed(message: string): News {
  return { intent: "error", sentences: [message] };
}
