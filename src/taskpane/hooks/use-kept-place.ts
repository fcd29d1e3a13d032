/**
 * Keeps what the reader looks at where it is when rows above it come or go: the first row in sight stays at its height;
 * where it is gone itself, the next one that is still there takes its place.
 */
import type { Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef } from "react";

export function useKeptPlace<Row>(
  virtualizer: Virtualizer<HTMLElement, Element>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): void {
  const before = useRef<InSight>({ keys: [], start: 0 });
  const rowsBefore = useRef(rows);
  useLayoutEffect(() => {
    const offset = virtualizer.scrollOffset ?? 0;
    const startOf = (index: number) => virtualizer.measurementsCache[index]?.start;
    if (rows !== rowsBefore.current && offset > virtualizer.options.scrollMargin) {
      const places = new Map(rows.map((row, index) => [keyOf(row), index]));
      const kept = before.current.keys.find((key) => places.has(key));
      const start = kept === undefined ? undefined : startOf(places.get(kept) ?? -1);
      const moved = (start ?? before.current.start) - before.current.start;
      if (moved !== 0) virtualizer.scrollToOffset(offset + moved);
    }
    rowsBefore.current = rows;
    const first = virtualizer.getVirtualItems().find(({ end }) => end > offset)?.index ?? rows.length;
    before.current = { keys: rows.slice(first).map(keyOf), start: startOf(first) ?? 0 };
  });
}

/** The rows from the first one in sight on, and where that one begins. */
interface InSight {
  readonly keys: readonly string[];
  readonly start: number;
}
