/**
 * Before anything else: whether a change was cut off last time (a crash, a closed window). The user decides what
 * becomes of it; only then is the workbook looked at.
 */
import { Button, Text } from "@fluentui/react-components";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { HostFailure } from "../../host/host-failure";
import type { OpenWorkbook, PastChange, Undone } from "../../host/open-workbook";
import { FailureNotice } from "../components/failure-notice";
import { View } from "../components/view";
import { Waiting } from "../components/waiting";
import { useFault } from "../hooks/use-fault";
import { momentWords } from "../moment-words";
import { undoneSentences } from "../undone-words";

type GateState =
  | { readonly view: "looking" }
  | { readonly view: "failed"; readonly failure: HostFailure }
  | {
      readonly view: "asking";
      readonly change: PastChange;
      readonly failure?: HostFailure;
      readonly busy: boolean;
    }
  | { readonly view: "recovered"; readonly undone: Undone }
  | { readonly view: "open" };

interface RecoveryGateProps {
  readonly workbook: OpenWorkbook;
  readonly children: ReactNode;
}

export function RecoveryGate({ workbook, children }: RecoveryGateProps) {
  const [state, setState] = useState<GateState>({ view: "looking" });
  const onFault = useFault();
  const look = useCallback(() => {
    setState({ view: "looking" });
    workbook.interruptedChange().then((answer) => setState(stateAfterLook(answer)), onFault);
  }, [workbook, onFault]);
  useEffect(look, [look]);

  switch (state.view) {
    case "looking":
      return <Waiting label="Đang xem tệp đang mở…" />;
    case "failed":
      return (
        <View
          title="Chưa xem được tệp đang mở"
          actions={
            <Button appearance="primary" onClick={look}>
              Thử lại
            </Button>
          }
        >
          <FailureNotice message={state.failure.message} />
        </View>
      );
    case "asking":
      return <Asking state={state} setState={setState} workbook={workbook} onFault={onFault} />;
    case "recovered":
      return (
        <View
          title="Đã đưa về như trước"
          actions={
            <Button appearance="primary" onClick={() => setState({ view: "open" })}>
              Tiếp tục
            </Button>
          }
        >
          {undoneSentences(state.undone).map((sentence) => (
            <Text key={sentence} block>
              {sentence}
            </Text>
          ))}
        </View>
      );
    case "open":
      return children;
  }
}

function stateAfterLook(answer: PastChange | null | HostFailure): GateState {
  if (answer === null) return { view: "open" };
  return "outcome" in answer
    ? { view: "failed", failure: answer }
    : { view: "asking", change: answer, busy: false };
}

interface AskingProps {
  readonly state: Extract<GateState, { view: "asking" }>;
  readonly setState: (state: GateState) => void;
  readonly workbook: OpenWorkbook;
  readonly onFault: (error: unknown) => void;
}

function Asking({ state, setState, workbook, onFault }: AskingProps) {
  const { change, failure, busy } = state;
  const run = (answer: Promise<GateState | HostFailure>) => {
    setState({ view: "asking", change, busy: true });
    answer.then(
      (next) => setState("outcome" in next ? { view: "asking", change, failure: next, busy: false } : next),
      onFault,
    );
  };
  const recover = async (): Promise<GateState | HostFailure> => {
    const answer = await workbook.recover();
    return answer.outcome === "undone" ? { view: "recovered", undone: answer } : answer;
  };
  const keep = async (): Promise<GateState | HostFailure> =>
    (await workbook.forgetInterrupted()) ?? { view: "open" };
  return (
    <View
      title="Việc lần trước bị ngắt giữa chừng"
      actions={
        <>
          <Button appearance="primary" disabled={busy} onClick={() => run(recover())}>
            Đưa về như trước
          </Button>
          <Button disabled={busy} onClick={() => run(keep())}>
            Giữ nguyên
          </Button>
        </>
      }
    >
      {failure && <FailureNotice message={failure.message} />}
      <Text block>
        Lần trước đang làm “{change.label}” ({momentWords(change.madeAt)}) thì bị ngắt nên tệp có thể mới được
        ghi một phần.
      </Text>
      <Text block>
        “Đưa về như trước” trả lại các ô DOAN đã ghi, không đụng đến ô bạn đã sửa sau đó. “Giữ nguyên” để tệp
        như hiện nay.
      </Text>
    </View>
  );
}
