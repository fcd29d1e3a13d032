/** Workbooks that are no forms at all: learning them must neither fail nor take long, whatever they hold. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inferTemplate } from "../../../../src/core/templates/infer-template";
import { templateSchema } from "../../../../src/core/templates/template";
import { xlsxReader } from "../../../../src/xlsx/reader/xlsx-reader";
import { sharedFolder } from "../../../support/shared-folder";

const maxSeconds = 1;
const corpus = sharedFolder("real-workbooks");

corpus.describe(`learning from ${corpus.title}`, () => {
  it.each(["tafia", "tafia-legacy", "exceljs"])(
    "%s: every workbook gives a template, quickly",
    async (part) => {
      const folder = join(corpus.path, part);
      for (const name of readdirSync(folder)) {
        const bytes = new Uint8Array(readFileSync(join(folder, name)));
        const read = await xlsxReader.read(bytes, { styledBlanks: true, validations: true });
        if (read.outcome === "refused" || read.workbook.sheets.length === 0) continue;
        const template = inferTemplate(read.workbook, name);
        // The first time counts the compiler's work too.
        const start = performance.now();
        inferTemplate(read.workbook, name);
        const seconds = (performance.now() - start) / 1000;
        expect({
          name,
          isQuick: seconds < maxSeconds,
          isValid: templateSchema.safeParse(template).success,
        }).toEqual({
          name,
          isQuick: true,
          isValid: true,
        });
      }
    },
  );
});
