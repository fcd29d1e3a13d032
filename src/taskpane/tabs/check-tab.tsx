/** Kiểm tra: the open sheet, the workbook or a pile of files judged against the form, every fault in one pass. */
import { CheckPanel } from "../check/check-panel";
import type { PaneTab } from "./pane-tab";

export const checkTab: PaneTab = { id: "check", label: "Kiểm tra", Panel: CheckPanel };
