/**
 * The whole template learned from the sample's blank form, against the one that is built in. `npm run golden:update`
 * accepts what is learned now; without it the difference is left beside the file, as `…-changed`, to be read.
 */
import { rmSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inferTemplate } from "../../src/core/templates/infer-template";
import { xlsxReader } from "../../src/xlsx/reader/xlsx-reader";
import { sampleFile } from "../support/tra-vinh";

const golden = join(__dirname, "../../src/core/templates/library/mvd-tv-2023-04.json");

it("the sample's blank form is learned as the built-in template says", async () => {
  const bytes = await sampleFile("mau-bao-cao.xlsx").read();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.message);
  const read = await xlsxReader.read(bytes, { styledBlanks: true, validations: true });
  if (read.outcome === "refused") throw new Error(read.message);
  const learned = `${JSON.stringify(inferTemplate(read.workbook, "mau-bao-cao.xlsx"), null, 1)}\n`;
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(golden, learned);
  const known = readFileSync(golden, "utf8");
  if (learned === known) rmSync(`${golden}-changed`, { force: true });
  else writeFileSync(`${golden}-changed`, learned);
  expect(JSON.parse(learned)).toEqual(JSON.parse(known));
});
