/** A line of a list of trips to the grass roots ("đi cơ sở", chủ trương 1+2): planned, done, or a reason for none. */
import type { DayRange } from "./day-range";

export interface Trip {
  readonly officer: string;
  readonly post: string | null;
  readonly isPlanned: boolean;
  readonly place: string | null;
  /** Null where the line gives no days that can be read. */
  readonly days: DayRange | null;
  /** As typed, where no days are given: it counts, in no quarter. */
  readonly typedDays: number | null;
  /** Why the officer is exempt; null where not. */
  readonly exempt: string | null;
  readonly sheet: string;
  readonly row: number;
}

/** What of a list could not be read or is odd, at its cell. */
export interface TripFault {
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}
