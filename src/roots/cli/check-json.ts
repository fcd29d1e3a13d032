/** The JSON of `check`: scripts depend on it, so fields are added and never renamed or removed. */
import type { Submission } from "../../workflows/read-submission";
import { findingJson } from "./finding-json";

export function checkJson(submissions: readonly Submission[]): unknown {
  return {
    files: submissions.map(({ file, identity, period, sentAt, refusal, findings }) => ({
      file,
      unit: identity.outcome === "identified" ? { code: identity.unit.code, name: identity.unit.name } : null,
      candidates: identity.outcome === "ambiguous" ? identity.candidates.map(({ code }) => code) : [],
      period,
      sentAt,
      readable: refusal === undefined,
      reason: refusal?.message ?? null,
      findings: findings.map(findingJson),
    })),
  };
}
