/** One line of "Vì sao": a criterion or group with what it came to; a content that opens to its marks and evidence. */
import { Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { Place } from "../../host/open-workbook";
import { LevelIcon } from "../components/level-icon";
import { markLines, verdictLevel, verdictWords } from "./content-words";
import { groupWords } from "./place-words";
import type { MarkPlace } from "./scored";
import type { WhyLine } from "./why-lines";

interface ContentLineProps {
  readonly line: WhyLine;
  /** Where its mark stands. */
  readonly place: MarkPlace | undefined;
  readonly onGoTo: (place: Place) => void;
  readonly onToggle: () => void;
}

export function ContentLine({ line, place, onGoTo, onToggle }: ContentLineProps) {
  return line.isGroup ? <GroupLine line={line} /> : <LeafLine {...{ line, place, onGoTo, onToggle }} />;
}

function GroupLine({ line: { score, depth } }: { readonly line: WhyLine }) {
  const styles = useStyles();
  const { node, reason } = score;
  return (
    <div className={mergeClasses(styles.group, depth > 0 && styles.within)}>
      <h2 className={styles.heading}>
        <LevelIcon level={verdictLevel(score)} />
        <span className={styles.words}>
          <span>
            {node.code}. {node.title}
          </span>
          <Text size={200}>{groupWords(score)}</Text>
          {reason && reason.kind !== "child-not-met" && <Text size={200}>{reason.message}</Text>}
        </span>
      </h2>
    </div>
  );
}

function LeafLine({ line, place, onGoTo, onToggle }: ContentLineProps) {
  const styles = useStyles();
  const { score, isOpen } = line;
  const { node } = score;
  return (
    <div className={styles.leaf}>
      <Button appearance="subtle" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
        <LevelIcon level={verdictLevel(score)} />
        <span className={styles.words}>
          <span>
            {node.code} {node.title}
          </span>
          <Text size={200} weight="semibold">
            {verdictWords(score)}
          </Text>
        </span>
        {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
      </Button>
      {isOpen && <LeafFacts {...{ line, place, onGoTo }} />}
    </div>
  );
}

function LeafFacts({ line: { score }, place, onGoTo }: Omit<ContentLineProps, "onToggle">) {
  const styles = useStyles();
  const { node, reason } = score;
  const words = place && `${place.sheet}!${place.address}`;
  return (
    <div className={styles.facts}>
      {reason && <Text block>{reason.message}</Text>}
      {markLines(score).map((line) => (
        <Text key={line} block size={200}>
          {line}
        </Text>
      ))}
      {node.remark !== undefined && (
        <Text block size={200} italic>
          {node.remark}
        </Text>
      )}
      {place?.isHere && (
        <Link className={styles.place} onClick={() => onGoTo(place)} aria-label={`${words}: đến ô này`}>
          {words}
        </Link>
      )}
      {place?.isHere === false && (
        <Text block size={200}>
          {words}
        </Text>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  group: { paddingTop: "6px" },
  within: { paddingLeft: "12px" },
  heading: {
    margin: 0,
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  leaf: { marginLeft: "12px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  button: {
    width: "100%",
    minWidth: 0,
    display: "flex",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    gap: "8px",
    padding: "4px 4px 4px 8px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    "> svg": { flexShrink: 0, marginTop: "2px" },
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    padding: "0 8px 8px 36px",
    overflowWrap: "anywhere",
  },
  place: { fontSize: tokens.fontSizeBase200 },
});
