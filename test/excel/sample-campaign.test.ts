/** The sample campaign consolidated in the open workbook: the same cells as in the file that the command line saves. */
import { type CellFormat, type Grid, placeOfKey, type Workbook } from "../../src/core/model/grid";
import { a1 } from "../../src/core/model/address";
import type { WorkbookPatch } from "../../src/core/model/workbook-patch";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { consolidateFiles } from "../../src/workflows/consolidate-files";
import { web } from "../../workbench/host/profiles";
import { readWorkbook } from "../support/read-workbook";
import { sampleFile, sampleSubmissions } from "../support/tra-vinh";
import { bookFrom, closeExcel, inExcel, sampleBytes, succeeded } from "./open-in-excel";
import { stateOf } from "./state-of";

afterEach(closeExcel);

const everything = { formats: true, styledBlanks: true } as const;
const campaign = consolidateSample();

it("every cell, look, merge and name is the same in both", async () => {
  const { patch, bytes } = await campaign;
  const { workbook } = await inExcel(await bookFrom(sampleBytes("mau-bao-cao.xlsx")));
  succeeded(await workbook.change(patch, { label: "Tổng hợp 9/11 đơn vị" }));
  const here = succeeded(await workbook.read(everything)).workbook;
  const saved = await readWorkbook(bytes, everything);
  expect(here.sheets.map(({ name }) => name)).toEqual(saved.sheets.map(({ name }) => name));
  for (const sheet of saved.sheets) {
    const other = here.sheets.find(({ name }) => name === sheet.name);
    expect(other && comparable(other, here.formats)).toEqual(comparable(sheet, saved.formats));
  }
  expect(namesOf(here)).toEqual(namesOf(saved));
});

it("undone, the workbook is the blank form again, to the last format", async () => {
  const { patch } = await campaign;
  const { book, workbook } = await inExcel(await bookFrom(sampleBytes("mau-bao-cao.xlsx")));
  const before = stateOf(book);
  succeeded(await workbook.change(patch, { label: "Tổng hợp 9/11 đơn vị" }));
  expect(stateOf(book)).not.toEqual(before);
  const undone = succeeded(await workbook.undoLast());
  expect(stateOf(book)).toEqual(before);
  expect(undone).toMatchObject({ keptCells: [], keptSheets: [] });
  expect(undone.removedSheets).toEqual(patch.newSheets.map(({ name }) => name));
});

it("takes as many round trips and bytes as it took when this was written", async () => {
  const { patch } = await campaign;
  const excel = await inExcel(await bookFrom(sampleBytes("mau-bao-cao.xlsx")), web);
  succeeded(await excel.workbook.change(patch, { label: "Tổng hợp 9/11 đơn vị" }));
  const change = excel.trips();
  succeeded(await excel.workbook.undoLast());
  expect({ change, undo: excel.trips() }).toEqual({ change: 11, undo: 11 });
});

/** The patch itself, as the workflow hands it to the writer, and what the writer makes of it. */
async function consolidateSample(): Promise<{ readonly patch: WorkbookPatch; readonly bytes: Uint8Array }> {
  const patches: WorkbookPatch[] = [];
  const result = await consolidateFiles(
    {
      files: sampleSubmissions(),
      form: sampleFile("mau-bao-cao.xlsx"),
      unitList: sampleFile("don-vi.xlsx"),
      template: undefined,
      onlyClean: false,
      madeAt: null,
    },
    {
      ...nodeHosts,
      writer: {
        write: (bytes, patch) => {
          patches.push(patch);
          return nodeHosts.writer.write(bytes, patch);
        },
      },
    },
  );
  const [patch] = patches;
  if (result.outcome === "refused" || !patch) throw new Error("The sample cannot be consolidated.");
  return { patch, bytes: result.bytes };
}

/** Formulas stand for their results, which nobody has calculated here. Fonts of blank cells nobody sees. */
function comparable(grid: Grid, formats: readonly CellFormat[]) {
  const cells = [...grid.cells].flatMap(([key, { value, formula, format }]) => {
    const { row, column } = placeOfKey(key);
    const look = formats[format ?? -1];
    const isBlank = value === null && formula === undefined;
    return isBlank && isInvisible(look) ? [] : [[a1(row, column), formula ?? value, look] as const];
  });
  return {
    cells: new Map(cells.map(([address, ...cell]) => [address, cell])),
    merges: new Set(grid.merges.map((merge) => JSON.stringify(merge))),
    hiddenRows: grid.hiddenRows,
    hiddenColumns: new Set([...grid.hiddenColumns].filter((column) => column <= grid.lastColumn)),
  };
}

function isInvisible(format: CellFormat | undefined): boolean {
  if (!format) return true;
  const { kind, bold, indent, locked, bordered, filled } = format;
  return kind === "general" && !bold && indent === 0 && locked && !bordered && !filled;
}

function namesOf({ definedNames }: Workbook): readonly string[] {
  return definedNames
    .filter(({ name }) => !name.startsWith("_xlnm.") && !name.startsWith("DOAN_TRANG_"))
    .map(({ name, refersTo }) => `${name} ${refersTo}`)
    .sort();
}
