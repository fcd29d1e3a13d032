/** Tổng hợp: the units' workbooks become the totals of the form in the open workbook. */
import { ConsolidatePanel } from "../consolidate/consolidate-panel";
import type { PaneTab } from "./pane-tab";

export const consolidateTab: PaneTab = { id: "consolidate", label: "Tổng hợp", Panel: ConsolidatePanel };
