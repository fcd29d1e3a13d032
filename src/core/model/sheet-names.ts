/**
 * Names for the sheets that DOAN adds: legal in Excel and unlike every name already taken.
 *   "Biểu 1 Đoàn viên" → "CT Biểu 1 Đoàn viên"; a second one that would be cut to the same 31 characters → "… (2)"
 */

const maxNameLength = 31;

/** Keeps the names taken so far, which Excel compares without regard to case. */
export interface SheetNamer {
  /** The wanted name or the nearest one that is legal and free; it is taken from then on. */
  nameFor(wanted: string): string;
}

export function sheetNamer(existing: readonly string[]): SheetNamer {
  const taken = new Set(existing.map(folded));
  return {
    nameFor(wanted) {
      const legal = legalName(wanted);
      let name = cut(legal, maxNameLength);
      for (let number = 2; taken.has(folded(name)); number++) {
        const suffix = ` (${number})`;
        name = cut(legal, maxNameLength - suffix.length) + suffix;
      }
      taken.add(folded(name));
      return name;
    },
  };
}

function legalName(wanted: string): string {
  const cleaned = wanted
    .normalize("NFC")
    // Control characters break the XML of a workbook.
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, " ")
    .replace(/\s+/g, " ");
  const name = trimmed(cleaned);
  // "History" is the one name Excel keeps for itself.
  return name === "" || folded(name) === "history" ? `Trang ${name}`.trim() : name;
}

/** Counted in UTF-16 units, as Excel counts, without leaving half a character behind. */
function cut(name: string, length: number): string {
  const half = /[\ud800-\udbff]$/;
  return trimmed(name.slice(0, length).replace(half, ""));
}

/** A name may neither begin nor end with an apostrophe; spaces at its ends are lost by some programs. */
function trimmed(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
