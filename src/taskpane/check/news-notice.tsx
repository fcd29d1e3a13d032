/** What the last thing that was done came to, with the way back where there is one. */
import type { ReactNode } from "react";
import { Notice } from "../components/notice";
import type { News } from "./check-state";
import type { CheckControls } from "./use-check";

interface NewsNoticeProps {
  readonly news: News;
  readonly controls: Pick<CheckControls, "tell">;
  readonly actions?: ReactNode;
}

export function NewsNotice({ news: { intent, sentences }, controls, actions }: NewsNoticeProps) {
  if (sentences.length === 0) return null;
  return (
    <div role={intent === "error" ? "alert" : "status"}>
      <Notice
        intent={intent}
        actions={actions}
        onDismiss={() => controls.tell({ event: "told", news: null })}
      >
        {sentences.join(" ")}
      </Notice>
    </div>
  );
}
