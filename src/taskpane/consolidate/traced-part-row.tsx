/** One unit's part of a total: its name and figure; opened, the file, sheet and cell it was read from. */
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { TracedLine } from "../../workflows/trace-here";

interface TracedPartRowProps {
  readonly part: TracedLine;
  /** The total rests on several fields: each part says which it is of. */
  readonly namesField: boolean;
  /** This unit's own figure is the one selected. */
  readonly isSelected: boolean;
}

export function TracedPartRow({ part, namesField, isSelected }: TracedPartRowProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(isSelected);
  const { unitName, figureWords, fieldWords, correctionWords, isNothing } = part;
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
        <span className={styles.name}>
          {unitName}
          {namesField && <span className={styles.field}>{fieldWords}</span>}
        </span>
        <span className={styles.figure}>{figureWords}</span>
      </Button>
      {correctionWords !== null && (
        <Text block size={200} className={styles.source}>
          {correctionWords}
        </Text>
      )}
      {isOpen && (
        <Text block size={200} className={styles.source}>
          → {sourceWords(part)}
        </Text>
      )}
    </div>
  );
}

/** "Duyên Hải.xlsx, Biểu 1 Đoàn viên!I31 (đã lệch 1 dòng)". */
function sourceWords({ file, sheet, cell, shiftWords }: TracedLine): string {
  const place = [sheet, cell].filter((part) => part !== null).join("!");
  const shift = shiftWords === null ? "" : ` (${shiftWords})`;
  return place === "" ? `${file}${shift}` : `${file}, ${place}${shift}`;
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
  field: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  // Words for a nothing ("tệp không có dòng, cột hoặc trang này") are longer than any number.
  figure: { flexShrink: 0, maxWidth: "45%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
  source: { paddingLeft: "4px", paddingBottom: "4px" },
});
