/**
 * One view of the pane: a heading, what scrolls below it, and the action bar that stays at the bottom.
 * When a view comes up its heading takes the focus, so that a keyboard or a screen reader begins there.
 */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, type Ref, useEffect, useId, useRef } from "react";
import { SkipLink } from "./skip-link";

export interface ViewProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The primary button first. */
  readonly actions?: ReactNode;
  /** What the last thing that was done came to: above the actions, seen wherever the view is scrolled to. */
  readonly news?: ReactNode;
  /** There may be more to tab through than anyone wants to on the way to the actions. */
  readonly isLong?: boolean;
  /** Before the title: the way back. */
  readonly back?: ReactNode;
  readonly scrollRef?: Ref<HTMLDivElement>;
}

export function View({ title, children, actions, news, back, scrollRef, isLong = false }: ViewProps) {
  const styles = useStyles();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where the focus is in the sheet (the pane was just opened) it stays there; who walks along the tabs stays on them.
    const isOnTab = document.activeElement?.getAttribute("role") === "tab";
    if (document.hasFocus() && !isOnTab) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className={styles.view} aria-labelledby={headingId}>
      <div className={styles.scroll} ref={scrollRef}>
        <div className={styles.title}>
          {back}
          <h1 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>
            {title}
          </h1>
        </div>
        {isLong && <SkipLink to={foot} />}
        {children}
      </div>
      <div className={styles.foot} ref={foot}>
        {news !== undefined && news !== null && <div className={styles.news}>{news}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // Lists measure their place from here.
    position: "relative",
    // Words of other people's files may be longer than the pane is wide.
    overflowWrap: "anywhere",
    padding: "8px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    // Scrolled to by the keyboard, nothing hides under the upper edge.
    scrollPaddingTop: "8px",
  },
  // The focus only begins here: nothing on a heading can be pressed, so no frame invites to.
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  title: { display: "flex", alignItems: "flex-start", gap: "4px" },
  foot: { flexShrink: 0, maxHeight: "60%", overflowY: "auto" },
  news: {
    padding: "0 12px",
    "&:not(:empty)": { paddingBottom: "8px" },
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
