/** "Kiểm tra": judges every file by itself, one in memory at a time; one broken file never stops the run. */
import { reportReader } from "../core/templates/read-report";
import type { Template } from "../core/templates/template";
import type { OrgUnit } from "../core/units/org-unit";
import type { SourceFile } from "../host/source-file";
import { type Hosts, readSentFile, sentFileOf } from "./read-sent-file";
import { type Submission, submissionOf } from "./read-submission";

export interface CheckInput {
  readonly files: readonly SourceFile[];
  /** Without one only what a file is, whose and for when is told. */
  readonly template: Template | undefined;
  readonly units: readonly OrgUnit[];
  /** Called before each file is read. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
}

/** In the order of the files. */
export async function checkFiles(input: CheckInput, hosts: Hosts): Promise<readonly Submission[]> {
  const form = input.template && { template: input.template, read: reportReader(input.template) };
  const submissions: Submission[] = [];
  for (const [index, file] of input.files.entries()) {
    input.onProgress?.(index, input.files.length, file.name);
    const sent = await readSentFile(file, hosts, (opened) => sentFileOf(opened, form));
    submissions.push(submissionOf(sent, input.units));
  }
  return submissions;
}
