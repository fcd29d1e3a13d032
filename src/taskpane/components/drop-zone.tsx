/** Where files are dropped, and what leads to picking them stands. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FilePicking } from "../hooks/use-file-picking";

interface DropZoneProps {
  readonly picking: Pick<FilePicking, "dropProps" | "isOver">;
  readonly children: ReactNode;
}

export function DropZone({ picking, children }: DropZoneProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.zone, picking.isOver && styles.over)} {...picking.dropProps}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    padding: "10px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});
