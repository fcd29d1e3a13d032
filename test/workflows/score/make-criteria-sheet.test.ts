import { criteriaSets } from "../../../src/core/scoring/index";
import { criteriaHere } from "../../../src/workflows/score/criteria-here";
import { makeCriteriaSheet } from "../../../src/workflows/score/make-criteria-sheet";
import { memoryWorkbook } from "../../support/memory-workbook";
import { plainBook } from "../../support/plain-book";

it("a set begun from a built-in one has an id of its own, and a second one another", async () => {
  const host = memoryWorkbook(await plainBook({ "Trang 1": [["Xin chào"]] }));
  const from = criteriaSets.get("3cd-2023");
  expect((await makeCriteriaSheet(from, host)).outcome).not.toBe("failed");
  expect((await makeCriteriaSheet(from, host)).outcome).not.toBe("failed");
  const written = criteriaHere(host.now()).filter(({ sheet }) => sheet !== null);
  expect(written.map(({ set }) => set.id)).toEqual(["3cd-2023-rieng", "3cd-2023-rieng-2"]);
  expect(written[0]?.set.criteria).toEqual(from?.criteria);
});
