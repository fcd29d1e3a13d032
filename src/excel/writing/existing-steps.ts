/** Cells of sheets that were there before: number formats first, since Excel takes what is typed into a text cell for text. */
import type { CellRange } from "../../core/model/address";
import { cellKey } from "../../core/model/grid";
import { type AreaRead, typeArea, typingBytes } from "../areas";
import type { Step } from "../batches";
import { rangeOn } from "../blocks";
import { type CellCode, codeWritten } from "../cell-code";
import { countedFrom1904 } from "../date-system";
import { applyLook, applyLookBytes } from "../looks/apply-look";
import type { FormatTable, RecordedArea } from "../undo/change-record";
import type { TargetBefore } from "./read-before";
import type { Target } from "./targets";

interface PlannedArea {
  readonly area: AreaRead;
  /** What the cells will hold. */
  readonly after: RecordedArea["after"];
  /** The number formats they will have; absent where they keep theirs. */
  readonly formats?: FormatTable;
  /** False where only number formats change. */
  readonly isTyped: boolean;
}

export function plannedArea(target: Target, area: AreaRead, is1904: boolean): PlannedArea {
  const { range, codes: before, formats: formatsBefore } = area;
  const keyAt = (down: number, across: number) => cellKey(range.top + down, range.left + across);
  const wanted = new Map(
    target.formats.map(({ row, column, numberFormat }) => [cellKey(row, column), numberFormat]),
  );
  const formats = formatsBefore.map((row, down) =>
    row.map((format, across) => wanted.get(keyAt(down, across)) ?? format),
  );
  const isFormatted = formatsBefore.some((row, down) =>
    row.some((_, across) => wanted.has(keyAt(down, across))),
  );
  const codes = new Map(
    target.cells.map(({ row, column, content }) => [cellKey(row, column), codeWritten(content) ?? null]),
  );
  // Rectangles hold cells of one sort: to be typed, or to be formatted only.
  const isTyped = target.rewritten !== undefined || codes.has(keyAt(0, 0));
  const typedCodes = formats.map((row, down) =>
    row.map((format, across): CellCode => {
      const code = codes.get(keyAt(down, across)) ?? null;
      return is1904 && !target.rewritten ? countedFrom1904(code, format) : code;
    }),
  );
  return { area, isTyped, after: isTyped ? typedCodes : before, ...(isFormatted && { formats }) };
}

export function existingSteps(
  workbook: Excel.Workbook,
  { sheet: { name, canFormat } }: Target,
  planned: readonly PlannedArea[],
  newLooks: TargetBefore["newLooks"],
): readonly Step[] {
  const sheet = () => workbook.worksheets.getItem(name);
  return [
    ...planned.map(({ area, after, formats, isTyped }): Step => ({
      bytes: typingBytes({ codes: after }) + (formats ? formatBytes(formats) : 0),
      queue: () => {
        const { range } = area;
        if (formats) rangeOn(sheet(), range).numberFormat = formats.map((row) => [...row]);
        if (isTyped) typeArea(sheet(), { range, codes: after, formats: formats ?? area.formats, canFormat });
      },
    })),
    ...newLooks.flatMap(({ look, ranges }) =>
      ranges.map((range: CellRange): Step => ({
        bytes: applyLookBytes,
        queue: () => applyLook(sheet(), range, look, "with-number-format"),
      })),
    ),
  ];
}

function formatBytes(formats: FormatTable): number {
  return formats.reduce((sum, row) => sum + row.reduce((bytes, format) => bytes + format.length + 4, 0), 500);
}
