/** The JSON of `consolidate`: scripts depend on it, so fields are added and never renamed or removed. */
import { filesOf } from "../../core/consolidation/completeness";
import type { FileOutcome } from "../../core/consolidation/file-outcome";
import { totalsJson } from "../../core/consolidation/totals-json";
import type { Consolidated } from "../../workflows/consolidate-files";
import { findingJson } from "./finding-json";

export function consolidateJson({ template, consolidation, statement, choice }: Consolidated): unknown {
  const files = filesOf(statement);
  const withUse = (use: FileOutcome["use"]) =>
    files
      .filter((outcome) => outcome.use === use)
      .map(({ file, unit, reason }) => ({ file, unit: unit?.code ?? null, reason }));
  return {
    template: { id: template.id, version: template.version, title: template.title },
    period: template.period,
    units: {
      expected: statement.expected,
      received: statement.received,
      counted: statement.counted,
      reach: statement.reach,
      missing: statement.unitStates.filter(({ state }) => state === "missing").map(({ unit }) => unit.code),
      duplicates: choice.duplicates,
      unreadable: withUse("unreadable"),
      leftOut: withUse("left-out"),
      files: files.map(({ file, unit, use, sentAt, sha256 }) => ({
        file,
        unit: unit?.code ?? null,
        use,
        sentAt,
        sha256,
      })),
    },
    ...totalsJson(consolidation),
    findings: files.flatMap(({ file, unit, findings }) =>
      findings.map((finding) => ({ file, unit: unit?.code ?? null, ...findingJson(finding) })),
    ),
  };
}
