/**
 * Blank forms as they look on the screen, laid out row by row without going through bytes.
 *
 *   blankForm({ rows: [["TT", "Nội dung", "Đoàn viên", "<"], ["^", "^", "Nam", "Nữ"], [1, "Xã"]], bordered: "A1:D3" })
 *
 * "<" joins a cell to the one on its left, "^" to the one above, a text that begins with "=" is a formula,
 * null is an empty cell.
 */
import { a1, type CellRange, parseRange } from "../../src/core/model/address";
import {
  type Cell,
  cellKey,
  type CellFormat,
  type CellValidation,
  type Grid,
  type Workbook,
} from "../../src/core/model/grid";
import { inferTemplate } from "../../src/core/templates/infer-template";
import { inputFields } from "../../src/core/templates/input-fields";
import type { Template, TemplateSheet, TemplateTable } from "../../src/core/templates/template";

type LaidOut = string | number | null;

export interface SheetLook {
  /** "Biểu" where not told. */
  readonly name?: string;
  readonly rows: readonly (readonly LaidOut[])[];
  /** The range that is drawn as a table; forms without borders leave it out. */
  readonly bordered?: string;
  readonly bold?: readonly string[];
  readonly percent?: readonly string[];
  readonly textFormat?: readonly string[];
  /** Cells that stay open on a protected sheet. */
  readonly unlocked?: readonly string[];
  readonly isProtected?: boolean;
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  readonly whole?: readonly string[];
  readonly hiddenColumns?: readonly number[];
}

export function blankForm(...looks: readonly SheetLook[]): Workbook {
  const formats: CellFormat[] = [];
  return {
    sheets: looks.map((look, index) => gridOf(look, index, formats)),
    formats,
    definedNames: [],
    externalLinks: [],
  };
}

export function learn(...looks: readonly SheetLook[]): Template {
  return inferTemplate(blankForm(...looks), "mau.xlsx");
}

/** A learned sheet in the words of a test, one line a thing, so that a difference is seen at once. */
export function learnedSheet(template: Template, index = 0) {
  const sheet = template.sheets[index];
  if (!sheet) throw new Error(`There is no sheet ${index + 1}`);
  return {
    sheet,
    shape: sheet.shape,
    bounds: sheet.table && boundsOf(sheet.table),
    columns: sheet.table?.columns.map(columnLine) ?? [],
    rows: sheet.table?.rows.map(rowLine) ?? [],
    inputs: inputsOf(sheet),
    /** Sums and shares. */
    rules: template.rules.flatMap((rule) => (isOf(sheet, rule) && isArithmetic(rule) ? ruleLine(rule) : [])),
    /** All other rules, one line each. */
    checks: template.rules.flatMap((rule) =>
      isOf(sheet, rule) && !isArithmetic(rule) ? checkLine(rule) : [],
    ),
    fields: sheet.headerFields.map(({ role, cell }) => `${role} ${cell}`),
  };
}

/** "header 3-4, numbers 5, body 6-9, code A, label B, to F". */
function boundsOf(table: TemplateTable): string {
  const name = (column: number | null) => (column === null ? "none" : a1(1, column).slice(0, -1));
  const numbers = table.numberRow === null ? "" : `, numbers ${table.numberRow}`;
  return (
    `header ${table.headerTop}-${table.headerBottom}${numbers}, body ${table.bodyTop}-${table.bodyBottom}, ` +
    `code ${name(table.codeColumn)}, label ${name(table.labelColumn)}, to ${name(table.right)}`
  );
}

/** "C 1 Tăng › Kết nạp: number sum"; the number only where one is printed. */
function columnLine(column: TemplateTable["columns"][number]): string {
  const number = column.number === null ? "" : ` ${column.number}`;
  const expression = column.expression === undefined ? "" : `=${column.expression}`;
  return `${a1(1, column.column).slice(0, -1)}${number}${expression} ${column.path.join(" › ")}: ${column.type} ${column.operator}`;
}

/** "13 1.1 Xã < Khối địa bàn", with the kind and what the row itself asks where that is not the usual. */
function rowLine(row: TemplateTable["rows"][number]): string {
  const path = row.path.length === 0 ? "" : ` < ${row.path.join(" < ")}`;
  const kind = row.kind === "data" ? "" : ` [${row.kind}]`;
  const asks = row.type === undefined ? "" : ` (${row.type} ${row.operator ?? ""})`;
  return `${row.row} ${[row.code, row.label].filter((text) => text !== null).join(" ")}${path}${kind}${asks}`;
}

