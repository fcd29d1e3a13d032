/** One file (or a unit that sent none) in the preview: whose, what of it, why, what to decide, what to tell the unit. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Decisions } from "../../core/campaign/decisions";
import type { OrgUnit } from "../../core/units/org-unit";
import type { PreflightRow, RowStatus } from "../../workflows/preflight/preflight-row";
import { CopyButton } from "../components/copy-button";
import { type Level, LevelIcon } from "../components/level-icon";
import { FindingList } from "./finding-list";
import { RowQuestion } from "./row-question";

interface PreflightCardProps {
  readonly row: PreflightRow;
  readonly units: readonly OrgUnit[];
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
  readonly copyText: (text: string) => Promise<boolean>;
}

export function PreflightCard({ row, units, decisions, onDecide, copyText }: PreflightCardProps) {
  const styles = useStyles();
  const { unit, file, statusWords, reason, message, findings } = row;
  const questions = [row.question, row.correctedQuestion].filter((question) => question !== undefined);
  const facts = [row.formWords, row.periodWords, row.sentWords === "" ? null : `gửi ${row.sentWords}`];
  return (
    <div className={styles.card}>
      <LevelIcon level={levels[row.status]} />
      <div className={styles.body}>
        <Text block weight="semibold">
          {unit?.name ?? file}
        </Text>
        {unit !== null && file !== null && (
          <Text block size={200}>
            {file}
          </Text>
        )}
        <Text block size={200} className={styles.facts}>
          {[statusWords, ...facts].filter((fact) => fact !== null).join(" · ")}
        </Text>
        {reason !== null && <Text block>{reason}</Text>}
        {questions.map((question) => (
          <RowQuestion key={question.kind} {...{ question, units, decisions, onDecide }} />
        ))}
        <FindingList findings={findings.filter((finding) => finding.message !== reason)} />
        {message !== null && <CopyButton label="Chép tin nhắn" text={message} copyText={copyText} />}
      </div>
    </div>
  );
}

const levels: Readonly<Record<RowStatus, Level>> = {
  ready: "fine",
  kept: "fine",
  "has-errors": "error",
  unreadable: "error",
  "other-form": "error",
  "other-period": "error",
  "unknown-unit": "warning",
  "ambiguous-unit": "warning",
  duplicate: "warning",
  "needs-explanation": "warning",
  "left-out": "warning",
  missing: "open",
  "not-a-report": "open",
};

const useStyles = makeStyles({
  card: {
    display: "flex",
    gap: "8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0, flexGrow: 1 },
  facts: { color: tokens.colorNeutralForeground2 },
});
