/** "Xem bản nộp": the sheet of a unit's file in the open workbook, whatever kind of file it is. */
import { cellAt } from "../../../src/core/model/grid";
import type { Finding } from "../../../src/core/model/finding";
import { createSheetViewer } from "../../../src/excel/sheet-viewer";
import { viewSubmission, type ViewSubmissionInput } from "../../../src/workflows/check/view-submission";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import { closeExcel, inExcel, succeeded } from "../../excel/open-in-excel";
import { formName, smallForm } from "../../excel/small-form";
import { stateOf } from "../../excel/state-of";
import { sampleSubmissions } from "../../support/tra-vinh";

afterEach(closeExcel);

const findings: readonly Finding[] = [
  {
    ruleId: "B1.TONG.1",
    severity: "error",
    sheet: null,
    cell: "D14",
    message: "Tổng lệch 3.",
    blocking: false,
  },
];

it.each(sampleSubmissions())("$name", async ({ name, read }) => {
  const input = await inputOf(name, await read());
  if (!input) return;
  const { opened, sheet } = input;
  const made = await viewSubmission(input, xlsxWriter);
  if (made.outcome === "refused") throw new Error(made.message);
  const { book, workbook } = await inExcel(smallForm());
  const before = stateOf(book);
  const viewer = createSheetViewer();
  const { place } = succeeded(await viewer.open(made.view));
  expect(place.sheet).toMatch(/^Bản nộp Trà Cú/);
  expect(book.active?.name).toBe(place.sheet);
  expect(book.active?.conditionalFormats.some(({ formula }) => formula.includes("DOAN"))).toBe(true);
  const grid = opened?.workbook.sheets.find((one) => one.name === sheet);
  for (const [row, column] of [
    [11, 1],
    [14, 4],
    [20, 2],
  ] as const) {
    const stored = grid && cellAt(grid, row, column);
    expect(book.active?.cell(row, column)?.value ?? null).toEqual(stored?.value ?? null);
  }
  expect([...(book.active?.cells.values() ?? [])].some(({ formula }) => formula !== undefined)).toBe(false);
  succeeded(await viewer.close());
  expect(stateOf(book)).toEqual(before);
  expect(succeeded(await workbook.activePlace()).place.sheet).toBe(formName);
});

it("an Excel that does not take in what stands on the sheet gets its values", async () => {
  const [file] = sampleSubmissions().filter(({ name }) => name.endsWith(".xlsx"));
  if (!file) throw new Error("No submission.");
  const input = await inputOf(file.name, await file.read());
  const made = input && (await viewSubmission(input, xlsxWriter));
  if (!input || made?.outcome !== "ready") throw new Error("Not made.");
  const { book, office } = await inExcel(smallForm());
  office.host.failNext({ code: "UnsupportedFeature", after: 2 });
  succeeded(await createSheetViewer().open(made.view));
  const grid = input.opened?.workbook.sheets.find(({ name }) => name === input.sheet);
  expect(book.active?.cell(14, 4)?.value).toEqual(grid && cellAt(grid, 14, 4)?.value);
});

it.each<[name: string, change: Partial<ViewSubmissionInput>, says: RegExp]>([
  ["a file that cannot be had any more", { opened: null }, /Không mở lại được tệp “a\.xlsx”/],
  ["a sheet that is not in the file any more", { sheet: "Biểu 99" }, /không còn trang “Biểu 99”/],
])("%s is told", async (_name, change, says) => {
  const [file] = sampleSubmissions().filter(({ name }) => name.endsWith(".xlsx"));
  const input = file && (await inputOf("a.xlsx", await file.read()));
  if (!input) throw new Error("No submission.");
  expect(await viewSubmission({ ...input, ...change }, xlsxWriter)).toEqual({
    outcome: "refused",
    message: expect.stringMatching(says),
  });
});

/** Of its largest sheet; nothing where the file cannot be read. */
async function inputOf(fileName: string, bytes: unknown): Promise<ViewSubmissionInput | undefined> {
  if (!(bytes instanceof Uint8Array)) return undefined;
  const read = await xlsxReader.read(bytes);
  if (read.outcome === "refused") return undefined;
  const [largest] = [...read.workbook.sheets].sort((one, other) => other.cells.size - one.cells.size);
  const sheet = largest?.name ?? "";
  return {
    opened: { ...read, bytes },
    fileName,
    sheet,
    address: "D14",
    findings: findings.map((finding) => ({ ...finding, sheet })),
    unitName: "Trà Cú",
  };
}
