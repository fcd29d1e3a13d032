/** What was done last: written, made, saved; undone from here while it is the latest. */
import type { FileToSave, SinkRoute } from "../../host/file-sink";
import type { OpenWorkbook } from "../../host/open-workbook";
import { SavingNotice } from "../components/saving-notice";
import { UndoableNews } from "../components/undoable-news";
import type { FileSaving } from "../hooks/use-file-saving";
import type { ReadyState } from "./score-state";
import type { ScoreControls } from "./use-score";

interface ScoreNewsProps {
  readonly state: Pick<ReadyState, "news" | "task">;
  readonly workbook: OpenWorkbook;
  readonly controls: Pick<ScoreControls, "tell" | "undo">;
  /** A file being made and saved, where the view has one. */
  readonly saving?: FileSaving;
  readonly onChoose?: (file: FileToSave, route: SinkRoute) => void;
}

export function ScoreNews({ state, workbook, controls, saving, onChoose }: ScoreNewsProps) {
  const { news, task } = state;
  return (
    <>
      <UndoableNews
        news={news}
        workbook={workbook}
        isBusy={task !== null}
        isUndoing={task === "undoing"}
        onUndo={controls.undo}
        onDismiss={() => controls.tell({ event: "told", news: null })}
      />
      {saving && onChoose && <SavingNotice what="bản số liệu" saving={saving} onChoose={onChoose} />}
    </>
  );
}
