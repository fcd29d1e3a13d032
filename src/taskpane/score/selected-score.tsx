/** The cell that is selected in the sheet is a score: whose, what it came to, and the way to why. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LevelIcon } from "../components/level-icon";
import { resultLevels } from "./result-words";
import type { SelectedScore } from "./score-state";
import { selectedWords } from "./why-of";

interface SelectedScoreBarProps {
  readonly selected: SelectedScore | null;
  readonly onOpen: () => void;
}

export function SelectedScoreBar({ selected, onOpen }: SelectedScoreBarProps) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.place}>
      {selected && (
        <div className={styles.bar}>
          <LevelIcon level={resultLevels[selected.why.result]} />
          <Text className={styles.words}>{selectedWords(selected)}</Text>
          <Button size="small" onClick={onOpen}>
            Vì sao
          </Button>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  // Nothing selected takes no room, and no gap either.
  place: { ":empty": { display: "none" } },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 8px",
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});
