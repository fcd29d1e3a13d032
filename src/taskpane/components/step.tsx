/** One of the numbered things to choose: "1 Biểu". */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}

export function Step({ number, title, children }: StepProps) {
  const styles = useStyles();
  return (
    <section className={styles.step}>
      <h2 className={styles.heading}>
        <span className={styles.number}>{number}</span> {title}
      </h2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: "6px" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  number: { color: tokens.colorBrandForeground1 },
});