/** Input cells as rectangles, "C6:F9 C11:F11": neighbours side by side, then one under the other. */
function inputsOf(sheet: TemplateSheet): string {
  const cells = inputFields(sheet).map(({ row, column }) => ({ row, column }));
  const bands: CellRange[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = bands.at(-1);
    if (last?.top === row && last.right === column - 1) bands.splice(-1, 1, { ...last, right: column });
    else bands.push({ top: row, bottom: row, left: column, right: column });
  }
  const blocks: CellRange[] = [];
  for (const band of bands) {
    const above = blocks.findIndex(
      ({ left, right, bottom }) => left === band.left && right === band.right && bottom === band.top - 1,
    );
    const block = blocks[above];
    if (block) blocks[above] = { ...block, bottom: band.bottom };
    else blocks.push(band);
  }
  return blocks.map(({ top, left, bottom, right }) => `${a1(top, left)}:${a1(bottom, right)}`).join(" ");
}

type Rule = Template["rules"][number];
type Arithmetic = Extract<Rule, { kind: "sum-equals" | "percent-of" }>;

function isOf(sheet: TemplateSheet, rule: Rule): boolean {
  return rule.id.startsWith(`${sheet.key}.`);
}

function isArithmetic(rule: Rule): rule is Arithmetic {
  return rule.kind === "sum-equals" || rule.kind === "percent-of";
}

/** "B1.DONG.I error: Dòng I = 1 + 2 [C6 = C7 + C8; 4]": the first relation shows the cells. */
function ruleLine(rule: Arithmetic): string {
  const firstCells =
    rule.kind === "sum-equals"
      ? rule.relations.slice(0, 1).map(({ total, plus, minus }) => {
          const taken = minus.map((field) => ` - ${cellOf(field)}`).join("");
          return `${cellOf(total)} = ${plus.map(cellOf).join(" + ")}${taken}`;
        })
      : rule.relations
          .slice(0, 1)
          .map(
            ({ rate, numerator, denominator }) =>
              `${cellOf(rate)} = ${cellOf(numerator)} / ${cellOf(denominator)}`,
          );
  const scale = rule.kind === "percent-of" && rule.scale === 100 ? " x 100" : "";
  return `${rule.id} ${rule.severity}: ${rule.says} [${firstCells.join()}${scale}; ${rule.relations.length}]`;
}

/** "B1.PHAN.10 error: Cột (10) không lớn hơn cột (7) [L13 of I13; 18]". */
function checkLine(rule: Exclude<Rule, Arithmetic>): string {
  return `${rule.id} ${rule.severity}: ${rule.says} [${checkedCells(rule)}]`;
}

function checkedCells(rule: Exclude<Rule, Arithmetic>): string {
  const first = (cells: readonly string[]) => `${cells.slice(0, 1).map(cellOf).join("")}; ${cells.length}`;
  switch (rule.kind) {
    case "part-of-whole":
      return first(rule.relations.map(({ part, whole }) => `${part} of ${cellOf(whole)}`));
    case "continuity":
      return first(rule.relations.map(({ opening, closing }) => `${opening} after ${cellOf(closing)}`));
    case "ratio":
      return first(rule.relations.map(({ ratio }) => ratio));
    case "one-of": {
      const groups = [...rule.lists.map(({ columns }) => columns), ...rule.groups];
      return `${rule.need} ${(groups[0] ?? []).map(cellOf).join("|")}; ${groups.length}`;
    }
    case "age-band":
      return `${rule.birth.join("|")} in ${rule.bands.map(({ column, from, to }) => `${column} ${from ?? ""}–${to ?? ""}`).join(", ")}`;
    case "unique":
      return rule.columns.join("+");
    case "required":
      return rule.rows.length > 0
        ? rule.rows.map((row) => `${cellOf(row[0] ?? "")}…${cellOf(row.at(-1) ?? "")}`).join(", ")
        : first(rule.beside.map(({ field, filled }) => `${field} beside ${filled.map(cellOf).join("|")}`));
    case "section-sums":
      return `${cellOf(rule.total)} ${rule.how} ${rule.column}`;
    case "choice":
    case "range":
      return [...rule.fields.map(cellOf), ...rule.columns.map(({ column }) => `column ${column}`)].join(" ");
    default:
      return rule.kind;
  }
}

/** "B1!C6" → "C6". */
function cellOf(field: string): string {
  return field.slice(field.lastIndexOf("!") + 1);
}

