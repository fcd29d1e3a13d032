/**
 * The table of levels below the criteria:
 *   Mức        | Từ điểm | Điều kiện
 *   Xuất sắc   | 90      | 1.1 đạt; II từ 20 điểm
 *   Còn lại    |         |
 */
import type { Grid } from "../../model/grid";
import { foldText, unaccented } from "../../text/fold-text";
import type { Level } from "../criteria-set";
import { numberIn, numeral, pointsIn } from "./number-words";
import { sheetCell, type SheetCell } from "./sheet-cell";
import type { SheetReport } from "./sheet-report";
import { slugOf } from "./slug";

const words = {
  from: (text: string) =>
    `Không đọc được điểm “${text}”. Đề nghị ghi số điểm bắt đầu của mức, ví dụ “90”, hoặc để trống cho mức cuối.`,
  requires: (text: string) =>
    `Không hiểu điều kiện “${text}”. Đề nghị ghi như “1.1 đạt”, “II từ 20 điểm”, mỗi điều kiện một dòng.`,
  untitled: "Mức này chưa có tên. Đề nghị ghi tên mức, ví dụ “Xuất sắc”.",
  repeated: (title: string) => `Mức “${title}” ghi hai lần. Đề nghị giữ lại một.`,
};

export interface LevelTable {
  readonly headerRow: number;
  readonly title: number;
  readonly from: number | undefined;
  readonly requires: number | undefined;
}

export interface LevelsRead {
  readonly levels: readonly Level[];
  /** The cell of each level's name, by id. */
  readonly cellOf: ReadonlyMap<string, string>;
}

export function levelTable(grid: Grid, fromRow: number): LevelTable | undefined {
  for (let row = fromRow; row <= grid.lastRow; row += 1) {
    const found = { title: 0, from: 0, requires: 0 };
    for (let column = 1; column <= grid.lastColumn; column += 1) {
      const text = sheetCell(grid, row, column).text;
      if (text === "" || text.length > 60) continue;
      const caption = unaccented(text)
        .replace(/[^a-z]+/g, " ")
        .trim();
      if (found.title === 0 && titleCaption.test(caption)) found.title = column;
      else if (found.from === 0 && fromCaption.test(caption)) found.from = column;
      else if (found.requires === 0 && requiresCaption.test(caption)) found.requires = column;
    }
    if (found.title > 0 && found.from + found.requires > 0)
      return {
        headerRow: row,
        title: found.title,
        from: found.from || undefined,
        requires: found.requires || undefined,
      };
  }
  return undefined;
}

const titleCaption =
  /^(ten )?(muc|loai|muc (do|xep loai|danh gia|dat|chat luong)|xep loai|xep hang|danh hieu)$/;
const fromCaption =
  /^(tu |so |khung |muc |thang |tong )?diem( (tu|so|toi thieu|dat|bat dau|xep loai|can dat))?( tro len)?$/;
const requiresCaption = /^(cac )?(dieu kien|yeu cau|tieu chuan)( .*)?$/;

/** Highest first; a table that begins with the lowest is turned round. */
export function levelRows(grid: Grid, table: LevelTable, report: SheetReport): LevelsRead {
  const levels: Level[] = [];
  const cellOf = new Map<string, string>();
  for (let row = table.headerRow + 1; row <= grid.lastRow; row += 1) {
    const [title, from, requires] = [table.title, table.from, table.requires].map((column) =>
      sheetCell(grid, row, column),
    );
    if (!title || !from || !requires) break;
    if (`${title.text}${from.text}${requires.text}` === "") continue;
    if (/^(nơi nhận|người |tm\.|ghi chú|lưu ý)/iu.test(title.text)) break;
    if (title.text === "") report.error("BTC.MUC.TEN", title.address, words.untitled);
    else if (levels.some((level) => foldText(level.title) === foldText(title.text)))
      report.error("BTC.MUC.TRUNG", title.address, words.repeated(title.text));
    else {
      const level = { ...levelOf(title, from, requires, report), id: freeId(slugOf(title.text), cellOf) };
      levels.push(level);
      cellOf.set(level.id, title.address);
    }
  }
  return { levels: isRising(levels) ? levels.reverse() : levels, cellOf };
}

function levelOf(
  title: SheetCell,
  from: SheetCell,
  requires: SheetCell,
  report: SheetReport,
): Omit<Level, "id"> {
  const starts = startOf(from);
  if (starts === "unreadable") report.error("BTC.MUC.DIEM", from.address, words.from(from.text));
  return {
    title: title.text,
    ...(typeof starts === "number" ? { from: starts } : {}),
    requires: requires.lines
      .flatMap((line) => line.split(";"))
      .map((text) => text.trim())
      .filter((text) => !/^(?:không|[-–.…]*)$/iu.test(text))
      .flatMap((text) => {
        const requirement = requirementOf(text);
        if (!requirement) report.error("BTC.MUC.DIEUKIEN", requires.address, words.requires(text));
        return requirement ?? [];
      }),
  };
}

/** "Tốt" and "Tột" have one spelling without accents. */
function freeId(slug: string, taken: ReadonlyMap<string, string>): string {
  let id = slug;
  for (let copy = 2; taken.has(id); copy += 1) id = `${slug}-${copy}`;
  return id;
}

/** "90", "từ 90 điểm trở lên", "70 – dưới 90"; none for "dưới 50" and "còn lại": whoever reaches nothing higher. */
function startOf({ text, number }: SheetCell): number | "unreadable" | undefined {
  if (number !== undefined) return number;
  if (text === "" || /^(?:còn lại|dưới\s.+|<.+|[-–.…]+)$/iu.test(text)) return undefined;
  const first = new RegExp(
    `^(?:từ|đạt|≥|>=)?\\s*(${numeral})(?:\\s*điểm)?\\s*(?:-|–|đến|tới|trở lên|<)`,
    "iu",
  ).exec(text)?.[1];
  return (first === undefined ? pointsIn(text) : numberIn(first)) ?? "unreadable";
}

/** "1.1 đạt", "II từ 20 điểm", "Không có cán bộ bị kỷ luật: 1.1 đạt". */
function requirementOf(text: string): Level["requires"][number] | undefined {
  const match =
    /^(?:(?<says>.+?)\s*:\s*)?(?:(?:nội dung|tiêu chí|mục|phần)\s+)?(?<code>\S+)\s+(?:(?:phải\s+)?đạt|(?:phải\s+|đạt\s+)*(?:từ|≥|>=|ít nhất|tối thiểu)\s*(?<points>\d.*))$/iu.exec(
      text,
    );
  const { says, code, points } = match?.groups ?? {};
  if (code === undefined) return undefined;
  const from = points === undefined ? undefined : pointsIn(points);
  if (points !== undefined && from === undefined) return undefined;
  return { says: says ?? text, code, ...(from === undefined ? {} : { from }) };
}

function isRising(levels: readonly Level[]): boolean {
  const starts = levels.map(({ from }) => from ?? Number.NEGATIVE_INFINITY);
  return levels.length > 1 && starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? 0));
}
