/** Which tab the ribbon asked for, kept from the first moment of the page until the pane is there and from then on. */
import type { WantedTab } from "../taskpane/pane-services";

export interface TabWish extends WantedTab {
  ask(tab: string | null): void;
}

export function createTabWish(): TabWish {
  let wanted: string | null = null;
  const listeners = new Set<(tab: string | null) => void>();
  return {
    current: () => wanted,
    ask(tab) {
      wanted = tab;
      for (const listener of listeners) listener(tab);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
