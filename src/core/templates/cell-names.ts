/**
 * What sentences call a cell: by the row and column people see on the form ("dòng 1.1, cột 7", "dòng “Tổng cộng”, cột
 * “Kết nạp mới”"), an entry of a list by its row in the unit's file ("dòng 15, cột “Họ và tên”"), anything else by its
 * address there ("ô C9").
 */
import { parseA1 } from "../model/address";
import type { CellRef, FieldId, ListCells, ReportData } from "../model/report-data";
import { columnName, rowName } from "./infer-rule-names";
import type { Template, TemplateSheet } from "./template";

const words = {
  row: (name: string) => `dòng ${name}`,
  rowOf: (row: number, unit: string) => `dòng ${row} (${unit})`,
  columns: (names: readonly string[]) => `cột ${names.join(", ")}`,
  cell: (name: string) => `ô ${name}`,
  onSheet: (place: string, sheet: string) => `${place} ở trang “${sheet}”`,
};

/** Longer captions are cut: the finding names the cell itself too. */
const maxCaptionLength = 60;

/** A naming for one report. It is asked only where something is wrong, but then perhaps for every cell. */
export function cellNames(
  { sheets }: Template,
  report: ReportData,
): (ref: CellRef, beside?: CellRef) => string {
  const naming = new Map<string, SheetNaming>();
  const namingOf = (key: string) => {
    const known = naming.get(key);
    if (known) return known;
    const made = sheetNaming(sheets.find((sheet) => sheet.key === key));
    naming.set(key, made);
    return made;
  };
  return (ref, beside) => {
    const key = sheetKeyOf(ref);
    const names = namingOf(key);
    const place = typeof ref === "string" ? fieldName(ref, names, report) : entryName(ref, names, report);
    if (beside === undefined || sheetKeyOf(beside) === key) return place;
    return words.onSheet(place, report.sheets.get(key)?.sheetName ?? names.sheet?.name ?? key);
  };
}

/** "B1!C14" → "B1". */
export function sheetKeyOf(ref: CellRef): string {
  return typeof ref === "string" ? ref.slice(0, ref.lastIndexOf("!")) : ref.list;
}

interface SheetNaming {
  readonly sheet: TemplateSheet | undefined;
  /** By the row and the column of the blank form; `undefined` outside its table. */
  rowName(row: number): string | undefined;
  columnName(column: number): string | undefined;
}

function sheetNaming(sheet: TemplateSheet | undefined): SheetNaming {
  const rows = new Map<number, string>();
  const columns = new Map<number, string>();
  if (sheet?.table) {
    for (const { row } of sheet.table.rows) rows.set(row, words.row(bare(rowName(sheet, row), "dòng ")));
    for (const { column } of sheet.table.columns)
      columns.set(column, bare(columnName(sheet, column), "cột "));
  }
  return { sheet, rowName: (row) => rows.get(row), columnName: (column) => columns.get(column) };
}

/** "(7)" → "7", "dòng 12" → "12", as the word before it is ours. */
function bare(name: string, word: string): string {
  const plain = name.startsWith(word) ? name.slice(word.length) : name.replace(/^\((.*)\)$/, "$1");
  return plain.length <= maxCaptionLength ? plain : `${plain.slice(0, maxCaptionLength - 1).trimEnd()}…”`;
}

function fieldName(field: FieldId, names: SheetNaming, { sheets }: ReportData): string {
  const address = field.slice(field.lastIndexOf("!") + 1);
  const at = parseA1(address);
  const row = at && names.rowName(at.row);
  const column = at && names.columnName(at.column);
  if (row !== undefined && column !== undefined) return `${row}, ${words.columns([column])}`;
  const loose = names.sheet?.looseFields.find(({ cell }) => cell === address);
  if (loose && loose.label !== "") return words.cell(bare(`“${loose.label}”`, ""));
  return words.cell(sheets.get(sheetKeyOf(field))?.fields.get(field)?.address ?? address);
}

function entryName({ list, row, columns }: ListCells, names: SheetNaming, { sheets }: ReportData): string {
  const entry = sheets.get(list)?.rows.find((candidate) => candidate.row === row);
  const place = entry?.origin ? words.rowOf(row, entry.origin.name) : words.row(String(row));
  const captions = columns.flatMap((id) => {
    const column = names.sheet?.table?.columns.find((candidate) => candidate.id === id);
    return column ? (names.columnName(column.column) ?? id) : id;
  });
  return captions.length === 0 ? place : `${place}, ${words.columns(captions)}`;
}
