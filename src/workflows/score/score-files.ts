/** "Chấm điểm" of files, one in memory at a time; one broken file never stops the run. */
import type { SourceFile } from "../../host/source-file";
import { type PileEntry, pileEntryReader } from "../read-pile";
import type { Hosts } from "../read-sent-file";
import { scoreEntries } from "./score-entries";
import type { ScoringTerms } from "./score-parts";
import type { ScoredUnits } from "./scored-units";

export interface FilesToScore extends ScoringTerms {
  readonly files: readonly SourceFile[];
  /** Called before each file is read. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
}

export async function scoreFiles(input: FilesToScore, hosts: Hosts): Promise<ScoredUnits> {
  const { files, set, onProgress } = input;
  const readOne = pileEntryReader(undefined, hosts, set);
  const entries: PileEntry[] = [];
  for (const [index, file] of files.entries()) {
    onProgress?.(index, files.length, file.name);
    entries.push(await readOne(file));
  }
  return scoreEntries(entries, input);
}
