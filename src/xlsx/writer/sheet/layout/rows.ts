/** Heights of rows, and which are hidden. A row that is not there is made where it belongs. */
import type { RowLayout } from "../../../../core/model/sheet-layout";
import type { StyleBook } from "../../styles/style-book";
import { attributeOf, type XmlElement } from "../../xml/elements";
import { attributesXml, ownPrefix } from "../../xml/replace-child";
import { attributeRemoval, attributeSplice, insertion, spliced, type Splice } from "../../xml/splice";
import { placeCells, type SheetCells } from "../sheet-cells";

export function patchRows(text: string, changes: readonly RowLayout[], styles: StyleBook): string {
  const placed = placeCells(text);
  const existing = new Map(placed.rows.map(({ row, element }) => [row, element]));
  const rows = [...changes].sort((one, other) => one.row - other.row);
  const changed = rows.flatMap((change) => {
    const element = existing.get(change.row);
    return element ? changedRow(text, element, change, styles) : [];
  });
  const missing = rows.filter(({ row, height, hidden, look }) => {
    return !existing.has(row) && (typeof height === "number" || hidden === true || look);
  });
  return spliced(text, [...changed, ...createdRows(text, placed, missing, styles)]);
}

function changedRow(
  text: string,
  element: XmlElement,
  { height, hidden, look }: RowLayout,
  styles: StyleBook,
): Splice[] {
  const set = (name: string, value: string) => attributeSplice(text, element, name, value);
  const drop = (name: string) => attributeRemoval(text, element, name);
  const size =
    height === undefined
      ? []
      : height === null
        ? [...drop("ht"), ...drop("customHeight")]
        : [set("ht", String(height)), set("customHeight", "1")];
  const shown = hidden === undefined ? [] : hidden ? [set("hidden", "1")] : drop("hidden");
  if (!look) return [...size, ...shown];
  const isStyled = ["1", "true"].includes(attributeOf(text, element, "customFormat") ?? "");
  const format = isStyled ? Number(attributeOf(text, element, "s") ?? 0) : 0;
  return [...size, ...shown, set("s", String(styles.changed(format, look))), set("customFormat", "1")];
}

function createdRows(
  text: string,
  { rows, sheetData }: SheetCells,
  missing: readonly RowLayout[],
  styles: StyleBook,
): Splice[] {
  const p = ownPrefix(text);
  const places = new Map<number, string>();
  let passed = 0;
  for (const { row, height, hidden, look } of missing) {
    while ((rows[passed]?.row ?? Infinity) < row) passed++;
    const at = rows[passed]?.element.start ?? rows.at(-1)?.element.end ?? sheetData.contentStart;
    const attributes = attributesXml({
      r: row,
      ...(look && { s: styles.changed(0, look), customFormat: true }),
      ...(typeof height === "number" && { ht: height, customHeight: true }),
      ...(hidden && { hidden }),
    });
    places.set(at, `${places.get(at) ?? ""}<${p}row${attributes}/>`);
  }
  return [...places].map(([at, xml]) => insertion(text, sheetData, at, xml));
}
