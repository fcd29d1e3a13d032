/** What the last thing that was done came to, with the way back where there is one. */
import type { ReactNode } from "react";
import { Notice } from "./notice";

export interface News {
  readonly intent: "success" | "warning" | "error";
  readonly sentences: readonly string[];
  /** The change by which it was done: it can be undone while it is the latest. */
  readonly changeId?: string;
}

interface NewsNoticeProps {
  readonly news: News;
  readonly onDismiss: () => void;
  readonly actions?: ReactNode;
}

export function NewsNotice({ news: { intent, sentences }, onDismiss, actions }: NewsNoticeProps) {
  if (sentences.length === 0) return null;
  return (
    <div role={intent === "error" ? "alert" : "status"}>
      <Notice intent={intent} actions={actions} onDismiss={onDismiss}>
        {sentences.join(" ")}
      </Notice>
    </div>
  );
}
