/**
 * A list that a unit has filled in: its lines have names and look like the rows of a form. What tells it apart is its
 * title ("Danh sách …"), what its names are names of, numbered lines left over, or names that are proper names.
 */
import type { CellAddress } from "../model/address";
import { cellAt } from "../model/grid";
import { foldText } from "../text/fold-text";
import { columnsOf, type FilledTable, isTyped } from "./filled-table";
import { captionKind } from "./infer-caption-kind";
import { isOrdinalCaption } from "./infer-header-rows";
import { tableLines } from "./infer-lines";
import { titleOf } from "./infer-title";
import { listLines } from "./list-lines";
import { codeLevel, isTotalLabel } from "./row-captions";
import type { SheetView } from "./sheet-view";
import type { KeyColumns } from "./table-body";

export function isFilledList(view: SheetView, table: FilledTable): boolean {
  const { header, captions, body } = table;
  if (body.shape === "list") return true;
  const caption = foldText(captions.get(body.labelColumn ?? 0)?.join(" ") ?? "");
  const entries = body.rows.filter(({ label }) => label !== "" && !isTotalLabel(label));
  const addsWithin = entries.some(({ row }) =>
    columnsOf(header).some((column) =>
      /^(SUM|SUBTOTAL)\(|^[A-Z]+\d+\+/i.test(formulaAcross(view, row, column)),
    ),
  );
  if (addsWithin || entries.length === 0 || formCaption.test(caption)) return false;
  if (/(^| )(danh sách|bảng kê|sổ theo dõi)( |$)/u.test(foldText(titleOf(view, header.top)))) return true;
  if (entries.some(({ code }) => code !== null && codeLevel(code) !== 2)) return false;
  if (entryCaption.test(caption) || hasLinesLeft(view, table)) return true;
  if (subUnitCaption.test(caption)) return mostly(entries.map(({ label }) => isProperName(label)));
  return tellsOfEvents(table);
}

/** What was typed into its entries, and the figures of the lines below them. Ordinals stay. */
export function filledEntries(view: SheetView, table: FilledTable): readonly CellAddress[] {
  const { header, body } = table;
  const keys = listKeys(table);
  const columns = columnsOf(header).filter((column) => column !== keys.codeColumn);
  const { entries } = listLines(view, {
    keys,
    bodyTop: body.bodyTop,
    columns,
    isFooter: (label) => isTotalLabel(label) || summaryLine.test(foldText(label)),
  });
  const last = Math.max(body.bodyTop - 1, ...entries);
  const beside = tableLines(view, header, keys, body.bodyTop).filter(
    ({ row, label }) => !entries.has(row) && (row > last || isTotalLabel(label)),
  );
  return [
    ...[...entries].flatMap((row) => columns.map((column) => ({ row, column }))),
    ...beside.flatMap(({ row }) =>
      columns
        .filter((column) => column > (keys.labelColumn ?? header.left) && isFigure(view, row, column))
        .map((column) => ({ row, column })),
    ),
  ].filter((place) => isTyped(view, place));
}

function listKeys({ header, captions, body }: FilledTable): KeyColumns {
  const isOrdinal = body.codeColumn !== null && isOrdinalCaption(captions.get(body.codeColumn)?.at(-1) ?? "");
  return { codeColumn: isOrdinal ? body.codeColumn : null, labelColumn: body.labelColumn ?? header.left };
}

/** What a row adds up from other rows; a formula within the row is one that every line of a list may have. */
function formulaAcross(view: SheetView, row: number, column: number): string {
  const formula = cellAt(view.grid, row, column)?.formula ?? "";
  const rows = [...formula.matchAll(/\$?[A-Z]{1,3}\$?(\d+)/gi)].map(([, number]) => Number(number));
  return rows.some((other) => other !== row) ? formula : "";
}

/** Rows of a form, whoever fills it in. */
const formCaption =
  /^(chỉ tiêu|tiêu chí|nội dung tiêu chí|nhiệm vụ|khối|đối tượng|loại hình|lĩnh vực|tên (chỉ tiêu|tiêu chí|nhiệm vụ|khối|loại hình)|nhóm|hạng mục)( |$)/u;

const entryCaption = /^(họ |tên (?!đơn vị|cơ quan|tổ chức|địa phương))/u;

/** Printed by the form ("Xã, phường") or named by the unit ("Chi đoàn ấp Long Trị"). */
const subUnitCaption =
  /^(tên )?(đơn vị|cơ sở đoàn|tổ chức đoàn|chi đoàn|đoàn cơ sở|trường|lớp|xã|phường|địa phương|địa bàn|ấp|thôn|khóm|khu phố|cơ quan|câu lạc bộ|clb)( |$|[,/])/u;

const summaryLine = /^(tổng|trong đó|số |tỷ lệ|bình quân|cộng)/u;

/** Numbered lines without a name, after those that have one. */
function hasLinesLeft(view: SheetView, { header, body }: FilledTable): boolean {
  return tableLines(view, header, body, body.bodyTop).some(
    ({ code, label, isHeader }) => code !== null && label === "" && !isHeader,
  );
}

/** "Chi đoàn ấp Long Trị": a capital after the first word, and not all capitals. */
function isProperName(label: string): boolean {
  const words = label
    .replace(/[“”"().,-]/g, " ")
    .trim()
    .split(/\s+/)
    .slice(1);
  return (
    label !== label.toUpperCase() &&
    words.some((word) => /^\p{Lu}\p{Ll}/u.test(word) || /^\d+[A-Z]?\d*$/.test(word))
  );
}

function mostly(answers: readonly boolean[]): boolean {
  return answers.length > 0 && answers.filter(Boolean).length * 2 > answers.length;
}

/** Nothing is counted, and each line has its time or place: what was done, one line each. */
function tellsOfEvents({ header, captions, body }: FilledTable): boolean {
  const asked = columnsOf(header).filter(
    (column) => column !== body.codeColumn && column !== body.labelColumn,
  );
  const leaves = asked.map((column) => captions.get(column) ?? []);
  const isWords = leaves.every((path) => captionKind(path, "form")?.operator === "none");
  const isJudged = leaves.some((path) =>
    /(minh chứng|tự chấm|^điểm|(^| )đạt)/u.test(foldText(path.join(" "))),
  );
  return (
    isWords &&
    !isJudged &&
    leaves.some((path) => /^(thời gian|ngày|địa điểm)/u.test(foldText(path.at(-1) ?? "")))
  );
}

function isFigure(view: SheetView, row: number, column: number): boolean {
  const value = cellAt(view.grid, row, column)?.value;
  return (
    typeof value === "number" || (typeof value === "string" && /^[\s\d.,/%-]*\d[\s\d.,/%-]*$/.test(value))
  );
}
