/** What an undoing restored and what it left, in sentences: the user's own work is named, not counted alone. */
import type { Place, Undone } from "../host/open-workbook";

const words = {
  restored: (cells: number) => `Đã trả lại ${cells} ô như trước.`,
  nothing: "Không có ô nào cần trả lại.",
  removed: (sheets: string) => `Đã xoá trang: ${sheets}.`,
  keptCells: (places: string) => `Giữ nguyên các ô đã được sửa sau đó: ${places}.`,
  keptSheets: (sheets: string) => `Giữ nguyên các trang đã được sửa sau đó: ${sheets}.`,
  more: (count: number) => `và ${count} ô nữa`,
};

export function undoneSentences(undone: Undone): readonly string[] {
  const { restoredCells, removedSheets, keptCells, keptSheets } = undone;
  return [
    restoredCells > 0 ? words.restored(restoredCells) : removedSheets.length === 0 ? words.nothing : null,
    removedSheets.length > 0 ? words.removed(quoted(removedSheets)) : null,
    keptCells.length > 0 ? words.keptCells(placesWords(keptCells)) : null,
    keptSheets.length > 0 ? words.keptSheets(quoted(keptSheets)) : null,
  ].filter((sentence) => sentence !== null);
}

const mostPlaces = 12;

/** "“Biểu 1” C14, C15; “Biểu 2” D8". */
function placesWords(places: readonly Place[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, address } of places.slice(0, mostPlaces)) {
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), address]);
  }
  const named = [...bySheet].map(([sheet, addresses]) => `“${sheet}” ${addresses.join(", ")}`);
  const rest = places.length - mostPlaces;
  return [...named, ...(rest > 0 ? [words.more(rest)] : [])].join("; ");
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}
