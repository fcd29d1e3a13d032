/** Consolidating in an open workbook as tests ask for it: look, read, decide, fill. */
import { type Decisions, noDecisions } from "../../src/core/campaign/decisions";
import type { OrgUnit } from "../../src/core/units/org-unit";
import type { SourceFile } from "../../src/host/source-file";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { type ConsolidatedHere, consolidateHere } from "../../src/workflows/consolidate-here";
import { lookAtWorkbook, type WorkbookLook } from "../../src/workflows/look-at-workbook";
import { decisionsAfterReading, type Preflight, preflightOf } from "../../src/workflows/preflight";
import { type PileEntry, pileEntryReader, readPile } from "../../src/workflows/read-pile";
import type { Workbook } from "../../src/core/model/grid";
import { findUnitList } from "../../src/core/units/unit-list";
import { type MemoryWorkbook, memoryWorkbook } from "./memory-workbook";
import { readWorkbook } from "./read-workbook";
import { sampleFile } from "./tra-vinh";

async function sampleBytes(name: string): Promise<Uint8Array> {
  const bytes = await sampleFile(name).read();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.message);
  return bytes;
}

/** The sample's blank form, open. */
export async function sampleHost(): Promise<MemoryWorkbook> {
  const form = await readWorkbook(await sampleBytes("mau-bao-cao.xlsx"), {
    styledBlanks: true,
    validations: true,
  });
  return memoryWorkbook(form);
}

let units: readonly OrgUnit[] | undefined;

export async function sampleUnits(): Promise<readonly OrgUnit[]> {
  if (units) return units;
  const list = findUnitList(await readWorkbook(await sampleBytes("don-vi.xlsx")));
  if (list.outcome !== "list") throw new Error(list.message);
  return (units = list.units);
}

/** Every cell of every sheet that holds something, as value and formula; formats aside. */
export function contents(workbook: Workbook): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return Object.fromEntries(
    workbook.sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        [...cells]
          .filter(([, { value, formula }]) => value !== null || formula !== undefined)
          .map(([key, { value, formula }]) => [key, formula === undefined ? value : { formula, value }]),
      ),
    ]),
  );
}

export async function looked(host: MemoryWorkbook): Promise<WorkbookLook> {
  const look = await lookAtWorkbook(host);
  if (look.outcome === "failed") throw new Error(look.message);
  return look;
}

const readings = new Map<string, Promise<PileEntry>>();

/** Each file is read once for all runs with templates of one id, so that tests of many runs stay quick. */
export async function entriesOf(
  look: WorkbookLook,
  files: readonly SourceFile[],
): Promise<readonly PileEntry[]> {
  const read = pileEntryReader(look.form?.template, nodeHosts);
  const pile = await readPile(
    { files },
    {
      readOne: (file) => {
        const key = `${look.form?.template.id ?? ""} ${file.name}`;
        const reading = readings.get(key) ?? read(file);
        readings.set(key, reading);
        return reading;
      },
    },
  );
  if (pile.outcome === "cancelled") throw new Error("Cancelled.");
  return pile.entries;
}

export interface HereRun {
  readonly host: MemoryWorkbook;
  readonly units: readonly OrgUnit[];
  readonly entries?: readonly PileEntry[];
  readonly files?: readonly SourceFile[];
  readonly decide?: (decisions: Decisions) => Decisions;
  readonly madeAt?: string;
}

export interface RanHere {
  readonly look: WorkbookLook;
  readonly preflight: Preflight;
  readonly done: ConsolidatedHere;
}

export async function runHere({
  host,
  units,
  files = [],
  decide,
  madeAt,
  ...run
}: HereRun): Promise<RanHere> {
  const look = await looked(host);
  const entries = run.entries ?? (await entriesOf(look, files));
  const remembered = look.campaign?.decisions ?? noDecisions;
  const starting = decisionsAfterReading({ look, units, entries, decisions: remembered }, entries);
  const decisions = decide?.(starting) ?? starting;
  const preflight = preflightOf({ look, units, entries, decisions });
  const done = await consolidateHere(
    { look, units, entries, decisions, unitSource: "Trang “Đơn vị”", madeAt: madeAt ?? null },
    host,
  );
  if (done.outcome !== "consolidated") throw new Error(done.message);
  return { look, preflight, done };
}
