/** What was done last: written, made, saved; undone from here while it is the latest. */
import { Button } from "@fluentui/react-components";
import type { FileToSave, SinkRoute } from "../../host/file-sink";
import type { OpenWorkbook } from "../../host/open-workbook";
import { NewsNotice } from "../components/news-notice";
import { SavingNotice } from "../components/saving-notice";
import type { FileSaving } from "../hooks/use-file-saving";
import { useLastChange } from "../hooks/use-last-change";
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
  const lastChange = useLastChange(workbook, news);
  const canUndo = news?.changeId !== undefined && lastChange?.id === news.changeId;
  return (
    <>
      {news && (
        <NewsNotice
          news={news}
          onDismiss={() => controls.tell({ event: "told", news: null })}
          actions={
            canUndo && (
              <Button disabledFocusable={task !== null} onClick={controls.undo}>
                {task === "undoing" ? "Đang hoàn tác…" : "Hoàn tác"}
              </Button>
            )
          }
        />
      )}
      {saving && onChoose && <SavingNotice what="bản số liệu" saving={saving} onChoose={onChoose} />}
    </>
  );
}
