/** The columns of a form whose captions were deleted: codes of the set, titles, then marks that say so themselves, then evidence. */
import { cellAt } from "../../model/grid";
import { beginsWithCode, blockColumns } from "./block-columns";
import type { FormColumns } from "./form-columns";
import type { FormattedGrid } from "./formatted-grid";
import { markOfWords } from "./mark-words";
import type { SetPlaces } from "./set-places";

/** The header of such columns would stand in their first row. */
export function uncaptionedColumns({ grid }: FormattedGrid, places: SetPlaces): FormColumns | undefined {
  const width = Math.min(grid.lastColumn, mostColumns);
  const values = Array.from({ length: Math.min(grid.lastRow, mostRows) }, (_, row) =>
    Array.from({ length: width }, (_, column) => cellAt(grid, row + 1, column + 1)?.value ?? null),
  );
  const top = values.findIndex((row) => beginsWithCode([row], places));
  const columns = top === -1 ? undefined : blockColumns(values.slice(top), places);
  const [marks] = columns?.self ?? [];
  if (!columns || marks?.kind !== "column") return undefined;
  const written = values.slice(top).flatMap((row) => {
    const value = row[marks.column - 1];
    return typeof value === "string" && value.trim() !== "" ? [value] : [];
  });
  const said = written.filter((text) => (markOfWords(text)?.kind ?? "unmarked") !== "unmarked");
  if (said.length * 2 <= written.length || said.length * 2 < places.contents.length) return undefined;
  return { ...columns, headerTop: top + 1, firstRow: top + 1 };
}

/** No form is larger. */
const mostRows = 300;
const mostColumns = 40;
