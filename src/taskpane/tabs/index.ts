/** The tabs of the pane, in the order of the screen. One file beside this one, one line here. */
import { defineRegistry } from "../../core/model/registry";
import { checkTab } from "./check-tab";
import { consolidateTab } from "./consolidate-tab";
import type { PaneTab } from "./pane-tab";
import { scoreTab } from "./score-tab";

export const paneTabs = defineRegistry<PaneTab>([consolidateTab, checkTab, scoreTab]);
