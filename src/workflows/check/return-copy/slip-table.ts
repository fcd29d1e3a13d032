/** The lines of a slip as cells: one for each finding, then one by one what was drawn together above. */
import type { Severity } from "../../../core/model/finding";
import type { CellContent, CellPatch } from "../../../core/model/workbook-patch";
import type { JudgedFinding } from "../checked-report";
import { slipCaptions } from "./slip-captions";
import { at, text } from "./slip-cells";
import type { SlipInput } from "./slip-input";
import { type AlikeLines, slipLines, type SlipLine } from "./slip-lines";
import { shownSide } from "../shown-side";
import { linkTo } from "./slip-link";

const words = {
  alike: (title: string, count: number, number: string) =>
    `${title}: ${count} ô cùng trang. Từng ô có ở phần chi tiết bên dưới, từ số ${number}.1.`,
  cells: (count: number) => `${count} ô`,
  details: "CHI TIẾT TỪNG Ô",
  wholeSheet: "cả trang",
};

const severityWords: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  explain: "Cần giải trình",
  note: "Lưu ý",
};

export interface SlipTable {
  readonly cells: readonly CellPatch[];
  readonly links: readonly { readonly row: number; readonly column: number }[];
  readonly bottom: number;
}

export const slipColumns = Object.values(slipCaptions);

export function slipTable(input: SlipInput, captionRow: number): SlipTable {
  const { report, sheets } = input;
  const lines = report.refusal === null ? slipLines(report, [...sheets.keys()]) : [];
  if (lines.length === 0) return { cells: [], links: [], bottom: captionRow };
  const details = lines.flatMap((line) => ("lines" in line ? line.lines : []));
  const detailCaption = captionRow + lines.length + 2;
  const rowOf = new Map(details.map(({ number }, index) => [number, detailCaption + 2 + index]));
  const cells: CellPatch[] = captionCells(captionRow);
  const links: { row: number; column: number }[] = [];
  const addLine = (row: number, line: SlipLine) => {
    cells.push(...lineCells(row, line, input));
    if (linkOf(line.finding, sheets).kind === "formula") links.push({ row, column: 5 });
  };
  for (const [index, line] of lines.entries()) {
    const row = captionRow + 1 + index;
    if ("lines" in line) {
      cells.push(...alikeCells(row, line, rowOf.get(`${line.number}.1`) ?? row, input));
      links.push({ row, column: 5 });
    } else addLine(row, line);
  }
  if (details.length === 0) return { cells, links, bottom: captionRow + lines.length };
  cells.push(at(detailCaption, 1, text(words.details), "title"), ...captionCells(detailCaption + 1));
  for (const line of details) addLine(rowOf.get(line.number) ?? 0, line);
  return { cells, links, bottom: detailCaption + 1 + details.length };
}

function captionCells(row: number): CellPatch[] {
  return slipColumns.map((caption, index) => at(row, index + 1, text(caption), "header"));
}

function lineCells(row: number, { number, finding }: SlipLine, input: SlipInput): readonly CellPatch[] {
  const { severity, ruleId, sheet, message, found = null, expected = null } = finding;
  return [
    at(row, 1, text(number), "text"),
    at(row, 2, text(severityWords[severity]), severity === "error" ? "warning" : "wrapped"),
    at(row, 3, text(ruleId), "wrapped"),
    at(row, 4, text(sheetNameOf(sheet, input.sheets)), "wrapped"),
    at(row, 5, linkOf(finding, input.sheets), "wrapped"),
    at(row, 6, text(message), "wrapped"),
    valueCell(row, 7, shownSide(found)),
    valueCell(row, 8, shownSide(expected)),
    at(row, 9, text(input.answerTo(finding) ?? ""), "input"),
  ];
}

/** A line that stands for many; the unit may answer for all of them here. */
function alikeCells(
  row: number,
  { number, title, first, lines }: AlikeLines,
  detailRow: number,
  { name, sheets }: SlipInput,
): readonly CellPatch[] {
  return [
    at(row, 1, text(number), "text"),
    at(row, 2, text(severityWords[first.severity]), first.severity === "error" ? "warning" : "wrapped"),
    at(row, 3, text(first.ruleId), "wrapped"),
    at(row, 4, text(sheetNameOf(first.sheet, sheets)), "wrapped"),
    at(row, 5, linkTo(name, `A${detailRow}`, words.cells(lines.length)), "wrapped"),
    at(row, 6, text(words.alike(title, lines.length, number)), "wrapped"),
    valueCell(row, 7, null),
    valueCell(row, 8, null),
    at(row, 9, text(""), "input"),
  ];
}

function sheetNameOf(sheet: string | null, sheets: SlipInput["sheets"]): string {
  return sheet === null ? "" : (sheets.get(sheet) ?? sheet);
}

/** No link to a sheet that the file does not have. */
function linkOf({ sheet, cell }: JudgedFinding, sheets: SlipInput["sheets"]): CellContent {
  const here = sheet === null ? undefined : sheets.get(sheet);
  if (here === undefined) return text(cell ?? "");
  return linkTo(here, cell ?? "A1", cell ?? words.wholeSheet);
}

function valueCell(row: number, column: number, value: string | number | null): CellPatch {
  return typeof value === "number"
    ? at(row, column, { kind: "value", value }, "number")
    : at(row, column, text(value ?? ""), "wrapped");
}
