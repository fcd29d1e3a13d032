/** Rows of unequal height below each other. Beyond a hundred only those in sight are in the page. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useKeptPlace } from "../hooks/use-kept-place";

interface LongListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly render: (row: Row) => ReactNode;
  /** What scrolls: the list itself is as long as its rows. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Brought into sight when it is another object than before. */
  readonly sought?: { readonly key: string } | null;
}

const mostWhole = 100;

/** One and the same however many rows there are: where a section is opened the focus stays on its head. */
export function LongList<Row>({ label, rows, keyOf, render, scroller, sought }: LongListProps<Row>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  // What stands above the list may have grown or shrunk by any render.
  useLayoutEffect(() => {
    if (list.current) setScrollMargin(list.current.offsetTop);
  });
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => keyAt(rows, index, keyOf),
    estimateSize: () => usualHeightPx,
    overscan: rows.length > mostWhole ? 6 : mostWhole,
    scrollMargin,
    scrollPaddingStart: scrollMarginPx,
    scrollPaddingEnd: scrollMarginPx,
  });
  useKeptPlace(virtualizer, rows, keyOf);
  useEffect(() => {
    const index = sought ? rows.findIndex((row) => keyOf(row) === sought.key) : -1;
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "auto" });
    // Once for each thing that is sought: not again when the rows change under the reader.
  }, [sought]);
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ height: virtualizer.getTotalSize(), position: "relative" }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          row !== undefined && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.placed}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
            >
              {render(row)}
            </li>
          )
        );
      })}
    </ul>
  );
}

const usualHeightPx = 44;
/** What is brought into sight stands clear of the edge. */
const scrollMarginPx = 8;

function keyAt<Row>(rows: readonly Row[], index: number, keyOf: (row: Row) => string): string {
  const row = rows[index];
  return row === undefined ? String(index) : keyOf(row);
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, flexShrink: 0 },
  placed: { position: "absolute", top: 0, left: 0, right: 0 },
});
