/** Reads files by themselves, one in memory at a time, each with its unit; one broken file never stops the run. */
import { reportReader } from "../core/templates/read-report";
import type { Template } from "../core/templates/template";
import type { OrgUnit } from "../core/units/org-unit";
import type { SourceFile } from "../host/source-file";
import type { PreviousFigures } from "./check/previous/previous-figures";
import { type Hosts, readSentFile, sentFileOf } from "./read-sent-file";
import { type Submission, submissionOf } from "./read-submission";

export interface FilesToRead {
  readonly files: readonly SourceFile[];
  /** Without one only what a file is, whose and for when is told. */
  readonly template: Template | undefined;
  readonly units: readonly OrgUnit[];
  /** What the period before closed with, to be compared with what this one opens with. */
  readonly previous?: PreviousFigures | undefined;
  /** Called before each file is read. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
}

/** In the order of the files. */
export async function readSubmissions(
  { files, template, units, previous, onProgress }: FilesToRead,
  hosts: Hosts,
): Promise<readonly Submission[]> {
  const form = template && { template, read: reportReader(template) };
  const judgedBy = template && { template, previous };
  const submissions: Submission[] = [];
  for (const [index, file] of files.entries()) {
    onProgress?.(index, files.length, file.name);
    const sent = await readSentFile(file, hosts, (opened) =>
      submissionOf(sentFileOf(opened, form), units, judgedBy),
    );
    submissions.push("identity" in sent ? sent : submissionOf(sent, units));
  }
  return submissions;
}
