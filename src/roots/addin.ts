/**
 * The one page of the shared runtime, behind fallback.js, which has seen to it that this browser can run it. The custom
 * functions are associated already: webpack puts every file of src/functions in front of this one. The pane, with
 * React and all the rest, comes after them.
 */
import { listenToRibbon } from "../excel/ribbon";
import { faultReport } from "../taskpane/shell/fault-report";
import { showPage } from "./page/show-page";
import { createTabWish } from "./wanted-tab";

/** Excel 2021; whatever is newer is asked for where it is used. */
const requirements = [
  ["ExcelApi", "1.14"],
  ["SharedRuntime", "1.1"],
] as const;

void start();

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return showPage("outside");
  const { requirements: excel } = Office.context;
  if (!requirements.every(([set, version]) => excel.isSetSupported(set, version)))
    return showPage("excel-too-old");
  const wantedTab = createTabWish();
  // Before the pane has come: it is a button of the ribbon that may have started this page.
  listenToRibbon(wantedTab.ask);
  try {
    const { openPane } = await import(/* webpackChunkName: "pane" */ "./pane-root");
    openPane(element("pane"), wantedTab);
    showPage("ready");
  } catch (error) {
    if (error instanceof Error && error.name === "ChunkLoadError") return showPage("no-network");
    showFault(error);
  }
}

function showFault(error: unknown): void {
  element("fault-detail").textContent = faultReport(error, new Date(), navigator.userAgent);
  showPage("fault");
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}.`);
  return found;
}
