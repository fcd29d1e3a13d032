/** The sheets of the workbook with the marks of ours on each, found by what their formulas carry. */
import { isHighlightFormula } from "../../core/highlights/highlight-formula";
import { sameSheet } from "../anchors";
import { askIsCopy } from "../viewer/viewer-copies";

export interface SheetFormats {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  /** Of its protection; to be given back as they are. */
  readonly options: Excel.WorksheetProtectionOptions;
  /** The first has the highest priority. */
  readonly marks: readonly Excel.ConditionalFormat[];
}

/** On the sheets named, or on all; copies of closed files' sheets have colours of their own for as long as they stand. */
export async function findMarks(
  context: Excel.RequestContext,
  names?: readonly string[],
): Promise<readonly SheetFormats[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const wanted = worksheets.items.filter(
    ({ name }) => names === undefined || names.some((other) => sameSheet(other, name)),
  );
  const asked = wanted.map((worksheet) => ({
    worksheet,
    isCopy: askIsCopy(worksheet),
    formats: worksheet.getRange().conditionalFormats.load("items/id,items/type"),
  }));
  await context.sync();

  const found = asked.filter(({ isCopy }) => !isCopy());
  const byFormula = found.map(({ worksheet, formats }) => ({
    worksheet,
    // Asked of other types, Excel refuses the whole request.
    custom: formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ format, rule: format.custom.rule.load("formula") })),
  }));
  if (byFormula.some(({ custom }) => custom.length > 0)) await context.sync();
  return byFormula.map(({ worksheet, custom }) => ({
    worksheet,
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    options: worksheet.protection.options,
    marks: custom.filter(({ rule }) => isHighlightFormula(rule.formula)).map(({ format }) => format),
  }));
}
