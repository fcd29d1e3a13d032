/** "Xem trước": every file and unit with what will become of it, problems first, before anything is written. */
import { Button, Checkbox, makeStyles, Text } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Decisions } from "../../core/campaign/decisions";
import { preflightOf } from "../../workflows/preflight";
import { BackButton } from "../components/back-button";
import { CopyButton } from "../components/copy-button";
import { FailureNotice } from "../components/failure-notice";
import { LongList } from "../components/long-list";
import { Notice } from "../components/notice";
import { View } from "../components/view";
import type { PaneServices } from "../pane-services";
import { nothingAnswered, steadyRows, withAnswer } from "./answered-rows";
import { PreflightCard } from "./preflight-card";
import { type PreflightLine, preflightLines, preflightSections, type SectionId } from "./preflight-sections";
import { SectionHead } from "../components/section-head";
import type { ConsolidationControls } from "./use-consolidation";
import { entriesOf, preflightInput, type Work } from "./work";

interface PreflightViewProps {
  readonly work: Work;
  readonly failure: string | null;
  readonly controls: ConsolidationControls;
  readonly copyText: PaneServices["copyText"];
}

export function PreflightView({ work, failure, controls, copyText }: PreflightViewProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const preflight = useMemo(() => preflightOf(preflightInput(work)), [work]);
  const [answered, setAnswered] = useState(nothingAnswered);
  const rows = useMemo(
    () => steadyRows(preflight.rows, answered, work.decisions),
    [preflight, answered, work.decisions],
  );
  const sections = useMemo(() => preflightSections(rows), [rows]);
  const [open, setOpen] = useState<ReadonlySet<SectionId>>(() => new Set<SectionId>(["problems"]));
  const { counted, expected, notReady, ready, countWords } = preflight;
  const decide = (decisions: Decisions) => controls.tell({ event: "decided", decisions });
  const messages = preflight.rows.flatMap(({ message }) => message ?? []);

  const render = (line: PreflightLine) =>
    line.kind === "section" ? (
      <SectionHead
        title={line.section.title}
        isOpen={line.isOpen}
        onToggle={() => setOpen((before) => toggled(before, line.section.id))}
      />
    ) : (
      <PreflightCard
        row={line.row}
        units={work.unitList?.units ?? []}
        decisions={work.decisions}
        onDecide={(decisions) => {
          setAnswered(withAnswer(answered, line.row, rows));
          decide(decisions);
        }}
        copyText={copyText}
      />
    );

  return (
    <View
      title={`Đã đọc ${entriesOf(work).length} tệp · ${counted}/${expected} đơn vị tính được`}
      back={<BackButton onClick={() => controls.tell({ event: "back-to-setup" })} />}
      scrollRef={scroller}
      actions={
        <>
          <Text block role="status" className={styles.counts}>
            {countWords}
          </Text>
          <Button appearance="primary" disabled={!ready} onClick={() => controls.consolidate(work)}>
            Tổng hợp {counted}/{expected} đơn vị
          </Button>
        </>
      }
    >
      {failure !== null && <FailureNotice message={failure} />}
      {notReady !== null && <Notice intent="warning">{notReady}</Notice>}
      {messages.length > 1 && (
        <CopyButton
          label={`Chép cả ${messages.length} tin nhắn`}
          text={messages.join("\n\n")}
          copyText={copyText}
        />
      )}
      <LongList
        label="Các tệp và đơn vị"
        rows={preflightLines(sections, open)}
        keyOf={(line) => (line.kind === "section" ? line.section.id : line.row.id)}
        render={render}
        scroller={scroller}
      />
      <Checkbox
        label="Chỉ lấy các báo cáo đúng mẫu, để riêng báo cáo đã đổi cấu trúc biểu"
        checked={work.decisions.onlyClean}
        onChange={(_, { checked }) => decide({ ...work.decisions, onlyClean: checked === true })}
      />
    </View>
  );
}

function toggled(open: ReadonlySet<SectionId>, id: SectionId): ReadonlySet<SectionId> {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
}

const useStyles = makeStyles({ counts: { width: "100%" } });
