/** The cells one fix changes: what stands there, what will. Beyond a few they are asked for. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Fix } from "../../core/fixes/fix";

/** Cells shown of one fix before the others are asked for. */
const pageLength = 6;

export function FixChanges({ fix: { changes, warning } }: { readonly fix: Fix }) {
  const styles = useStyles();
  const [shown, setShown] = useState(pageLength);
  const rest = changes.length - shown;
  return (
    <div className={styles.changes}>
      <dl className={styles.list}>
        {changes.slice(0, shown).map(({ address, before, after, was, content }) => (
          <div key={address} className={styles.change}>
            <dt>{address}</dt>
            <dd>
              {words(before, isText(was.value) && was.formula === undefined)}{" "}
              <span role="img" aria-label="thành">
                →
              </span>{" "}
              <strong>{words(after, content.kind === "value" && isText(content.value))}</strong>
            </dd>
          </div>
        ))}
      </dl>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + pageLength * 10)}>
          Xem thêm {rest} ô
        </Button>
      )}
      {warning !== null && (
        <Text block size={200}>
          {warning}
        </Text>
      )}
    </div>
  );
}

/** What is text stands in quotes: "2.243" that is counted by nobody, and 2.243 that is. */
function words(shown: string, isQuoted: boolean): string {
  if (shown === "") return "(trống)";
  return isQuoted ? `“${shown}”` : shown;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

const useStyles = makeStyles({
  changes: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    paddingLeft: "32px",
  },
  list: { margin: 0, width: "100%" },
  change: {
    display: "flex",
    gap: "8px",
    "> dt": { color: tokens.colorNeutralForeground2, minWidth: "48px" },
    "> dd": { margin: 0, minWidth: 0, fontVariantNumeric: "tabular-nums" },
  },
});
