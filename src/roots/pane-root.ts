/** Joins the pane with the workbook that is open in Excel, the workers that read files and the browser it runs in. */
import { createFileSink } from "../excel/file-sink";
import { createHostTheme } from "../excel/host-theme";
import { createOpenWorkbook } from "../excel/open-workbook";
import { startWithWorkbook } from "../excel/startup";
import type { OpenWorkbook } from "../host/open-workbook";
import type { WorkbookWriter } from "../host/workbook-writer";
import { renderPane } from "../taskpane/pane";
import { browserHasher } from "./pile/browser-hasher";
import { openPilePool } from "./pile/worker-pool";

export function openPane(container: Element): void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  renderPane(container, {
    workbook: startingExcelWithIt(createOpenWorkbook()),
    sink: createFileSink(),
    writer: lateWriter,
    hasher: browserHasher,
    openPile: (template) => openPilePool(newWorker, template),
    now: () => new Date(),
    theme: createHostTheme(),
    copyText,
    ...(nonce !== undefined && { nonce }),
  });
}

function newWorker(): Worker {
  return new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url));
}

/** Fetched when the first file is written: most runs end in the open workbook. */
const lateWriter: WorkbookWriter = {
  async write(original, patch) {
    const { xlsxWriter } = await import(/* webpackChunkName: "writer" */ "../xlsx/writer/xlsx-writer");
    return xlsxWriter.write(original, patch);
  },
};

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
