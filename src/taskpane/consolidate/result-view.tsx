/** The totals stand in the form: who is missing, where each total comes from, and what to do with them. */
import { Button, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Place } from "../../host/open-workbook";
import { FailureNotice } from "../components/failure-notice";
import { Notice } from "../components/notice";
import { OnlyHeard } from "../components/only-heard";
import { View } from "../components/view";
import { useFault } from "../hooks/use-fault";
import type { PaneServices } from "../pane-services";
import { FilledForms } from "./filled-forms";
import { MissingUnits } from "./missing-units";
import { SendUp } from "./send-up";
import type { ShownResult } from "./shown-result";
import { TotalTrace } from "./total-trace";
import { UncountedFiles } from "./uncounted-files";
import { ResultFindings } from "./result-findings";
import type { ConsolidationControls } from "./use-consolidation";
import { useSendUp } from "./use-send-up";
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
  const [sending, send] = useSendUp(services);
  const canUndo = useUndoable(services.workbook, sending.step);
  const onFault = useFault();
  const { result, title, sentence, notes, forms } = shown;
  const isBusy = isUndoing || sending.step === "preparing" || sending.step === "saving";
  const select = (place: Place) => {
    services.workbook.select(place).then((refused) => setSelectFailure(refused?.message ?? null), onFault);
  };
  return (
    <View
      title={title}
      scrollRef={scroller}
      actions={
        <>
          <Button appearance="primary" disabled={isBusy} onClick={send.begin}>
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
      <SendUp sending={sending} onChoose={send.choose} />
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
