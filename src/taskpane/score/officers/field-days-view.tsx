/** "Đi cơ sở (1+2)": who went how long, by both denominators; of this workbook, or of the files of units. */
import { Button, Field, Input, Text } from "@fluentui/react-components";
import { type ReactNode, useMemo, useRef } from "react";
import { usualThresholdDays } from "../../../core/officers/field-days";
import type { OrgUnit } from "../../../core/units/org-unit";
import type { Place } from "../../../host/open-workbook";
import { BackButton } from "../../components/back-button";
import { Details } from "../../components/details";
import { FailureNotice } from "../../components/failure-notice";
import { LongList } from "../../components/long-list";
import { Notice } from "../../components/notice";
import { ReadingFiles } from "../../components/reading-files";
import { UndoableNews } from "../../components/undoable-news";
import { View } from "../../components/view";
import { Waiting } from "../../components/waiting";
import { useFilePicking } from "../../hooks/use-file-picking";
import type { PaneServices } from "../../pane-services";
import { faultText, officerLines, summaryLines, unitLine } from "./field-days-words";
import { OfficerLine, type OfficerLineWords } from "./officer-line";
import { type FieldDaysAtWork, type FieldDaysFound, useFieldDays } from "./use-field-days";

interface FieldDaysViewProps {
  readonly services: PaneServices;
  readonly units: readonly OrgUnit[];
  readonly onBack: () => void;
  readonly onGoTo: (place: Place) => void;
}

export function FieldDaysView({ services, units, onBack, onGoTo }: FieldDaysViewProps) {
  const work = useFieldDays(services, units, usualThresholdDays);
  const picking = useFilePicking(work.readFiles, "Tệp danh sách đi cơ sở");
  const { found, progress } = work;
  if (progress) return <ReadingFiles progress={progress} isStopping={false} onCancel={work.stop} />;
  if (!found) return <Waiting label="Đang xem tệp đang mở…" />;
  return (
    <Found found={found} work={work} workbook={services.workbook} onBack={onBack} onGoTo={onGoTo}>
      {picking.inputs}
      <Button size="small" onClick={picking.pickFiles}>
        Chọn tệp các đơn vị gửi…
      </Button>
    </Found>
  );
}

interface FoundProps extends Pick<FieldDaysViewProps, "onBack" | "onGoTo"> {
  readonly found: FieldDaysFound;
  readonly work: FieldDaysAtWork;
  readonly workbook: PaneServices["workbook"];
  /** The way to pick files. */
  readonly children: ReactNode;
}

function Found({ found, work, workbook, onBack, onGoTo, children }: FoundProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { threshold, news, isBusy } = work;
  const lines = useMemo(() => linesOf(found, threshold), [found, threshold]);
  const hasResult = found.outcome === "found" || found.outcome === "units";
  return (
    <View
      title="Đi cơ sở (1+2)"
      back={<BackButton onClick={onBack} />}
      scrollRef={scroller}
      isLong={lines.length > 20}
      news={
        <UndoableNews
          news={news}
          workbook={workbook}
          isBusy={isBusy}
          onUndo={work.undo}
          onDismiss={work.dismissNews}
        />
      }
      actions={
        hasResult ? (
          <Button appearance="primary" disabled={isBusy} onClick={work.make}>
            Lập bảng tổng hợp
          </Button>
        ) : (
          <Button appearance="primary" onClick={work.lookHere}>
            Xem lại tệp
          </Button>
        )
      }
    >
      {found.outcome === "failed" && <FailureNotice message={found.message} />}
      {found.outcome === "nothing" && <Notice intent="info">{found.message}</Notice>}
      <Field
        label="Số ngày tối thiểu trong năm"
        hint="Theo quy định của tỉnh, thành Đoàn; thường là 60, có nơi 30."
      >
        <Input
          type="number"
          min={1}
          max={366}
          value={String(threshold)}
          onChange={(_, { value }) => {
            const days = Number(value);
            if (Number.isInteger(days) && days >= 1 && days <= 366) work.setThreshold(days);
          }}
        />
      </Field>
      {hasResult && (
        <div role="status">
          {summaryLines(found.outcome === "found" ? found.days.summary : found.found.summary, threshold).map(
            (line) => (
              <Text block key={line}>
                {line}
              </Text>
            ),
          )}
        </div>
      )}
      <NotCounted found={found} onGoTo={onGoTo} />
      <LongList
        label={found.outcome === "units" ? "Các đơn vị" : "Các cán bộ"}
        rows={lines}
        keyOf={({ key }) => key}
        render={(line) => (
          <OfficerLine line={line} {...(line.place && { onGoTo: () => line.place && onGoTo(line.place) })} />
        )}
        scroller={scroller}
      />
      <div>{children}</div>
    </View>
  );
}

/** What could not be read, and files that do not count: nothing is passed over in silence. */
function NotCounted({ found, onGoTo }: Pick<FoundProps, "found" | "onGoTo">) {
  if (found.outcome === "found" && found.faults.length > 0)
    return (
      <Details summary={`Chỗ cần xem trong danh sách (${found.faults.length})`}>
        {found.faults.map((fault) => (
          <li key={`${fault.sheet} ${fault.cell} ${fault.message}`}>
            {faultText(fault)}{" "}
            <Button size="small" onClick={() => onGoTo({ sheet: fault.sheet, address: fault.cell })}>
              Đến ô {fault.cell}
            </Button>
          </li>
        ))}
      </Details>
    );
  if (found.outcome === "units" && found.found.leftOut.length > 0)
    return (
      <Details summary={`Không tính (${found.found.leftOut.length})`}>
        {found.found.leftOut.map(({ name, reason }) => (
          <li key={`${name} ${reason}`}>
            {name}: {reason}
          </li>
        ))}
      </Details>
    );
  return null;
}

interface Line extends OfficerLineWords {
  readonly place?: Place;
}

function linesOf(found: FieldDaysFound, threshold: number): readonly Line[] {
  if (found.outcome === "found")
    return officerLines(found.days.officers, threshold).map(({ officer, ...line }) => ({
      ...line,
      place: { sheet: officer.sheet, address: `A${officer.row}` },
    }));
  return found.outcome === "units" ? found.found.units.map(unitLine) : [];
}
