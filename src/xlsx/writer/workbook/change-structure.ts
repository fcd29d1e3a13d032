/** Sheets removed, renamed, hidden, put in another order or to the front, as a patch asks for it. */
import { tokenize } from "../../../core/formula/tokenize";
import { sheetPrefixOf } from "../../../core/formula/sheet-prefix";
import type { WorkbookPatch } from "../../../core/model/workbook-patch";
import { reachableParts, removeUnreached } from "../package/reachable-parts";
import { relationshipsOf, removeRelationship } from "../package/relationships";
import { childOf, childrenOf, rootOf, textOf } from "../xml/elements";
import { spliced } from "../xml/splice";
import { WriteRefused } from "../write-refused";
import { activeIndex, arrangeSheets, type Tab } from "./arrange-sheets";
import { checkFinalNames } from "./new-names";
import { openBook, type OpenedBook } from "./opened-book";
import { removeCalculationChain } from "./recalculation";
import { markSelected } from "./selected-tab";
import { changeReferences, type SheetChanges } from "./sheet-references";

const messages = {
  sheetMissing: (sheet: string) =>
    `Trong tệp không có trang “${sheet}” nên không xóa hoặc sắp xếp lại được. Hãy kiểm tra lại tên các trang rồi làm lại.`,
};

type StructurePatch = Pick<WorkbookPatch, "sheets" | "removedSheets" | "sheetOrder" | "activeSheet">;

export function changeStructure(opened: OpenedBook, patch: StructurePatch): void {
  const { removedSheets = [], sheetOrder = [], activeSheet } = patch;
  const layouts = new Map(patch.sheets.flatMap(({ sheet, layout }) => (layout ? [[sheet, layout]] : [])));
  const changesTabs = [...layouts.values()].some(({ name, visibility }) => name !== undefined || visibility);
  if (removedSheets.length + sheetOrder.length === 0 && !changesTabs && activeSheet === undefined) return;

  // Sheets that the patch itself has added are among them by now.
  const book = openBook(opened.edit);
  const removed = removedSheets.map((name) => indexOf(book, name));
  const order = orderOf(book, sheetOrder).filter((index) => !removed.includes(index));
  const tabs = order.map((index): Tab => {
    const { name, visibility } = layouts.get(book.sheets[index]?.name ?? "") ?? {};
    return { index, ...(name !== undefined && { name }), ...(visibility && { visibility }) };
  });
  checkFinalNames(
    tabs.map(({ index, name }) => name ?? book.sheets[index]?.name ?? ""),
    new Set(tabs.flatMap(({ name }) => name ?? [])),
  );

  const reached = reachableParts(book.edit);
  const inFront = activeIndex(book);
  removeRelationships(book, removed);
  const changes = new Map<string, string | null>();
  for (const name of removedSheets) changes.set(name.toLowerCase(), null);
  for (const [sheet, { name }] of layouts) if (name !== undefined) changes.set(sheet.toLowerCase(), name);
  removeLostNames(book, changes);
  changeReferences(book, changes);
  arrangeSheets(book, tabs, activeSheet === undefined ? undefined : indexOf(book, activeSheet));
  removeUnreached(book.edit, reached);
  if (removed.length > 0) removeCalculationChain(book);
  if (order[activeIndex(book)] !== inFront) markSelected(openBook(book.edit), activeIndex(book));
}

function indexOf({ sheets }: OpenedBook, name: string): number {
  const index = sheets.findIndex((sheet) => sheet.name === name);
  if (index === -1) throw new WriteRefused(messages.sheetMissing(name));
  return index;
}

/** The named sheets in the places that they take up together; all others stay where they are. */
function orderOf(book: OpenedBook, names: readonly string[]): number[] {
  const named = names.map((name) => indexOf(book, name));
  const taken = new Set(named);
  let next = 0;
  return book.sheets.map((_, index) => (taken.has(index) ? (named[next++] ?? index) : index));
}

function removeRelationships(book: OpenedBook, removed: readonly number[]): void {
  for (const index of removed) {
    const part = book.sheets[index]?.part;
    const link = relationshipsOf(book.edit, book.part).find((relationship) => relationship.part === part);
    if (link) removeRelationship(book.edit, book.part, link);
  }
}

/** Names that point to nothing but sheets that go. */
function removeLostNames(book: OpenedBook, changes: SheetChanges): void {
  const text = book.edit.text(book.part) ?? "";
  const list = childOf(text, rootOf(text), "definedNames");
  if (!list) return;
  const lost = childrenOf(text, list).filter((name) => {
    const sheets = tokenize(textOf(text, name)).flatMap((token) => {
      return token.kind === "reference" ? [sheetPrefixOf(token.prefix).sheet?.toLowerCase()] : [];
    });
    return sheets.length > 0 && sheets.every((sheet) => sheet !== undefined && changes.get(sheet) === null);
  });
  const splices = lost.map(({ start, end }) => ({ start, end, text: "" }));
  const changed = spliced(text, splices);
  const remaining = childOf(changed, rootOf(changed), "definedNames");
  const isEmpty = remaining && childrenOf(changed, remaining).length === 0;
  const gone = isEmpty ? [{ start: remaining.start, end: remaining.end, text: "" }] : [];
  book.edit.setText(book.part, spliced(changed, gone));
}
