/** Writes a patch where the test expects it to be written. */
import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import type { CellPatch, WorkbookPatch } from "../../../src/core/model/workbook-patch";
import { bookParts, makePackage, partsOf, worksheet, type BookParts } from "../../support/make-package";
import { patch } from "../../support/patches";

export async function written(original: Uint8Array, wanted: WorkbookPatch): Promise<Uint8Array> {
  const answer = await xlsxWriter.write(original, wanted);
  if (answer.outcome === "refused") throw new Error(`Refused: ${answer.message}`);
  return answer.bytes;
}

/** The parts after the patch. */
export async function writtenParts(
  book: BookParts,
  more: Partial<WorkbookPatch>,
): Promise<Record<string, string>> {
  return partsOf(await written(makePackage(bookParts(book)), patch(more)));
}

/** The inside of the one sheet's `<worksheet>` after cells of it were patched. */
export async function patchedSheet(inside: string, cells: readonly CellPatch[]): Promise<string> {
  const parts = await writtenParts(
    { sheets: { "Biểu 1": inside } },
    { sheets: [{ sheet: "Biểu 1", cells }] },
  );
  const [before, behind] = worksheet("\n").split("\n");
  const text = parts["xl/worksheets/sheet1.xml"] ?? "";
  expect(text.startsWith(before ?? "") && text.endsWith(behind ?? "")).toBe(true);
  return text.slice(before?.length, -(behind?.length ?? 0));
}
