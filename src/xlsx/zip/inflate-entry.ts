/**
 * Inflates one zip entry to exactly the declared size and checks its length and CRC-32: a damaged file must never be
 * read as good data, and a bomb must never be unpacked.
 */
import { crc32 } from "./crc32";
import { inflateRaw } from "./inflate-raw";
import type { ZipEntry, ZipFailure } from "./read-zip";

export interface InflateLimits {
  /** The largest declared size that is inflated, in bytes. */
  readonly maxEntryBytes: number;
}

/** The two costly steps of unpacking. They run in JavaScript everywhere; a host that can natively brings its own. */
export interface Unpacking {
  /**
   * Inflates a raw deflate stream (RFC 1951) to `size` bytes. `undefined` where it is broken or cut off; one that
   * turns out longer must not be unpacked further, one that is shorter may be given as it is.
   */
  readonly inflate: (raw: Uint8Array, size: number) => Uint8Array | undefined;
  /** The CRC-32 of the bytes, as an unsigned number. */
  readonly crc32: (bytes: Uint8Array) => number;
}

export const unpackingInJavaScript: Unpacking = { inflate: inflateRaw, crc32 };

/** The entry's bytes (a view into the file where it is stored uncompressed), or why there are none. */
export function inflateEntry(
  entry: ZipEntry,
  limits: InflateLimits,
  unpacking: Unpacking = unpackingInJavaScript,
): Uint8Array | ZipFailure {
  if (entry.flags & encryptedFlag) return { outcome: "failed", reason: "encrypted" };
  if (entry.size > limits.maxEntryBytes) return { outcome: "failed", reason: "too-big" };
  const bytes = contentOf(entry, unpacking);
  if (!bytes || bytes.length !== entry.size || unpacking.crc32(bytes) !== entry.crc32) {
    return { outcome: "failed", reason: "damaged" };
  }
  return bytes;
}

const encryptedFlag = 1;

function contentOf(entry: ZipEntry, { inflate }: Unpacking): Uint8Array | undefined {
  if (entry.method === 0) return entry.raw;
  if (entry.method !== 8) return undefined;
  return entry.size === 0 ? new Uint8Array(0) : inflate(entry.raw, entry.size);
}
