/** The bar of tabs; nothing where there is only one thing to show. */
import { Tab, TabList } from "@fluentui/react-components";
import type { PaneTab } from "../tabs/pane-tab";

interface PaneTabsProps {
  readonly tabs: readonly PaneTab[];
  readonly selected: PaneTab;
  readonly onSelect: (tab: PaneTab) => void;
}

export function PaneTabs({ tabs, selected, onSelect }: PaneTabsProps) {
  if (tabs.length < 2) return null;
  return (
    <TabList
      size="small"
      selectedValue={selected.id}
      onTabSelect={(_, { value }) => {
        const tab = tabs.find(({ id }) => id === value);
        if (tab) onSelect(tab);
      }}
    >
      {tabs.map(({ id, label }) => (
        <Tab key={id} value={id}>
          {label}
        </Tab>
      ))}
    </TabList>
  );
}
