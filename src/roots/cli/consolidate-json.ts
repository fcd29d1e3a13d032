/** The JSON of `consolidate`: scripts depend on it, so fields are added and never renamed or removed. */
import { filesOf } from "../../core/consolidation/completeness";
import type { FileOutcome } from "../../core/consolidation/file-outcome";
import { totalFindings } from "../../core/consolidation/total-findings";
import { totalsJson } from "../../core/consolidation/totals-json";
import type { Consolidated } from "../../workflows/consolidate-files";
import { findingJson } from "./finding-json";

export function consolidateJson(result: Consolidated): unknown {
  const { template, period, consolidation, statement, choice } = result;
  const files = filesOf(statement);
  const withUse = (use: FileOutcome["use"]) =>
    files
      .filter((outcome) => outcome.use === use)
      .map(({ file, unit, reason }) => ({ file, unit: unit?.code ?? null, reason }));
  return {
    template: { id: template.id, version: template.version, title: template.title },
    period,
    units: {
      expected: statement.expected,
      received: statement.received,
      counted: statement.counted,
      reach: statement.reach,
      missing: statement.unitStates.filter(({ state }) => state === "missing").map(({ unit }) => unit.code),
      duplicates: choice.duplicates,
      unreadable: withUse("unreadable"),
      leftOut: withUse("left-out"),
      files: files.map(({ file, unit, use, reason, sentAt, sha256 }) => ({
        file,
        unit: unit?.code ?? null,
        use,
        reason,
        sentAt,
        sha256,
      })),
    },
    ...totalsJson(consolidation),
    findings: [...files.flatMap(fileFindings), ...totalsFindings(result)],
  };
}

/** Of every file, also one that does not count: `use` lets a script keep those it wants. */
function fileFindings({ file, unit, use, findings }: FileOutcome): readonly Record<string, unknown>[] {
  return findings.map((finding) => ({ file, unit: unit?.code ?? null, use, ...findingJson(finding) }));
}

function totalsFindings({ consolidation }: Consolidated): readonly Record<string, unknown>[] {
  return totalFindings(consolidation).map(({ part, finding }) => ({
    file: part?.file ?? null,
    unit: part?.unitCode ?? null,
    use: part ? "counted" : null,
    ...findingJson(finding),
  }));
}
