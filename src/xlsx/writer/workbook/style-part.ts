/** The style sheet part of the workbook, made where a program left it out. */
import { addContentType } from "../package/content-types";
import { addRelationship, folderOf } from "../package/relationships";
import { openStyleBook, type StyleBook } from "../styles/style-book";
import { relatedPart, type OpenedBook } from "./opened-book";

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

export function openStyles(book: OpenedBook): StyleBook {
  return openStyleBook(book.edit.text(stylesPart(book)) ?? emptyStyles(book), book.is1904);
}

/** Puts the additions into the package; without additions nothing changes, and no part is made. */
export function saveStyles(book: OpenedBook, styles: StyleBook): void {
  const part = stylesPart(book);
  const text = styles.text();
  if (text === (book.edit.text(part) ?? emptyStyles(book))) return;
  book.edit.setText(part, text);
  addContentType(book.edit, part, stylesType);
  if (relatedPart(book, "styles") === undefined) {
    addRelationship(book.edit, book.part, `${book.relationshipBase}styles`, part);
  }
}

/** The usual name where the workbook says none. */
function stylesPart(book: OpenedBook): string {
  return relatedPart(book, "styles") ?? `${folderOf(book.part)}styles.xml`;
}

function emptyStyles({ namespace }: OpenedBook): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`;
}
