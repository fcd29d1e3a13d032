/** `tabSelected` of each sheet's view. Two sheets that have it are a group to Excel: what is typed goes into both. */
import { childOf, rootOf } from "../xml/elements";
import { attributeRemoval, attributeSplice, spliced } from "../xml/splice";
import type { OpenedBook } from "./opened-book";

export function markSelected({ edit, sheets }: OpenedBook, active: number): void {
  for (const [index, { part }] of sheets.entries()) {
    const text = part === undefined ? undefined : edit.text(part);
    if (part === undefined || text === undefined) continue;
    const views = childOf(text, rootOf(text), "sheetViews");
    const view = views && childOf(text, views, "sheetView");
    if (!view) continue;
    const splices =
      index === active
        ? [attributeSplice(text, view, "tabSelected", "1")]
        : attributeRemoval(text, view, "tabSelected");
    edit.setText(part, spliced(text, splices));
  }
}
