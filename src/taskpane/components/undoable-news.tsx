/** What the last change of the workbook came to, with the way back while nothing else was changed since. */
import { Button } from "@fluentui/react-components";
import type { OpenWorkbook } from "../../host/open-workbook";
import { useLastChange } from "../hooks/use-last-change";
import { type News, NewsNotice } from "./news-notice";

interface UndoableNewsProps {
  readonly news: News | null;
  readonly workbook: OpenWorkbook;
  readonly isBusy: boolean;
  readonly isUndoing?: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

export function UndoableNews(props: UndoableNewsProps) {
  const { news, workbook, isBusy, isUndoing = false, onUndo, onDismiss } = props;
  const lastChange = useLastChange(workbook, news);
  if (!news) return null;
  const canUndo = news.changeId !== undefined && lastChange?.id === news.changeId;
  return (
    <NewsNotice
      news={news}
      onDismiss={onDismiss}
      actions={
        canUndo && (
          <Button disabledFocusable={isBusy} onClick={onUndo}>
            {isUndoing ? "Đang hoàn tác…" : "Hoàn tác"}
          </Button>
        )
      }
    />
  );
}
