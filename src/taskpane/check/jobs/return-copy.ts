/** "Bản phản hồi": the file of one report, with our colours and a slip as its first sheet. */
import type { CheckedReport } from "../../../workflows/check/checked-report";
import { returnCopy } from "../../../workflows/check/return-copy";
import { openWorkbook } from "../../../workflows/open-form";
import type { FileMade } from "../../hooks/use-file-saving";
import type { PaneServices } from "../../pane-services";
import type { PickedFile } from "../../picked-files";
import type { CheckState } from "../check-state";
import { type Judged, templateOf } from "../judged";

const words = { gone: "Không còn giữ tệp này. Hãy chọn lại tệp rồi kiểm tra." };

export async function returnCopyOf(
  state: CheckState,
  report: CheckedReport,
  { reader, writer }: PaneServices,
): Promise<FileMade> {
  const file = state.view === "judged" ? fileOf(state.judged, report) : undefined;
  if (state.view !== "judged" || !file) return { outcome: "refused", message: words.gone };
  const formTitle = templateOf(state.judged, state.start)?.title ?? null;
  // Of a file that cannot be read the slip alone goes back.
  const read = report.refusal === null ? await openWorkbook(file, reader) : null;
  const opened = read?.outcome === "opened" ? read : null;
  const made = await returnCopy({ report, fileName: file.name, formTitle, opened }, writer);
  return made.outcome === "made" ? { outcome: "ready", file: made.file } : made;
}

/** The picked file that a report is of. */
export function fileOf({ scope }: Judged, { source }: CheckedReport): PickedFile | undefined {
  return scope.kind === "files" && source.kind === "file"
    ? scope.files.find(({ name }) => name === source.file)
    : undefined;
}
