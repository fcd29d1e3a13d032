/** "Việc khác": what can be made or begun beside the main thing, each with a sentence that says what it is. */
import { Button, makeStyles, Text } from "@fluentui/react-components";

export interface OtherJob {
  readonly label: string;
  /** What pressing it does. */
  readonly says: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

export function OtherJobs({ jobs }: { readonly jobs: readonly OtherJob[] }) {
  const styles = useStyles();
  if (jobs.length === 0) return null;
  return (
    <section aria-label="Việc khác">
      <Text as="h2" block weight="semibold" className={styles.heading}>
        Việc khác
      </Text>
      <ul className={styles.list}>
        {jobs.map(({ label, says, isDisabled, onPress }) => (
          <li key={label} className={styles.job}>
            <Button size="small" disabledFocusable={isDisabled} onClick={onPress}>
              {label}
            </Button>
            <Text size={200}>{says}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  heading: { margin: "0 0 6px" },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  job: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px" },
});
