/** The first of the areas that an address of Excel's names, without its sheet, as one rectangle. */
import { columnName, maxColumn, maxRow } from "../core/model/address";

/** "'Biểu 1, 2'!$B$2:$C$9,'Biểu 1, 2'!E5" → "B2:C9"; whole columns and rows by their corners: "C:C" → "C1:C1048576". */
export function firstArea(address: string): string {
  const [area = ""] = address.replace(/^(?:'(?:[^']|'')*'|[^'!,]+)!/, "").split(",");
  return area
    .replaceAll("$", "")
    .replace(/^([A-Z]+):([A-Z]+)$/, `$11:$2${maxRow}`)
    .replace(/^(\d+):(\d+)$/, `A$1:${columnName(maxColumn)}$2`);
}
