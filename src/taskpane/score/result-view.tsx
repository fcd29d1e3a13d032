/** Every unit with what it came to, problems first; each opens to why. What is made of the result is at the bottom. */
import { Button, Switch, Text } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { BackButton } from "../components/back-button";
import { LongList } from "../components/long-list";
import { Notice } from "../components/notice";
import { SectionHead } from "../components/section-head";
import { View } from "../components/view";
import { useFilePicking } from "../hooks/use-file-picking";
import { isSaving, useFileSaving } from "../hooks/use-file-saving";
import type { PaneServices } from "../pane-services";
import { LeftOutLine } from "./left-out-line";
import { OtherJobs } from "./other-jobs";
import { rateLines } from "./rate-words";
import { ResultFilters } from "./result-filters";
import { resultJobs } from "./result-jobs";
import { type ResultLine, resultLines, type SectionId } from "./result-lines";
import { summaryWords } from "./result-words";
import { ScoreNews } from "./score-news";
import type { ReadyState } from "./score-state";
import type { Scored } from "./scored";
import { SelectedScoreBar } from "./selected-score";
import { UnitCard } from "./unit-card";
import { followersOf, isFiltered, noFilter, type UnitFilter, unitsShown } from "./unit-filter";
import type { ScoreControls } from "./use-score";

interface ResultViewProps {
  readonly state: ReadyState;
  readonly scored: Scored;
  readonly services: PaneServices;
  readonly controls: ScoreControls;
}

export function ResultView({ state, scored, services, controls }: ResultViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<UnitFilter>(noFilter);
  const [toggled, setToggled] = useState<ReadonlyMap<SectionId, boolean>>(new Map());
  const [byFollower, setByFollower] = useState(false);
  const [saving, save] = useFileSaving(services.sink);
  const picking = useFilePicking(controls.addFiles, "Thêm tệp phiếu chấm");
  const { result, from, board } = scored;
  const { task, selected } = state;
  const isBusy = task !== null || isSaving(saving);
  const hasProblems = result.units.some(({ result: came }) => came !== "recognized" && came !== "scored");
  const lines = useMemo(() => {
    const isOpen = (id: SectionId) =>
      toggled.get(id) ?? (isFiltered(filter) || isOpenAtFirst(id, hasProblems));
    // What counts for no unit is of none that could be looked for.
    return resultLines(unitsShown(result.units, filter), isFiltered(filter) ? [] : result.leftOut, isOpen);
  }, [result, filter, toggled, hasProblems]);
  const canScoreAgain = from.kind === "here" || board !== null;
  const render = (line: ResultLine) => {
    switch (line.kind) {
      case "section":
        return (
          <SectionHead
            title={line.title}
            isOpen={line.isOpen}
            onToggle={() => setToggled((before) => new Map(before).set(line.id, !line.isOpen))}
          />
        );
      case "unit":
        return (
          <UnitCard
            unit={line.unit}
            onOpen={() => controls.tell({ event: "opened", page: { page: "unit", key: line.key } })}
          />
        );
      case "left-out":
        return <LeftOutLine leftOut={line.leftOut} />;
    }
  };
  return (
    <View
      title={summaryWords(result)}
      back={<BackButton onClick={controls.back} />}
      scrollRef={scroller}
      isLong
      news={
        <ScoreNews {...{ state, controls, saving }} workbook={services.workbook} onChoose={save.choose} />
      }
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => controls.makeBoard(byFollower ? "follower" : "list")}
          >
            {task === "making-board" ? "Đang lập…" : "Bảng tổng hợp"}
          </Button>
          <Button
            disabledFocusable={isBusy}
            onClick={() => controls.tell({ event: "opened", page: { page: "forms", warning: null } })}
          >
            Tạo phiếu chấm…
          </Button>
          {canScoreAgain && (
            <Button disabledFocusable={isBusy} onClick={controls.scoreAgain}>
              {task === "scoring-again" ? "Đang xem lại…" : "Xem lại"}
            </Button>
          )}
          <Button disabledFocusable={isBusy} onClick={() => save.begin(controls.save)}>
            Lưu bản số liệu
          </Button>
        </>
      }
    >
      {picking.inputs}
      <SelectedScoreBar
        selected={selected}
        onOpen={() => controls.tell({ event: "opened", page: { page: "cell" } })}
      />
      <div>
        <Text block size={200}>
          {result.set.title}
        </Text>
        {rateLines(result).map((line) => (
          <Text block size={200} key={line}>
            {line}
          </Text>
        ))}
      </div>
      {result.notes.map((note) => (
        <Notice key={note} intent="info">
          {note}
        </Notice>
      ))}
      <ResultFilters units={result.units} filter={filter} onChange={setFilter} />
      {followersOf(result.units).length > 0 && (
        <Switch
          label="Bảng tổng hợp xếp theo người theo dõi"
          checked={byFollower}
          onChange={(_, { checked }) => setByFollower(checked)}
        />
      )}
      {lines.length === 0 && (
        <Text block role="status">
          Không có đơn vị nào như vậy.{" "}
          <Button size="small" onClick={() => setFilter(noFilter)}>
            Bỏ lọc
          </Button>
        </Text>
      )}
      <LongList
        label="Kết quả các đơn vị"
        rows={lines}
        keyOf={({ key }) => key}
        render={render}
        scroller={scroller}
      />
      <OtherJobs jobs={resultJobs(scored, controls, { isBusy, pickFiles: picking.pickFiles })} />
    </View>
  );
}

/** Successes stay folded while there are problems to see to; what nobody has to see to stays folded always. */
function isOpenAtFirst(id: SectionId, hasProblems: boolean): boolean {
  if (id === "settled") return false;
  return id === "recognized" || id === "scored" ? !hasProblems : true;
}
