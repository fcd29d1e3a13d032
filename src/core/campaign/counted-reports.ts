/** The reports whose figures are in the totals of the remembered consolidation, as the files say them. */
import type { UnitReport } from "../consolidation/unit-report";
import type { Campaign } from "./campaign";
import { type SentFile, sentFileKey } from "./sent-file";

/** In the order of the unit list. */
export function countedReports({ files, counted, unitList }: Campaign): readonly UnitReport[] {
  const byKey = new Map<string, SentFile>(files.map((sent) => [sentFileKey(sent), sent]));
  const units = new Map(unitList.units.map((unit) => [unit.code, unit]));
  return [...units.values()].flatMap((unit): readonly UnitReport[] => {
    const sent = byKey.get(counted[unit.code] ?? "");
    if (!sent?.reading) return [];
    const { file, sha256, sentAt } = sent;
    return [{ unit, file, sha256, sentAt, report: sent.reading.report, layouts: sent.reading.layouts }];
  });
}
