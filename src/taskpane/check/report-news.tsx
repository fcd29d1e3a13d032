/** What was done to the report last: mended, explained, coloured, saved; undone from here while it is the latest. */
import { Button } from "@fluentui/react-components";
import type { FileToSave, SinkRoute } from "../../host/file-sink";
import type { OpenWorkbook } from "../../host/open-workbook";
import { NewsNotice } from "../components/news-notice";
import { SavingNotice } from "../components/saving-notice";
import type { FileSaving } from "../hooks/use-file-saving";
import { useLastChange } from "../hooks/use-last-change";
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
              <Button disabled={isBusy} onClick={controls.undo}>
                {task === "undoing" ? "Đang hoàn tác…" : "Hoàn tác"}
              </Button>
            )
          }
        />
      )}
      <SavingNotice what="bản phản hồi" saving={saving} onChoose={onChoose} />
    </>
  );
}
