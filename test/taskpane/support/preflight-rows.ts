/** Lines of the preview made by hand: only what a case is about is told. */
import type { PreflightRow, RowStatus } from "../../../src/workflows/preflight/preflight-row";

export function preflightRow(id: string, status: RowStatus, says: Partial<PreflightRow> = {}): PreflightRow {
  return {
    id,
    file: `${id}.xlsx`,
    sha256: id,
    unit: null,
    formWords: null,
    periodWords: null,
    sentWords: "",
    status,
    statusWords: status,
    reason: null,
    message: null,
    findings: [],
    findingCounts: { error: 0, explain: 0, note: 0 },
    isCounted: false,
    isProblem: false,
    ...says,
  };
}
