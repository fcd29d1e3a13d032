/**
 * A second opinion on the saved workbook: LibreOffice opens it, calculates every formula anew, and shows the same
 * figures. Needs `soffice`; its absence is a failure in CI and a named skip elsewhere.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseA1 } from "../../src/core/model/address";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { consolidateFiles } from "../../src/workflows/consolidate-files";
import { sampleFile, sampleSubmissions } from "../support/tra-vinh";

const isHere = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
const suite = isHere || process.env["CI"] ? describe : describe.skip;

/** Asks LibreOffice to recalculate on loading, whatever the file stores. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

suite("LibreOffice opens the result of the sample (skipped where soffice is not installed)", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "doan-office-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("calculates every formula of the form to the figure that is stored in it", async () => {
    const result = await consolidateFiles(
      {
        files: sampleSubmissions(),
        form: sampleFile("mau-bao-cao.xlsx"),
        unitList: sampleFile("don-vi.xlsx"),
        template: undefined,
        onlyClean: false,
        madeAt: null,
      },
      nodeHosts,
    );
    if (result.outcome === "refused") throw new Error(result.message);
    const pages = pagesShownByLibreOffice(result.bytes, folder);
    const wrong: string[] = [];
    let compared = 0;
    for (const sheet of result.template.sheets) {
      for (const [address, figure] of result.consolidation.totals.get(sheet.key) ?? []) {
        const at = parseA1(address);
        const shown = pages.get(sheet.name)?.[(at?.row ?? 0) - 1]?.[(at?.column ?? 0) - 1] ?? "";
        const isSame =
          figure.kind === "number"
            ? shown !== "" && Math.abs(numberShown(shown) - figure.number) < 1e-9 * Math.max(1, Math.abs(figure.number))
            : shown === (figure.kind === "ratio" ? `${figure.numerator}/${figure.denominator}` : "") || shown === "-";
        if (!isSame) wrong.push(`${sheet.name}!${address}: ${shown}, not ${JSON.stringify(figure)}`);
        compared += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(500);
  }, 240_000);
});

/** LibreOffice writes cells of a percent format as "62.5%". */
function numberShown(text: string): number {
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** Every sheet as rows of texts, by its name, numbers with all their digits. */
function pagesShownByLibreOffice(bytes: Uint8Array, folder: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), recalculateAlways);
  writeFileSync(join(folder, "result.xlsx"), bytes);
  // 44 comma, 34 quote, 76 UTF-8, cells as stored and not as formatted, -1 every sheet into a file of its own.
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
  const run = spawnSync(
    "soffice",
    [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", filter, "--outdir", folder, join(folder, "result.xlsx")],
    { encoding: "utf8", timeout: 200_000 },
  );
  const files = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  if (files.length === 0) throw new Error(`LibreOffice wrote nothing: ${run.stdout}${run.stderr}`);
  return new Map(
    files.map((name) => [name.replace(/^result-/, "").replace(/\.csv$/, "").normalize("NFC"), csvRows(readFileSync(join(folder, name), "utf8"))]),
  );
}

function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push((quoted ?? plain ?? "").replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  return rows;
}
