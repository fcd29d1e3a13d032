/**
 * What an .xls file (Excel 97 to 2003) says and the library for old formats keeps to itself: cell formats, as
 * the fonts tell texts in the old Vietnamese encodings, borders and locks tell a form's places to fill in.
 * Source: [MS-XLS] 2.4.122 (Font), 2.4.126 (Format), 2.4.353 (XF), 2.4.28 (BoundSheet8),
 * 2.4.271 (SupBook).
 */
import { cellKey, type CellFormat } from "../../../core/model/grid";
import { builtInFormat } from "../formats/built-in-formats";
import { formatKindOf } from "../../../core/model/format-kind";
import { biffRecords, type BiffBody } from "./biff-records";

export interface XlsStyles {
  readonly formats: readonly CellFormat[];
  /** For each sheet in the order of the file: the format of a cell by `cellKey`. */
  readonly sheets: readonly ReadonlyMap<number, number>[];
  /** Files that formulas point to, as stored. */
  readonly externalLinks: readonly string[];
}

/** `undefined` for a stream of an older Excel, or one that is encrypted. */
export function readXlsStyles(stream: Uint8Array): XlsStyles | undefined {
  const fonts: Font[] = [];
  const codes = new Map<number, string>();
  const looks: Look[] = [];
  const places: number[] = [];
  const sheets: Map<number, number>[] = [];
  const externalLinks: string[] = [];
  let cells: Map<number, number> | undefined;
  for (const { type, start, body } of biffRecords(stream)) {
    switch (type) {
      case record.start:
        if (start === 0 && body.uint16(0) !== biff8) return undefined;
        cells = sheets[places.indexOf(start)];
        break;
      case record.encryption:
        return undefined;
      case record.sheet:
        places.push(body.uint32(0));
        sheets.push(new Map());
        break;
      case record.book: {
        const link = externalName(body);
        if (link !== undefined) externalLinks.push(link);
        break;
      }
      case record.font:
        fonts.push({
          bold: body.uint16(6) >= boldWeight,
          fontName: body.text(16, body.byte(14), body.byte(15)),
        });
        break;
      case record.numberFormat:
        codes.set(body.uint16(0), body.text(5, body.uint16(2), body.byte(4)));
        break;
      case record.cellFormat:
        looks.push(readLook(body));
        break;
      default:
        if (cells) takeCells(type, body, cells);
    }
  }
  const formats = looks.map(({ font, numberFormat, ...look }): CellFormat => {
    const code = codes.get(numberFormat) ?? builtInFormat(numberFormat);
    // There is no font number 4.
    const { fontName, bold } = fonts[font > 4 ? font - 1 : font] ?? { fontName: "", bold: false };
    return { ...look, fontName, bold, numberFormat: code, kind: formatKindOf(code) };
  });
  return { formats, sheets, externalLinks };
}

const record = {
  start: 0x0809,
  encryption: 0x002f,
  sheet: 0x0085,
  book: 0x01ae,
  font: 0x0031,
  numberFormat: 0x041e,
  cellFormat: 0x00e0,
  numbers: 0x00bd,
  blanks: 0x00be,
} as const;

/** Records of one cell each: formula, shared text, rich text, blank, number, text, boolean or error, short number. */
const oneCell = new Set([0x0006, 0x00fd, 0x00d6, 0x0201, 0x0203, 0x0204, 0x0205, 0x027e]);

const biff8 = 0x0600;
const boldWeight = 600;

/** In place of a name's length: this workbook itself, or functions of an add-in. */
const noFile = new Set([0x0401, 0x3a01]);

function externalName(body: BiffBody): string | undefined {
  const length = body.uint16(2);
  if (noFile.has(length)) return undefined;
  // Control characters stand for drives, folders and their separators: [MS-XLS] 2.5.277 (VirtualPath).
  const name = body
    .text(5, length, body.byte(4))
    .replace(/^[\u0000-\u0002]+/, "")
    .replace(/[\u0000-\u0008]+/g, "/");
  return name.trim() === "" ? undefined : name;
}

interface Font {
  readonly fontName: string;
  readonly bold: boolean;
}

interface Look extends Pick<CellFormat, "indent" | "locked" | "bordered" | "filled"> {
  readonly font: number;
  readonly numberFormat: number;
}

function readLook(body: BiffBody): Look {
  return {
    font: body.uint16(0),
    numberFormat: body.uint16(2),
    locked: (body.uint16(4) & 1) === 1,
    indent: body.byte(8) & 0x0f,
    // Four lines of four bits each: left, right, top, bottom.
    bordered: body.uint16(10) !== 0,
    filled: body.uint32(14) >>> 26 !== 0,
  };
}

function takeCells(type: number, body: BiffBody, cells: Map<number, number>): void {
  const row = body.uint16(0) + 1;
  const column = body.uint16(2) + 1;
  if (oneCell.has(type)) cells.set(cellKey(row, column), body.uint16(4));
  // A run of cells: a format each, with a short number of four bytes behind it or without; the last column ends it.
  const step = type === record.numbers ? 6 : type === record.blanks ? 2 : 0;
  const end = body.length - 2;
  for (let at = 4, index = 0; step > 0 && at + step <= end; at += step, index++) {
    cells.set(cellKey(row, column + index), body.uint16(at));
  }
}
