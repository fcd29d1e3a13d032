/**
 * How a sheet is found again after it was renamed or moved: a hidden defined name stands on the whole of it.
 * One name a sheet, shared by all changes that are kept, and taken away with the last of them.
 */

/** A defined name of the workbook. */
export interface BookName {
  readonly name: string;
  /** With "=". */
  readonly formula: string;
}

const prefix = "DOAN_TRANG_";

export interface Anchors {
  /** The sheet an anchor stands on now; null where it was deleted, `undefined` where there is no such anchor. */
  sheetOf(anchor: string): string | null | undefined;
  /** The anchor of a sheet, with a new name where it has none yet. */
  of(sheet: string): string;
  /** The anchors made so far, with their sheets. */
  made(): readonly (readonly [anchor: string, sheet: string])[];
  all(): readonly string[];
}

export function anchorsOf(names: readonly BookName[]): Anchors {
  const sheets = new Map<string, string | null>();
  for (const { name, formula } of names) {
    if (name.toUpperCase().startsWith(prefix)) sheets.set(name, sheetIn(formula));
  }
  const known = [...sheets.keys()];
  const made = new Map<string, string>();
  let last = Math.max(0, ...known.map((name) => Number(name.slice(prefix.length)) || 0));
  return {
    sheetOf: (anchor) => sheets.get(anchor),
    of: (sheet) => {
      const found = [...sheets, ...made].find(([, other]) => other !== null && sameSheet(other, sheet));
      if (found) return found[0];
      const anchor = `${prefix}${(last += 1)}`;
      made.set(anchor, sheet);
      return anchor;
    },
    made: () => [...made],
    all: () => known,
  };
}

export function addAnchor(workbook: Excel.Workbook, anchor: string, sheet: string): void {
  // All rows: nothing a user deletes on the sheet takes them all away.
  const item = workbook.names.add(anchor, `='${sheet.replaceAll("'", "''")}'!$1:$1048576`);
  item.visible = false;
}

/** Excel compares names of sheets without regard to case. */
export function sameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** "='Biểu 1'!$1:$1048576" → "Biểu 1"; null for "=#REF!$1:$1048576". */
export function sheetIn(formula: string): string | null {
  const [, quoted, plain] = /^='((?:[^']|'')+)'!|^=([^'!]+)!/.exec(formula) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return name === undefined || name.includes("#REF") ? null : name;
}
