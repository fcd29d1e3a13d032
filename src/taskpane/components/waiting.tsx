/** A short wait without measure. */
import { makeStyles, Spinner } from "@fluentui/react-components";

export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  return <Spinner className={styles.wait} label={label} labelPosition="below" />;
}

const useStyles = makeStyles({ wait: { padding: "48px 12px" } });
