/** The head of a section that opens and closes: "Cần xem (4)". */
import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";

interface SectionHeadProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function SectionHead({ title, isOpen, onToggle }: SectionHeadProps) {
  const styles = useStyles();
  return (
    <h2 className={styles.heading}>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {title}
      </Button>
    </h2>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: { width: "100%", justifyContent: "flex-start", paddingLeft: "4px" },
});
