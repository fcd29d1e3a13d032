/** "Chưa đối chiếu được": rules that could not be judged, each with the reason; they count as neither right nor wrong. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SkippedRule } from "../../workflows/check/checked-report";

export function SkippedLine({ skipped }: { readonly skipped: SkippedRule }) {
  const styles = useStyles();
  const { ruleId, title, reason, count } = skipped;
  return (
    <div className={styles.line}>
      <Text block>{title}</Text>
      <Text block size={200} className={styles.reason}>
        {[ruleId, count > 1 ? `${count} phép` : null, reason].filter((part) => part !== null).join(" · ")}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  line: { padding: "4px 8px 6px 32px", overflowWrap: "anywhere" },
  reason: { color: tokens.colorNeutralForeground2 },
});
