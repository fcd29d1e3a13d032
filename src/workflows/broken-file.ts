/** A file that could not be read or brought the program to an error, as an answer like any other. */
import type { FileRefusal, SentFile } from "../core/campaign/sent-file";
import { fileReasons, fileRefused } from "../core/consolidation/file-reasons";
import { placeOfFault } from "./place-of-fault";

export function brokenFile(file: string, error: unknown, sha256 = ""): SentFile {
  return refusedFile(file, sha256, {
    kind: "program-fault",
    message: fileReasons.programFault(placeOfFault(error)),
  });
}

export function refusedFile(file: string, sha256: string, refusal: FileRefusal): SentFile {
  return {
    file,
    sha256,
    refusal,
    container: null,
    evidence: [{ source: "file-name", text: file, sheet: null, cell: null }],
    period: null,
    sentAt: null,
    modifiedAt: null,
    findings: [fileRefused(refusal.kind, refusal.message)],
    isBlank: false,
  };
}
