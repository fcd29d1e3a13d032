/**
 * Submissions made from the sample's blank form: the clean figures of one unit on Biểu 1 to 3, under whatever
 * unit, sending date and period the test asks for. Lists and criteria stay blank.
 */
import { a1 } from "../../src/core/model/address";
import { type Cell, cellAt } from "../../src/core/model/grid";
import type { CellPatch } from "../../src/core/model/workbook-patch";
import { xlsxWriter } from "../../src/xlsx/writer/xlsx-writer";
import { cell, patch, value } from "./patches";
import { readWorkbook } from "./read-workbook";
import { sampleFile, truth } from "./tra-vinh";

export interface FilledForm {
  /** As the cover says it; left blank where not told. */
  readonly unit?: string;
  /** "15/12/2023" where not told. */
  readonly sentOn?: string;
  /** What every sheet says instead of the form's own period. */
  readonly period?: string;
  /** Cells of Biểu 1 that differ from the clean unit's: `{ C14: "1.234" }`. */
  readonly changes?: Readonly<Record<string, number | string>>;
}

export async function filledForm({
  unit,
  sentOn = "15/12/2023",
  period,
  changes = {},
}: FilledForm): Promise<Uint8Array> {
  const { form, figures } = await parts();
  const cover = [
    ...(unit === undefined ? [] : [value("C9", unit)]),
    ...(period === undefined ? [] : [value("C10", period)]),
    value("C13", sentOn),
  ];
  const heading = period === undefined ? [] : [value("A6", `Kỳ báo cáo: ${period}`)];
  const changed = Object.entries(changes).map(([address, typed]) => value(address, typed));
  const written = await xlsxWriter.write(
    form,
    patch({
      sheets: [
        { sheet: "Bìa", cells: cover },
        ...otherSheets.map((sheet) => ({ sheet, cells: heading })),
        ...figures.map(({ sheet, cells }) => ({
          sheet,
          cells: [
            ...cells.filter((clean) => !(sheet === changedSheet && a1(clean.row, clean.column) in changes)),
            ...heading,
            ...(sheet === changedSheet ? changed : []),
          ],
        })),
      ],
    }),
  );
  if (written.outcome === "refused") throw new Error(written.message);
  return written.bytes;
}

const changedSheet = "Biểu 1 Đoàn viên";
const otherSheets = truth.forms.filter(({ shape }) => shape !== "form").map(({ sheet }) => sheet);

let made:
  | Promise<{ form: Uint8Array; figures: readonly { sheet: string; cells: readonly CellPatch[] }[] }>
  | undefined;

function parts() {
  made ??= (async () => {
    const form = await bytesOf("mau-bao-cao.xlsx");
    const clean = await readWorkbook(await bytesOf("nop/Cau Ngang - Bao cao Quy IV.xlsx"));
    const blankForm = await readWorkbook(form, { styledBlanks: true });
    const sheets = truth.forms.filter(({ shape }) => shape === "form").map(({ sheet }) => sheet);
    const figures = sheets.map((sheet) => {
      const from = clean.sheets.find(({ name }) => name === sheet);
      const to = blankForm.sheets.find(({ name }) => name === sheet);
      if (!from || !to) throw new Error(`No ${sheet}.`);
      const cells = [...from.cells].flatMap(([key, { value: figure }]): readonly CellPatch[] => {
        const [row, column] = [Math.floor(key / 16_384), (key % 16_384) + 1];
        return typeof figure === "number" ? [filled(a1(row, column), figure, cellAt(to, row, column))] : [];
      });
      return { sheet, cells };
    });
    return { form, figures };
  })();
  return made;
}

function filled(address: string, figure: number, blank: Cell | undefined): CellPatch {
  return blank?.formula === undefined
    ? value(address, figure)
    : cell(address, { kind: "result", result: figure });
}

async function bytesOf(name: string): Promise<Uint8Array> {
  const bytes = await sampleFile(name).read();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.message);
  return bytes;
}
