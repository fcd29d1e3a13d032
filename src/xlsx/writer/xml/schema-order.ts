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
