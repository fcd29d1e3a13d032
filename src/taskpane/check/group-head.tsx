/** The head of a rule that found something: how grave, its id and title, how many cells, and mending all of them. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { LevelIcon } from "../components/level-icon";
import type { FindingActions } from "./finding-actions";
import type { ReportLine } from "./report-lines";
import { isExplained, severityLevels, severityWords } from "./severity-words";

interface GroupHeadProps {
  readonly line: Extract<ReportLine, { kind: "group" }>;
  readonly actions: FindingActions;
}

export function GroupHead({ line, actions }: GroupHeadProps) {
  const styles = useStyles();
  const { group, findings, isOpen, key } = line;
  const isDone = isExplained(group);
  const mendable = findings.filter(actions.canFix);
  return (
    <div className={styles.group}>
      <h2 className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.button}
          aria-expanded={isOpen}
          onClick={() => actions.toggle(key, !isOpen)}
        >
          <LevelIcon level={isDone ? "fine" : severityLevels[group.severity]} />
          <span className={styles.words}>
            <span>{group.title}</span>
            <Text size={200} className={styles.facts}>
              {[
                isDone ? "Đã giải trình" : severityWords[group.severity],
                group.ruleId,
                `${findings.length} chỗ`,
              ].join(" · ")}
            </Text>
          </span>
          {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        </Button>
      </h2>
      {mendable.length > 1 && (
        <Button
          size="small"
          className={styles.fix}
          disabled={actions.isBusy}
          onClick={() => actions.fix(mendable)}
        >
          Sửa cả {mendable.length} chỗ…
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  group: { paddingTop: "4px" },
  heading: { margin: 0 },
  button: {
    width: "100%",
    minWidth: 0,
    display: "flex",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    gap: "8px",
    padding: "6px 4px",
    textAlign: "left",
    "> svg": { flexShrink: 0 },
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  facts: { fontWeight: tokens.fontWeightRegular },
  fix: { margin: "0 0 6px 32px" },
});
