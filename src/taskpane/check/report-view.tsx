/** One report: what was found, by rule; its cells followed both ways; what can be mended, explained, told the unit. */
import { Button, Switch, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { mayBeFixed } from "../../core/fixes/fixes-of";
import type { CheckedReport, JudgedFinding } from "../../workflows/check/checked-report";
import { messageOfReport } from "../../workflows/check/unit-message";
import { BackButton } from "../components/back-button";
import { CopyButton } from "../components/copy-button";
import { FailureNotice } from "../components/failure-notice";
import { Notice } from "../components/notice";
import { OnlyHeard } from "../components/only-heard";
import { View } from "../components/view";
import { isSaving, useFileSaving } from "../hooks/use-file-saving";
import type { PaneServices } from "../pane-services";
import type { JudgedState } from "./check-state";
import { ColourNotices } from "./colour-notices";
import type { FindingActions } from "./finding-actions";
import { type FindingFilter, noFilter } from "./finding-filter";
import { templateOf } from "./judged";
import { ReportFilters } from "./report-filters";
import { ReportNews } from "./report-news";
import { ReportList } from "./report-list";
import { passedWords, reportId, reportTitle } from "./report-words";
import { countWords } from "./severity-words";
import { unitWords } from "./unit-words";
import type { CheckControls } from "./use-check";
import { useFollowedFindings } from "./use-followed-findings";

interface ReportViewProps {
  readonly state: JudgedState;
  readonly report: CheckedReport;
  readonly services: PaneServices;
  readonly controls: CheckControls;
}

export function ReportView({ state, report, services, controls }: ReportViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<FindingFilter>(noFilter);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const [saving, save] = useFileSaving(services.sink);
  const followed = useFollowedFindings(report, state.viewing, services.workbook);
  const [shown, setShown] = useState({ filter, toggled, selected: followed.selected });
  if (shown.filter !== filter || shown.toggled !== toggled || shown.selected !== followed.selected) {
    setShown({ filter, toggled, selected: followed.selected });
  }
  const { judged, task, colours, viewing } = state;
  const template = templateOf(judged, state.start);
  const isHere = judged.here !== null;
  const isBusy = (task !== null && task !== "rechecking") || isSaving(saving);
  const passed = passedWords(report);
  const message = messageOfReport(report, template ?? { title: "", period: null });
  const draft = (finding: JudgedFinding, text: string | null) =>
    setDrafts((before) => {
      const after = new Map(before);
      if (text === null) after.delete(finding.key);
      else after.set(finding.key, text);
      return after;
    });

  const actions: FindingActions = {
    isBusy,
    isClosedFile: !isHere,
    goTo: (finding) => {
      followed.goingTo(finding);
      controls.goTo(report, finding);
    },
    canFix: (finding) => isHere && mayBeFixed(finding),
    fix: (findings) => controls.plan(report, findings),
    drafts,
    draft,
    explain: (finding, text) => {
      controls.explain(report, finding, text);
      draft(finding, null);
    },
    unitWords: (finding) => unitWords(finding, template),
    copyText: services.copyText,
    toggle: (key, isOpen) => setToggled((before) => new Map(before).set(key, isOpen)),
  };

  return (
    <View
      title={reportTitle(report)}
      back={<BackButton onClick={() => controls.back()} />}
      scrollRef={scroller}
      isLong
      news={
        <ReportNews
          {...{ state, isBusy, saving, controls, workbook: services.workbook }}
          onChoose={save.choose}
        />
      }
      actions={
        isHere ? (
          <>
            <Button appearance="primary" disabled={isBusy} onClick={controls.checkAgain}>
              {task === "checking-again" ? "Đang kiểm tra lại…" : "Kiểm tra lại"}
            </Button>
            <Button disabled={isBusy || !colours.isOn} onClick={() => controls.colour(false)}>
              Xoá tô màu
            </Button>
            {message !== null && (
              <CopyButton size="medium" label="Chép tin nhắn" text={message} copyText={services.copyText} />
            )}
          </>
        ) : (
          <>
            <Button
              appearance="primary"
              disabled={isBusy || report.refusal !== null}
              onClick={() => save.begin(() => controls.returnCopy(report))}
            >
              Lưu bản phản hồi
            </Button>
            {message !== null && (
              <CopyButton size="medium" label="Chép tin nhắn" text={message} copyText={services.copyText} />
            )}
            {viewing !== null && (
              <Button disabled={isBusy} onClick={controls.closeView}>
                Đóng bản nộp
              </Button>
            )}
          </>
        )
      }
    >
      {report.refusal !== null ? (
        <FailureNotice message={report.refusal} />
      ) : (
        <Text block weight="semibold" role="status">
          {countWords(report.counts)}
        </Text>
      )}
      {passed !== null && report.groups.length === 0 && <Notice intent="success">{passed}</Notice>}
      {judged.notes.map((note) => (
        <Notice key={note} intent="info">
          {note}
        </Notice>
      ))}
      {isHere && report.groups.length > 0 && (
        <Switch
          label="Tô màu trên trang"
          checked={colours.isOn}
          disabled={isBusy}
          onChange={(_, { checked }) => controls.colour(checked)}
        />
      )}
      <ColourNotices colours={colours} />
      <ReportFilters report={report} filter={filter} onChange={setFilter} />
      <OnlyHeard>{followed.heard}</OnlyHeard>
      <ReportList
        key={reportId(report)}
        report={report}
        shown={shown}
        sought={followed.sought}
        actions={actions}
        scroller={scroller}
      />
      {passed !== null && report.groups.length > 0 && (
        <Text block size={200}>
          {passed}
        </Text>
      )}
    </View>
  );
}
