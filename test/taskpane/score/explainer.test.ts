/** The score in the selected cell is read anew after an edit, and only where the cell may hold one. */
import { cellKey, type Workbook } from "../../../src/core/model/grid";
import { criteriaSets, defaultSetId } from "../../../src/core/scoring/index";
import { contentsOf } from "../../../src/core/scoring/criteria-set";
import type { OpenedWorkbook } from "../../../src/host/open-workbook";
import { createExplainer } from "../../../src/taskpane/score/explainer";
import { gridOf, workbookOf } from "../../support/apply-patch";

const set = criteriaSets.get(defaultSetId);
if (!set) throw new Error("There is no default set.");
const contents = contentsOf(set);
const terms = { set, units: [] };
const score = { sheet: "Chấm", address: "C1" };
const elsewhere = { sheet: "Chấm", address: "F40" };

/** Bare marks in A1:A14, counted in C1; `met` of them are met. */
function workbookWith(met: number): Workbook {
  const marks = contents.map(
    (_, index) => [cellKey(index + 1, 1), { value: index < met ? "Đạt" : "Chưa đạt" }] as const,
  );
  const counted = { value: met, formula: `DOAN.SCORE(A1:A${contents.length})` };
  return workbookOf([gridOf("Chấm", Object.fromEntries([...marks, [cellKey(1, 3), counted]]))]);
}

/** A workbook that is read as it is at that moment, slowly where it is held. */
function hostWith(first: Workbook) {
  const reads: string[] = [];
  let now = first;
  let hold: Promise<void> | null = null;
  return {
    reads,
    change: (to: Workbook) => void (now = to),
    holdBack: () => {
      let go = () => {};
      hold = new Promise((resolve) => (go = resolve));
      return go;
    },
    async read(options?: { wantsSheet?: (name: string) => boolean }): Promise<OpenedWorkbook> {
      reads.push(options?.wantsSheet ? "sheet" : "whole");
      const workbook = now;
      await hold;
      return { outcome: "read", workbook, fileName: null };
    },
  };
}

async function metIn(answer: ReturnType<ReturnType<typeof createExplainer>["explain"]>) {
  return (await answer)?.why.score?.metContents ?? null;
}

describe("the score in the selected cell", () => {
  it("is told from what was looked at, without reading again", async () => {
    const host = hostWith(workbookWith(13));
    const explainer = createExplainer(host, workbookWith(13));
    await expect(metIn(explainer.explain(score, terms))).resolves.toBe(13);
    expect(host.reads).toEqual([]);
  });

  it("is read anew after an edit, once", async () => {
    const host = hostWith(workbookWith(13));
    const explainer = createExplainer(host, workbookWith(13));
    host.change(workbookWith(14));
    explainer.forget();
    await expect(metIn(explainer.explain(score, terms))).resolves.toBe(14);
    await expect(metIn(explainer.explain(score, terms))).resolves.toBe(14);
    expect(host.reads).toEqual(["sheet", "whole"]);
  });

  it("is not waited for by who edits elsewhere: only the sheet in front is read", async () => {
    const host = hostWith(workbookWith(13));
    const explainer = createExplainer(host, workbookWith(13));
    explainer.forget();
    await expect(explainer.explain(elsewhere, terms)).resolves.toBeNull();
    expect(host.reads).toEqual(["sheet"]);
  });

  it("is not told from what was being read while it was edited", async () => {
    const host = hostWith(workbookWith(13));
    const explainer = createExplainer(host, workbookWith(13));
    explainer.forget();
    const letGo = host.holdBack();
    const early = explainer.explain(score, terms);
    host.change(workbookWith(14));
    explainer.forget();
    letGo();
    await early;
    await expect(metIn(explainer.explain(score, terms))).resolves.toBe(14);
  });
});
