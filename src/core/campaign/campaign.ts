/**
 * What the open workbook remembers of a campaign, so that next week only new files are picked: the form as it was
 * when blank, the unit list, every file read, what the officer decided and corrected.
 */
import type { HandCorrection } from "../consolidation/hand-correction";
import type { OwnExtent } from "../consolidation/own-sheets";
import type { CellValue } from "../model/grid";
import type { Template } from "../templates/template";
import type { OrgUnit } from "../units/org-unit";
import type { ConfirmedName, Decisions } from "./decisions";

import type { SentFile } from "./sent-file";

export interface Campaign {
  readonly template: Template;
  readonly period: string | null;
  readonly unitList: RememberedUnits;
  readonly confirmedNames: readonly ConfirmedName[];
  readonly decisions: Decisions;
  /** Every file read so far, also those that do not count. */
  readonly files: readonly SentFile[];
  /** Unit code → `sentFileKey` of the file whose figures are in the totals. */
  readonly counted: Readonly<Record<string, string>>;
  readonly corrections: readonly HandCorrection[];
  /** Cells of the form that we wrote on, by sheet and address: what stood there before. */
  readonly formCells: Readonly<Record<string, Readonly<Record<string, CellBefore>>>>;
  /** Sheets of ours, by the defined name of their table: how far we wrote. */
  readonly ownSheets: Readonly<Record<string, OwnExtent>>;
  /** When it was last consolidated, in words; null where not told. */
  readonly madeAt: string | null;
}

export interface RememberedUnits {
  /** Where the list came from, in words: "Trang “Đơn vị”". */
  readonly source: string;
  readonly units: readonly OrgUnit[];
}

/** What a cell held: a typed value, or a formula without its "=". */
export interface CellBefore {
  readonly value: CellValue;
  readonly formula?: string;
}
