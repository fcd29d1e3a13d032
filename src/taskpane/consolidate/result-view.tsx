/** The totals stand in the form: who is missing, where each total comes from, and what to do with them. */
import { Button, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Place } from "../../host/open-workbook";
import { sendUp } from "../../workflows/send-up";
import { FailureNotice } from "../components/failure-notice";
import { Notice } from "../components/notice";
import { OnlyHeard } from "../components/only-heard";
import { SavingNotice } from "../components/saving-notice";
import { View } from "../components/view";
import { useFault } from "../hooks/use-fault";
import { isSaving, useFileSaving } from "../hooks/use-file-saving";
import type { PaneServices } from "../pane-services";
import { FilledForms } from "./filled-forms";
import { MissingUnits } from "./missing-units";
import type { ShownResult } from "./shown-result";
import { TotalTrace } from "./total-trace";
import { UncountedFiles } from "./uncounted-files";
import { ResultFindings } from "./result-findings";
import type { ConsolidationControls } from "./use-consolidation";
import { useUndoable } from "./use-undoable";

interface ResultViewProps {
  readonly shown: ShownResult;
  readonly isUndoing: boolean;
  readonly failure: string | null;
  readonly services: PaneServices;
  readonly controls: ConsolidationControls;
}

export function ResultView({ shown, isUndoing, failure, services, controls }: ResultViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [selectFailure, setSelectFailure] = useState<string | null>(null);
  const [sending, send] = useFileSaving(services.sink);
  const canUndo = useUndoable(services.workbook, sending.step);
  const onFault = useFault();
  const { result, title, sentence, notes, forms } = shown;
  const isBusy = isUndoing || isSaving(sending);
  const select = (place: Place) => {
    services.workbook.select(place).then((refused) => setSelectFailure(refused?.message ?? null), onFault);
  };
  const beginSendUp = () => send.begin(() => sendUp(services.workbook, services.writer));
  return (
    <View
      title={title}
      scrollRef={scroller}
      actions={
        <>
          <Button appearance="primary" disabled={isBusy} onClick={beginSendUp}>
            Lưu bản gửi cấp trên
          </Button>
          <Button disabled={isBusy} onClick={() => controls.look("setup")}>
            Tổng hợp tiếp
          </Button>
          {canUndo && (
            <Button disabled={isBusy} onClick={controls.undo}>
              {isUndoing ? "Đang hoàn tác…" : "Hoàn tác"}
            </Button>
          )}
        </>
      }
    >
      <OnlyHeard>{sentence}</OnlyHeard>
      {failure !== null && <FailureNotice message={failure} />}
      {selectFailure !== null && <FailureNotice message={selectFailure} />}
      <SavingNotice what="bản gửi cấp trên" saving={sending} onChoose={send.choose} />
      <MissingUnits statement={result.statement} />
      <FilledForms places={forms} onSelect={select} />
      <UncountedFiles statement={result.statement} />
      {notes.map((note) => (
        <Notice key={note} intent="warning">
          {note}
        </Notice>
      ))}
      <ResultFindings consolidation={result.consolidation} onSelect={select} />
      <TotalTrace shown={shown} workbook={services.workbook} scroller={scroller} onSelect={select} />
      <Text block size={200}>
        Muốn thêm tệp mới hoặc tệp đã sửa, bấm “Tổng hợp tiếp”.
      </Text>
    </View>
  );
}
