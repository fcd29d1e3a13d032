/** A figure the officer changed in a detail or stacked sheet since DOAN wrote it: it is counted instead of the file's. */
import type { Figure } from "../model/figure";

export interface HandCorrection {
  readonly unitCode: string;
  /** The field ("B1!C14"); of a list's entry, the list and the column ("B4!3"). */
  readonly field: string;
  /** Of a list's entry: its row in the unit's file. */
  readonly row?: number;
  /** What the unit's file says. */
  readonly was: Figure;
  readonly now: Figure;
  /** The moment of the run that first met it, as the log tells it; null where no moment was told. */
  readonly seenAt: string | null;
}
