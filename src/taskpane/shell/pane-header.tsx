/** The head of the pane: DOAN, and whose and for when the work in hand is. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { capitalised } from "../../core/text/capitalised";
import { periodWords } from "../../core/model/period";
import type { CampaignCaption } from "../tabs/pane-tab";

export function PaneHeader({ receiver, period }: CampaignCaption) {
  const styles = useStyles();
  const caption = [receiver, period === null ? null : capitalised(periodWords(period))];
  return (
    <header className={styles.header}>
      <Text weight="bold" size={400} className={styles.name}>
        DOAN
      </Text>
      <Text size={200} align="end">
        {caption.filter((part) => part !== null).join(" · ")}
      </Text>
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: "12px",
    padding: "8px 12px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorBrandForeground1 },
});
