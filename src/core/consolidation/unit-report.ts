/** What one unit sent, matched and read: the material of a consolidation. */
import type { HandCorrection } from "./hand-correction";
import type { ReportData } from "../model/report-data";
import type { SheetLayout } from "../templates/sheet-layout";
import type { OrgUnit } from "../units/org-unit";

export interface UnitReport {
  readonly unit: OrgUnit;
  readonly file: string;
  readonly sha256: string;
  readonly report: ReportData;
  /** Where the template's rows and columns are in this file, a layout for each sheet that was found. */
  readonly layouts: readonly SheetLayout[];
  /** The document's own date, as the file tells it; null where it tells none. */
  readonly sentAt: string | null;
  /** What the officer corrected by hand; `report` holds the corrected figures. */
  readonly corrections?: readonly HandCorrection[];
}
