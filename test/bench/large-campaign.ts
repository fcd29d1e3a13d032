/** A form of any size and the submissions of any number of units, made in code. */
import { a1 } from "../../src/core/model/address";
import { makeXlsx } from "../support/make-xlsx";
import type { BenchFile } from "./province";

export interface LargeForm {
  readonly rows: number;
  readonly columns: number;
}

const firstRow = 6;
const firstColumn = 3;

/** The blank form, with a cell for the unit's name. */
export function largeForm(form: LargeForm): Uint8Array {
  return workbook(form, "", () => "");
}

export function largeSubmission(form: LargeForm, unit: number): BenchFile {
  const bytes = workbook(form, `Đoàn xã ${placeName(unit)}`, (row, column) => {
    return `<v>${(row * 37 + column * 11 + unit * 7) % 1_000}</v>`;
  });
  return { name: `${String(unit).padStart(4, "0")}.xlsx`, bytes };
}

/** The list of that many units. */
export function largeUnitList(units: number): Uint8Array {
  const rows = [
    ["Mã", "Tên đơn vị", "Cấp", "Trực thuộc"],
    ["T", "Tỉnh đoàn Trà Vinh", "Tỉnh đoàn", ""],
    ...Array.from({ length: units }, (_, unit) => [`X${unit}`, `Đoàn xã ${placeName(unit)}`, "Đoàn xã", "T"]),
  ];
  const xml = rows.map((cells, row) =>
    rowXml(
      row + 1,
      cells.map((words, column) => text(row + 1, column + 1, words)),
    ),
  );
  return makeXlsx({ sheets: [{ name: "Đơn vị", xml: `<sheetData>${xml.join("")}</sheetData>` }] });
}

const syllables =
  "An Bình Châu Đại Đông Giang Hải Hòa Hưng Khánh Long Lộc Mỹ Ninh Phong Phú Sơn Tân Thạnh Thới Trị Vĩnh Xuân Yên".split(
    " ",
  );

/** "An Bình Châu": another for each of 13.824 units. */
function placeName(unit: number): string {
  const count = syllables.length;
  const places = [Math.floor(unit / count ** 2), Math.floor(unit / count) % count, unit % count];
  return places.map((place) => syllables[place] ?? "").join(" ");
}

function workbook(
  { rows, columns }: LargeForm,
  unit: string,
  value: (row: number, column: number) => string,
): Uint8Array {
  const across = Array.from({ length: columns }, (_, index) => index);
  const down = Array.from({ length: rows }, (_, index) => index);
  const xml = [
    rowXml(1, [text(1, 1, "BÁO CÁO SỐ LIỆU")]),
    rowXml(2, [text(2, 1, "Đơn vị:"), text(2, 2, unit)]),
    rowXml(4, [
      text(4, 1, "TT", 1),
      text(4, 2, "Nội dung", 1),
      ...across.map((index) => text(4, firstColumn + index, `Số đoàn viên nhóm ${index + 1}`, 1)),
    ]),
    rowXml(
      5,
      across.concat(columns, columns + 1).map((index) => text(5, index + 1, `(${index + 1})`, 1)),
    ),
    ...down.map((index) => {
      const row = firstRow + index;
      return rowXml(row, [
        text(row, 1, `${index + 1}`, 1),
        text(row, 2, `Chỉ tiêu số ${index + 1}`, 1),
        ...across.map(
          (column) => `<c r="${a1(row, firstColumn + column)}" s="2">${value(index, column)}</c>`,
        ),
      ]);
    }),
  ];
  return makeXlsx({ sheets: [{ name: "Biểu", xml: `<sheetData>${xml.join("")}</sheetData>` }], styles });
}

function rowXml(row: number, cells: readonly string[]): string {
  return `<row r="${row}">${cells.join("")}</row>`;
}

function text(row: number, column: number, words: string, style = 0): string {
  return `<c r="${a1(row, column)}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
}

const styles = `<fonts><font><name val="Times New Roman"/></font><font><b/><name val="Times New Roman"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="1"/></cellXfs>`;
