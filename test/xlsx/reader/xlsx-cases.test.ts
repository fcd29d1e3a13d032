/** The hand-made oddities of ../shared/xlsx-cases, one file each, against the answers that lie beside them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isCellError } from "../../../src/core/model/grid";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { readWorkbook, valueAt } from "../../support/read-workbook";
import { sharedFolder } from "../../support/shared-folder";

const cases = sharedFolder("xlsx-cases");

/** Why each file that must be refused is refused. */
const refusals: Readonly<Record<string, string>> = {
  "bomb_1GB.xlsx": "too-big",
  "truncated_50.xlsx": "cut-off",
  "truncated_tail.xlsx": "cut-off",
  "not_zip.xlsx": "not-a-workbook",
  "empty.xlsx": "empty",
  "html_renamed.xlsx": "not-a-workbook",
  "csv_renamed.xlsx": "not-a-workbook",
  "corrupt_mid.xlsx": "damaged",
  "encrypted.xlsx": "password",
};

cases.describe(cases.title, () => {
  const expected = existsSync(cases.path) ? expectedAnswers() : [];

  it.each(expected)("%s", async (file, answer) => {
    const bytes = readFileSync(join(cases.path, file));
    if (answer === "ERR") {
      expect(await xlsxReader.read(bytes)).toMatchObject({ outcome: "refused", kind: refusals[file] });
      return;
    }
    const { sheets } = await readWorkbook(bytes);
    for (const [address, value] of Object.entries(answer)) {
      // The answers do not say on which sheet; the cases have one that matters.
      const shown = sheets.map((sheet) => {
        const stored = valueAt(sheet, address) ?? null;
        return isCellError(stored) ? stored.error : stored;
      });
      expect({ address, shown }).toEqual({ address, shown: expect.arrayContaining([value]) });
    }
  });

  it("refuses the bomb before it is unpacked", async () => {
    const bytes = readFileSync(join(cases.path, "bomb_1GB.xlsx"));
    const start = performance.now();
    await xlsxReader.read(bytes);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

function expectedAnswers(): [string, "ERR" | Record<string, unknown>][] {
  const answers = JSON.parse(readFileSync(join(cases.path, "expected.json"), "utf8")) as Record<
    string,
    "ERR" | Record<string, unknown>
  >;
  return Object.entries(answers).filter(([file]) => existsSync(join(cases.path, file)));
}
