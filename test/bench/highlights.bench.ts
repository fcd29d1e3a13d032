/**
 * What colouring asks of Excel: 2,000 faulty cells scattered over a form, as the planner gathers them, and the worst
 * there can be, 2,000 highlights that nothing gathers; laid on, laid on anew, taken off. Round trips and bytes are the
 * same in every run; times are medians on the workbench's host with Excel on the web's limits.
 */
import type { Highlight } from "../../src/core/highlights/highlight";
import { planHighlights } from "../../src/core/highlights/plan-highlights";
import { a1 } from "../../src/core/model/address";
import type { Finding, Severity } from "../../src/core/model/finding";
import { createSheetMarks } from "../../src/excel/marks/sheet-marks";
import { web } from "../../workbench/host/profiles";
import { bookFrom, inExcel, sampleBytes, succeeded } from "../excel/open-in-excel";
import { type Cost, type Costs, meter } from "./excel-run";
import { median, row } from "./table";

const rounds = 3;
const count = 2_000;
const sheets = ["Biểu 1 Đoàn viên"];

void main();

async function main(): Promise<void> {
  await print("2,000 faulty cells", async (measure, read) => {
    const findings = scattered();
    const planned = await measure("plan", async () => planHighlights(findings, await read()));
    return planned;
  });
  await print("2,000 highlights", () => Promise.resolve(ungathered()));
}

type Measure = <Answer>(name: string, work: () => Promise<Answer>) => Promise<Answer>;
type Read = () => Promise<Parameters<typeof planHighlights>[1]>;

async function print(
  name: string,
  plan: (measure: Measure, read: Read) => Promise<readonly Highlight[]>,
): Promise<void> {
  const list: Costs[] = [];
  let planned = 0;
  while (list.length < rounds) {
    const { workbook, office } = await inExcel(await bookFrom(sampleBytes("mau-bao-cao.xlsx")), web);
    const costs: Record<string, Cost> = {};
    const measure = meter(office.host, costs);
    const { workbook: known } = succeeded(await workbook.read({ styledBlanks: true }));
    const highlights = await plan(measure, () => Promise.resolve(known));
    planned = highlights.length;
    const marks = createSheetMarks();
    succeeded(await measure("show", () => marks.show(highlights, sheets)));
    succeeded(await measure("show again", () => marks.show(highlights, sheets)));
    succeeded(await measure("find", () => marks.markedSheets()));
    succeeded(await measure("clear", () => marks.clear()));
    await office.close();
    list.push(costs);
  }
  console.log(`\n${name}: ${planned} conditional formats`);
  console.log(row(["", "syncs", "requests", "kB in", "kB out", "largest, kB", "ms", "stand-in, %"]));
  for (const work of Object.keys(list[0] ?? {}))
    printWork(
      work,
      list.flatMap((costs) => costs[work] ?? []),
    );
}

function printWork(work: string, costs: readonly Cost[]): void {
  const [first] = costs;
  if (!first) return;
  const sizes = [first.bytesIn, first.bytesOut, first.largest].map((bytes) => (bytes / 1000).toFixed(1));
  const ms = median(costs.map((cost) => cost.ms));
  const inHost = median(costs.map((cost) => (100 * cost.hostMs) / cost.ms));
  console.log(
    row([work, String(first.syncs), String(first.requests), ...sizes, ms.toFixed(0), inHost.toFixed(0)]),
  );
}

/** No two side by side, of all three severities. */
function scattered(): readonly Finding[] {
  const severities: readonly Severity[] = ["error", "explain", "note"];
  return Array.from({ length: count }, (_, index) => ({
    ruleId: "B1.TONG.1",
    severity: severities[index % 3] ?? "error",
    sheet: sheets[0] ?? "",
    cell: a1(14 + 2 * Math.floor(index / 10), 3 + 2 * (index % 10)),
    message: "",
    blocking: false,
  }));
}

function ungathered(): readonly Highlight[] {
  return scattered().map(({ severity, cell }, index) => ({
    sheet: sheets[0] ?? "",
    severity,
    addresses: cell ?? "",
    numberFormat: `"⚠ "#,##0.${"0".repeat((index % 20) + 1)}`,
  }));
}
