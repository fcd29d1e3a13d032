/** "Đọc và xem trước", "Chấm điểm": reads a pile of files, several at a time; one broken file never stops it. */
import type { SentFile } from "../core/campaign/sent-file";
import type { CriteriaSet } from "../core/scoring/criteria-set";
import { readScorecards } from "../core/scoring/reading/read-scorecards";
import type { Scorecard } from "../core/scoring/scorecard";
import { reportReader } from "../core/templates/read-report";
import type { Template } from "../core/templates/template";
import { findUnitList } from "../core/units/unit-list";
import type { SourceFile } from "../host/source-file";
import { type Hosts, type OpenedFile, readSentFile, sentFileOf } from "./read-sent-file";
import { brokenFile } from "./broken-file";
import { type OfficerLists, officerListsIn } from "./officers/officer-lists";
import { referredSets } from "./score/referred-sets";
import { type UnitListChoice, unitListChoice } from "./unit-list-choice";

export interface PileEntry extends SentFile {
  /** Where the file is a list of units rather than a report. */
  readonly unitList?: UnitListChoice;
  /** The scoring forms and rows of boards in it, best first; absent where no criteria set was given. */
  readonly scorecards?: readonly Scorecard[];
  /** The same by id of the built-in sets that the set refers to; absent where it refers to none. */
  readonly otherScorecards?: Readonly<Record<string, readonly Scorecard[]>>;
  /** Its lists of officers and of their trips; absent where no criteria set was given. */
  readonly officerLists?: OfficerLists;
}

export interface Pile {
  readonly outcome: "read";
  /** In the order of the files. */
  readonly entries: readonly PileEntry[];
}

export interface Cancelled {
  readonly outcome: "cancelled";
}

export interface PileInput {
  readonly files: readonly SourceFile[];
  /** Files in flight at once; 8 where not told. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
  /** After each file, with the name of the one just read. */
  readonly onProgress?: (done: number, total: number, name: string) => void;
}

const usualConcurrency = 8;

/** Cancelling answers at once; files still being read are dropped when they come. */
export async function readPile(
  { files, concurrency = usualConcurrency, signal, onProgress }: PileInput,
  { readOne }: { readOne(file: SourceFile): Promise<PileEntry> },
): Promise<Pile | Cancelled> {
  const entries: PileEntry[] = [];
  const waiting = files.entries();
  let done = 0;
  const lane = async () => {
    for (const [index, file] of waiting) {
      if (signal?.aborted) return;
      entries[index] = await readOne(file).catch((error: unknown) => brokenFile(file.name, error));
      if (signal?.aborted) return;
      done += 1;
      onProgress?.(done, files.length, file.name);
    }
  };
  const lanes = Promise.all(Array.from({ length: Math.max(1, concurrency) }, lane));
  await (signal ? Promise.race([lanes, raised(signal)]) : lanes);
  return signal?.aborted ? { outcome: "cancelled" } : { outcome: "read", entries };
}

/**
 * What the worker runs: one reader for all files of a pile, so that the template is prepared once.
 * @param criteria The set that units are to be scored by.
 */
export function pileEntryReader(
  template: Template | undefined,
  hosts: Hosts,
  criteria?: CriteriaSet,
): (file: SourceFile) => Promise<PileEntry> {
  const form = template && { template, read: reportReader(template) };
  return (file) =>
    readSentFile(file, hosts, (opened): PileEntry => {
      const sent = sentFileOf(opened, form);
      const scored = criteria ? scorecardsIn(opened, criteria) : {};
      // A board of units looks like a list of units, too.
      const isReport = isOfForm(sent) || (scored.scorecards?.length ?? 0) > 0;
      const unitList = isReport ? undefined : listIn(opened);
      const officerLists = criteria && officerListsIn(opened.workbook);
      return { ...sent, ...(unitList && { unitList }), ...scored, ...(officerLists && { officerLists }) };
    });
}

function scorecardsIn(
  { workbook }: OpenedFile,
  criteria: CriteriaSet,
): Pick<PileEntry, "scorecards" | "otherScorecards"> {
  const others = referredSets(criteria);
  return {
    scorecards: readScorecards(workbook, criteria).cards,
    ...(others.length > 0 && {
      otherScorecards: Object.fromEntries(others.map((set) => [set.id, readScorecards(workbook, set).cards])),
    }),
  };
}

/** A form whose rows are units looks like a list of units, too. */
function isOfForm({ reading }: SentFile): boolean {
  return (reading?.layouts.length ?? 0) > 0;
}

function listIn({ file, workbook }: OpenedFile): UnitListChoice | undefined {
  const list = findUnitList(workbook);
  return list.outcome === "list" ? unitListChoice({ kind: "file", file }, list) : undefined;
}

function raised(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
