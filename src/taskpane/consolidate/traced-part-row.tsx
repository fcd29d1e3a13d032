/**
 * One unit's part of a total: its name and figure; opened, the file, sheet and cell it was read from, each with its
 * own figure where the total rests on several.
 */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { TracedLine, TracedSource } from "../../workflows/trace/unit-lines";

interface TracedPartRowProps {
  readonly part: TracedLine;
  /** This unit's own figure is the one selected. */
  readonly isSelected: boolean;
}

export function TracedPartRow({ part, isSelected }: TracedPartRowProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(isSelected);
  const { unitName, figureWords, isNothing, sources } = part;
  const corrections = sources.flatMap(({ correctionWords }) => correctionWords ?? []);
  return (
    <div>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.line, isNothing && styles.nothing)}
        aria-expanded={isOpen}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        iconPosition="after"
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={styles.name}>{unitName}</span>
        <span className={styles.figure}>{figureWords}</span>
      </Button>
      {corrections.map((correction, index) => (
        <Text block size={200} className={styles.source} key={index}>
          {correction}
        </Text>
      ))}
      {isOpen && <PartSources part={part} />}
    </div>
  );
}

function PartSources({ part: { file, sources } }: { readonly part: TracedLine }) {
  const styles = useStyles();
  const [only] = sources;
  if (sources.length === 1 && only && only.fieldWords === "") {
    return (
      <Text block size={200} className={styles.source}>
        → {[file, placeWords(only)].filter((word) => word !== "").join(", ")}
      </Text>
    );
  }
  return (
    <>
      <Text block size={200} className={styles.source}>
        → {file}
      </Text>
      <ul className={styles.sources}>
        {sources.map((source, index) => (
          <li key={index} className={styles.figureLine}>
            <span className={styles.name}>
              {source.fieldWords}
              <span className={styles.place}>{placeWords(source)}</span>
            </span>
            <span className={styles.figure}>{source.figureWords}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Biểu 1 Đoàn viên!I31 (đã lệch 1 dòng)". */
function placeWords({ sheet, cell, shiftWords }: TracedSource): string {
  const place = [sheet, cell].filter((part) => part !== null).join("!");
  return [place, shiftWords === null ? "" : `(${shiftWords})`].filter((word) => word !== "").join(" ");
}

const useStyles = makeStyles({
  line: {
    width: "100%",
    alignItems: "flex-start",
    padding: "5px 0 5px 4px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
  nothing: { color: tokens.colorNeutralForeground3 },
  name: { minWidth: 0, flexGrow: 1, paddingRight: "12px", overflowWrap: "anywhere" },
  place: { display: "block", color: tokens.colorNeutralForeground3 },
  sources: { margin: 0, padding: "0 26px 4px 12px", listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  figureLine: { display: "flex", padding: "2px 0", lineHeight: tokens.lineHeightBase200 },
  // Words for a nothing ("tệp không có dòng, cột hoặc trang này") are longer than any number.
  figure: { flexShrink: 0, maxWidth: "45%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  source: { paddingLeft: "4px", paddingBottom: "4px" },
});
