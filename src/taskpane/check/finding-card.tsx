/** One finding: its cell, what stands there and what should, the sentence, and what can be done about it. */
import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { capitalised } from "../../core/text/capitalised";
import type { JudgedFinding } from "../../workflows/check/checked-report";
import { ExplanationEditor } from "./explanation-editor";
import { factWords, placeWords } from "./finding-words";
import type { FindingActions } from "./finding-actions";
import { UnitExplanation } from "./unit-explanation";

interface FindingCardProps {
  readonly finding: JudgedFinding;
  /** Of its rule: said in the head above. */
  readonly title: string;
  /** It stands on the cell that is selected in the sheet. */
  readonly isSelected: boolean;
  /** The report covers several sheets, so that the cell alone does not say where. */
  readonly namesSheet: boolean;
  readonly actions: FindingActions;
}

export function FindingCard({ finding, title, isSelected, namesSheet, actions }: FindingCardProps) {
  const styles = useStyles();
  const { key, message, explanation, severity } = finding;
  const facts = factWords(finding);
  const draft = actions.drafts.get(key);
  return (
    <div
      className={mergeClasses(styles.card, isSelected && styles.selected)}
      aria-current={isSelected ? "true" : undefined}
    >
      <FindingPlace {...{ finding, namesSheet, actions }} />
      {isSelected && (
        <Text size={200} className={styles.mark}>
          ◂ ô đang chọn
        </Text>
      )}
      {facts !== "" && (
        <Text block className={styles.facts}>
          {facts}
        </Text>
      )}
      <Text block>{withoutTitle(message, title)}</Text>
      {explanation !== null && draft === undefined && (
        <Text block className={styles.explanation}>
          Đã giải trình: {explanation.text}
        </Text>
      )}
      {draft !== undefined && <ExplanationEditor finding={finding} draft={draft} actions={actions} />}
      <div className={styles.buttons}>
        {actions.canFix(finding) && (
          <Button size="small" disabled={actions.isBusy} onClick={() => actions.fix([finding])}>
            Sửa…
          </Button>
        )}
        {severity === "explain" && draft === undefined && (
          <Button
            size="small"
            disabled={actions.isBusy}
            onClick={() => actions.draft(finding, explanation?.text ?? finding.offered?.text ?? "")}
          >
            {explanation === null ? "Ghi giải trình…" : "Sửa giải trình…"}
          </Button>
        )}
        {actions.isClosedFile && finding.sheet !== null && (
          <Button size="small" disabled={actions.isBusy} onClick={() => actions.goTo(finding)}>
            Xem bản nộp
          </Button>
        )}
        <UnitExplanation finding={finding} actions={actions} />
      </div>
    </div>
  );
}

interface FindingPlaceProps {
  readonly finding: JudgedFinding;
  readonly namesSheet: boolean;
  readonly actions: FindingActions;
}

/** A link to the cell; of a closed file to a copy of its sheet. */
function FindingPlace({ finding, namesSheet, actions }: FindingPlaceProps) {
  const styles = useStyles();
  const place = placeWords(finding);
  if (place === null) return null;
  const words =
    namesSheet && finding.sheet !== null && finding.cell !== null ? `${finding.sheet} · ${place}` : place;
  if (finding.sheet === null) return <Text weight="semibold">{words}</Text>;
  return (
    <Link
      className={styles.place}
      disabled={actions.isBusy}
      onClick={() => actions.goTo(finding)}
      aria-label={actions.isClosedFile ? `${words}: xem bản nộp` : `${words}: đến ô này`}
    >
      {words}
    </Link>
  );
}

/** "Dòng I = 1.1 + 1.2: dòng I …" under "Dòng I = 1.1 + 1.2" says it once. */
function withoutTitle(message: string, title: string): string {
  if (!message.startsWith(`${title}: `)) return message;
  const rest = message.slice(title.length + 2);
  return capitalised(rest);
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: "2px 8px",
    padding: "6px 8px 8px 12px",
    marginLeft: "10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    "> *": { minWidth: 0, overflowWrap: "anywhere" },
    "> div, > span + span": { width: "100%" },
  },
  selected: {
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: "10px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  mark: { width: "auto", color: tokens.colorNeutralForeground2 },
  facts: { width: "100%", fontVariantNumeric: "tabular-nums" },
  explanation: { width: "100%", fontStyle: "italic" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", paddingTop: "4px" },
});
