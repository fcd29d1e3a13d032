/** "Cán bộ quá tuổi": officers of the open workbook at a day, by a dated table of ages. */
import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { serialOf } from "../../../core/model/date-serial";
import { isoDateOf } from "../../../core/text/read-date";
import type { Place } from "../../../host/open-workbook";
import { BackButton } from "../../components/back-button";
import { FailureNotice } from "../../components/failure-notice";
import { LongList } from "../../components/long-list";
import { Notice } from "../../components/notice";
import { UndoableNews } from "../../components/undoable-news";
import { View } from "../../components/view";
import { Waiting } from "../../components/waiting";
import type { PaneServices } from "../../pane-services";
import { OfficerLine } from "./officer-line";
import { overageLines, overageSummary, tableWords } from "./overage-words";
import { useOverage } from "./use-overage";

interface OverageViewProps {
  readonly services: PaneServices;
  readonly onBack: () => void;
  readonly onGoTo: (place: Place) => void;
}

export function OverageView({ services, onBack, onGoTo }: OverageViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const work = useOverage(services, serialOfDay(services.now()));
  const { found, news, isBusy } = work;
  const lines = useMemo(() => (found?.outcome === "found" ? overageLines(found) : []), [found]);
  if (!found) return <Waiting label="Đang xem tệp đang mở…" />;
  const isFound = found.outcome === "found";
  return (
    <View
      title="Cán bộ quá tuổi"
      back={<BackButton onClick={onBack} />}
      scrollRef={scroller}
      isLong={lines.length > 20}
      news={
        <UndoableNews
          news={news}
          workbook={services.workbook}
          isBusy={isBusy}
          onUndo={work.undo}
          onDismiss={work.dismissNews}
        />
      }
      actions={
        <>
          {isFound && (
            <Button appearance="primary" disabled={isBusy} onClick={work.make}>
              Lập bảng rà soát
            </Button>
          )}
          {!(isFound && found.table) && (
            <Button disabled={isBusy} onClick={work.makeTable}>
              Tạo bảng tuổi
            </Button>
          )}
        </>
      }
    >
      {found.outcome === "failed" && <FailureNotice message={found.message} />}
      {found.outcome === "nothing" && <Notice intent="info">{found.message}</Notice>}
      {isFound && (
        <>
          <Field label="Tính đến ngày">
            <Input
              type="date"
              value={isoDateOf(found.on)}
              onChange={(_, { value }) => {
                const on = serialOfIso(value);
                if (on !== undefined) work.look(on);
              }}
            />
          </Field>
          <div role="status">
            {overageSummary(found).map((line) => (
              <Text block key={line}>
                {line}
              </Text>
            ))}
          </div>
          <Text block size={200}>
            {tableWords(found)}
          </Text>
          {found.table?.faults.map(({ cell, message }) => (
            <Notice key={cell} intent="warning">
              Ô {cell}: {message}
            </Notice>
          ))}
        </>
      )}
      <LongList
        label="Các cán bộ"
        rows={lines}
        keyOf={({ key }) => key}
        render={({ officer, ...line }) => (
          <OfficerLine
            line={line}
            onGoTo={() => onGoTo({ sheet: officer.sheet, address: `A${officer.row}` })}
          />
        )}
        scroller={scroller}
      />
    </View>
  );
}

function serialOfDay(day: Date): number {
  return serialOf(day.getFullYear(), day.getMonth() + 1, day.getDate()) ?? 0;
}

function serialOfIso(day: string): number | undefined {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return serialOf(year, month, date);
}
