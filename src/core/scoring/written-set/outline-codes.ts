/** The codes of an outline: as they are printed where that is enough, else in full; by order where none is written. */
import type { OutlineCode } from "./outline-code";

export interface OutlineNode {
  readonly code: string;
  /** Index of the node above it; -1 for none. */
  readonly parent: number;
  /** Index of its entry; -1 for a group that only the codes of others tell of. */
  readonly entry: number;
}

export type OutlineFault =
  | { readonly kind: "repeated"; readonly entry: number; readonly first: number }
  | { readonly kind: "no-parent"; readonly entry: number; readonly code: string }
  | { readonly kind: "unknown-within"; readonly entry: number; readonly within: string }
  /** "1.1" behind "1.9". */
  | { readonly kind: "ten"; readonly entry: number; readonly code: string }
  | { readonly kind: "numbered"; readonly entry: number; readonly code: string };

/** A node before it has its code: `own` is what is written, null where nothing is. */
export interface OutlineDraft {
  readonly entry: number;
  readonly own: OutlineCode | null;
  readonly parent: number;
  readonly opensCriterion: boolean;
}

/** Unique codes: as printed where they are, else with the code above them; by order where there is none. */
export function withCodes(drafts: readonly OutlineDraft[], faults: OutlineFault[]): readonly OutlineNode[] {
  const restarting = stylesThatRestart(drafts);
  const written = new Set(drafts.flatMap(({ own }) => (own ? [own.code] : [])));
  const codes: string[] = [];
  for (const [index, { own, parent, opensCriterion, entry }] of drafts.entries()) {
    const above = codes[parent];
    if (!own) {
      const taken = new Set([...written, ...codes]);
      codes[index] = opensCriterion ? freeRoman(taken) : freeNumber(above, taken);
      faults.push({ kind: "numbered", entry, code: codes[index] ?? "" });
      continue;
    }
    const changed =
      above !== undefined && above !== drafts[parent]?.own?.code && drafts[parent]?.own !== null;
    const inFull = above !== undefined && (changed || restarting.has(own.style));
    codes[index] = inFull ? `${above}.${own.parts.at(-1) ?? ""}` : own.code;
  }
  for (const [index, code] of codes.entries()) {
    const first = codes.indexOf(code);
    const entry = drafts[index]?.entry ?? -1;
    if (first < index) faults.push({ kind: "repeated", entry, first: drafts[first]?.entry ?? -1 });
  }
  return drafts.map(({ parent, entry }, index) => ({ code: codes[index] ?? "", parent, entry }));
}

function freeNumber(above: string | undefined, taken: ReadonlySet<string>): string {
  for (let order = 1; ; order += 1) {
    const code = above === undefined ? String(order) : `${above}.${order}`;
    if (!taken.has(code)) return code;
  }
}

function freeRoman(taken: ReadonlySet<string>): string {
  for (let order = 1; ; order += 1) {
    const code = romanOf(order);
    if (!taken.has(code)) return code;
  }
}

function romanOf(number: number): string {
  const tens = "X".repeat(Math.floor(number / 10));
  return tens + (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10] ?? "");
}

/** Styles of which a code comes back under another parent. */
function stylesThatRestart(drafts: readonly OutlineDraft[]): ReadonlySet<string> {
  const styles = new Set<string>();
  for (const [index, { own, parent }] of drafts.entries()) {
    const twin = drafts.findIndex((other) => other.own?.code === own?.code && own !== null);
    if (own && own.parts.length === 1 && twin >= 0 && twin < index && drafts[twin]?.parent !== parent)
      styles.add(own.style);
  }
  return styles;
}
