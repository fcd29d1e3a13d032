/** The ids under which changes are kept among the texts of the workbook: "undo-12", and the mark of one under way. */
import type { StoredParts } from "../stored-texts";

export const markId = "recovery";

export function undoId(number: number): string {
  return `undo-${number}`;
}

/** Numbers only go up, so that the latest is known. */
export function nextUndoId(parts: StoredParts): string {
  const [latest = 0] = undoNumbers(parts);
  return undoId(latest + 1);
}

/** The latest first. */
export function undoNumbers(parts: StoredParts): readonly number[] {
  return [...parts.keys()].flatMap((id) => numberOf(id) ?? []).sort((one, other) => other - one);
}

export function isHistoryId(id: string): boolean {
  return id === markId || numberOf(id) !== undefined;
}

function numberOf(id: string): number | undefined {
  const number = /^undo-(\d+)$/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
}
