/** "Giải thích cho đơn vị": what the finding means in the words of the catalogue, to be read out or copied. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { JudgedFinding } from "../../workflows/check/checked-report";
import { CopyButton } from "../components/copy-button";
import type { FindingActions } from "./finding-actions";

interface UnitExplanationProps {
  readonly finding: JudgedFinding;
  readonly actions: Pick<FindingActions, "unitWords" | "copyText">;
}

export function UnitExplanation({ finding, actions }: UnitExplanationProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const text = isOpen ? actions.unitWords(finding) : "";
  return (
    <>
      <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        Giải thích cho đơn vị
      </Button>
      {isOpen && (
        <div className={styles.words}>
          <Text block className={styles.text}>
            {text}
          </Text>
          <CopyButton label="Chép lời giải thích" text={text} copyText={actions.copyText} />
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  words: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { whiteSpace: "pre-line" },
});
