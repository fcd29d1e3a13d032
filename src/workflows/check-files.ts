/** "Kiểm tra": judges every file by itself; beside the others only what is late and what was sent again is told. */
import type { Hosts } from "./read-sent-file";
import type { Submission } from "./read-submission";
import { type FilesToRead, readSubmissions } from "./read-submissions";
import { withFileNotes } from "./check/with-file-notes";

export interface CheckInput extends FilesToRead {
  /** By which the files are due, an ISO day; where the form names one it need not be told. */
  readonly deadline?: string | null | undefined;
}

/** In the order of the files; what is said of one does not depend on that order. */
export async function checkFiles(input: CheckInput, hosts: Hosts): Promise<readonly Submission[]> {
  return withFileNotes(await readSubmissions(input, hosts), input);
}
