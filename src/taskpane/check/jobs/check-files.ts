/** Checks a pile of files by the form of the open workbook, read away from the thread that draws. */
import type { CheckedReport } from "../../../workflows/check/checked-report";
import { checkPile } from "../../../workflows/check/check-pile";
import { explanationsHere } from "../../../workflows/check/explanations-here";
import { knowUnits } from "../../../workflows/know-units";
import { readPile } from "../../../workflows/read-pile";
import type { PaneServices } from "../../pane-services";
import type { CheckEvent } from "../check-state";
import type { CheckScope, CheckStart } from "../judged";
import type { JobRun } from "../../job-run";

const words = {
  noForm: "Chưa có biểu để soát các tệp. Hãy mở biểu mẫu trắng rồi kiểm tra lại.",
  units: (label: string) => `Đơn vị lấy theo: ${label}.`,
  noUnits: "Chưa có danh sách đơn vị nên tên đơn vị lấy như ghi trong tệp.",
  lists: (files: readonly string[]) =>
    `Tệp ${files.map((file) => `“${file}”`).join(", ")} là danh sách đơn vị, không phải báo cáo.`,
};

export async function checkFiles(
  scope: Extract<CheckScope, { kind: "files" }>,
  { look, template, previous }: CheckStart,
  services: PaneServices,
  { signal, onProgress }: JobRun,
): Promise<CheckEvent> {
  if (!template) return { event: "stopped", message: words.noForm };
  const kept = await explanationsHere(services.workbook);
  if (kept.outcome === "failed") return { event: "stopped", message: kept.message };
  const pile = services.openPile(template);
  try {
    const read = await readPile(
      {
        files: scope.files,
        signal,
        onProgress: (done, total, current) => onProgress({ done, total, current }),
      },
      pile,
    );
    if (read.outcome === "cancelled") return { event: "stopped", message: null };
    const { entries } = read;
    const lists = entries.flatMap(({ unitList }) => unitList ?? []);
    const list = look.unitLists[0] ?? lists[0];
    const units = list?.units ?? [];
    await knowUnits(entries, units);
    const reports: readonly CheckedReport[] = await checkPile({
      entries,
      template,
      units,
      previous: previous?.figures,
      explanations: kept.outcome === "read" ? kept.explanations : [],
      ...(look.campaign && {
        decisions: look.campaign.decisions,
        confirmedNames: look.campaign.confirmedNames,
      }),
    });
    if (signal.aborted) return { event: "stopped", message: null };
    const listFiles = entries.flatMap(({ unitList, file }) => (unitList ? [file] : []));
    const notes = [
      list ? words.units(list.label) : words.noUnits,
      ...(listFiles.length > 0 ? [words.lists(listFiles)] : []),
      ...(kept.outcome === "read" ? [] : [kept.message]),
    ];
    return {
      event: "checked",
      judged: { scope, reports, notes, here: null, units },
      leftOut: [],
      failure: null,
    };
  } finally {
    pile.close();
  }
}
