/**
 * The totals a person looks for, a few lines a form: its total row, else its outermost rows.
 *
 *   TỔNG CỘNG (I + II + III + IV)
 *     Đoàn viên đầu kỳ: 39.652 · Kết nạp mới: 1.759 · …
 */
import type { Consolidation } from "../../core/consolidation/consolidation";
import { a1 } from "../../core/model/address";
import type { Figure } from "../../core/model/figure";
import { formatNumber } from "../../core/text/format-number";
import type { TemplateColumn, TemplateRow, TemplateSheet } from "../../core/templates/template";
import { flow, shortened, wrap } from "./screen";

const words = {
  listRows: (rows: number) => `${formatNumber(rows)} dòng`,
  moreRows: (rows: number) => `  … và ${rows} dòng khác.`,
  nothing: "chưa có số liệu",
};

const mostRows = 4;

export function totalsSummary({ template, totals, lists }: Consolidation): readonly string[] {
  return template.sheets.flatMap((sheet) => {
    if (sheet.shape === "list")
      return [...wrap(`${sheet.title}: ${words.listRows(lists.get(sheet.key)?.length ?? 0)}`), ""];
    const figures = totals.get(sheet.key);
    return sheet.shape === "form" && figures ? [...formLines(sheet, figures), ""] : [];
  });
}

function formLines(sheet: TemplateSheet, figures: ReadonlyMap<string, Figure>): readonly string[] {
  const { rows, columns } = sheet.table ?? { rows: [], columns: [] };
  const totalRows = rows.filter(({ kind }) => kind === "total");
  const outermost = totalRows.length > 0 ? totalRows : rows.filter(({ path }) => path.length === 0);
  const hidden = outermost.length - mostRows;
  return [
    ...wrap(sheet.title),
    ...outermost.slice(0, mostRows).flatMap((row) => rowLines(row, columns, figures)),
    ...(hidden > 0 ? [words.moreRows(hidden)] : []),
  ];
}

function rowLines(
  row: TemplateRow,
  columns: readonly TemplateColumn[],
  figures: ReadonlyMap<string, Figure>,
): readonly string[] {
  const shown = columns.flatMap((column) => {
    const text = figureText(figures.get(a1(row.row, column.column)), row.type ?? column.type);
    return text === undefined ? [] : [`${shortened(captionOf(column, columns))}: ${text}`];
  });
  return [...wrap(row.label, "  "), ...flow(shown.length > 0 ? shown : [words.nothing], "    ")];
}

/** The leaf caption, with the one above it where several columns end in the same words ("Tỷ lệ (%)"). */
function captionOf({ path, id }: TemplateColumn, columns: readonly TemplateColumn[]): string {
  const leaf = path.at(-1) ?? id;
  const group = path.at(-2);
  const isShared = columns.filter((column) => column.path.at(-1) === leaf).length > 1;
  const caption = isShared && group !== undefined ? `${group} – ${leaf}` : leaf;
  // The figure itself ends in "%".
  return caption.replace(/\s*\(%\)$/, "");
}

function figureText(figure: Figure | undefined, type: string): string | undefined {
  if (figure?.kind === "ratio") return `${figure.numerator}/${figure.denominator}`;
  if (figure?.kind !== "number") return undefined;
  if (type !== "percent") return formatNumber(figure.number);
  // A share is kept as 0,183 or as 18,3, as the form counts it.
  const percents = Math.abs(figure.number) <= 1 ? figure.number * 100 : figure.number;
  return `${formatNumber(Math.round(percents * 10) / 10)}%`;
}
