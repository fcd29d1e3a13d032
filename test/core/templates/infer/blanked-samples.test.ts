/**
 * Learning from what a unit sent, made blank again, gives the template of the blank form itself, but for what that unit
 * changed in the form.
 */
import { blankedForm } from "../../../../src/core/templates/blanked-form";
import { inferTemplate } from "../../../../src/core/templates/infer-template";
import type { Template, TemplateSheet } from "../../../../src/core/templates/template";
import { parseA1 } from "../../../../src/core/model/address";
import { readWorkbook } from "../../../support/read-workbook";
import { sampleFile, truth } from "../../../support/tra-vinh";

const readable = truth.files.filter(({ readable }) => readable);

/** What each unit changed; all others changed nothing. "-" is missing, "+" is more than the blank form has. */
const changedByUnit: Readonly<Record<string, readonly string[]>> = {
  "nop/BIEU MAU Q4-2023 H. Trà Cú.xlsx": [
    "- B1 formula I, Trong số đoàn viên cuối kỳ › Thành phần › Dân tộc thiểu số",
    "- B1 formula TỔNG CỘNG (I + II + III + IV), Tăng trong kỳ › Kết nạp mới",
    "- B3 formula 1.1, Mức xếp loại › Hoàn thành tốt › Tỷ lệ (%)",
    "- B3 formula 1.2, Mức xếp loại › Hoàn thành tốt › Tỷ lệ (%)",
  ],
  "nop/Duyên Hải.xlsx": [
    "- B3 column Được đánh giá, xếp loại: number sum",
    "- B3 formula I, Được đánh giá, xếp loại",
    "- B3 formula II, Được đánh giá, xếp loại",
    "+ B1 row 1.1b Ấp có đông đồng bào Khmer data",
    "+ B1 formula 1.1b, Đoàn viên cuối kỳ",
    "+ B3 column Số ĐV, tổ chức tham gia: number sum",
    "+ B3 formula I, Số ĐV, tổ chức tham gia",
    "+ B3 formula II, Số ĐV, tổ chức tham gia",
  ],
  // An old .xls file, of which validations are not read.
  "nop/BC CAU KE.xls": [
    "- B1 column Trong số đoàn viên cuối kỳ › Thành phần › Tôn giáo: number sum",
    "- B1 row 2.4 Trường đại học data",
    "- B1 formula 2.4, Đoàn viên cuối kỳ",
    "- B5 column Lý do miễn: choice none",
    "- B6 column Thẩm định của cấp trên: choice none",
    "+ B1 column Trong số đoàn viên cuối kỳ › Thành phần › Tôn giáo: any sum",
    "+ B5 column Lý do miễn: text none",
    "+ B6 column Thẩm định của cấp trên: text none",
  ],
  "nop/Thành đoàn TV_quý 4.xlsx": [
    "- B6",
    "+ B2 column Biến động trong kỳ › Chia tách: number sum",
    "+ B2 formula I, Biến động trong kỳ › Chia tách",
    "+ B2 formula II, Biến động trong kỳ › Chia tách",
    "+ B2 formula TỔNG CỘNG (I + II), Biến động trong kỳ › Chia tách",
    "+ T7",
  ],
};

async function learnedFrom(file: string, isFilled: boolean): Promise<Template> {
  const bytes = await sampleFile(file).read();
  if (!(bytes instanceof Uint8Array)) throw new Error(`${file} cannot be opened`);
  const workbook = await readWorkbook(bytes, { styledBlanks: true, validations: true });
  return inferTemplate(isFilled ? blankedForm(workbook) : workbook, "mau.xlsx");
}

/** Rows and columns by what they are called, calculated cells by the row and column they stand in. */
function contentsOf(template: Template): ReadonlySet<string> {
  return new Set(
    template.sheets.flatMap((sheet) => [sheet.key, `${sheet.key} ${sheet.shape}`, ...linesOf(sheet)]),
  );
}

function linesOf({
  key,
  table,
  formulas,
  headerFields,
  shape,
  looseFields,
  printedTexts,
}: TemplateSheet): string[] {
  const columns = table?.columns ?? [];
  const rows = table?.rows ?? [];
  const columnAt = new Map(columns.map((column) => [column.column, column.path.join(" › ")]));
  const rowAt = new Map(rows.map(({ row, code, label }) => [row, code ?? label]));
  return [
    ...headerFields.map(({ role, cell }) => `${key} field ${role} ${cell}`),
    ...columns.map(
      // Whether a number is whole is said by validations alone.
      ({ path, type, operator }) =>
        `${key} column ${path.join(" › ")}: ${type === "integer" ? "number" : type} ${operator}`,
    ),
    ...rows.map(({ code, label, kind }) => `${key} row ${code ?? ""} ${label} ${kind}`),
    ...looseFields.map(({ label, type }) => `${key} loose ${label}: ${type}`),
    ...Object.keys(formulas).flatMap((address) => {
      const at = parseA1(address);
      // A list has as many lines as the unit needed.
      const row = rowAt.get(at?.row ?? 0) ?? (shape === "list" ? "an entry" : String(at?.row));
      return `${key} formula ${row}, ${columnAt.get(at?.column ?? 0) ?? address}`;
    }),
    ...printedTexts.filter((text) => /tên đơn vị/.test(text)).map((text) => `${key} text ${text}`),
  ];
}

/** Of a sheet that is missing or added the name is enough. */
function withoutWholeSheets(lines: readonly string[]): readonly string[] {
  const whole = lines.filter((line) => /^[-+] \S+$/.test(line));
  return lines.filter((line) => whole.includes(line) || !whole.some((sheet) => line.startsWith(`${sheet} `)));
}

describe("a filled form made blank again, as the sample's units sent them", () => {
  const blank = learnedFrom("mau-bao-cao.xlsx", false);

  it.each(readable.map(({ file, unit }) => ({ file, unit })))("$file", async ({ file }) => {
    const wanted = contentsOf(await blank);
    const learned = contentsOf(await learnedFrom(file, true));
    const missing = [...wanted].filter((line) => !learned.has(line)).map((line) => `- ${line}`);
    const added = [...learned].filter((line) => !wanted.has(line)).map((line) => `+ ${line}`);
    expect(withoutWholeSheets([...missing, ...added])).toEqual(changedByUnit[file] ?? []);
  });
});
