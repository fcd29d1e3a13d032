/**
 * The buttons of DOAN on the ribbon. In the shared runtime there is one page for all of them, so that the address cannot
 * say which was pressed: "Tổng hợp" simply shows the pane, the others are functions that say so and then show it.
 * Source: Microsoft, "Configure your Office Add-in to use a shared runtime" (multiple task panes).
 */

/** Tabs that a function of the manifest opens: the name of the function, the id of the tab. */
const commands = { openCheck: "check", openScore: "score" } as const;

/**
 * @param onTab Called with the id of the tab a button stands for; null for "Tổng hợp", heard where the pane was closed.
 */
export function listenToRibbon(onTab: (tab: string | null) => void): void {
  let isSeen = false;
  let isBeingShown = false;
  for (const [name, tab] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      isBeingShown = !isSeen;
      onTab(tab);
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        event.completed();
      }
    });
  }
  // The page outlives its pane: what was left there is not what the other button asks for.
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    const wasSeen = isSeen;
    isSeen = visibilityMode === Office.VisibilityMode.taskpane;
    if (isSeen && !wasSeen && !isBeingShown) onTab(null);
    isBeingShown = false;
  });
}
