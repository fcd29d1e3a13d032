/** Whether an officer is over the age of a post at a day, by a dated table. */
import { fullYears } from "../figures/full-years";
import { type AgeLimit, limitOf } from "./age-limit";
import type { Birth } from "./birth";

export type Overage =
  | { readonly outcome: "within" | "over"; readonly age: number; readonly limit: AgeLimit }
  /** Only the year of birth is known, and the birthday decides. */
  | { readonly outcome: "birthday-needed"; readonly limit: AgeLimit }
  /** Born after the day asked about, or longer ago than people live. */
  | { readonly outcome: "no-age" }
  | { readonly outcome: "no-limit" }
  | { readonly outcome: "ambiguous"; readonly posts: readonly string[] };

export function overageOf(birth: Birth, post: string, limits: readonly AgeLimit[], on: number): Overage {
  const found = limitOf(post, limits, on);
  if (found.outcome !== "limit") return found;
  const { limit } = found;
  const most = limit.inOffice ?? limit.firstTime;
  if (most === null) return { outcome: "no-limit" };
  const oldest = fullYears(birth.first, on);
  const youngest = fullYears(birth.last, on);
  if (youngest < 0 || oldest > longestLife) return { outcome: "no-age" };
  if (youngest > most) return { outcome: "over", age: youngest, limit };
  if (oldest <= most) return { outcome: "within", age: oldest, limit };
  return { outcome: "birthday-needed", limit };
}

const longestLife = 120;
