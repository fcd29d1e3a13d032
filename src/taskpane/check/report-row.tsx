/** One report in the list: whose, which file, how many findings of each kind; opened by a click. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { CheckedReport } from "../../workflows/check/checked-report";
import { type Level, LevelIcon } from "../components/level-icon";
import type { ReportStatus } from "./report-sections";
import { reportName, sourceWords } from "./report-words";
import { countWords } from "./severity-words";

interface ReportRowProps {
  readonly report: CheckedReport;
  readonly status: ReportStatus;
  readonly onOpen: () => void;
}

export function ReportRow({ report, status, onOpen }: ReportRowProps) {
  const styles = useStyles();
  const name = reportName(report);
  const source = sourceWords(report);
  return (
    <Button appearance="subtle" className={styles.row} onClick={onOpen}>
      <LevelIcon level={levels[status]} />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {source !== name && <Text size={200}>{source}</Text>}
        <Text size={200}>
          {report.refusal ?? (status === "clean" ? "Không thấy chỗ nào sai" : countWords(report.counts))}
        </Text>
      </span>
      <ChevronRightRegular aria-hidden />
    </Button>
  );
}

const levels: Readonly<Record<ReportStatus, Level>> = {
  unreadable: "error",
  error: "error",
  explain: "warning",
  note: "note",
  clean: "fine",
};

const useStyles = makeStyles({
  row: {
    width: "100%",
    minWidth: 0,
    display: "flex",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    gap: "8px",
    padding: "6px 4px 6px 12px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    "> svg": { flexShrink: 0 },
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
});
