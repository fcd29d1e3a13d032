/** Lets the pane draw and hear a click between two long steps of a workflow. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
