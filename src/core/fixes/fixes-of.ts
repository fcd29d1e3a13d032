/** The quick fixes of a report's findings, and why some have none that others of their kind have. */
import type { Finding } from "../model/finding";
import type { Workbook } from "../model/grid";
import type { Template } from "../templates/template";
import { captionFix, isRenamed } from "./caption-fix";
import type { Fix, KeyedFinding, Unfixable } from "./fix";
import { mendFix } from "./mend-fix";
import { isMoved, realignFix } from "./realign-fix";

export interface PlannedFixes {
  /** In the order of the findings. */
  readonly fixes: readonly Fix[];
  readonly unfixable: readonly Unfixable[];
}

/** Whether a button for it is worth showing; `fixesOf` says whether it can be done in this workbook. */
export function mayBeFixed(finding: Finding): boolean {
  return finding.mend !== undefined || isRenamed(finding) || isMoved(finding);
}

export interface FixedReport {
  readonly workbook: Workbook;
  /** Without one, rows and columns cannot be put back. */
  readonly template: Template | undefined;
  /** The sheets that are this report: beside them units' own may stand. */
  readonly sheets: ReadonlySet<string>;
}

/**
 * @param all Every finding of the report.
 * @param wanted The keys of those to be mended; a fix of moved rows mends the others of its sheet along.
 */
export function fixesOf(
  { workbook, template, sheets }: FixedReport,
  all: readonly KeyedFinding[],
  wanted: ReadonlySet<string>,
): PlannedFixes {
  const realigned = new Set<string | null>();
  const planned = all
    .filter(({ key }) => wanted.has(key))
    .flatMap((finding): readonly (Fix | Unfixable)[] => {
      if (isMoved(finding) && template)
        return realignFix({ workbook, template, sheets }, movedOn(all, finding.sheet, realigned), all);
      return isRenamed(finding) ? [captionFix(workbook, finding)] : mendFix(workbook, finding, all);
    });
  return {
    fixes: planned.flatMap((one) => ("reason" in one ? [] : [one])),
    unfixable: planned.flatMap((one) => ("reason" in one ? [one] : [])),
  };
}

/** All of a sheet at once, the first time one of them is asked for. */
function movedOn(
  all: readonly KeyedFinding[],
  sheet: string | null,
  done: Set<string | null>,
): readonly KeyedFinding[] {
  if (done.has(sheet)) return [];
  done.add(sheet);
  return all.filter((finding) => isMoved(finding) && finding.sheet === sheet);
}
