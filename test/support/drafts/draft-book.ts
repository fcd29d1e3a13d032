/** Drafts as the workbooks that a reader would hand over: formulas written and calculated, blanks styled or left out. */
import { a1 } from "../../../src/core/model/address";
import { isNotComputable } from "../../../src/core/formula/formula-value";
import { type Cell, type CellFormat, cellKey, type Grid, type Workbook } from "../../../src/core/model/grid";
import { fileCalculator } from "../../../src/core/templates/recompute";
import { draftFormats, type DraftCell, type DraftFormula, type DraftSheet, placeOfCell } from "./draft-sheet";

/** With styled blanks, as a form is read to be learned. */
export function blankWorkbook(sheets: readonly DraftSheet[]): Workbook {
  return calculated(workbookOf(sheets, true));
}

/** As a unit's file is read: without styled blanks. */
export function filledWorkbook(
  sheets: readonly DraftSheet[],
  options: { readonly withoutResults?: boolean; readonly externalLinks?: readonly string[] } = {},
): Workbook {
  const workbook = { ...workbookOf(sheets, false), externalLinks: options.externalLinks ?? [] };
  return options.withoutResults ? workbook : calculated(workbook);
}

function workbookOf(sheets: readonly DraftSheet[], styledBlanks: boolean): Workbook {
  return {
    sheets: sheets.map((sheet) => gridOf(sheet, styledBlanks)),
    formats: formatList,
    definedNames: [],
    externalLinks: [],
  };
}

function gridOf(sheet: DraftSheet, styledBlanks: boolean): Grid {
  const cells = new Map<number, Cell>();
  const hiddenRows = new Set<number>();
  let lastRow = 0;
  let lastColumn = 0;
  for (const [index, line] of sheet.rows.entries()) {
    const row = index + 1;
    if (sheet.hiddenRows.has(line)) hiddenRows.add(row);
    for (const [offset, draft] of line.entries()) {
      const column = offset + 1;
      const formula = draft.formula && formulaText(sheet, draft.formula);
      const holds = draft.value !== null || formula !== undefined;
      if (!holds && !(styledBlanks && draft.format !== "plain")) continue;
      cells.set(cellKey(row, column), cellFor(draft, formula));
      if (!holds) continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    lastRow,
    lastColumn,
    merges: sheet.merges,
    hiddenRows,
    hiddenColumns: new Set(),
    validations: [],
    isProtected: sheet.isProtected,
  };
}

function cellFor(draft: DraftCell, formula: string | undefined): Cell {
  const format = draftFormats[draft.format];
  return formula === undefined
    ? { value: draft.value, format }
    : draft.formula?.kind === "text"
      ? { value: draft.value, formula, format }
      : { value: null, formula, resultMissing: true, format };
}

function formulaText(sheet: DraftSheet, formula: DraftFormula): string {
  if (formula.kind === "text") return formula.text;
  const places = formula.cells.map((cell) => {
    const place = placeOfCell(sheet, cell);
    return place ? a1(place.row, place.column) : "#REF!";
  });
  const standing = places.filter((place) => place !== "#REF!");
  switch (formula.kind) {
    case "sum":
      return standing.length === 0 ? "SUM(#REF!)" : `SUM(${standing[0]}:${standing.at(-1)})`;
    case "plus":
      return places.join("+");
    case "rate":
      return `IF(${places[1]}=0,"",${places[0]}/${places[1]})`;
  }
}

/** Every formula gets the result that Excel would store. */
function calculated(workbook: Workbook): Workbook {
  const calculator = fileCalculator(workbook);
  return {
    ...workbook,
    sheets: workbook.sheets.map((grid) => ({
      ...grid,
      cells: new Map(
        [...grid.cells].map(([key, cell]): [number, Cell] => {
          if (!cell.resultMissing) return [key, cell];
          const value = calculator.valueOf(grid.name, Math.floor(key / 16_384), (key % 16_384) + 1);
          const { resultMissing: _, ...rest } = cell;
          return [key, { ...rest, value: isNotComputable(value) ? { error: "#REF!" } : (value ?? 0) }];
        }),
      ),
    })),
  };
}

const plain: CellFormat = {
  kind: "general",
  numberFormat: "General",
  fontName: "Times New Roman",
  bold: false,
  indent: 0,
  locked: true,
  bordered: false,
  filled: false,
};

const formatList: readonly CellFormat[] = [
  plain,
  { ...plain, bordered: true },
  { ...plain, bordered: true, bold: true },
  { ...plain, bordered: true, kind: "date", numberFormat: "dd/mm/yyyy" },
  { ...plain, bordered: true, kind: "percent", numberFormat: "0.0%" },
  { ...plain, bold: true },
];
