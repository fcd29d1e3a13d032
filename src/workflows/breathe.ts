/**
 * Lets the pane draw and hear a click between two long steps of a workflow.
 * @param ms How long at least, where something outside is waited for.
 */
export function breathe(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
