/**
 * Where a new child goes. The schemas of workbook, worksheet and style sheet are sequences, and Excel calls a file
 * with two elements swapped damaged although every other program opens it.
 * Source: ECMA-376 part 1, annex A.2 (CT_Workbook, CT_Stylesheet, CT_Worksheet).
 */
import { childrenOf, type XmlElement } from "./elements";

export const workbookOrder = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
] as const;

export const stylesOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export const worksheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

export const sheetPropertiesOrder = ["tabColor", "outlinePr", "pageSetUpPr"] as const;

export const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
] as const;

export const borderOrder = [
  "start",
  "left",
  "end",
  "right",
  "top",
  "bottom",
  "diagonal",
  "vertical",
  "horizontal",
] as const;

export const formatOrder = ["alignment", "protection", "extLst"] as const;

/** The position at which a child of that name is inserted: behind the last child that must come before it. */
export function placeFor(text: string, parent: XmlElement, local: string, order: readonly string[]): number {
  const rank = order.indexOf(local);
  let place = parent.contentStart;
  for (const child of childrenOf(text, parent)) {
    const childRank = order.indexOf(child.local);
    if (childRank >= 0 && childRank < rank) place = child.end;
  }
  return place;
}
