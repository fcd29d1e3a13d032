/** `<mergeCells>`, or nothing where nothing is merged. */
import { rangeText, type CellRange } from "../../../core/model/address";

export function mergesXml(merges: readonly CellRange[], prefix = ""): string {
  if (merges.length === 0) return "";
  const cells = merges.map((merge) => `<${prefix}mergeCell ref="${rangeText(merge)}"/>`);
  return `<${prefix}mergeCells count="${merges.length}">${cells.join("")}</${prefix}mergeCells>`;
}
