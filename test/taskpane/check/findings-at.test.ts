/** Selecting a cell, a range, whole rows or columns: which findings are meant. */
import { findingsAt } from "../../../src/taskpane/check/findings-at";
import { checkedReport, judgedFinding } from "../support/checked-reports";

const report = checkedReport([
  {
    ruleId: "B1.TONG.2",
    title: "",
    severity: "error",
    findings: [
      judgedFinding("cell", { cell: "D30" }),
      judgedFinding("range", { cell: "B10:C12" }),
      judgedFinding("row", { cell: "17:17" }),
      judgedFinding("columns", { cell: "L:M" }),
      judgedFinding("pieces", { cell: "F5:F6,H9" }),
      judgedFinding("whole sheet", { cell: null }),
      judgedFinding("whole file", { sheet: null, cell: null }),
      judgedFinding("elsewhere", { sheet: "Biểu 2", cell: "D30" }),
    ],
  },
]);

it.each([
  { selected: "D30", found: ["cell"] },
  { selected: "D29", found: [] },
  { selected: "C12", found: ["range"] },
  { selected: "A11:B20", found: ["range", "row"] },
  { selected: "A17", found: ["row"] },
  { selected: "17:17", found: ["row", "columns"] },
  { selected: "M1", found: ["columns"] },
  { selected: "L:L", found: ["row", "columns"] },
  { selected: "H9", found: ["pieces"] },
  { selected: "A1,F6", found: ["pieces"] },
  { selected: "$D$30", found: ["cell"] },
])("$selected: $found", ({ selected, found }) => {
  expect(findingsAt(report, { sheet: "Biểu 1", address: selected })).toEqual(found);
});
