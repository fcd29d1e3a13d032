/** Numbers of Office's object model that both transports speak (`OSF.DDA.MethodDispId` and its like). */

export const methodIds = {
  refreshSettings: 75,
  saveSettings: 76,
  getDocumentCopy: 77,
  getDocumentCopyChunk: 80,
  releaseDocumentCopy: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

export const eventIds = {
  documentSelectionChanged: 2,
  richApiMessage: 33,
  commandInvoked: 39,
} as const;

/** Flags of the host info: a shared runtime that has custom functions. Without them neither is set up. */
export const runtimeFlags = 3;

/** How the pane starts: shown. */
export const shownAsTaskpane = 2;

/** How an add-in is named to the library. */
export const addInId = "doan-workbench";
