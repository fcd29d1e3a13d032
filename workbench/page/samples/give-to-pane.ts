/** Hands files to the pane's own file input, as if the user had picked them there. */

export type Giving = "given" | "no-input";

export function giveToPane(pane: Document, files: readonly File[]): Giving {
  const inputs = pane.querySelectorAll<HTMLInputElement>("input[type=file][multiple]:not([webkitdirectory])");
  // A tab that is not up keeps its own input.
  const input = [...inputs].find((one) => one.closest<HTMLElement>("[role=tabpanel]")?.offsetParent !== null);
  // Made in the pane's own window: a transfer of this window is another one's object there.
  const transfer = pane.defaultView && new pane.defaultView.DataTransfer();
  if (!input || !transfer) return "no-input";
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return "given";
}
