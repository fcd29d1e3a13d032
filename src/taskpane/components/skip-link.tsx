/** Leads the keyboard past a long list to what stands below it; seen while it has the focus. */
import { Button, makeStyles } from "@fluentui/react-components";
import type { RefObject } from "react";

interface SkipLinkProps {
  /** The first thing in it that can be pressed gets the focus. */
  readonly to: RefObject<HTMLElement | null>;
}

export function SkipLink({ to }: SkipLinkProps) {
  const styles = useStyles();
  return (
    <span className={styles.link}>
      <Button
        size="small"
        onClick={() => to.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus()}
      >
        Đến kết quả và các nút ở cuối
      </Button>
    </span>
  );
}

const useStyles = makeStyles({
  link: {
    ":not(:focus-within)": {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
    },
  },
});
