/** What the buttons of the header do. */
import { profiles } from "../../host/profiles";
import { BookNotSaved } from "../../host/store/save-book";
import type { PaneFrame } from "../pane/pane-frame";
import { giveToPane } from "../samples/give-to-pane";
import { fetchSubmissions } from "../samples/sample-campaign";
import type { WorkbenchPage } from "../workbench-page";
import { element } from "./element";
import { saveFile } from "./save-file";
import { themeNamed } from "./theme";

const messages = {
  opened: (name: string) => `Đã mở ${name}.`,
  saved: (name: string) => `Đã lưu ${name}.`,
  blank: "Đã mở lại biểu mẫu ví dụ.",
  given: (count: number) => `Đã đưa ${count} tệp nộp mẫu vào ngăn DOAN.`,
  notReady: "Ngăn DOAN chưa có chỗ nhận tệp. Hãy mở thẻ Tổng hợp trong ngăn rồi bấm lại.",
  failed: (what: string) => `Chưa ${what} được. Hãy thử lại.`,
};

export function wireButtons(page: WorkbenchPage, pane: PaneFrame, say: (message: string) => void): void {
  const picker = element("book-file", HTMLInputElement);
  onClick("open-book", () => picker.click());
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    if (file) void attempt("mở tệp", async () => openFile(page, file));
    picker.value = "";
  });
  onClick("save-book", () =>
    attempt("lưu tệp", async () => {
      const name = (page.session.book.fileName ?? "so-tinh.xlsx").replace(/(\.\w+)?$/, ".xlsx");
      const { bytes, unsaved } = await page.session.save();
      saveFile(name, bytes);
      return [messages.saved(name), ...unsaved].join(" ");
    }),
  );
  onClick("blank-form", () =>
    attempt("mở biểu mẫu ví dụ", async () => {
      await page.openSample();
      return messages.blank;
    }),
  );
  onClick("give-samples", () =>
    attempt("đưa tệp nộp mẫu vào", async () => {
      showPane(true);
      const files = await fetchSubmissions();
      return (await isGivenSoon(pane, files)) ? messages.given(files.length) : messages.notReady;
    }),
  );
  const toggle = onClick("toggle-pane", () => showPane(toggle.getAttribute("aria-pressed") !== "true"));
  onChoice("profile", (name) => {
    const profile = profiles[name];
    if (profile) page.setProfile(profile);
  });
  onChoice("theme", (name) => {
    const theme = themeNamed(name);
    document.documentElement.dataset["theme"] = theme;
    page.setTheme(theme);
  });

  function showPane(isVisible: boolean): void {
    if (toggle.getAttribute("aria-pressed") === String(isVisible)) return;
    toggle.setAttribute("aria-pressed", String(isVisible));
    element("divider", HTMLElement).hidden = !isVisible;
    page.setPaneVisible(isVisible);
  }

  /** Says what came of it; an error is told to the user in a sentence and to developers on the console. */
  async function attempt(what: string, act: () => Promise<string>): Promise<void> {
    try {
      say(await act());
    } catch (error) {
      if (error instanceof BookNotSaved) return say(error.message);
      say(messages.failed(what));
      reportError(error);
    }
  }
}

/** The pane may still be looking at the workbook: it has a place for files when it is done. */
async function isGivenSoon(pane: PaneFrame, files: readonly File[]): Promise<boolean> {
  const until = performance.now() + patienceMs;
  do {
    if (pane.document && giveToPane(pane.document, files) === "given") return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (performance.now() < until);
  return false;
}

const patienceMs = 5_000;

async function openFile(page: WorkbenchPage, file: File): Promise<string> {
  const refusal = await page.open(new Uint8Array(await file.arrayBuffer()), file.name);
  return refusal ?? messages.opened(file.name);
}

function onClick(id: string, act: () => unknown): HTMLButtonElement {
  const button = element(id, HTMLButtonElement);
  button.addEventListener("click", () => void act());
  return button;
}

function onChoice(id: string, choose: (value: string) => void): void {
  const list = element(id, HTMLSelectElement);
  list.addEventListener("change", () => choose(list.value));
}
