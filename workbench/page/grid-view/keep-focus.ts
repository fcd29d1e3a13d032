/**
 * Univer takes the keyboard at every change of the selection, also where an add-in selected. Excel leaves it in the
 * pane; so Univer may take it only once the user has gone into the grid, until they go elsewhere.
 */
import { IContextService, type Injector } from "@univerjs/core";
import { DISABLE_AUTO_FOCUS_KEY } from "@univerjs/ui";

/** The answer stops it. */
export function keepFocusOutside(container: HTMLElement, injector: Injector): () => void {
  const contexts = injector.get(IContextService);
  const setOutside = (isOutside: boolean): void =>
    contexts.setContextValue(DISABLE_AUTO_FOCUS_KEY, isOutside);
  const goIn = (): void => setOutside(false);
  const goOut = (event: FocusEvent): void => {
    if (!container.contains(event.target as Node)) setOutside(true);
  };
  // Into a frame no focus event leads, but this window loses the keyboard.
  const leave = (): void => setOutside(true);
  container.addEventListener("pointerdown", goIn, true);
  container.addEventListener("focusin", goIn);
  document.addEventListener("focusin", goOut);
  window.addEventListener("blur", leave);
  return () => {
    container.removeEventListener("pointerdown", goIn, true);
    container.removeEventListener("focusin", goIn);
    document.removeEventListener("focusin", goOut);
    window.removeEventListener("blur", leave);
  };
}
