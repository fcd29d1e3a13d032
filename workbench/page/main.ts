/** The page of `npm start`: the parts of index.html put together. */
import { paneFrame } from "./pane/pane-frame";
import { resizablePane } from "./pane/pane-width";
import { wireButtons } from "./shell/buttons";
import { element } from "./shell/element";
import { statusBar } from "./shell/status-bar";
import { watchSession } from "./shell/watch-session";
import { testHandle } from "./test-handle";
import { startPage } from "./workbench-page";
import "./page.css";

const messages = {
  waiting: "Đang mở biểu mẫu ví dụ…",
  failed: "Bàn thử không mở được. Hãy đọc dòng báo lỗi ở cửa sổ lệnh rồi chạy lại npm start.",
};

void start();

async function start(): Promise<void> {
  const status = statusBar();
  const pane = element("pane", HTMLElement);
  const frame = paneFrame(pane);
  resizablePane(element("desk", HTMLElement), element("divider", HTMLElement), pane);
  status.say(messages.waiting);
  try {
    const page = await startPage({
      grid: element("grid", HTMLElement),
      pane: frame,
      say: status.say,
      opened: ({ fileName }) => (element("book-name", HTMLElement).textContent = fileName),
    });
    wireButtons(page, frame, status.say);
    watchSession(page, status);
    window.workbench = testHandle(page);
    status.say("");
    document.body.dataset["state"] = "ready";
  } catch (error) {
    document.body.dataset["state"] = "failed";
    status.say(messages.failed);
    throw error;
  }
}
