/** The head of "Vì sao": what it came to, by which set, whose marks counted, where they stand. */
import { makeStyles, Text } from "@fluentui/react-components";
import type { Place } from "../../host/open-workbook";
import { LevelIcon } from "../components/level-icon";
import { Notice } from "../components/notice";
import { sourcePlace } from "./place-words";
import { resultLevels, resultWords, scoreWords } from "./result-words";
import type { Why } from "./scored";
import { sideWords } from "./side-words";

interface WhyHeadProps {
  readonly why: Why;
  /** The cell whose score it is, where one was asked about. */
  readonly askedOf: Place | null;
}

export function WhyHead({ why, askedOf }: WhyHeadProps) {
  const styles = useStyles();
  const { score, source, set, result, rank, follower, reason, notes } = why;
  const sides = score && sideWords(score);
  return (
    <>
      <div className={styles.result} role="status">
        <LevelIcon level={resultLevels[result]} />
        <span className={styles.words}>
          <Text weight="semibold">{resultWords[result]}</Text>
          {score && <Text>{scoreWords(score, rank)}</Text>}
          {sides !== null && <Text size={200}>{sides}</Text>}
          <Text size={200}>{set.title}</Text>
          {follower !== null && <Text size={200}>Theo dõi: {follower}</Text>}
          {source && <Text size={200}>{sourcePlace(source)}</Text>}
          {askedOf && (
            <Text size={200}>
              Kết quả ở ô {askedOf.address}, trang “{askedOf.sheet}”
            </Text>
          )}
        </span>
      </div>
      {[
        ...(reason === null ? [] : [reason]),
        ...(score?.reason ? [score.reason.message] : []),
        ...(score?.heldBack ?? []),
      ].map((sentence) => (
        <Notice key={sentence} intent="warning">
          {sentence}
        </Notice>
      ))}
      {notes.map((note) => (
        <Notice key={note} intent="info">
          {note}
        </Notice>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  result: { display: "flex", alignItems: "flex-start", gap: "8px" },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
});
