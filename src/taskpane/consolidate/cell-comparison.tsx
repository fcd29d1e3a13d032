/** Cells side by side: a line for the cell's name, below it what each source says, right-aligned. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";

interface CellComparisonProps {
  readonly captions: readonly string[];
  readonly lines: readonly { readonly field: string; readonly figures: readonly string[] }[];
}

export function CellComparison({ captions, lines }: CellComparisonProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {lines.map(({ field, figures }) => (
        <Fragment key={field}>
          <dt className={styles.field}>{field}</dt>
          {figures.map((figure, index) => (
            <dd key={index} className={styles.figure}>
              <span>{captions[index]}</span>
              <span className={styles.number}>{figure}</span>
            </dd>
          ))}
        </Fragment>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  list: { margin: "4px 0 0" },
  field: { fontWeight: tokens.fontWeightSemibold, paddingTop: "6px" },
  figure: { display: "flex", justifyContent: "space-between", gap: "12px", margin: 0 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
