/** A question that was answered stays on the screen where it was asked, with its answer. */
import { noDecisions } from "../../../src/core/campaign/decisions";
import { nothingAnswered, steadyRows, withAnswer } from "../../../src/taskpane/consolidate/answered-rows";
import type { PreflightQuestion, PreflightRow } from "../../../src/workflows/preflight/preflight-row";
import { preflightRow } from "../support/preflight-rows";

const whichUnit: PreflightQuestion = {
  kind: "which-unit",
  sha256: "hash",
  candidates: [],
  proposed: null,
  decided: undefined,
};
const asking = preflightRow("hỏi", "ambiguous-unit", { isProblem: true, question: whichUnit });
const locked = preflightRow("khoá", "unreadable", { isProblem: true });
const missing = preflightRow("thiếu", "missing", { isProblem: true });
const before: readonly PreflightRow[] = [locked, asking, missing];
const decided = { ...noDecisions, unitOf: { hash: "TV05" } };
const answered = withAnswer(nothingAnswered, asking, before);

test("the row keeps its place and its question though nothing is open about it any more", () => {
  const ready = preflightRow("hỏi", "ready", { isCounted: true });
  const rows = steadyRows([locked, missing, ready], answered, decided);
  expect(rows.map(({ id }) => id)).toEqual(["khoá", "hỏi", "thiếu"]);
  expect(rows[1]).toMatchObject({
    status: "ready",
    isCounted: true,
    isProblem: true,
    question: { kind: "which-unit", decided: "TV05" },
  });
});

test("a question that follows takes the place of the one answered", () => {
  const whichFile: PreflightQuestion = {
    kind: "which-file",
    unitCode: "TV05",
    candidates: [],
    proposed: "hash",
    decided: undefined,
  };
  const next = preflightRow("hỏi", "duplicate", { isProblem: true, isCounted: true, question: whichFile });
  expect(steadyRows([locked, next, missing], answered, decided)[1]).toMatchObject({ question: whichFile });
});

test("rows that came up since stand last", () => {
  const fresh = preflightRow("mới", "ready", { isCounted: true });
  expect(steadyRows([fresh, ...before], answered, decided).at(-1)).toBe(fresh);
});

test("rows nobody answered are as the preview tells them", () => {
  expect(steadyRows(before, nothingAnswered, noDecisions)).toBe(before);
  expect(steadyRows(before, answered, decided)[0]).toBe(locked);
});
