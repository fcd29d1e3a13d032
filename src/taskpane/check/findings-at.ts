/** The findings that stand on what is selected in a sheet. */
import { maxColumn, maxRow, type CellRange, columnNumber, parseRange } from "../../core/model/address";
import type { Place } from "../../host/open-workbook";
import type { CheckedReport } from "../../workflows/check/checked-report";

/** Keys of findings, in the order of the report. */
export function findingsAt(report: CheckedReport, { sheet, address }: Place): readonly string[] {
  const selected = rangesOf(address);
  return report.groups
    .flatMap(({ findings }) => findings)
    .filter(
      (finding) =>
        finding.sheet === sheet &&
        finding.cell !== null &&
        rangesOf(finding.cell).some((range) => selected.some((other) => meet(range, other))),
    )
    .map(({ key }) => key);
}

/** "D30", "A9:B11", "17:17" (rows), "L:M" (columns), or several of them: "C5:C9,E7". */
function rangesOf(address: string): readonly CellRange[] {
  return address.split(",").flatMap((part) => rangeOf(part.trim().replaceAll("$", "")) ?? []);
}

function rangeOf(part: string): CellRange | undefined {
  const rows = /^(\d+):(\d+)$/.exec(part);
  if (rows) return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: maxColumn };
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(part);
  const [, from = "", to = ""] = columns ?? [];
  return columns
    ? { top: 1, bottom: maxRow, left: columnNumber(from), right: columnNumber(to) }
    : parseRange(part);
}

function meet(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
