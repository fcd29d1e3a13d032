/**
 * The parts of a package by name, inflated when asked for and only then.
 * Names are matched as the packaging rules say (letter case does not count) and as careless programs write them
 * (backslashes, a leading slash).
 */
import type { ReadRefusal } from "../../../host/workbook-reader";
import { inflateEntry, type Unpacking } from "../../zip/inflate-entry";
import { isZipFailure, type ZipEntry } from "../../zip/read-zip";
import { maxInflatedBytes, maxPartBytes } from "../limits";
import { damaged, refusalOf, tooBig } from "../refusals";
import { asUtf8 } from "../xml/part-encoding";

export interface PackageParts {
  has(path: string): boolean;
  /** The part as UTF-8; `undefined` where there is none of that name. */
  part(path: string): Uint8Array | ReadRefusal | undefined;
}

export function packageParts(entries: readonly ZipEntry[], unpacking: Unpacking): PackageParts {
  const byName = new Map(entries.map((entry) => [partName(entry.name), entry]));
  let inflatedBytes = 0;
  return {
    has: (path) => byName.has(partName(path)),
    part(path) {
      const entry = byName.get(partName(path));
      if (!entry) return undefined;
      // Counted each time: a thousand sheets may all point to one large part.
      inflatedBytes += entry.size;
      if (inflatedBytes > maxInflatedBytes) return tooBig;
      const bytes = inflateEntry(entry, { maxEntryBytes: maxPartBytes }, unpacking);
      return isZipFailure(bytes) ? refusalOf(bytes) : (asUtf8(bytes) ?? damaged);
    },
  };
}

/** `\xl\Workbook.xml` → `xl/workbook.xml`. */
export function partName(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}
