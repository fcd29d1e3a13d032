/**
 * Boards of units by contents: a row for each unit, a column for each content, captioned by its code ("1.1", "TC1.1",
 * "Nội dung 1.1", or 1 to 5 under "Tiêu chí 1"). A board has no place for evidence. One that has its units in columns is
 * not read.
 */
import { a1 } from "../../model/address";
import { cellAt } from "../../model/grid";
import { type CaptionedTable, captionedTable, type CaptionPattern } from "../../tables/captioned-table";
import { foldText } from "../../text/fold-text";
import { type Content, type CriteriaSet, isGroup } from "../criteria-set";
import { type ContentMark, type Mark, type Scorecard, unmarked } from "../scorecard";
import { codeBefore, codeOfCell, type RowCode } from "./row-code";
import { type FormattedGrid, ownText } from "./formatted-grid";
import { readMark } from "./read-mark";
import { placesOf, type SetPlaces } from "./set-places";

export function boardCardsOn(sheet: FormattedGrid, set: CriteriaSet): readonly Scorecard[] {
  const places = placesOf(set);
  const columns = boardColumns(sheet, places);
  if (!columns) return [];
  const rows = unitRows(sheet, columns);
  const isBoard =
    columns.hasWholeCodes ||
    rows.some((row) => columns.contents.some(({ column }) => saysMet(sheet, row, column)));
  const cards = isBoard ? rows.map((row) => cardOfRow(sheet, columns, row)) : [];
  return isMostlyMarks(cards) ? cards : [];
}

/** A table of figures may number its columns 1.1, 1.2 …, too: what stands in it reads as no mark. */
function isMostlyMarks(cards: readonly Scorecard[]): boolean {
  const kinds = cards.flatMap(({ marks }) => [...marks.values()].map(({ self }) => self.kind));
  const filled = kinds.filter((kind) => kind !== "unmarked");
  return filled.filter((kind) => kind === "unreadable").length * 2 <= filled.length;
}

interface BoardColumns {
  readonly unit: number;
  readonly order: number | undefined;
  readonly firstRow: number;
  readonly contents: readonly { readonly content: Content; readonly column: number }[];
  /** "1.1", not only 1 under "Tiêu chí 1". */
  readonly hasWholeCodes: boolean;
}

type Wanted = "unit" | "order" | `content ${string}`;

function boardColumns({ grid }: FormattedGrid, places: SetPlaces): BoardColumns | undefined {
  const contentOf = contentByPath(places);
  const wanted: Partial<Record<Wanted, CaptionPattern>> = {
    order: /^(s?tt|số tt|số thứ tự)$/,
    unit: unitCaption,
  };
  for (const content of places.contents) {
    wanted[`content ${content.code}`] = (path) => contentOf(path)?.content === content;
  }
  const table: CaptionedTable<Wanted> | undefined = captionedTable(grid, wanted, ["unit"]);
  const unit = table?.columns.get("unit");
  if (!table || unit === undefined) return undefined;
  const contents = places.contents.flatMap((content) => {
    const column = table.columns.get(`content ${content.code}`);
    return column === undefined ? [] : [{ content, column }];
  });
  const all = places.contents.length;
  if (contents.length < Math.max(Math.min(2, all), Math.ceil(all / 3))) return undefined;
  const isWhole = ({ column }: { readonly column: number }) =>
    contentOf(table.paths.get(column) ?? "")?.isWhole ?? false;
  return {
    unit,
    order: table.columns.get("order"),
    firstRow: table.firstRow,
    contents,
    hasWholeCodes: contents.some(isWhole),
  };
}

const unitCaption =
  /^(tên |danh sách )?(các )?(đơn vị|cơ sở đoàn|đoàn cơ sở|tổ chức đoàn|tổ chức|chi đoàn|địa phương|đoàn (xã|phường|trường|trực thuộc)|(huyện|thị|thành|tỉnh|xã|phường) ?đoàn|xã|phường|huyện|trường)(?! (tính|tự|chấm|đánh giá|thẩm định))( |$)/u;

