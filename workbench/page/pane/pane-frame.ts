/** The frame the add-in runs in: its page as it was built, at the narrow width that Excel gives a pane. */

const addInPage = "/addin/index.html";
/** What a frame may do where Excel's web view saves no files that a page offers. */
const allButDownloads = ["allow-scripts", "allow-same-origin", "allow-forms", "allow-modals", "allow-popups"];

export interface PaneFrame {
  readonly document: Document | null;
  /** Starts the add-in anew. */
  restart(options: { readonly blocksDownloads: boolean }): void;
  setVisible(isVisible: boolean): void;
}

export function paneFrame(container: HTMLElement): PaneFrame {
  let frame: HTMLIFrameElement | undefined;
  return {
    get document() {
      return frame?.contentDocument ?? null;
    },
    restart({ blocksDownloads }) {
      const next = document.createElement("iframe");
      if (blocksDownloads) next.sandbox.add(...allButDownloads);
      next.title = "Ngăn DOAN";
      next.src = addInPage;
      // Replaced, not reloaded: nothing of the add-in before may answer for the one after.
      if (frame) frame.replaceWith(next);
      else container.append(next);
      frame = next;
    },
    // The frame stays: in the shared runtime the add-in runs on behind a closed pane.
    setVisible(isVisible) {
      container.hidden = !isVisible;
    },
  };
}
