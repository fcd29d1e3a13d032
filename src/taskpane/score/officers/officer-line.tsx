/** One officer of a list: what it came to, in a shape and words, and the way to the line on the sheet. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type Level, LevelIcon } from "../../components/level-icon";

export interface OfficerLineWords {
  readonly key: string;
  readonly name: string;
  readonly level: Level;
  /** "61 ngày", "Quá tuổi". */
  readonly verdict: string;
  readonly details: readonly string[];
}

interface OfficerLineProps {
  readonly line: OfficerLineWords;
  /** Absent where the line stands in a closed file. */
  readonly onGoTo?: () => void;
}

export function OfficerLine({ line: { name, level, verdict, details }, onGoTo }: OfficerLineProps) {
  const styles = useStyles();
  const words = (
    <>
      <LevelIcon level={level} />
      <span className={styles.words}>
        <span className={styles.head}>
          <span className={styles.name}>{name}</span>
          <span className={styles.verdict}>{verdict}</span>
        </span>
        {details.map((detail) => (
          <Text key={detail} size={200}>
            {detail}
          </Text>
        ))}
      </span>
    </>
  );
  return onGoTo ? (
    <Button appearance="subtle" className={styles.line} onClick={onGoTo}>
      {words}
    </Button>
  ) : (
    <div className={styles.line}>{words}</div>
  );
}

const useStyles = makeStyles({
  line: {
    width: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    display: "flex",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    gap: "8px",
    padding: "6px 4px 8px 8px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  verdict: { flexShrink: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});
