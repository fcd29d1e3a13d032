/** What to know of the totals: figures that went into none, totals that cannot be computed, cells corrected by hand. */
import { Link } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Consolidation } from "../../core/consolidation/consolidation";
import { totalFindings } from "../../core/consolidation/total-findings";
import type { Place } from "../../host/open-workbook";
import { Details } from "../components/details";

interface ResultFindingsProps {
  readonly consolidation: Consolidation;
  readonly onSelect: (place: Place) => void;
}

export function ResultFindings({ consolidation, onSelect }: ResultFindingsProps) {
  const { uncounted, others } = useMemo(() => linesOf(consolidation), [consolidation]);
  return (
    <>
      <FindingLines title="Số không cộng hoặc không tính được" lines={uncounted} onSelect={onSelect} />
      <FindingLines title="Số đã sửa tay" lines={others} onSelect={onSelect} />
    </>
  );
}

interface FindingLine {
  readonly unit: string | null;
  readonly message: string;
  /** The cell of the form it is about. */
  readonly place: Place | null;
}

interface FindingLinesProps {
  readonly title: string;
  readonly lines: readonly FindingLine[];
  readonly onSelect: (place: Place) => void;
}

function FindingLines({ title, lines, onSelect }: FindingLinesProps) {
  if (lines.length === 0) return null;
  return (
    <Details summary={`${title} (${lines.length})`}>
      {lines.map(({ unit, message, place }, index) => (
        <li key={index}>
          {unit !== null && `${unit}: `}
          {message}{" "}
          {place && (
            <Link inline onClick={() => onSelect(place)}>
              Đến ô {place.address}
            </Link>
          )}
        </li>
      ))}
    </Details>
  );
}

/** The findings begin with those of `leftOut` and `notComputable`, in that order; hand corrections follow. */
function linesOf(consolidation: Consolidation): {
  readonly uncounted: readonly FindingLine[];
  readonly others: readonly FindingLine[];
} {
  const { leftOut, notComputable } = consolidation;
  const places = [...leftOut, ...notComputable].map(({ field }) => placeOf(consolidation, field));
  const lines = totalFindings(consolidation).map(({ part, finding }, index): FindingLine => ({
    unit: part?.unitName ?? null,
    message: finding.message,
    place: places[index] ?? null,
  }));
  return { uncounted: lines.slice(0, places.length), others: lines.slice(places.length) };
}

function placeOf({ template }: Consolidation, field: string): Place {
  const at = field.lastIndexOf("!");
  const key = field.slice(0, at);
  return {
    sheet: template.sheets.find((sheet) => sheet.key === key)?.name ?? key,
    address: field.slice(at + 1),
  };
}
