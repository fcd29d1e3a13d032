/** One unit of the result: what it came to, in a word and a shape; what is missing and why; opened by a click. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ScoredUnit } from "../../workflows/score/scored-units";
import { LevelIcon } from "../components/level-icon";
import { resultLevels, resultWords, scoreWords } from "./result-words";
import { cardFacts, missingLines } from "./unit-words";

interface UnitCardProps {
  readonly unit: ScoredUnit;
  readonly onOpen: () => void;
}

export function UnitCard({ unit, onOpen }: UnitCardProps) {
  const styles = useStyles();
  const { name, result, score, rank } = unit;
  const facts = cardFacts(unit);
  return (
    <Button appearance="subtle" className={styles.card} onClick={onOpen}>
      <LevelIcon level={resultLevels[result]} />
      <span className={styles.words}>
        <span className={styles.head}>
          <span className={styles.name}>{name}</span>
          <span className={styles.result}>{resultWords[result]}</span>
        </span>
        {score && <Text className={styles.counts}>{scoreWords(score, rank)}</Text>}
        {missingLines(unit).map((line) => (
          <Text key={line} size={200}>
            {line}
          </Text>
        ))}
        {facts !== "" && (
          <Text size={200} className={styles.facts}>
            {facts}
          </Text>
        )}
      </span>
      <ChevronRightRegular aria-hidden />
    </Button>
  );
}

const useStyles = makeStyles({
  card: {
    width: "100%",
    minWidth: 0,
    display: "flex",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    gap: "8px",
    padding: "6px 4px 8px 8px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    "> svg": { flexShrink: 0, marginTop: "2px" },
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  result: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  counts: { fontVariantNumeric: "tabular-nums" },
  facts: { color: tokens.colorNeutralForeground2 },
});
