/** By what is scored, for whom, and where the marks come from: this workbook, or files. */
import { Button, Link, Text } from "@fluentui/react-components";
import { DropZone } from "../components/drop-zone";
import { Step } from "../components/step";
import { UnitListChooser } from "../components/unit-list-chooser";
import { View } from "../components/view";
import { useFilePicking } from "../hooks/use-file-picking";
import type { PaneServices } from "../pane-services";
import { isUsable } from "./choices";
import { OtherJobs } from "./other-jobs";
import { ScoreNews } from "./score-news";
import type { ReadyState } from "./score-state";
import { countHere } from "./scored";
import { SelectedScoreBar } from "./selected-score";
import { SetStep } from "./set-step";
import { startJobs } from "./start-jobs";
import { hereWords, workbookWords } from "./start-words";
import type { ScoreControls } from "./use-score";

interface StartViewProps {
  readonly state: ReadyState;
  readonly services: PaneServices;
  readonly controls: ScoreControls;
}

export function StartView({ state, services, controls }: StartViewProps) {
  const picking = useFilePicking(controls.scoreFiles, "Tệp phiếu chấm");
  const { start, selected, task } = state;
  return (
    <View
      title="Chấm điểm"
      news={<ScoreNews {...{ state, controls }} workbook={services.workbook} />}
      actions={<StartActions {...{ state, controls }} onPick={picking.pickFiles} />}
    >
      {picking.inputs}
      <SelectedScoreBar
        selected={selected}
        onOpen={() => controls.tell({ event: "opened", page: { page: "cell" } })}
      />
      <Text block weight="semibold">
        {workbookWords(start)}
      </Text>
      <SetStep start={start} onChoose={controls.chooseSet} onGoTo={controls.goTo} />
      <Step number={2} title="Đơn vị">
        <UnitListChooser
          lists={start.look.unitLists}
          chosen={start.unitList}
          none="Chưa có danh sách đơn vị nên chưa biết đơn vị nào chưa nộp. Nếu đã có danh sách, hãy chọn tệp đó cùng các tệp phiếu chấm."
          fromFiles="Theo tên trong phiếu"
          onChoose={controls.chooseUnitList}
        />
      </Step>
      {isUsable(start.chosen) && (
        <Step number={3} title="Phiếu chấm">
          <Text block>
            {hereWords(start)}{" "}
            <Link inline onClick={controls.look}>
              Xem lại tệp
            </Link>
          </Text>
          <DropZone picking={picking}>
            Chấm theo tệp các đơn vị đã gửi. Có thể thả tệp vào đây.
            {picking.pickFolder && (
              <Button size="small" onClick={picking.pickFolder}>
                Chọn cả thư mục…
              </Button>
            )}
          </DropZone>
        </Step>
      )}
      <OtherJobs jobs={startJobs(start, controls, task !== null)} />
      <Text block size={200}>
        Ô chưa chấm không bị coi là 0 điểm. Tệp gốc của các đơn vị không bị thay đổi.
      </Text>
    </View>
  );
}

interface StartActionsProps {
  readonly state: ReadyState;
  readonly controls: ScoreControls;
  readonly onPick: () => void;
}

/** One thing to do next: see to the set, score what is here, or pick files. */
function StartActions({ state: { start, task }, controls, onPick }: StartActionsProps) {
  if (!isUsable(start.chosen)) {
    return (
      <Button appearance="primary" onClick={controls.look}>
        Xem lại tệp
      </Button>
    );
  }
  const count = countHere(start);
  return (
    <>
      {count > 0 && (
        <Button appearance="primary" disabledFocusable={task !== null} onClick={controls.scoreHere}>
          {task === "scoring-again" ? "Đang chấm…" : `Chấm ${count} đơn vị trong sổ này`}
        </Button>
      )}
      <Button
        appearance={count > 0 ? "secondary" : "primary"}
        disabledFocusable={task !== null}
        onClick={onPick}
      >
        Chọn tệp…
      </Button>
    </>
  );
}
