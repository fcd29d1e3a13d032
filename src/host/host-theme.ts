/** How the window looks that the pane stands in: its colours and the language its menus are in. */

export type ThemeKind = "light" | "dark" | "high-contrast";

export interface HostTheme {
  current(): ThemeKind;
  /** Calls back when the colours change; the answer stops it. */
  onChange(listener: (kind: ThemeKind) => void): () => void;
  /** As Office names it: "vi-VN", "en-US". */
  displayLanguage(): string;
}
