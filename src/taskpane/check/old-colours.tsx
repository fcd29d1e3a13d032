/** Colours of a check before the pane was opened: to be taken off, or renewed by checking again. */
import { Button } from "@fluentui/react-components";
import { Notice } from "../components/notice";
import type { CheckControls } from "./use-check";

interface OldColoursProps {
  readonly sheets: readonly string[];
  readonly controls: Pick<CheckControls, "clearOldColours" | "check">;
}

export function OldColours({ sheets, controls }: OldColoursProps) {
  if (sheets.length === 0) return null;
  const names = sheets.map((sheet) => `“${sheet}”`).join(", ");
  return (
    <Notice
      intent="info"
      actions={
        <>
          <Button onClick={controls.clearOldColours}>Xoá tô màu</Button>
          <Button onClick={() => controls.check({ kind: "workbook" })}>Kiểm tra lại</Button>
        </>
      }
    >
      Trang {names} còn màu tô của lần kiểm tra trước.
    </Notice>
  );
}
