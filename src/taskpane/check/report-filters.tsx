/** Which findings of the report are shown: by how grave they are and by sheet. */
import { makeStyles, Select } from "@fluentui/react-components";
import type { CheckedReport } from "../../workflows/check/checked-report";
import { type FindingFilter, sheetsWithFindings } from "./finding-filter";
import { severities, severityWords } from "./severity-words";

interface ReportFiltersProps {
  readonly report: CheckedReport;
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

const all = "";

export function ReportFilters({ report, filter, onChange }: ReportFiltersProps) {
  const styles = useStyles();
  const { counts } = report;
  const sheets = sheetsWithFindings(report);
  const kinds = [
    ...severities.map((kind) => ({ kind, label: severityWords[kind], count: counts[kind] })),
    { kind: "explained", label: "Đã giải trình", count: counts.explained } as const,
  ].filter(({ kind, count }) => count > 0 || kind === filter.severity);
  if (kinds.length < 2 && sheets.length < 2 && filter.severity === null && filter.sheet === null) return null;
  return (
    <div className={styles.filters}>
      <Select
        aria-label="Mức"
        className={styles.filter}
        value={filter.severity ?? all}
        onChange={(_, { value }) => {
          const chosen = kinds.find(({ kind }) => kind === value);
          onChange({ ...filter, severity: chosen?.kind ?? null });
        }}
      >
        <option value={all}>Mọi mức</option>
        {kinds.map(({ kind, label, count }) => (
          <option key={kind} value={kind}>
            {label} ({count})
          </option>
        ))}
      </Select>
      {(sheets.length > 1 || filter.sheet !== null) && (
        <Select
          aria-label="Biểu"
          className={styles.filter}
          value={filter.sheet ?? all}
          onChange={(_, { value }) => onChange({ ...filter, sheet: value === all ? null : value })}
        >
          <option value={all}>Mọi biểu</option>
          {sheets.map(({ sheet, count }) => (
            <option key={sheet} value={sheet}>
              {sheet} ({count})
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  filters: { display: "flex", gap: "8px" },
  filter: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
});
