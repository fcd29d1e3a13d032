/** What the workbook says about calculating: the chain of formula cells, and whether to calculate all on opening. */
import { removeContentType } from "../package/content-types";
import { relationshipsOf, removeRelationship } from "../package/relationships";
import { childOf, prefixOf, rootOf } from "../xml/elements";
import { placeFor, workbookOrder } from "../xml/schema-order";
import { attributeSplice, insertion, spliced } from "../xml/splice";
import type { OpenedBook } from "./opened-book";

/**
 * Takes the calculation chain out. Excel makes a new one, but calls a file damaged whose chain names a cell
 * that no longer holds a formula.
 */
export function removeCalculationChain(book: OpenedBook): void {
  const chain = relationshipsOf(book.edit, book.part).find(({ kind }) => kind === "calcChain");
  if (!chain) return;
  removeRelationship(book.edit, book.part, chain);
  if (chain.part === undefined) return;
  removeContentType(book.edit, chain.part);
  book.edit.remove(chain.part);
}

/** Asks Excel to calculate every formula when it opens the file. A form set to calculate by hand stays so. */
export function calculateOnOpening(book: OpenedBook): void {
  const text = book.edit.text(book.part) ?? "";
  const root = rootOf(text);
  const settings = childOf(text, root, "calcPr");
  const splice = settings
    ? attributeSplice(text, settings, "fullCalcOnLoad", "1")
    : insertion(
        text,
        root,
        placeFor(text, root, "calcPr", workbookOrder),
        `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`,
      );
  book.edit.setText(book.part, spliced(text, [splice]));
}
