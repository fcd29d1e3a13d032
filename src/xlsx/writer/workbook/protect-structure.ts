/** `<workbookProtection lockStructure>`: whether sheets can be added, removed, renamed and moved. */
import { childOf, rootOf } from "../xml/elements";
import { emptyElement, ownPrefix, withRootChild } from "../xml/replace-child";
import { workbookOrder } from "../xml/schema-order";
import { attributeSplice, spliced } from "../xml/splice";
import type { OpenedBook } from "./opened-book";

export function protectStructure({ edit, part }: OpenedBook, isProtected: boolean): void {
  const text = edit.text(part) ?? "";
  const present = childOf(text, rootOf(text), "workbookProtection");
  if (!isProtected) {
    edit.setText(part, withRootChild(text, "workbookProtection", "", workbookOrder));
  } else if (present) {
    edit.setText(part, spliced(text, [attributeSplice(text, present, "lockStructure", "1")]));
  } else {
    const xml = emptyElement(ownPrefix(text), "workbookProtection", { lockStructure: true });
    edit.setText(part, withRootChild(text, "workbookProtection", xml, workbookOrder));
  }
}
