/** A file or sheet that counts for no unit, and why. */
import { makeStyles, Text } from "@fluentui/react-components";
import type { LeftOut } from "../../workflows/score/scored-units";

export function LeftOutLine({ leftOut: { name, reason } }: { readonly leftOut: LeftOut }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Text block weight="semibold">
        {name}
      </Text>
      <Text block size={200}>
        {reason}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({ line: { padding: "4px 8px 6px 36px", overflowWrap: "anywhere" } });
