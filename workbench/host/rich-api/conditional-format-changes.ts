/** One conditional format found and replaced: formats are values, never changed in place. */
import type { BookConditionalFormat } from "../book/book";
import { requireAllowed } from "./range/guard";
import type { HostState } from "./host-state";
import { refuse } from "./refusal";
import type { ConditionalFormatTarget } from "./targets";

export function formatFound({ sheet, id }: ConditionalFormatTarget): BookConditionalFormat {
  return sheet.conditionalFormats.find((format) => format.id === id) ?? refuse("ItemNotFound");
}

export function changeFormat(
  target: ConditionalFormatTarget,
  properties: Partial<BookConditionalFormat>,
  host: HostState,
): void {
  const { sheet, id } = target;
  requireAllowed(host, sheet, "allowFormatCells");
  formatFound(target);
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
    format.id === id ? { ...format, ...properties } : format,
  );
  host.book.tell({ kind: "layout", sheet });
}
