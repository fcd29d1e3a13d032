/** Larger workbooks for the benchmark, made in code: eight styled forms of 120 × 20 cells and a list of 400 rows. */
import { a1 } from "../../src/core/model/address";
import { makeXlsx, type SheetSource } from "../support/make-xlsx";

/** The workbook of that number; the same number gives the same bytes. */
export function benchBook(number: number): Uint8Array {
  const strings: string[] = [];
  const text = (words: string): number => strings.push(`<t>${words}</t>`) - 1;
  const sheets = Array.from({ length: 8 }, (_, index) => form(index + 1, number, text));
  return makeXlsx({ sheets: [...sheets, list(number, text)], strings, styles });
}

const formRows = 120;
const formColumns = 20;
const listRows = 400;

const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><name val="Times New Roman"/></font><font><b/><name val="Times New Roman"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/><border><left style="thin"/></border></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="1"/></cellXfs>`;

function form(index: number, number: number, text: (words: string) => number): SheetSource {
  let rows = "";
  for (let row = 1; row <= formRows; row++) {
    let cells = `<c r="A${row}" s="2" t="s"><v>${text(`Chỉ tiêu số ${row} của biểu ${index} quý ${number % 4}`)}</v></c>`;
    for (let column = 2; column < formColumns; column++) {
      const value = (row * 37 + column * 11 + number * 7) % 1_000;
      // A form that was sent down is not filled everywhere.
      cells +=
        value % 5 === 0
          ? `<c r="${a1(row, column)}" s="1"/>`
          : `<c r="${a1(row, column)}" s="1"><v>${value}</v></c>`;
    }
    cells += `<c r="T${row}" s="1"><f>SUM(B${row}:S${row})</f><v>${row * 431}</v></c>`;
    rows += `<row r="${row}" spans="1:20" ht="15.75" customHeight="1">${cells}</row>`;
  }
  return {
    name: `Biểu ${index}`,
    xml: `<sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>`,
  };
}

function list(number: number, text: (words: string) => number): SheetSource {
  let rows = "";
  for (let row = 1; row <= listRows; row++) {
    const person = text(`Nguyễn Thị Hạnh ${row}-${number}`);
    const post = text(`Bí thư chi đoàn ấp ${row % 37}`);
    rows += `<row r="${row}"><c r="A${row}" s="1"><v>${row}</v></c><c r="B${row}" s="2" t="s"><v>${person}</v></c><c r="C${row}" s="3"><v>${32_000 + row}</v></c><c r="D${row}" s="2" t="s"><v>${post}</v></c><c r="E${row}" s="1"><v>${(row * 7) % 13}.25</v></c></row>`;
  }
  return { name: "Danh sách", xml: `<sheetData>${rows}</sheetData>` };
}
