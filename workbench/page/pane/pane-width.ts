/** The divider between grid and pane: 320 to 450 pixels, by mouse or by the arrow keys. */

const paneWidths = { least: 320, most: 450, usual: 350 } as const;
const step = 10;

export function resizablePane(desk: HTMLElement, divider: HTMLElement, pane: HTMLElement): void {
  let width: number = paneWidths.usual;
  const setWidth = (wanted: number): void => {
    width = Math.min(Math.max(Math.round(wanted), paneWidths.least), paneWidths.most);
    pane.style.width = `${width}px`;
    divider.setAttribute("aria-valuenow", String(width));
  };
  setWidth(width);

  divider.addEventListener("pointerdown", (event) => {
    const from = event.clientX + width;
    divider.setPointerCapture(event.pointerId);
    desk.classList.add("resizing");
    const move = (moved: PointerEvent): void => setWidth(from - moved.clientX);
    divider.addEventListener("pointermove", move);
    divider.addEventListener(
      "lostpointercapture",
      () => {
        divider.removeEventListener("pointermove", move);
        desk.classList.remove("resizing");
      },
      { once: true },
    );
  });
  divider.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(width + step);
    if (key === "ArrowRight") setWidth(width - step);
  });
}
