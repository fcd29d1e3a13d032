/** The bar of tabs. */
import { Tab, TabList } from "@fluentui/react-components";
import type { PaneTab } from "../tabs/pane-tab";

interface PaneTabsProps {
  readonly tabs: readonly PaneTab[];
  readonly selected: PaneTab;
  readonly onSelect: (tab: PaneTab) => void;
}

export function PaneTabs({ tabs, selected, onSelect }: PaneTabsProps) {
  return (
    <nav aria-label="Việc cần làm">
      <TabList
        size="small"
        selectedValue={selected.id}
        onTabSelect={(_, { value }) => {
          const tab = tabs.find(({ id }) => id === value);
          if (tab) onSelect(tab);
        }}
      >
        {tabs.map((tab) => (
          <Tab key={tab.id} value={tab.id} id={tabId(tab)}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}

export function tabId({ id }: PaneTab): string {
  return `doan-tab-${id}`;
}
