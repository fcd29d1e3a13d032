/** Which tab is up: the one the user chose last, here or by a button of the ribbon. */
import { useEffect, useState } from "react";
import type { WantedTab } from "../pane-services";
import { paneTabs } from "../tabs";
import type { PaneTab } from "../tabs/pane-tab";

export function useWantedTab(wanted: WantedTab): readonly [PaneTab, (tab: PaneTab) => void] {
  const [tab, setTab] = useState(() => tabOf(wanted.current()));
  useEffect(() => wanted.onChange((id) => setTab(tabOf(id))), [wanted]);
  return [tab, setTab];
}

function tabOf(id: string | null): PaneTab {
  const [first] = paneTabs.all;
  const tab = paneTabs.all.find((one) => one.id === id) ?? first;
  if (!tab) throw new Error("The pane has no tab.");
  return tab;
}
