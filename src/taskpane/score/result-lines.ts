/** The units of a result in the order of the screen: problems before successes, at the end what counts for nobody. */
import type { LeftOut, ScoredUnit } from "../../workflows/score/scored-units";
import { results, resultWords, type UnitResult } from "./result-words";
import { unitKey } from "./scored";

/** `settled`: does not count, and nobody has to see to it. */
export type SectionId = UnitResult | "left-out" | "settled";

export type ResultLine =
  | {
      readonly kind: "section";
      readonly key: string;
      readonly id: SectionId;
      readonly title: string;
      readonly isOpen: boolean;
    }
  | { readonly kind: "unit"; readonly key: string; readonly unit: ScoredUnit }
  | { readonly kind: "left-out"; readonly key: string; readonly leftOut: LeftOut };

const leftOutTitles = {
  "left-out": (count: number) => `Tệp, trang không tính cho đơn vị nào (${count})`,
  settled: (count: number) => `Bản cũ, bản trùng và tệp khác (${count})`,
};

/** Within a section by rank where there is one, else as they came. */
export function resultLines(
  units: readonly ScoredUnit[],
  leftOut: readonly LeftOut[],
  isOpen: (id: SectionId) => boolean,
): readonly ResultLine[] {
  const unitSections = results.flatMap((id) => {
    const own = units.filter(({ result }) => result === id).sort(byRank);
    const lines = own.map((unit) => ({ kind: "unit", key: unitKey(unit), unit }) as const);
    return section(id, `${resultWords[id]} (${own.length})`, lines, isOpen(id));
  });
  const outSections = (["left-out", "settled"] as const).flatMap((id) => {
    const own = leftOut.filter(({ isSettled = false }) => isSettled === (id === "settled"));
    const lines = own.map(
      (one, index) => ({ kind: "left-out", key: `${id} ${index}`, leftOut: one }) as const,
    );
    return section(id, leftOutTitles[id](own.length), lines, isOpen(id));
  });
  return [...unitSections, ...outSections];
}

function section(
  id: SectionId,
  title: string,
  lines: readonly ResultLine[],
  isOpen: boolean,
): readonly ResultLine[] {
  if (lines.length === 0) return [];
  return [{ kind: "section", key: `section ${id}`, id, title, isOpen }, ...(isOpen ? lines : [])];
}

function byRank(one: ScoredUnit, other: ScoredUnit): number {
  return (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0;
}
