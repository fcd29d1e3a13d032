/**
 * How large a campaign may be: what Excel's limits and ours allow, and cases near them consolidated in the stand-in for
 * Excel on the web, which refuses whatever is over 5 MB. The last two are the largest tried, not the largest possible.
 */
import { maxRow } from "../../src/core/model/address";
import { fieldsOfOnePage, firstDetailRow } from "../../src/core/consolidation/result-plan";
import { findUnitList } from "../../src/core/units/unit-list";
import { web } from "../../workbench/host/profiles";
import { maxCells } from "../../src/xlsx/reader/limits";
import { xlsxReader } from "../../src/xlsx/reader/xlsx-reader";
import { type BenchCampaign, workThrough } from "./excel-run";
import { largeForm, type LargeForm, largeSubmission, largeUnitList } from "./large-campaign";
import { row } from "./table";

/** Fields of the form as rows × columns, and units. */
const cases: readonly (LargeForm & { readonly units: number })[] = [
  { rows: 40, columns: 15, units: 168 },
  { rows: 40, columns: 15, units: 1_000 },
  { rows: 200, columns: 80, units: 40 },
];

void main();

async function main(): Promise<void> {
  const number = (value: number) => value.toLocaleString("vi-VN");
  console.log(
    `fields of one detail sheet: ${number(fieldsOfOnePage)}; a form of more goes on to further sheets`,
  );
  console.log(`units under each other: ${number(maxRow - firstDetailRow + 1)}`);
  console.log(
    `cells read of one workbook: ${number(maxCells)}, so ${number(Math.floor(maxCells / fieldsOfOnePage))}`,
  );
  console.log(`  units of a form that fills a whole detail sheet, in a result that can be sent up`);
  const title = [
    "fields × units",
    "syncs",
    "MB in",
    "MB out",
    "largest, kB",
    "limit, kB",
    "read, s",
    "put in, s",
  ];
  console.log(row([...title, "undo, s"]));
  for (const size of cases) {
    const costs = await workThrough(await campaignOf(size));
    const { syncs, bytesIn, bytesOut, ms } = costs["consolidate in place"] ?? none;
    const largest = Math.max(...Object.values(costs).map((cost) => cost.largest));
    const seconds = (name: string) => ((costs[name]?.ms ?? NaN) / 1000).toFixed(1);
    console.log(
      row([
        `${number(size.rows * size.columns)} × ${number(size.units)}`,
        String(syncs),
        (bytesIn / 1e6).toFixed(1),
        (bytesOut / 1e6).toFixed(1),
        (largest / 1000).toFixed(0),
        (web.maxPayloadBytes / 1000).toFixed(0),
        seconds("read the files"),
        (ms / 1000).toFixed(1),
        seconds("undo"),
      ]),
    );
  }
}

const none = { syncs: NaN, bytesIn: NaN, bytesOut: NaN, ms: NaN };

async function campaignOf(size: LargeForm & { readonly units: number }): Promise<BenchCampaign> {
  const read = await xlsxReader.read(largeUnitList(size.units));
  const list = read.outcome === "read" ? findUnitList(read.workbook) : read;
  if (list.outcome !== "list") throw new Error(list.message);
  return {
    name: `${size.rows * size.columns} × ${size.units}`,
    form: largeForm(size),
    units: list.units,
    files: Array.from({ length: size.units }, (_, unit) => largeSubmission(size, unit)),
    total: { sheet: "Biểu", address: "C6" },
  };
}
