/**
 * A workbook's zip package while it is being changed. Parts are asked for and set as text; what is never set goes
 * out exactly as it came, and so does a part that is set to the text it already had.
 * Part names are written "xl/workbook.xml"; they are found in any letter case and with backslashes, too.
 */
import { inflateEntry } from "../../zip/inflate-entry";
import { isZipFailure, type ZipEntry } from "../../zip/read-zip";
import { deflatedEntry, writeZip } from "../../zip/write-zip";
import { WriteRefused, damaged } from "../write-refused";
import { decodePart, encodePart, type PartText } from "./part-text";

const tooBig =
  "Tệp mẫu chứa một trang quá lớn nên không ghi vào được. Hãy xóa bớt các dòng, cột trống có định dạng trong mẫu, lưu lại rồi làm lại.";

export interface PackageEdit {
  has(part: string): boolean;
  /** The part as it stands now; `undefined` where there is none. */
  text(part: string): string | undefined;
  /** Changes the part, or adds it at the end of the package. */
  setText(part: string, text: string): void;
  remove(part: string): void;
  /** The bytes of the changed package. */
  finished(): Uint8Array;
}

/** Far above any form; a part that claims more is made to exhaust memory. */
const limits = { maxEntryBytes: 256 * 1024 * 1024 };

export function editPackage(entries: readonly ZipEntry[]): PackageEdit {
  // Of two entries of one name the later counts, as the reader has it.
  const originals = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const decoded = new Map<string, PartText>();
  const changed = new Map<string, { readonly name: string; readonly part: PartText }>();
  const removed = new Set<string>();

  const currentPart = (key: string): PartText | undefined => {
    const original = originals.get(key);
    if (removed.has(key)) return undefined;
    const present = changed.get(key)?.part ?? decoded.get(key);
    if (present || !original) return present;
    const part = decodePart(contentOf(original));
    decoded.set(key, part);
    return part;
  };

  return {
    has: (part) => {
      const key = partKey(part);
      return !removed.has(key) && (changed.has(key) || originals.has(key));
    },
    text: (part) => currentPart(partKey(part))?.text,
    setText: (part, text) => {
      const key = partKey(part);
      const current = currentPart(key);
      if (current?.text === text) return;
      removed.delete(key);
      changed.set(key, { name: part, part: { text, encoding: current?.encoding ?? "utf-8" } });
    },
    remove: (part) => {
      const key = partKey(part);
      changed.delete(key);
      removed.add(key);
    },
    finished: () => {
      const kept = entries.filter((entry) => !removed.has(partKey(entry.name)));
      const patched = kept.map((entry) => {
        const change = changed.get(partKey(entry.name));
        return change ? deflatedEntry(entry.name, encodePart(change.part), entry) : entry;
      });
      const added = [...changed].filter(([key]) => !originals.has(key));
      return writeZip([
        ...patched,
        ...added.map(([, { name, part }]) => deflatedEntry(name, encodePart(part))),
      ]);
    },
  };
}

function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function contentOf(entry: ZipEntry): Uint8Array {
  const content = inflateEntry(entry, limits);
  if (isZipFailure(content)) throw new WriteRefused(content.reason === "too-big" ? tooBig : damaged);
  return content;
}
