/** The explanations that the open workbook carries; a text that cannot be used is told and left alone. */
import {
  damagedExplanations,
  type ExplanationsRead,
  explanationsTextId,
  readExplanations,
} from "../../core/explanations/stored-explanations";
import type { HostFailure } from "../../host/host-failure";
import type { OpenWorkbook } from "../../host/open-workbook";

export async function explanationsHere(
  host: Pick<OpenWorkbook, "storedText">,
): Promise<ExplanationsRead | HostFailure> {
  const stored = await host.storedText(explanationsTextId);
  if (stored.outcome === "failed") return stored;
  return stored.text === null ? { outcome: "read", explanations: [] } : parsed(stored.text);
}

function parsed(text: string): ExplanationsRead {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Not even JSON: something else wrote there, or half of it is missing.
    return damagedExplanations;
  }
  return readExplanations(data);
}
