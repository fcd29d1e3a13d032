/** Joins the pane with the workbook that is open in Excel, the workers that read files and the browser it runs in. */
import { createFileSink } from "../excel/file-sink";
import { createHostTheme } from "../excel/host-theme";
import { createOpenWorkbook } from "../excel/open-workbook";
import { startWithWorkbook } from "../excel/startup";
import { createSheetMarks } from "../excel/marks/sheet-marks";
import { createSheetViewer } from "../excel/sheet-viewer";
import type { OpenWorkbook } from "../host/open-workbook";
import { renderPane } from "../taskpane/pane";
import type { WantedTab } from "../taskpane/pane-services";
import { browserHasher } from "./pile/browser-hasher";
import { openPilePool } from "./pile/worker-pool";
import { workerFiles } from "./pile/worker-files";

export function openPane(container: Element, wantedTab: WantedTab): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  renderPane(container, {
    workbook: startingExcelWithIt(createOpenWorkbook()),
    marks: createSheetMarks(),
    viewer: createSheetViewer(),
    sink: createFileSink(),
    ...workerFiles(newWorker),
    hasher: browserHasher,
    openPile: (template, criteria) => openPilePool(newWorker, { template, criteria }),
    now: () => new Date(),
    theme: createHostTheme(),
    wantedTab,
    copyText,
    ...(nonce !== undefined && { nonce }),
  });
}

function newWorker(): Worker {
  return new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url));
}

/** Each time the workbook has been read it is known whether it holds functions of ours. */
function startingExcelWithIt(workbook: OpenWorkbook): OpenWorkbook {
  return {
    ...workbook,
    async read(options) {
      const answer = await workbook.read(options);
      // A read-only workbook cannot remember it. Its functions then wait for the pane, as Excel's own help says.
      if (answer.outcome === "read") startWithWorkbook(answer.workbook).catch(() => undefined);
      return answer;
    },
  };
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Some windows of Office keep the clipboard to themselves: the pane then shows the text to be copied by hand.
    return false;
  }
}
