/** The findings of one report by rule, those of the cell selected in the sheet marked and brought into sight. */
import { type RefObject, useMemo } from "react";
import type { CheckedReport } from "../../workflows/check/checked-report";
import { LongList } from "../components/long-list";
import { SectionHead } from "../components/section-head";
import { FindingCard } from "./finding-card";
import type { FindingActions } from "./finding-actions";
import { GroupHead } from "./group-head";
import { type ReportLine, reportLines, type Shown, skippedKey } from "./report-lines";
import { SkippedLine } from "./skipped-lines";

interface ReportListProps {
  readonly report: CheckedReport;
  readonly shown: Shown;
  /** The line to bring into sight. */
  readonly sought: { readonly key: string } | null;
  readonly actions: FindingActions;
  readonly scroller: RefObject<HTMLElement | null>;
}

export function ReportList({ report, shown, sought, actions, scroller }: ReportListProps) {
  const lines = useMemo(() => reportLines(report, shown), [report, shown]);
  const namesSheet = useMemo(() => hasSeveralSheets(report), [report]);
  const render = (line: ReportLine) => {
    switch (line.kind) {
      case "group":
        return <GroupHead line={line} actions={actions} />;
      case "finding":
        return (
          <FindingCard
            finding={line.finding}
            title={line.group.title}
            isSelected={shown.selected.has(line.finding.key)}
            namesSheet={namesSheet}
            actions={actions}
          />
        );
      case "skipped-head":
        return (
          <SectionHead
            title={`Chưa đối chiếu được (${line.count})`}
            isOpen={line.isOpen}
            onToggle={() => actions.toggle(skippedKey, !line.isOpen)}
          />
        );
      case "skipped":
        return <SkippedLine skipped={line.skipped} />;
    }
  };
  return (
    <LongList
      label="Các chỗ cần xem"
      rows={lines}
      keyOf={({ key }) => key}
      render={render}
      scroller={scroller}
      sought={sought}
    />
  );
}

function hasSeveralSheets({ source, groups }: CheckedReport): boolean {
  if (source.kind === "open-workbook" && source.sheets.length === 1) return false;
  return new Set(groups.flatMap(({ findings }) => findings.flatMap(({ sheet }) => sheet ?? []))).size > 1;
}
