/**
 * Which corrections by hand still hold for what is counted now. They stay while the unit's file is the same. Where it
 * changed, the officer says whether they stay; one of a list's entry stays only where the new file says in that row
 * what the old one said, for rows of two files are not the same rows.
 */
import type { HandCorrection } from "../consolidation/hand-correction";
import type { UnitReport } from "../consolidation/unit-report";
import type { Figure } from "../model/figure";
import type { Campaign } from "./campaign";
import type { Decisions } from "./decisions";
import { sentFileKey } from "./sent-file";

export interface CarriedCorrections {
  readonly corrections: readonly HandCorrection[];
  /** Of entries that the new file does not hold any more. */
  readonly dropped: readonly HandCorrection[];
}

export function carriedCorrections(
  { counted }: Pick<Campaign, "counted">,
  corrections: readonly HandCorrection[],
  reports: readonly UnitReport[],
  { hand }: Pick<Decisions, "hand">,
): CarriedCorrections {
  const byUnit = new Map(reports.map((report) => [report.unit.code, report]));
  const carried: HandCorrection[] = [];
  const dropped: HandCorrection[] = [];
  for (const correction of corrections) {
    const report = byUnit.get(correction.unitCode);
    if (!report || counted[correction.unitCode] === sentFileKey(report)) {
      carried.push(correction);
      continue;
    }
    if (hand[correction.unitCode] === "file") continue;
    const said = figureOfFile(report, correction);
    if (correction.row !== undefined && !isSameFigure(said, correction.was)) dropped.push(correction);
    else if (!isSameFigure(said, correction.now)) carried.push({ ...correction, was: said });
  }
  return { corrections: carried, dropped };
}

/** What a unit's file says where the officer corrected. */
export function figureOfFile({ report }: UnitReport, { field, row }: HandCorrection): Figure {
  const at = field.lastIndexOf("!");
  const sheet = report.sheets.get(field.slice(0, at));
  const figure =
    row === undefined
      ? sheet?.fields.get(field)?.figure
      : sheet?.rows.find((entry) => entry.row === row)?.figures.get(field.slice(at + 1));
  // Of an entry a blank and a missing cell look the same in the stacked sheet.
  if (row !== undefined && figure?.kind === "not-submitted") return { kind: "blank" };
  return figure ?? { kind: "not-submitted" };
}

function isSameFigure(one: Figure, other: Figure): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
