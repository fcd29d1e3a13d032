/** Which of the sections of index.html is seen; `ready` is none of them, the pane stands. */

export type PageState = "ready" | "no-network" | "outside" | "excel-too-old" | "fault";

export function showPage(state: PageState): void {
  document.body.dataset["state"] = state;
}
