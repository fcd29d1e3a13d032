/** The command line's side of the host interfaces. */
import { createHash } from "node:crypto";
import * as zlib from "node:zlib";
import type { Hasher } from "../../host/source-file";
import { createXlsxReader } from "../../xlsx/reader/xlsx-reader";
import { xlsxWriter } from "../../xlsx/writer/xlsx-writer";
import type { Unpacking } from "../../xlsx/zip/inflate-entry";

const hasher: Hasher = {
  sha256: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
};

const inflate: Unpacking["inflate"] = (raw, size) => {
  try {
    // One chunk holds all: zlib would otherwise copy its output together; it takes none below 64 bytes.
    const out = zlib.inflateRawSync(raw, { maxOutputLength: size, chunkSize: Math.max(size, 64) });
    return new Uint8Array(out.buffer, out.byteOffset, out.length);
  } catch {
    // A broken stream, one that ends early, or more output than the entry declares.
    return undefined;
  }
};

/** Unpacks two to three times as fast as JavaScript does. Node has the checksum since 20.15. */
const reader = createXlsxReader({ inflate, ...("crc32" in zlib && { crc32: zlib.crc32 }) });

export const nodeHosts = { reader, writer: xlsxWriter, hasher };
