/** Chấm điểm: units scored by a criteria set, from files or from forms and boards of the open workbook. */
import { lazy } from "react";
import { NotLoaded } from "../components/not-loaded";
import type { PaneTab } from "./pane-tab";

/** Fetched when the tab is first looked at: the pane opens on another, and sooner. */
const Panel = lazy(() =>
  import(/* webpackChunkName: "score" */ "../score/score-panel").then(
    ({ ScorePanel }) => ({ default: ScorePanel }),
    () => ({ default: NotLoaded }),
  ),
);

export const scoreTab: PaneTab = { id: "score", label: "Chấm điểm", Panel };
