/** The differences of structure between a form's table and the table on a unit's sheet, as findings. */
import { a1 } from "../model/address";
import type { Finding } from "../model/finding";
import { cellAt } from "../model/grid";
import type { ColumnMatch, MovedColumn } from "./match-columns";
import type { MovedRow, RowMatch } from "./match-rows";
import { type SheetView, cellText } from "./sheet-view";
import * as inTable from "./table-findings";
import type { KeyColumns } from "./table-body";
import type { TemplateColumn, TemplateSheet, TemplateTable } from "./template";

export interface MatchedTable {
  readonly view: SheetView;
  readonly sheet: TemplateSheet;
  readonly table: TemplateTable;
  readonly keys: KeyColumns;
  readonly columnMatch: ColumnMatch;
  readonly rowMatch: RowMatch;
  readonly bodyTop: number;
  readonly bodyBottom: number;
  /** The last filled row of a list; 0 for a form. */
  readonly lastEntry: number;
}

export function matchFindings(matched: MatchedTable): readonly Finding[] {
  return [...columnFindings(matched), ...rowFindings(matched)];
}

function columnFindings({ view, columnMatch, ...matched }: MatchedTable): readonly Finding[] {
  const { name } = view.grid;
  // A group caption that was changed is one fault, not one for each column under it.
  const renamed = new Map(
    columnMatch.renamed.map((change) => [
      `${change.row}:${change.captionColumn}:${change.caption}:${change.was}`,
      change,
    ]),
  );
  return [
    ...[...renamed.values()].map(({ row, captionColumn, caption, was, byNumber }) =>
      inTable.columnRenamed(name, a1(row, captionColumn), caption, was, byNumber),
    ),
    ...columnMatch.missing.map((column) => inTable.columnMissing(name, column.path.join(" › "))),
    ...columnMatch.moves.map((run) => {
      const places = movedTogether(run, [...columnMatch.columns], ({ column }) => column);
      return inTable.columnsMoved(name, places.from, places.to, places.items.map(captionOf));
    }),
    ...columnMatch.added.map(({ at, caption }) =>
      inTable.columnAdded(name, at, caption, unplacedInColumn({ view, columnMatch, ...matched }, at)),
    ),
  ];
}

function rowFindings({
  view,
  table,
  keys,
  columnMatch,
  rowMatch,
  lastEntry,
}: MatchedTable): readonly Finding[] {
  const { name } = view.grid;
  const labelColumn = keys.labelColumn ?? table.left;
  const left = Math.min(keys.codeColumn ?? labelColumn, labelColumn);
  const right = Math.max(left, ...columnMatch.columns.values());
  return [
    ...rowMatch.missing.map(({ code, label }) => inTable.rowMissing(name, code, label)),
    ...rowMatch.renamed.map(({ row, at, label, byCode }) =>
      inTable.rowRenamed(name, a1(at, labelColumn), label, row.label, byCode),
    ),
    ...rowMatch.moves.map((run) => {
      const places = movedTogether(run, [...rowMatch.rows], ({ row }) => row);
      return inTable.rowsMoved(name, places.from, places.to, places.items);
    }),
    // A total with entries below it does not count them, unless the form has it on top.
    ...[...rowMatch.rows].flatMap(([row, at]) =>
      row.kind === "total" && row.row > table.bodyBottom && at < lastEntry
        ? [inTable.rowsMoved(name, at, at, [row])]
        : [],
    ),
    ...rowMatch.added.map(({ at, code, label }) =>
      inTable.rowAdded(
        name,
        `${a1(at, left)}:${a1(at, right)}`,
        code,
        label,
        [...columnMatch.columns].flatMap(([column, figureColumn]) => {
          const text = cellText(cellAt(view.grid, at, figureColumn));
          const caption = column.number === null ? column.path.join(" › ") : `(${column.number})`;
          return text === "" || figureColumn === labelColumn ? [] : [{ caption, text }];
        }),
      ),
    ),
    ...rowMatch.blankRows.map(([from, to]) => inTable.blankRowsAdded(name, from, to)),
  ];
}

/** Where a run that moved stands now. Two neighbours that changed places are told as one exchange. */
function movedTogether<Item>(
  run: readonly (MovedRow | MovedColumn)[],
  placed: readonly (readonly [Item, number])[],
  formPlace: (item: Item) => number,
): { from: number; to: number; items: readonly Item[] } {
  const places = run.map(({ at }) => at);
  const mine = placed.filter(([, at]) => places.includes(at));
  const [own] = mine;
  if (mine.length === 1 && own) {
    const neighbour = placed.find(
      ([item, at]) => Math.abs(at - own[1]) === 1 && formPlace(item) - formPlace(own[0]) === own[1] - at,
    );
    if (neighbour) mine.push(neighbour);
  }
  const sorted = mine.sort(([, one], [, other]) => one - other);
  return { from: sorted[0]?.[1] ?? 1, to: sorted.at(-1)?.[1] ?? 1, items: sorted.map(([item]) => item) };
}

function captionOf({ path, column }: TemplateColumn): string {
  return path.at(-1) ?? String(column);
}

/** Everything typed into a column that the form does not have. */
function unplacedInColumn(matched: MatchedTable, column: number): inTable.Unplaced {
  const { view, sheet, rowMatch, bodyTop, bodyBottom } = matched;
  const names = new Map([...rowMatch.rows].map(([row, at]) => [at, row.code ?? row.label]));
  const filled: { caption: string; text: string }[] = [];
  for (let row = bodyTop; row <= bodyBottom; row += 1) {
    const text = cellText(cellAt(view.grid, row, column));
    if (text === "") continue;
    filled.push({ caption: `dòng ${sheet.shape === "list" ? row : (names.get(row) ?? row)}`, text });
  }
  return filled;
}
