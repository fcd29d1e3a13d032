/** A short wait without measure. */
import { makeStyles, Spinner, typographyStyles } from "@fluentui/react-components";

export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div className={styles.wait} role="status">
      <Spinner aria-hidden />
      <h1 className={styles.label}>{label}</h1>
    </div>
  );
}

const useStyles = makeStyles({
  wait: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "48px 12px" },
  label: { ...typographyStyles.body1, margin: 0, textAlign: "center" },
});
