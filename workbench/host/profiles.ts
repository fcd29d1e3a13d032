/**
 * The Excels that the workbench can stand in for. `Office.context.requirements` answers by the table of requirement
 * sets, so code that asks `isSetSupported` takes the way it would take there.
 *
 * Source: office-protocol.md §4 and §5. The library of npm ends at ExcelApi 1.15, so `m365` and `web` do too.
 */

export interface ExcelProfile {
  readonly name: string;
  /** What `Office.context.platform` says. In the page of `npm start` the web too says "PC". */
  readonly platform: "PC" | "Mac" | "OfficeOnline";
  /** `Office.context.diagnostics.version`. */
  readonly version: string;
  /** Of the surface and of numbers: `Office.context.displayLanguage`, `contentLanguage`. */
  readonly locale: string;
  readonly decimalSeparator: "," | ".";
  readonly thousandsSeparator: "," | ".";
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Of one request and of one answer; Infinity where there is no limit. */
  readonly maxPayloadBytes: number;
  readonly maxCellsPerRange: number;
  /** The pane's browser does not save files that a page offers. */
  readonly downloadsBlocked: boolean;
}

const vietnamese = { locale: "vi-VN", decimalSeparator: ",", thousandsSeparator: "." } as const;

const everywhere = {
  AddinCommands: "1.1",
  CompressedFile: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  File: "1.1",
  Selection: "1.1",
  Settings: "1.1",
};

const desktop = {
  ...vietnamese,
  platform: "PC",
  maxPayloadBytes: Infinity,
  maxCellsPerRange: 5_000_000,
} as const;

const newest = {
  ...everywhere,
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
};

/** Excel 2021 for Windows, volume licence: the oldest Excel the add-in supports. */
export const excel2021: ExcelProfile = {
  ...desktop,
  name: "excel2021",
  version: "16.0.14332.20517",
  requirementSets: {
    ...everywhere,
    ExcelApi: "1.14",
    SharedRuntime: "1.1",
    CustomFunctionsRuntime: "1.3",
    CustomFunctions: "1.7",
    RibbonApi: "1.1",
  },
  downloadsBlocked: false,
};

/** Microsoft 365 for Windows. */
export const m365: ExcelProfile = {
  ...desktop,
  name: "m365",
  version: "16.0.18526.20144",
  requirementSets: newest,
  downloadsBlocked: false,
};

/** Excel for Mac; its web view saves no files. It talks over the same bridge as Windows here. */
export const mac: ExcelProfile = {
  ...desktop,
  platform: "Mac",
  name: "mac",
  version: "16.0.18526.20144",
  requirementSets: newest,
  downloadsBlocked: true,
};

/** Excel on the web. */
export const web: ExcelProfile = {
  ...vietnamese,
  name: "web",
  platform: "OfficeOnline",
  version: "16.0.18526.41000",
  requirementSets: newest,
  maxPayloadBytes: 5 * 1024 * 1024,
  maxCellsPerRange: 5_000_000,
  downloadsBlocked: false,
};

export const profiles: Readonly<Record<string, ExcelProfile>> = { excel2021, m365, mac, web };

/** "1.14" is in "1.15"; `undefined`, not at all. */
export function supports(profile: ExcelProfile, set: string, version: string): boolean {
  const [major = 0, minor = 0] = (profile.requirementSets[set] ?? "0.0").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
