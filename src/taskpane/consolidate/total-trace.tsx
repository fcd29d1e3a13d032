/** Select a total in the sheet: its parts by unit, largest first, each with the file, sheet and cell it came from. */
import { Link, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { OpenWorkbook, Place } from "../../host/open-workbook";
import type { TracedTotal } from "../../workflows/trace-here";
import { FailureNotice } from "../components/failure-notice";
import { LongList } from "../components/long-list";
import type { ShownResult } from "./shown-result";
import { TracedPartRow } from "./traced-part-row";
import { useTrace } from "./use-trace";

interface TotalTraceProps {
  readonly shown: ShownResult;
  readonly workbook: OpenWorkbook;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onSelect: (place: Place) => void;
}

const hint = "Chọn một ô số trong biểu để xem từng đơn vị góp bao nhiêu, lấy từ tệp, trang và ô nào.";

export function TotalTrace({ shown, workbook, scroller, onSelect }: TotalTraceProps) {
  const tracing = useTrace(shown, workbook);
  const styles = useStyles();
  return (
    <section className={styles.trace} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        Số này từ đâu
      </h2>
      <div role="status">
        {tracing.step === "waiting" && <Text block>{hint}</Text>}
        {tracing.step === "elsewhere" && (
          <Text block>
            Ô {tracing.place.address} trang “{tracing.place.sheet}” không phải số tổng hợp. {hint}
          </Text>
        )}
        {tracing.step === "failed" && <FailureNotice message={tracing.message} />}
        {tracing.step === "traced" && <TotalHead total={tracing.total} onSelect={onSelect} />}
      </div>
      {tracing.step === "traced" && (
        <LongList
          // Another total is another list: nothing of the one before stays open.
          key={placeKey(tracing.total.place)}
          label={`Các đơn vị góp vào ô ${tracing.total.place.address}`}
          rows={tracing.total.parts.map((part, index) => ({ part, index }))}
          keyOf={({ index }) => String(index)}
          scroller={scroller}
          render={({ part }) => (
            <TracedPartRow part={part} isSelected={part.unitCode === tracing.total.unitCode} />
          )}
        />
      )}
    </section>
  );
}

/** One at a time on the screen. */
const headingId = "doan-trace-title";

function TotalHead({
  total,
  onSelect,
}: {
  readonly total: TracedTotal;
  readonly onSelect: (place: Place) => void;
}) {
  const styles = useStyles();
  const { form, title, place, totalWords } = total;
  return (
    <>
      <Text block>
        {form} ·{" "}
        <Link inline onClick={() => onSelect(place)}>
          ô {place.address}
        </Link>
      </Text>
      <div className={styles.total}>
        <Text weight="semibold">{title}</Text>
        <Text weight="bold" size={400} className={styles.number}>
          {totalWords}
        </Text>
      </div>
    </>
  );
}

function placeKey({ sheet, address }: Place): string {
  return `${sheet}!${address}`;
}

const useStyles = makeStyles({
  trace: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  total: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "12px" },
  // Above the figures of the parts, which have an arrow at their right.
  number: { paddingRight: "26px", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
