/** What stays in view when one scrolls, and in each part of the window a cursor, as Excel writes it. */
import { a1 } from "../../../core/model/address";

export function paneXml(rows: number, columns: number, prefix = ""): string {
  if (rows === 0 && columns === 0) return "";
  const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const corner = a1(rows + 1, columns + 1);
  const panes = [columns > 0 ? ["topRight"] : [], rows > 0 ? ["bottomLeft"] : []].flat();
  if (panes.length === 2) panes.push("bottomRight");
  const active = panes.at(-1) ?? "";
  const selections = panes.map((pane) => {
    return pane === active
      ? `<${prefix}selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`
      : `<${prefix}selection pane="${pane}"/>`;
  });
  const pane = `<${prefix}pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
  return pane + selections.join("");
}
