/** The findings on what is selected in the sheet, and which of them to bring into sight. */
import { useMemo, useState } from "react";
import type { OpenWorkbook, Place } from "../../host/open-workbook";
import type { CheckedReport, JudgedFinding } from "../../workflows/check/checked-report";
import { useSelection } from "../hooks/use-selection";
import type { Viewing } from "./check-state";
import { findingsAt } from "./findings-at";
import { findingKey } from "./report-lines";
import { reportId } from "./report-words";

export interface FollowedFindings {
  /** Keys of the findings on the selected cell. */
  readonly selected: ReadonlySet<string>;
  readonly sought: { readonly key: string } | null;
  /** For a screen reader. */
  readonly heard: string;
  /** The user goes to the cell of this finding: of several on it, this is the one to stay at. */
  readonly goingTo: (finding: JudgedFinding) => void;
}

export function useFollowedFindings(
  report: CheckedReport,
  viewing: Viewing | null,
  workbook: OpenWorkbook,
): FollowedFindings {
  const place = useSelection(workbook);
  const [goneTo, setGoneTo] = useState<string | null>(null);
  const [sought, setSought] = useState<{ readonly key: string } | null>(null);
  const [placeBefore, setPlaceBefore] = useState<Place | null>(null);
  const selected = useMemo(() => new Set(keysAt(report, viewing, place)), [report, viewing, place]);
  // With each selection once; a check that is done again meanwhile leaves the list where it is.
  if (place !== placeBefore) {
    setPlaceBefore(place);
    const [first] = selected;
    const wanted = goneTo !== null && selected.has(goneTo) ? goneTo : first;
    setSought(wanted === undefined ? null : { key: findingKey({ key: wanted }) });
  }
  return {
    selected,
    sought,
    heard: place && selected.size > 0 ? `Ô ${place.address}: ${selected.size} chỗ cần xem.` : "",
    goingTo: ({ key }) => setGoneTo(key),
  };
}

function keysAt(report: CheckedReport, viewing: Viewing | null, place: Place | null): readonly string[] {
  if (!place) return [];
  if (report.source.kind === "open-workbook") return findingsAt(report, place);
  // In the copy of a sheet of the file every cell has its own address.
  return viewing?.id === reportId(report) && viewing.copy === place.sheet
    ? findingsAt(report, { ...place, sheet: viewing.sheet })
    : [];
}
