/**
 * The open workbook as the same `Workbook` that reading its file gives. Round trips: three for what there is, one for
 * merges and hidden rows, one or more for the cells by their bytes, a few for validations where they are asked for.
 */
import type { Grid, Workbook } from "../../core/model/grid";
import type { ReadOptions } from "../../host/workbook-reader";
import { inBatches } from "../batches";
import { externalFiles } from "../formulas/external-files";
import { readDefinedNames } from "./defined-names";
import { formatBook } from "./format-book";
import { cellSteps, type CellSource } from "./sheet-cells";
import { readLayouts } from "./sheet-layout";
import { readValidations } from "./sheet-validations";
import { readOutline } from "./workbook-outline";

export interface ReadWorkbook {
  readonly workbook: Workbook;
  /** As the title bar says. */
  readonly name: string;
}

export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions = {},
): Promise<ReadWorkbook> {
  const outline = await readOutline(context, options);
  const source: CellSource = {
    formats: formatBook(),
    keepsFormats: options.formats ?? true,
    keepsStyledBlanks: options.styledBlanks ?? false,
    asksLooks: (options.formats ?? true) || (options.styledBlanks ?? false),
    files: externalFiles(),
    is1904: outline.is1904,
  };
  const wanted = outline.sheets.filter(({ isWanted }) => isWanted);
  const { ownLooks = true } = options;
  const plain = { ...source, asksLooks: false, keepsStyledBlanks: false };
  const cells = wanted.map((sheet) => cellSteps(context, sheet, sheet.isOwn && !ownLooks ? plain : source));
  await inBatches(
    context,
    cells.flatMap(({ steps }) => steps),
  );
  const layouts = await readLayouts(context, wanted);
  const validations = options.validations ? await readValidations(context, wanted) : [];
  const grids = outline.sheets.map((sheet): Grid => {
    const at = wanted.indexOf(sheet);
    const { name, visibility, isProtected } = sheet;
    return {
      name,
      visibility,
      ...(cells[at]?.result() ?? { cells: new Map(), lastRow: 0, lastColumn: 0 }),
      ...(layouts[at] ?? { merges: [], hiddenRows: new Set(), hiddenColumns: new Set() }),
      validations: validations[at] ?? [],
      isProtected,
    };
  });
  return {
    workbook: {
      sheets: grids,
      formats: source.formats.list(),
      definedNames: readDefinedNames(outline.names, source.files),
      externalLinks: source.files.names(),
      ...(outline.storedTexts.size > 0 && { storedTexts: outline.storedTexts }),
    },
    name: outline.name,
  };
}
