/** A check of the open workbook: what was asked, what it gave, and what is needed to do it again after an edit. */
import type { Explanation } from "../../core/explanations/explanation";
import type { Workbook } from "../../core/model/grid";
import type { Template } from "../../core/templates/template";
import type { OrgUnit } from "../../core/units/org-unit";
import type { UnitSheet } from "../unit-sheets";
import type { CheckedReport } from "./checked-report";
import type { PreviousFigures } from "./previous/previous-figures";

export type HereScope = "active-sheet" | "workbook";

export interface CheckHereInput {
  readonly scope: HereScope;
  /** The form, where the officer chose one; else it is found (see `template-here.ts`). */
  readonly template?: Template | undefined;
  /** By which the unit is known; else the best list in the workbook. */
  readonly units?: readonly OrgUnit[] | undefined;
  readonly previous?: PreviousFigures | undefined;
}

export interface CheckedHere {
  readonly outcome: "checked";
  readonly scope: HereScope;
  /** The form's first, then those of sheets that units filled in, in the order of the sheets. */
  readonly reports: readonly CheckedReport[];
  /** "Biểu 1 · Huyện đoàn Trà Cú · Quý IV/2023 · 5 lỗi · 0 cần giải trình · 2 lưu ý", of the first report. */
  readonly headLine: string;
  /** The form by which it was judged, rules of the sheet "Quy tắc" included. */
  readonly template: Template;
  /** Vietnamese: where the form was learned from, what could not be judged … */
  readonly notes: readonly string[];
  readonly explanations: readonly Explanation[];
  /** The workbook as it was judged. */
  readonly workbook: Workbook;
  readonly basis: HereBasis;
}

/** The sheet in front, or the whole workbook, holds nothing that could be checked. */
export interface NothingHere {
  readonly outcome: "nothing";
  /** Vietnamese: why, and what to do. */
  readonly message: string;
}

/** What stays the same while cells are edited. */
export interface HereBasis {
  readonly input: CheckHereInput;
  readonly fileName: string | null;
  /** The sheet in front when it was checked. */
  readonly activeSheet: string;
  /** The form without the rules that are written in the workbook. */
  readonly form: TemplateHere;
  readonly units: readonly OrgUnit[];
}

/** A form, how it is known, and which sheets of the workbook are what. */
export interface TemplateHere {
  readonly template: Template;
  readonly source: "given" | "remembered" | "built-in" | "blank-form" | "learned";
  /** Vietnamese: what to know of where it came from. */
  readonly notes: readonly string[];
  readonly unitSheets: readonly UnitSheet[];
  /** Lists of units. */
  readonly listSheets: ReadonlySet<string>;
}
