/** The reports of a pile of files, or of the unit sheets of the workbook: problems first, each opened by a click. */
import { Button, Text } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { unitsMessage } from "../../workflows/check/units-message";
import { expectedInPeriod } from "../../workflows/expected-in-period";
import { BackButton } from "../components/back-button";
import { CopyButton } from "../components/copy-button";
import { LongList } from "../components/long-list";
import { NewsNotice } from "../components/news-notice";
import { Notice } from "../components/notice";
import { SearchField } from "../components/search-field";
import { SectionHead } from "../components/section-head";
import { View } from "../components/view";
import type { PaneServices } from "../pane-services";
import type { JudgedState } from "./check-state";
import { templateOf } from "./judged";
import { ReportRow } from "./report-row";
import { reportsFound, type SectionId, type SectionLine, sectionLines, statusOf } from "./report-sections";
import { reportId } from "./report-words";
import type { CheckControls } from "./use-check";

interface ReportsViewProps {
  readonly state: JudgedState;
  readonly services: PaneServices;
  readonly controls: CheckControls;
}

export function ReportsView({ state, services, controls }: ReportsViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { judged, news, task } = state;
  const { reports } = judged;
  const hasProblems = reports.some((report) => !/^(note|clean)$/.test(statusOf(report)));
  const [open, setOpen] = useState<ReadonlySet<SectionId>>(
    () => new Set<SectionId>(hasProblems ? ["problems"] : ["fine"]),
  );
  const [sought, setSought] = useState("");
  // What is looked for shows in which section ever it is.
  const lines = useMemo(
    () => sectionLines(reportsFound(reports, sought), sought === "" ? open : everySection),
    [reports, open, sought],
  );
  const messages = messagesToAll(state);
  const render = (line: SectionLine) =>
    line.kind === "section" ? (
      <SectionHead
        title={line.title}
        isOpen={line.isOpen}
        onToggle={() => setOpen((before) => toggled(before, line.id))}
      />
    ) : (
      <ReportRow
        report={line.report}
        status={line.status}
        onOpen={() => controls.tell({ event: "opened", id: reportId(line.report) })}
      />
    );
  const isHere = judged.here !== null;
  return (
    <View
      title={titleOf(state)}
      back={<BackButton onClick={() => controls.back()} />}
      scrollRef={scroller}
      isLong
      news={news && <NewsNotice news={news} onDismiss={() => controls.tell({ event: "told", news: null })} />}
      actions={
        <>
          {isHere && (
            <Button appearance="primary" disabled={task !== null} onClick={controls.checkAgain}>
              Kiểm tra lại
            </Button>
          )}
          {messages !== "" && (
            <CopyButton
              size="medium"
              isPrimary={!isHere}
              label="Chép danh sách cho tất cả"
              text={messages}
              copyText={services.copyText}
            />
          )}
          {!isHere && (
            <Button appearance={messages === "" ? "primary" : "secondary"} onClick={() => controls.back()}>
              Kiểm tra tệp khác
            </Button>
          )}
        </>
      }
    >
      {judged.notes.map((note) => (
        <Text block size={200} key={note}>
          {note}
        </Text>
      ))}
      {!hasProblems && <Notice intent="success">Không báo cáo nào có lỗi hoặc cần giải trình.</Notice>}
      {reports.length > mostInSight && (
        <SearchField label="Tìm đơn vị hoặc tệp" value={sought} onChange={setSought} />
      )}
      {sought !== "" && lines.length === 0 && <Text block>Không có đơn vị hoặc tệp nào như vậy.</Text>}
      <LongList
        label="Các báo cáo đã kiểm tra"
        rows={lines}
        keyOf={(line) => (line.kind === "section" ? line.id : reportId(line.report))}
        render={render}
        scroller={scroller}
      />
    </View>
  );
}

/** Fewer are found by looking. */
const mostInSight = 10;

const everySection: ReadonlySet<SectionId> = new Set<SectionId>(["problems", "fine"]);

function titleOf({ judged: { scope, reports } }: JudgedState): string {
  const bad = reports.filter((report) => /^(unreadable|error)$/.test(statusOf(report))).length;
  const counted = scope.kind === "files" ? `${reports.length} tệp` : `${reports.length} báo cáo`;
  return bad > 0 ? `Đã kiểm tra ${counted} · ${bad} có lỗi` : `Đã kiểm tra ${counted}`;
}

/** The list for the office's group: who sent what, how it is, who sent nothing. */
function messagesToAll({ judged, start }: JudgedState): string {
  const { reports, units } = judged;
  const template = templateOf(judged, start);
  const period = template?.period ?? reports.find((report) => report.period !== null)?.period ?? null;
  const expected = expectedInPeriod(units, period);
  return unitsMessage({ reports, expected, title: template?.title ?? "", period });
}

function toggled(open: ReadonlySet<SectionId>, id: SectionId): ReadonlySet<SectionId> {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
}
