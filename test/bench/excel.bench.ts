/**
 * What "Tổng hợp" in the open workbook asks of Excel: round trips and bytes, the same in every run, for the sample's 11
 * units and for a province of 168, on the real office.js against the workbench's host with Excel on the web's limits.
 * Times are medians, beside merely unzipping the same submissions in the same run; "stand-in" is the part of the time
 * that is spent in the workbench's host, of which Excel's own would be another.
 */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { findUnitList } from "../../src/core/units/unit-list";
import type { OrgUnit } from "../../src/core/units/org-unit";
import { xlsxReader } from "../../src/xlsx/reader/xlsx-reader";
import { sampleBytes } from "../excel/open-in-excel";
import { sampleSubmissions } from "../support/tra-vinh";
import { type BenchCampaign, type Cost, type Costs, workThrough } from "./excel-run";
import { type BenchFile, provinceFiles, provinceForm, provinceUnitList } from "./province";
import { median, row } from "./table";

const rounds = 3;
const total = { sheet: "Biểu 1 Đoàn viên", address: "D14" };

void main();

async function main(): Promise<void> {
  for (const campaign of [await sample(), await province()]) print(campaign, await measured(campaign));
}

async function sample(): Promise<BenchCampaign> {
  const files: BenchFile[] = [];
  for (const source of sampleSubmissions()) {
    const bytes = await source.read();
    if (bytes instanceof Uint8Array) files.push({ name: source.name, bytes });
  }
  const units = await unitsIn(sampleBytes("don-vi.xlsx"));
  return { name: "the sample, 11 units", form: sampleBytes("mau-bao-cao.xlsx"), units, files, total };
}

async function province(): Promise<BenchCampaign> {
  const form = new Uint8Array(readFileSync(provinceForm));
  const units = await unitsIn(provinceUnitList().bytes);
  return { name: "a province, 168 units", form, units, files: await provinceFiles(), total };
}

async function unitsIn(bytes: Uint8Array): Promise<readonly OrgUnit[]> {
  const read = await xlsxReader.read(bytes);
  if (read.outcome === "refused") throw new Error(read.message);
  const list = findUnitList(read.workbook);
  if (list.outcome !== "list") throw new Error(list.message);
  return list.units;
}

interface Measured {
  readonly unzipMs: number;
  readonly costs: Costs;
}

async function measured(campaign: BenchCampaign): Promise<readonly Measured[]> {
  const zipped = await zippedFiles(campaign.files);
  const list: Measured[] = [];
  while (list.length < rounds) {
    const begun = performance.now();
    for (const { bytes } of zipped) unzipSync(bytes);
    const unzipMs = performance.now() - begun;
    list.push({ unzipMs, costs: await workThrough(campaign) });
  }
  return list;
}

/** Some of the sample's files are locked, broken or no workbooks at all. */
async function zippedFiles(files: readonly BenchFile[]): Promise<readonly BenchFile[]> {
  const reads = await Promise.all(files.map(({ bytes }) => xlsxReader.read(bytes)));
  return files.filter((_, index) => {
    const read = reads[index];
    return read?.outcome === "read" && read.container === "xlsx";
  });
}

function print({ name, files }: BenchCampaign, list: readonly Measured[]): void {
  const unzipMs = median(list.map((one) => one.unzipMs));
  console.log(`\n${name}: ${files.length} files, unzipped in ${unzipMs.toFixed(0)} ms`);
  console.log(
    row(["", "syncs", "requests", "kB in", "kB out", "largest, kB", "ms", "x unzip", "stand-in, %"]),
  );
  for (const workflow of Object.keys(list[0]?.costs ?? {})) {
    const costs = list.flatMap((one) => one.costs[workflow] ?? []);
    const [{ syncs, requests, bytesIn, bytesOut, largest }] = sameInEach(workflow, costs);
    const ms = median(costs.map((cost) => cost.ms));
    const ratio = median(list.map((one) => (one.costs[workflow]?.ms ?? NaN) / one.unzipMs));
    const inHost = median(costs.map((cost) => (100 * cost.hostMs) / cost.ms));
    const counted = [syncs, requests].map(String);
    const sizes = [bytesIn, bytesOut, largest].map((bytes) => (bytes / 1000).toFixed(1));
    console.log(row([workflow, ...counted, ...sizes, ms.toFixed(0), ratio.toFixed(2), inHost.toFixed(0)]));
  }
}

/** Round trips and bytes do not depend on the machine, nor on the run. */
function sameInEach(workflow: string, costs: readonly Cost[]): readonly [Cost] {
  const [first] = costs;
  if (!first) throw new Error(`${workflow} was not measured.`);
  for (const { syncs, requests, bytesIn, bytesOut } of costs) {
    const isSame =
      syncs === first.syncs &&
      requests === first.requests &&
      bytesIn === first.bytesIn &&
      bytesOut === first.bytesOut;
    if (!isSame) throw new Error(`${workflow} asked for other things in another round.`);
  }
  return [first];
}
