/** What was done to the report last: mended, explained, coloured, saved; undone from here while it is the latest. */
import type { FileToSave, SinkRoute } from "../../host/file-sink";
import type { OpenWorkbook } from "../../host/open-workbook";
import { SavingNotice } from "../components/saving-notice";
import { UndoableNews } from "../components/undoable-news";
import type { FileSaving } from "../hooks/use-file-saving";
import type { JudgedState } from "./check-state";
import type { CheckControls } from "./use-check";

interface ReportNewsProps {
  readonly state: JudgedState;
  readonly isBusy: boolean;
  readonly saving: FileSaving;
  readonly onChoose: (file: FileToSave, route: SinkRoute) => void;
  readonly workbook: OpenWorkbook;
  readonly controls: CheckControls;
}

export function ReportNews({ state, isBusy, saving, onChoose, workbook, controls }: ReportNewsProps) {
  const { news, task } = state;
  return (
    <>
      <UndoableNews
        news={news}
        workbook={workbook}
        isBusy={isBusy}
        isUndoing={task === "undoing"}
        onUndo={controls.undo}
        onDismiss={() => controls.tell({ event: "told", news: null })}
      />
      <SavingNotice what="bản phản hồi" saving={saving} onChoose={onChoose} />
    </>
  );
}