function gridOf(look: SheetLook, index: number, formats: CellFormat[]): Grid {
  const cells = new Map<number, Cell>();
  const looksOf = lookAt(look);
  const drawn = look.bordered === undefined ? undefined : parseRange(look.bordered);
  const height = Math.max(look.rows.length, drawn?.bottom ?? 0);
  const width = Math.max(drawn?.right ?? 0, ...look.rows.map(({ length }) => length));
  let lastRow = 0;
  let lastColumn = 0;
  for (let row = 1; row <= height; row += 1) {
    for (let column = 1; column <= width; column += 1) {
      const laidOut = look.rows[row - 1]?.[column - 1] ?? null;
      const isJoined = laidOut === "<" || laidOut === "^";
      const format = formatIndex(looksOf(row, column), formats);
      const isStyled = format !== 0 || isJoined;
      if ((laidOut === null || isJoined) && !isStyled) continue;
      cells.set(cellKey(row, column), { ...contentOf(isJoined ? null : laidOut), format });
      if (laidOut === null || isJoined) continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  return {
    name: look.name ?? (index === 0 ? "Biểu" : `Biểu (${index + 1})`),
    visibility: "visible",
    cells,
    lastRow,
    lastColumn,
    merges: mergesOf(look.rows),
    hiddenRows: new Set(),
    hiddenColumns: new Set(look.hiddenColumns ?? []),
    validations: validationsOf(look),
    isProtected: look.isProtected ?? false,
  };
}

function contentOf(laidOut: LaidOut): Cell {
  if (typeof laidOut !== "string" || !laidOut.startsWith("=")) return { value: laidOut };
  return { value: 0, formula: laidOut.slice(1) };
}

/** Each text or empty corner takes the "<" on its right and the "^" below as its merged block. */
function mergesOf(rows: SheetLook["rows"]): CellRange[] {
  const at = (row: number, column: number) => rows[row - 1]?.[column - 1] ?? null;
  const merges: CellRange[] = [];
  rows.forEach((cells, rowIndex) =>
    cells.forEach((laidOut, columnIndex) => {
      const [top, left] = [rowIndex + 1, columnIndex + 1];
      if (laidOut === "<" || laidOut === "^") return;
      let right = left;
      while (at(top, right + 1) === "<") right += 1;
      let bottom = top;
      while (at(bottom + 1, left) === "^") bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    }),
  );
  return merges;
}

const plainFormat: CellFormat = {
  kind: "general",
  numberFormat: "General",
  fontName: "Times New Roman",
  bold: false,
  indent: 0,
  locked: true,
  bordered: false,
  filled: false,
};

function lookAt(look: SheetLook): (row: number, column: number) => CellFormat {
  const isIn = (ranges: readonly string[] | undefined) => {
    const rectangles = (ranges ?? []).flatMap((range) => parseRange(range) ?? []);
    return (row: number, column: number) =>
      rectangles.some((r) => row >= r.top && row <= r.bottom && column >= r.left && column <= r.right);
  };
  const bordered = isIn(look.bordered === undefined ? [] : [look.bordered]);
  const bold = isIn(look.bold);
  const percent = isIn(look.percent);
  const textFormat = isIn(look.textFormat);
  const unlocked = isIn(look.unlocked);
  return (row, column) => ({
    ...plainFormat,
    bold: bold(row, column),
    bordered: bordered(row, column),
    locked: !unlocked(row, column),
    ...(percent(row, column) ? { kind: "percent" as const, numberFormat: "0.0%" } : {}),
    ...(textFormat(row, column) ? { kind: "text" as const, numberFormat: "@" } : {}),
  });
}

/** 0 is the plain format. */
function formatIndex(format: CellFormat, formats: CellFormat[]): number {
  if (formats.length === 0) formats.push(plainFormat);
  const key = JSON.stringify(format);
  const known = formats.findIndex((other) => JSON.stringify(other) === key);
  return known >= 0 ? known : formats.push(format) - 1;
}

function validationsOf(look: SheetLook): CellValidation[] {
  const ranges = (range: string) => [parseRange(range)].flatMap((rectangle) => rectangle ?? []);
  return [
    ...Object.entries(look.choices ?? {}).map(([range, choices]): CellValidation => ({
      type: "list",
      ranges: ranges(range),
      choices,
    })),
    ...(look.whole ?? []).map((range): CellValidation => ({ type: "whole", ranges: ranges(range) })),
  ];
}
