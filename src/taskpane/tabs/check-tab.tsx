/** Kiểm tra: the open sheet, the workbook or a pile of files judged against the form, every fault in one pass. */
import { lazy } from "react";
import { NotLoaded } from "../components/not-loaded";
import type { PaneTab } from "./pane-tab";

/** Fetched when the tab is first looked at: the pane opens on another, and sooner. */
const Panel = lazy(() =>
  import(/* webpackChunkName: "check" */ "../check/check-panel").then(
    ({ CheckPanel }) => ({ default: CheckPanel }),
    () => ({ default: NotLoaded }),
  ),
);

export const checkTab: PaneTab = { id: "check", label: "Kiểm tra", Panel };
