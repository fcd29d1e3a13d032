/**
 * A unit that reports, as one row of the unit list says: code "TV05", name "Huyện đoàn Càng Long",
 * alias "H. Càng Long", parent "TV". Levels and types are the list's own words: they are data, not code.
 */
export interface OrgUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** As written: "Huyện đoàn", "Đoàn trực thuộc". */
  readonly level: string | null;
  readonly type: string | null;
  readonly parentCode: string | null;
  /** First and last day it exists under this parent, as serials of the 1900 system; null where open. */
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** The officer of the upper level who follows it, where the list has such a column. */
  readonly follower?: string;
}
