/** What the officer decided in the list before consolidating; remembered in the workbook, asked once. */
export interface Decisions {
  /** File (SHA-256) → code of its unit; null: this file is not to be counted. */
  readonly unitOf: Readonly<Record<string, string | null>>;
  /** Unit code → SHA-256 of the file that counts, where the unit sent several. */
  readonly fileOf: Readonly<Record<string, string>>;
  /** Unit code → whether figures corrected by hand stay, where the unit's file changed too. */
  readonly hand: Readonly<Record<string, HandChoice>>;
  /** Leave out units whose file has a blocking fault of structure. */
  readonly onlyClean: boolean;
}

export type HandChoice = "mine" | "file";

export const noDecisions: Decisions = { unitOf: {}, fileOf: {}, hand: {}, onlyClean: false };

/** A name that no rule could settle, and the unit the officer said it means. */
export interface ConfirmedName {
  /** Folded, as it stood in the file or in the file's name. */
  readonly text: string;
  readonly unitCode: string;
}