/** The content of a column by its captions, from the lowest up: "1.1", "1" under "Tiêu chí 1", "I" over "1". */
function contentByPath(
  places: SetPlaces,
): (path: string) => { readonly content: Content; readonly isWhole: boolean } | undefined {
  const known = new Map<string, { readonly content: Content; readonly isWhole: boolean } | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, findContent(path, places));
    return known.get(path);
  };
}

function findContent(
  path: string,
  places: SetPlaces,
): { readonly content: Content; readonly isWhole: boolean } | undefined {
  const codes = path.split(" > ").map(codeOfCaption);
  const lowest = codes.at(-1);
  if (!lowest) return undefined;
  const whole = places.byKey(lowest.key);
  const isWhole = lowest.parts.length > 1;
  // A bare number counts only within what it stands under, or where the set has bare codes itself.
  if (whole && !isGroup(whole) && (isWhole || lowest.names === "content" || codes.length === 1)) {
    return { content: whole, isWhole };
  }
  if (isWhole) return undefined;
  const above = codes
    .slice(0, -1)
    .reverse()
    .find((code) => code !== undefined);
  const group = above && places.byKey(above.key);
  const child =
    group && places.childrenOf(group).find((node) => places.ordinalOf(node) === lowest.key && !isGroup(node));
  return child && !isGroup(child) ? { content: child, isWhole: false } : undefined;
}

function codeOfCaption(caption: string): RowCode | undefined {
  // 1.1 that Excel took for a day stands in the path as its serial.
  if (/^\d{5}$/.test(caption)) return codeOfCell(Number(caption), "date", "day-month");
  return codeOfCell(caption, undefined, "day-month") ?? codeBefore(caption);
}

/** Units down to the totals and signatures; headings of groups of units are left out. */
function unitRows(
  sheet: FormattedGrid,
  { unit, order, firstRow, contents }: BoardColumns,
): readonly number[] {
  const rows: number[] = [];
  for (let row = firstRow; row <= Math.min(sheet.grid.lastRow, firstRow + mostUnits); row += 1) {
    const name = foldText(ownText(sheet, row, unit));
    const number = order === undefined ? "" : ownText(sheet, row, order);
    if (endsBoard.test(name) || endsBoard.test(foldText(number))) break;
    if (name === "" || numberOnly.test(name)) continue;
    const isBlank = contents.every(({ column }) => ownText(sheet, row, column) === "");
    const isHeading = isBlank && order !== undefined && !numberOnly.test(foldText(number));
    if (!isHeading) rows.push(row);
  }
  return rows;
}

const mostUnits = 3_000;
const endsBoard =
  /^(tổng( cộng| số|$)|cộng$|toàn (tỉnh|huyện|xã)|số đơn vị đạt|tỷ lệ|người |tm\.|t\/m|nơi nhận|ghi chú)/u;
const numberOnly = /^\(?\d{1,4}[.)]?$/;

function saysMet(sheet: FormattedGrid, row: number, column: number): boolean {
  return /^(đạt|không đạt|chưa đạt|x|✓|kđ|cđ)$/u.test(foldText(ownText(sheet, row, column)));
}

function cardOfRow(
  { grid, formatOf }: FormattedGrid,
  { unit, contents }: BoardColumns,
  row: number,
): Scorecard {
  const marks = new Map<string, ContentMark>();
  const unread: string[] = [];
  for (const { content, column } of contents) {
    const cell = cellAt(grid, row, column);
    const address = a1(row, column);
    if (cell?.resultMissing) unread.push(address);
    const mark: Mark = cell?.resultMissing
      ? { kind: "unreadable", text: `=${cell.formula ?? ""}` }
      : readMark(cell?.value ?? null, content, formatOf(cell));
    marks.set(content.code, {
      code: content.code,
      self: mark,
      reviewed: unmarked,
      evidence: null,
      selfCell: address,
    });
  }
  return {
    kind: "board-row",
    sheet: grid.name,
    unitText: ownText({ grid, formatOf }, row, unit),
    marks,
    judgesEvidence: false,
    notes: unread.length === 0 ? [] : [messages.noResult(unread.join(", "))],
  };
}

const messages = {
  noResult: (cells: string) =>
    `Ô ${cells} là công thức nhưng tệp chưa lưu kết quả nên chưa đọc được. Đề nghị mở tệp bằng Excel, lưu lại rồi gửi.`,
};
