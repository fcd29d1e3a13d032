/** News for a screen reader that the eye sees by other means. */
import { makeStyles } from "@fluentui/react-components";

export function OnlyHeard({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <span role="status" className={styles.unseen}>
      {children}
    </span>
  );
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
