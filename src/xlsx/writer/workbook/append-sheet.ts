/** Adds a worksheet part to the workbook: the part, its content type, its relationship and its tab, as the last one. */
import { addContentType } from "../package/content-types";
import { addRelationship, folderOf } from "../package/relationships";
import { WriteRefused, damaged } from "../write-refused";
import { attributesOf, childOf, childrenOf, attributeOf, prefixOf, rootOf } from "../xml/elements";
import { escapeAttribute } from "../xml/escape";
import { insertion, spliced } from "../xml/splice";
import type { OpenedBook } from "./opened-book";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Answers the position of the new sheet among all sheets, from 0, as `localSheetId` counts. */
export function appendSheet(book: OpenedBook, name: string, worksheet: string): number {
  const { edit } = book;
  const part = freshPart(book);
  edit.setText(part, worksheet);
  addContentType(edit, part, worksheetType);
  const id = addRelationship(edit, book.part, `${book.relationshipBase}worksheet`, part);

  const text = edit.text(book.part) ?? "";
  const root = rootOf(text);
  const list = childOf(text, root, "sheets");
  if (!list) throw new WriteRefused(damaged);
  const sheets = childrenOf(text, list);
  const sheetId = Math.max(0, ...sheets.map((sheet) => Number(attributeOf(text, sheet, "sheetId") ?? 0))) + 1;
  const reference = `${relationshipAttribute(text, book.relationshipBase)}="${id}"`;
  const xml = `<${prefixOf(list)}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" ${reference}/>`;
  edit.setText(book.part, spliced(text, [insertion(text, list, list.contentEnd, xml)]));
  return sheets.length;
}

function freshPart({ edit, part, sheets }: OpenedBook): string {
  const folder = `${folderOf(part)}worksheets/`;
  let number = sheets.length + 1;
  while (edit.has(`${folder}sheet${number}.xml`)) number++;
  return `${folder}sheet${number}.xml`;
}

/** `r:id` with the prefix that the workbook gave to relationships, or with a declaration of our own. */
function relationshipAttribute(text: string, relationshipBase: string): string {
  const namespace = relationshipBase.replace(/\/$/, "");
  const declared = attributesOf(text, rootOf(text)).find(
    ({ name, value }) => name.startsWith("xmlns:") && value === namespace,
  );
  return declared ? `${declared.local}:id` : `xmlns:r="${namespace}" r:id`;
}
