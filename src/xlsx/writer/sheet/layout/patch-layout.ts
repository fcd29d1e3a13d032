/** Writes a `SheetLayout` into the text of a worksheet part, one element of the part after another. */
import { parseRange } from "../../../../core/model/address";
import type { SheetLayout } from "../../../../core/model/sheet-layout";
import type { StyleBook } from "../../styles/style-book";
import { mergesXml } from "../merges-xml";
import { ownPrefix, withRootChild } from "../../xml/replace-child";
import { worksheetOrder } from "../../xml/schema-order";
import { patchColumns } from "./columns";
import { patchConditionalFormats } from "./conditional-formats";
import { patchPage } from "./page";
import { patchProtection } from "./protection";
import { patchRows } from "./rows";
import { patchTabColor } from "./sheet-properties";
import { patchValidations } from "./validations";
import { patchView } from "./view";

/** Name and visibility of the sheet stand in the workbook part and are not written here. */
export function patchLayout(text: string, layout: SheetLayout, styles: StyleBook): string {
  const { columns, rows, merges, tabColor, validations, conditionalFormats, protection, page } = layout;
  let changed = text;
  if (tabColor !== undefined) changed = patchTabColor(changed, tabColor);
  changed = patchView(changed, layout);
  if (columns && columns.length > 0) changed = patchColumns(changed, columns, styles);
  if (rows && rows.length > 0) changed = patchRows(changed, rows, styles);
  if (protection !== undefined) changed = patchProtection(changed, protection);
  if (merges) {
    const ranges = merges.flatMap((merge) => parseRange(merge) ?? []);
    changed = withRootChild(changed, "mergeCells", mergesXml(ranges, ownPrefix(changed)), worksheetOrder);
  }
  if (conditionalFormats) changed = patchConditionalFormats(changed, conditionalFormats, styles);
  if (validations) changed = patchValidations(changed, validations);
  return page ? patchPage(changed, page) : changed;
}
