/** The sample campaign: every submission against the truth that was written down when its faults were planted. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnNumber } from "../../../src/core/model/address";
import { cellAt, type Workbook } from "../../../src/core/model/grid";
import type { ReadOptions } from "../../../src/host/workbook-reader";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { cell, formatAt, readWorkbook, valueAt } from "../../support/read-workbook";

interface FileTruth {
  readonly file: string;
  readonly readable: boolean;
  readonly layout: Readonly<
    Record<
      string,
      { sheet: string; rows: Readonly<Record<string, number>>; cols: Readonly<Record<string, string>> }
    >
  >;
  readonly figures: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, number | string>>>>>
  >;
}

const folder = "samples/tra-vinh-2023-q4";
const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as { files: readonly FileTruth[] };
const readable = truth.files.filter((file) => file.readable);

/**
 * Figures that the file does not show as they are: text numbers, overwritten totals, a date in place of a ratio,
 * results that were never stored. The careful reading of those is the engine's; the reader gives what stands there.
 */
const figuresShownOtherwise: Readonly<Record<string, number>> = {
  "nop/Cau Ngang - Bao cao Quy IV.xlsx": 0,
  "nop/BC CAU KE.xls": 0,
  "nop/Càng Long Q4.ods": 1,
  "nop/Tieu Can - BC Q4.xlsx": 0,
  "nop/Tieu Can - BC Q4 (sua lan 2).xlsx": 0,
  "nop/Thành đoàn TV_quý 4.xlsx": 0,
  "nop/DH Tra Vinh gui lai.xlsx": 0,
};

it.each(readable.filter(({ file }) => file in figuresShownOtherwise))(
  "$file: the figures",
  async ({ file, layout, figures }) => {
    const workbook = await read(file);
    let different = 0;
    let compared = 0;
    for (const [form, rows] of Object.entries(figures)) {
      const place = layout[form];
      const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
      if (!place || !sheet) continue;
      for (const [row, columns] of Object.entries(rows)) {
        for (const [column, figure] of Object.entries(columns)) {
          const [rowNumber, columnName] = [place.rows[row], place.cols[column]];
          // The unit deleted it.
          if (rowNumber === undefined || columnName === undefined) continue;
          const value = cellAt(sheet, rowNumber, columnNumber(columnName))?.value;
          compared++;
          if (!isSame(value, figure)) different++;
        }
      }
    }
    expect(compared).toBeGreaterThan(250);
    expect(different).toBe(figuresShownOtherwise[file]);
  },
);

/** Rates are written down with six decimals. */
function isSame(value: unknown, figure: number | string): boolean {
  if (typeof value === "number" && typeof figure === "number") return Math.abs(value - figure) < 1e-6;
  return value === figure;
}

it.each([
  {
    file: "nop/Báo cáo chữ Trà Cú quý 4.xlsx",
    refusal: { kind: "not-a-workbook", actual: "tài liệu Word (.docx)" },
  },
  { file: "nop/Doan Khoi - Q4 (mat khau).xlsx", refusal: { kind: "password" } },
  { file: "nop/DH Tra Vinh (zalo).xlsx", refusal: { kind: "cut-off" } },
])("$file: $refusal.kind", async ({ file, refusal }) => {
  expect(await xlsxReader.read(readFileSync(join(folder, file)))).toMatchObject({
    outcome: "refused",
    ...refusal,
  });
});

it("the ratio 11/11 that became a date in the .ods is a date here too", async () => {
  const workbook = await read("nop/Càng Long Q4.ods");
  const sheet = workbook.sheets.find(({ name }) => name === "Biểu 2 Tổ chức")!;
  expect(valueAt(sheet, "O13")).toBe(45241);
  expect(formatAt(workbook, sheet, "O13")?.kind).toBe("date");
});

it("formulas of the .xls and the .ods are told in the same notation", async () => {
  for (const file of ["nop/BC CAU KE.xls", "nop/Càng Long Q4.ods"]) {
    const sheet = (await read(file)).sheets.find(({ name }) => name === "Biểu 1 Đoàn viên")!;
    expect(cell(sheet, "C13")).toMatchObject({ formula: "SUM(C14:C16)" });
  }
});

it("fonts, borders, fills and locks of the .xls are those of the form it was filled in on", async () => {
  const [old, form] = [
    await read("nop/BC CAU KE.xls"),
    await read("mau-bao-cao.xlsx", { styledBlanks: true }),
  ];
  for (const address of ["A1", "B14", "C14", "C9"]) {
    const [oldFormat, newFormat] = [old, form].map((workbook) =>
      formatAt(
        workbook,
        workbook.sheets.find(({ name }) => name === "Biểu 1 Đoàn viên")!,
        address,
      ),
    );
    const { fontName, bold, indent, bordered, filled, locked } = newFormat!;
    expect(oldFormat).toMatchObject({ fontName, bold, indent, bordered, filled, locked });
  }
});

it("the dates of making and saving are the file's own", async () => {
  expect(await read("nop/BC CAU KE.xls")).toMatchObject({
    createdAt: "2023-12-15T11:00:00Z",
    modifiedAt: "2023-12-15T08:00:00Z",
  });
  expect(await read("nop/Càng Long Q4.ods")).toMatchObject({
    createdAt: "2023-12-13T09:00:00",
    modifiedAt: "2023-12-13T08:00:00",
  });
});

it("the hidden row, the protected sheet and the link to another file are seen", async () => {
  const sheets = (await read("nop/Duyên Hải.xlsx")).sheets;
  expect(sheets.filter(({ hiddenRows }) => hiddenRows.size > 0).map(({ name }) => name)).toEqual([
    "Biểu 2 Tổ chức",
  ]);
  const resent = await read("nop/DH Tra Vinh gui lai.xlsx");
  expect(resent.sheets.some(({ isProtected }) => isProtected)).toBe(true);
  expect(resent.externalLinks).toEqual(["Bao cao Q3 2023.xlsx"]);
});

function read(file: string, options?: ReadOptions): Promise<Workbook> {
  return readWorkbook(readFileSync(join(folder, file)), options);
}
