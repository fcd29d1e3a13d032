/** Sentences behind a heading that opens: what need not be read to go on. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface DetailsProps {
  readonly summary: string;
  /** Shown at once. */
  readonly isOpen?: boolean;
  /** Items of a list. */
  readonly children: ReactNode;
}

export function Details({ summary, isOpen = false, children }: DetailsProps) {
  const styles = useStyles();
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{summary}</summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: "2px 0" },
  list: { margin: "4px 0 0", paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "4px" },
});
