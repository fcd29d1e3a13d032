/**
 * Where findings stand, as it is said to people: "Biểu 1 Đoàn viên, ô D30", "trang “Bìa”, dòng 17"; many at once by
 * sheet, neighbours together: "Biểu 1 Đoàn viên: D31, D33:D40; Biểu 2 Tổ chức: C5".
 */
import { parseA1, parseRange, rangeText } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import { rectanglesOf } from "../../core/model/rectangles";

const words = {
  sheet: (name: string) => `trang “${name}”`,
  cell: (cell: string) => `ô ${cell}`,
  row: (row: string) => `dòng ${row}`,
  column: (column: string) => `cột ${column}`,
  others: (count: number) => `và ${count} chỗ nữa`,
};

/** More than these are only counted: a message is read on a telephone. */
const mostAreas = 30;

/** "" for the whole file. */
export function placeWords({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string {
  const parts = [...(sheet === null ? [] : [sheetWords(sheet)]), ...(cell === null ? [] : [cellWords(cell)])];
  return parts.join(", ");
}

/**
 * In the order in which sheets and cells come.
 * @param on The sheet already named: where all are on it, it is not named again.
 */
export function placesWords(places: readonly Pick<Finding, "sheet" | "cell">[], on?: string | null): string {
  const isNamed = on !== undefined && places.every(({ sheet }) => sheet === on);
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of places) {
    const name = sheet === null || isNamed ? "" : sheetWords(sheet);
    bySheet.set(name, [...(bySheet.get(name) ?? []), ...(cell === null ? [] : [cell])]);
  }
  let room = mostAreas;
  let leftOut = 0;
  const told = [...bySheet].flatMap(([name, cells]) => {
    const areas = joined(cells);
    const shown = areas.slice(0, Math.max(0, room));
    room -= shown.length;
    leftOut += areas.length - shown.length;
    if (shown.length === 0) return areas.length === 0 && name !== "" ? [name] : [];
    return [name === "" ? shown.join(", ") : `${name}: ${shown.join(", ")}`];
  });
  return [...told, ...(leftOut > 0 ? [words.others(leftOut)] : [])].join("; ");
}

/** A name that says by itself that it is a form needs no word before it. */
function sheetWords(name: string): string {
  return /^(biểu|phụ lục|mẫu|bảng|danh sách|báo cáo)(?!\p{L})/iu.test(name.normalize("NFC"))
    ? name
    : words.sheet(name);
}

function cellWords(cell: string): string {
  const [first = "", last = first] = cell.split(":");
  const span = first === last ? first : `${first}–${last}`;
  if (/^\d+$/.test(first)) return words.row(span);
  if (/^[A-Za-z]+$/.test(first)) return words.column(span);
  return words.cell(cell);
}

/** Single cells side by side as one area; all else as it is. */
function joined(cells: readonly string[]): readonly string[] {
  const single = cells.flatMap((cell) => parseA1(cell) ?? []);
  const others = cells.filter((cell) => parseA1(cell) === undefined).map((cell) => bareWords(cell));
  return [...rectanglesOf(single).map(rangeText), ...new Set(others)];
}

/** A range of cells needs no word among others. */
function bareWords(cell: string): string {
  return parseRange(cell) ? cell : cellWords(cell);
}
