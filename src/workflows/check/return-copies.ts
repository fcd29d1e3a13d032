/** Return copies of a whole pile, one file in memory at a time: of every file that has something to mend or explain. */
import type { SourceFile } from "../../host/source-file";
import type { WorkbookReader } from "../../host/workbook-reader";
import type { WorkbookWriter } from "../../host/workbook-writer";
import type { FileToSave } from "../../host/file-sink";
import { openWorkbook } from "../open-form";
import { placeOfFault } from "../place-of-fault";
import type { CheckedReport } from "./checked-report";
import { returnCopy } from "./return-copy";
import { distinctFileNames } from "./return-copy/distinct-file-names";

const messages = {
  fault: (place: string) =>
    `Phần mềm gặp lỗi khi lập bản phản hồi (${place}). Đề nghị gửi tệp cho người phụ trách phần mềm.`,
};

export interface CheckedFile {
  readonly file: SourceFile;
  readonly report: CheckedReport;
}

export interface CopyNotMade {
  /** As the user knows the file. */
  readonly file: string;
  /** Vietnamese. */
  readonly message: string;
}

/** Files with faults, and those that could not be read; notes alone are not worth sending a file back. */
export function isToReturn({ refusal, counts }: CheckedReport): boolean {
  return refusal !== null || counts.error + counts.explain > 0;
}

/** @param save Called with one copy after another, each with the file it is of; names are distinct. */
export async function returnCopies(
  files: readonly CheckedFile[],
  formTitle: string | null,
  { reader, writer }: { readonly reader: WorkbookReader; readonly writer: WorkbookWriter },
  save: (copy: FileToSave, file: string) => Promise<void>,
): Promise<readonly CopyNotMade[]> {
  const notMade: CopyNotMade[] = [];
  const named = distinctFileNames();
  for (const { file, report } of files.filter((one) => isToReturn(one.report))) {
    const copy = await copyOf({ file, report }, formTitle, reader, writer);
    if (copy.outcome === "refused") notMade.push({ file: file.name, message: copy.message });
    else await save({ ...copy.file, name: named(copy.file.name) }, file.name);
  }
  return notMade;
}

async function copyOf(
  { file, report }: CheckedFile,
  formTitle: string | null,
  reader: WorkbookReader,
  writer: WorkbookWriter,
): ReturnType<typeof returnCopy> {
  try {
    const read = report.refusal === null ? await openWorkbook(file, reader) : undefined;
    const opened = read?.outcome === "opened" ? read : null;
    return await returnCopy({ report, fileName: file.name, formTitle, opened }, writer);
  } catch (error) {
    // One file that brings us to a mistake of our own must not cost the others theirs.
    return { outcome: "refused", message: messages.fault(placeOfFault(error)) };
  }
}
