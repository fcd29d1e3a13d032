/** A workbook written without an original: the new sheets, and nothing else. */
import { newSheet, patch } from "../../support/patches";
import { readWorkbook } from "../../support/read-workbook";
import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";

it("holds the patch's new sheets alone", async () => {
  const sheets = [newSheet("Bản nộp", []), newSheet("Phiếu phản hồi", [])];
  const answer = await xlsxWriter.write(null, patch({ newSheets: sheets }));
  if (answer.outcome === "refused") throw new Error(answer.message);
  const workbook = await readWorkbook(answer.bytes);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Bản nộp", "Phiếu phản hồi"]);
});

it("is refused where it would have no sheet", async () => {
  expect(await xlsxWriter.write(null, patch({}))).toMatchObject({ outcome: "refused" });
});
