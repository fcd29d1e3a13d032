/**
 * Inflates one zip entry into a buffer of exactly the declared size and checks its length and CRC-32:
 * a damaged file must never be read as good data, and a bomb must never be unpacked.
 */
import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry, ZipFailure } from "./read-zip";

export interface InflateLimits {
  /** The largest declared size that is inflated, in bytes. */
  readonly maxEntryBytes: number;
}

/** The entry's bytes (a view into the file where it is stored uncompressed), or why there are none. */
export function inflateEntry(entry: ZipEntry, limits: InflateLimits): Uint8Array | ZipFailure {
  if (entry.flags & encryptedFlag) return { outcome: "failed", reason: "encrypted" };
  if (entry.size > limits.maxEntryBytes) return { outcome: "failed", reason: "too-big" };
  const bytes = contentOf(entry);
  if (!bytes || bytes.length !== entry.size || crc32(bytes) !== entry.crc32) {
    return { outcome: "failed", reason: "damaged" };
  }
  return bytes;
}

const encryptedFlag = 1;

/**
 * Up to this many compressed bytes are inflated in one go. An entry that lies about its size can then cost no more
 * than inflating 1,032 times as many (the most deflate can do); longer ones go slice by slice and stop at the lie.
 */
const oneGoBytes = 256 * 1024;
const sliceBytes = 64 * 1024;

function contentOf(entry: ZipEntry): Uint8Array | undefined {
  if (entry.method === 0) return entry.raw;
  if (entry.method !== 8) return undefined;
  if (entry.size === 0) return new Uint8Array(0);
  try {
    return entry.raw.length <= oneGoBytes
      ? inflateSync(entry.raw, { out: new Uint8Array(entry.size) })
      : inflateInSlices(entry);
  } catch {
    // fflate throws for every kind of broken stream, also by running over the end of its buffers.
    return undefined;
  }
}

function inflateInSlices(entry: ZipEntry): Uint8Array | undefined {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= out.length) out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < entry.raw.length && length <= out.length; at += sliceBytes) {
    const end = Math.min(at + sliceBytes, entry.raw.length);
    inflate.push(entry.raw.subarray(at, end), end === entry.raw.length);
  }
  return length === out.length ? out : undefined;
}
