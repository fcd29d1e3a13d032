/** What Excel knows of the add-in itself: whether it starts with the workbook, whether its pane is open, its buttons. */

export class AddInState {
  /** "Background": starts with this workbook (`Office.addin.setStartupBehavior("Load")`). */
  startState = "Inactive";
  /** "Visible" or "Background" (pane closed, code still running). */
  runtimeState = "Visible";
  /** Whether buttons can be pressed and tabs are seen, by id, as `Office.ribbon.requestUpdate` set them. */
  readonly ribbonButtons = new Map<string, boolean>();
  readonly ribbonTabs = new Map<string, boolean>();
  /** Workbooks opened by `Excel.createWorkbook`; null for an empty one. */
  readonly openedWorkbooks: (Uint8Array | null)[] = [];
  saves = 0;
  /** Colours of Excel's surface as numbers (0xRRGGBB): `Office.context.officeTheme`. */
  theme: OfficeTheme = lightTheme;
}

export interface OfficeTheme {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

export const lightTheme: OfficeTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xf3f3f3,
  controlForegroundColor: 0x262626,
};

export const darkTheme: OfficeTheme = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x363636,
  controlForegroundColor: 0xf0f0f0,
};
