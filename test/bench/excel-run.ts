/** One campaign worked through in the stand-in for Excel, on the real office.js, as the pane does it. */
import { lookAtWorkbook, type WorkbookLook } from "../../src/workflows/look-at-workbook";
import { rememberedResult } from "../../src/workflows/campaign-result";
import { type ConsolidatedHere, consolidateHere } from "../../src/workflows/consolidate-here";
import { noDecisions } from "../../src/core/campaign/decisions";
import type { OrgUnit } from "../../src/core/units/org-unit";
import type { Place } from "../../src/host/open-workbook";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { preflightOf } from "../../src/workflows/preflight";
import { pileEntryReader, type PileEntry, readPile } from "../../src/workflows/read-pile";
import { traceHere } from "../../src/workflows/trace-here";
import type { RichApiHost } from "../../workbench/host/rich-api/rich-api-host";
import { web } from "../../workbench/host/profiles";
import { bookFrom, inExcel, succeeded } from "../excel/open-in-excel";
import type { BenchFile } from "./province";

export interface BenchCampaign {
  readonly name: string;
  readonly form: Uint8Array;
  readonly units: readonly OrgUnit[];
  readonly files: readonly BenchFile[];
  /** A total to be traced. */
  readonly total: Place;
}

/** What one piece of work took. Of requests: those of the add-in with what gives references back behind them. */
export interface Cost {
  readonly syncs: number;
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The largest single request or answer. */
  readonly largest: number;
  readonly ms: number;
  /** Of it in the stand-in, which is not Excel. */
  readonly hostMs: number;
}

export type Costs = Readonly<Record<string, Cost>>;

/** Opens the blank form, consolidates, and undoes it; `web` refuses whatever is over 5 MB. */
export async function workThrough(campaign: BenchCampaign): Promise<Costs> {
  const excel = await inExcel(await bookFrom(campaign.form), web);
  const { workbook, office } = excel;
  const costs: Record<string, Cost> = {};
  const measure = meter(office.host, costs);
  try {
    const look = await measure("look at the workbook", () => lookAtWorkbook(workbook));
    const entries = await measure("read the files", () => entriesOf(succeeded(look), campaign.files));
    const input = { look: succeeded(look), units: campaign.units, entries, decisions: noDecisions };
    await measure("preview", () => Promise.resolve(preflightOf(input)));
    const done = await measure("consolidate in place", () =>
      consolidateHere({ ...input, unitSource: "don-vi.xlsx", madeAt: null }, workbook),
    );
    const { result } = consolidated(done);
    const traced = await measure("trace a total", () => traceHere(result, campaign.total, workbook));
    if (!traced || "outcome" in traced || traced.parts.length === 0) throw new Error("Nothing was traced.");
    await measure("open the pane again", async () => {
      succeeded(await workbook.interruptedChange());
      const again = succeeded(await lookAtWorkbook(workbook));
      if (!rememberedResult(again)) throw new Error("Nothing was remembered.");
    });
    succeeded(await measure("undo", () => workbook.undoLast()));
    return costs;
  } finally {
    await office.close();
  }
}

async function entriesOf(look: WorkbookLook, files: readonly BenchFile[]): Promise<readonly PileEntry[]> {
  const sources = files.map(({ name, bytes }) => ({ name, read: () => Promise.resolve(bytes) }));
  const pile = await readPile(
    { files: sources },
    { readOne: pileEntryReader(look.form?.template, nodeHosts) },
  );
  if (pile.outcome === "cancelled") throw new Error("Cancelled.");
  return pile.entries;
}

function consolidated(done: Awaited<ReturnType<typeof consolidateHere>>): ConsolidatedHere {
  if (done.outcome === "consolidated") return done;
  throw new Error(`${done.message} ${"detail" in done ? done.detail : ""}`);
}

/** Measures pieces of work by what they ask of the host; the costs are gathered by name. */
export function meter(host: RichApiHost, costs: Record<string, Cost>) {
  let hostMs = 0;
  const execute = host.execute.bind(host);
  host.execute = async (body, flags) => {
    const begun = performance.now();
    const answer = await execute(body, flags);
    hostMs += performance.now() - begun;
    return answer;
  };
  return async <Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> => {
    const from = host.log.length;
    hostMs = 0;
    const begun = performance.now();
    const answer = await work();
    const ms = performance.now() - begun;
    const log = host.log.slice(from);
    costs[name] = {
      syncs: log.filter(({ kind }) => kind === "batch").length,
      requests: log.length,
      bytesIn: log.reduce((sum, { bytesIn }) => sum + bytesIn, 0),
      bytesOut: log.reduce((sum, { bytesOut }) => sum + bytesOut, 0),
      largest: log.reduce((most, one) => Math.max(most, one.bytesIn, one.bytesOut), 0),
      ms,
      hostMs,
    };
    return answer;
  };
}
