/** The command line's side of the host interfaces. */
import { createHash } from "node:crypto";
import type { Hasher } from "../../host/source-file";
import { xlsxReader } from "../../xlsx/reader/xlsx-reader";
import { xlsxWriter } from "../../xlsx/writer/xlsx-writer";

const hasher: Hasher = {
  sha256: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
};

export const nodeHosts = { reader: xlsxReader, writer: xlsxWriter, hasher };
