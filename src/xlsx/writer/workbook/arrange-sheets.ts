/** The tabs of a workbook: which there are, in which order, how they are called, which are shown, which is in front. */
import { WriteRefused, damaged } from "../write-refused";
import { attributeOf, childOf, childrenOf, rootOf, type XmlElement } from "../xml/elements";
import { emptyElement, ownPrefix, withRootChild } from "../xml/replace-child";
import { workbookOrder } from "../xml/schema-order";
import { attributeRemoval, attributeSplice, spliced } from "../xml/splice";
import type { OpenedBook } from "./opened-book";

const messages = {
  lastVisible:
    "Không thể xóa hoặc ẩn hết các trang: tệp phải còn ít nhất một trang đang hiện. Hãy để lại hoặc cho hiện một trang rồi làm lại.",
};

export interface Tab {
  /** Where it stands now, from 0. */
  readonly index: number;
  readonly name?: string;
  readonly visibility?: "visible" | "hidden" | "very-hidden";
}

/** Puts the tabs in this order; one that is not among them is gone. `active` is where the one in front stands now. */
export function arrangeSheets(book: OpenedBook, tabs: readonly Tab[], active?: number): void {
  const text = book.edit.text(book.part) ?? "";
  const list = childOf(text, rootOf(text), "sheets");
  if (!list) throw new WriteRefused(damaged);
  const present = childrenOf(text, list);
  const written = tabs.map((tab) => tabXml(text, present[tab.index], tab));
  const spaces = present.slice(0, tabs.length).map((sheet, place) => {
    const before = present[place - 1];
    return before ? text.slice(before.end, sheet.start) : "";
  });
  const [first, last] = [present[0], present.at(-1)];
  if (!first || !last) throw new WriteRefused(damaged);
  const inside = written.map((xml, place) => (spaces[place] ?? "") + xml).join("");
  book.edit.setText(book.part, spliced(text, [{ start: first.start, end: last.end, text: inside }]));

  const places = new Map(tabs.map(({ index }, place) => [index, place]));
  renumberNames(book, places);
  showTab(book, places, active);
}

/** The number of the tab in front, as the workbook says. */
export function activeIndex(book: OpenedBook): number {
  const text = book.edit.text(book.part) ?? "";
  const view = viewOf(text);
  return view ? Number(attributeOf(text, view, "activeTab") ?? 0) : 0;
}

function tabXml(text: string, element: XmlElement | undefined, { name, visibility }: Tab): string {
  if (!element) throw new WriteRefused(damaged);
  const state =
    visibility === undefined
      ? []
      : visibility === "visible"
        ? attributeRemoval(text, element, "state")
        : [attributeSplice(text, element, "state", visibility === "hidden" ? "hidden" : "veryHidden")];
  const named = name === undefined ? [] : [attributeSplice(text, element, "name", name)];
  const whole = spliced(text, [...state, ...named]);
  return whole.slice(element.start, element.end + whole.length - text.length);
}

/** Names of one sheet know it by its number. Those of a sheet that is gone go with it. */
function renumberNames(book: OpenedBook, places: ReadonlyMap<number, number>): void {
  const text = book.edit.text(book.part) ?? "";
  const list = childOf(text, rootOf(text), "definedNames");
  if (!list) return;
  const splices = childrenOf(text, list).flatMap((name) => {
    const index = attributeOf(text, name, "localSheetId");
    if (index === undefined) return [];
    const place = places.get(Number(index));
    if (place === undefined) return [{ start: name.start, end: name.end, text: "" }];
    return place === Number(index) ? [] : [attributeSplice(text, name, "localSheetId", String(place))];
  });
  const changed = spliced(text, splices);
  const remaining = childOf(changed, rootOf(changed), "definedNames");
  const isEmpty = remaining && childrenOf(changed, remaining).length === 0;
  const gone = isEmpty ? [{ start: remaining.start, end: remaining.end, text: "" }] : [];
  book.edit.setText(book.part, spliced(changed, gone));
}

function showTab(book: OpenedBook, places: ReadonlyMap<number, number>, wanted: number | undefined): void {
  const text = book.edit.text(book.part) ?? "";
  const list = childOf(text, rootOf(text), "sheets");
  const visible = (list ? childrenOf(text, list) : []).map((sheet) => {
    return (attributeOf(text, sheet, "state") ?? "visible") === "visible";
  });
  if (!visible.includes(true)) throw new WriteRefused(messages.lastVisible);
  const before = activeIndex(book);
  const place = places.get(wanted ?? before);
  const active = place !== undefined && visible[place] ? place : visible.indexOf(true);
  const view = viewOf(text);
  if (!view && active !== 0) {
    const p = ownPrefix(text);
    const xml = `<${p}bookViews>${emptyElement(p, "workbookView", { activeTab: active })}</${p}bookViews>`;
    book.edit.setText(book.part, withRootChild(text, "bookViews", xml, workbookOrder));
  }
  if (view) {
    const first = Number(attributeOf(text, view, "firstSheet") ?? 0);
    const splices = [
      ...(active === before ? [] : [attributeSplice(text, view, "activeTab", String(active))]),
      // The first tab that is scrolled to must be there.
      ...(first > active || first >= visible.length ? attributeRemoval(text, view, "firstSheet") : []),
    ];
    book.edit.setText(book.part, spliced(text, splices));
  }
}

function viewOf(text: string): XmlElement | undefined {
  const views = childOf(text, rootOf(text), "bookViews");
  return views && childOf(text, views, "workbookView");
}
