/** What stands in the list of a report, from top to bottom. */
import { noFilter } from "../../../src/taskpane/check/finding-filter";
import { type ReportLine, reportLines, type Shown } from "../../../src/taskpane/check/report-lines";
import { checkedReport, explanation, group, judgedFinding } from "../support/checked-reports";

const asFound: Shown = { filter: noFilter, selected: new Set(), toggled: new Map() };

/** "▾ B1.TONG.2 (2)" for an open head, "▸" for a closed one, "- D30" for a finding. */
function drawn(lines: readonly ReportLine[]): readonly string[] {
  return lines.map((line) => {
    switch (line.kind) {
      case "group":
        return `${line.isOpen ? "▾" : "▸"} ${line.group.ruleId} (${line.findings.length})`;
      case "finding":
        return `- ${line.finding.key}`;
      case "skipped-head":
        return `${line.isOpen ? "▾" : "▸"} chưa đối chiếu (${line.count})`;
      case "skipped":
        return `- ${line.skipped.reason}`;
    }
  });
}

const explained = group("B1.TYLE.1", "explain", 1, { explanation });
const report = checkedReport(
  [explained, group("B1.TONG.2", "error", 2), group("CH.SO.CHU", "error", 6), group("CH.KHOANG", "note", 1)],
  { skipped: [{ ruleId: "B1.KY.1", title: "Đầu kỳ", reason: "Chưa có kỳ trước.", count: 4 }] },
);

describe("the list of a report", () => {
  it.each([
    {
      name: "a few faults stand open, many and mere notes wait, what was explained comes last",
      shown: asFound,
      lines: [
        "▾ B1.TONG.2 (2)",
        "- B1.TONG.2 1",
        "- B1.TONG.2 2",
        "▸ CH.SO.CHU (6)",
        "▸ CH.KHOANG (1)",
        "▸ B1.TYLE.1 (1)",
        "▸ chưa đối chiếu (1)",
      ],
    },
    {
      name: "one severity alone",
      shown: { ...asFound, filter: { severity: "note", sheet: null } },
      lines: ["▸ CH.KHOANG (1)", "▸ chưa đối chiếu (1)"],
    },
    {
      name: "those that were explained are no faults any more",
      shown: { ...asFound, filter: { severity: "explain", sheet: null } },
      lines: ["▸ chưa đối chiếu (1)"],
    },
    {
      name: "only those that were explained",
      shown: { ...asFound, filter: { severity: "explained", sheet: null } },
      lines: ["▸ B1.TYLE.1 (1)", "▸ chưa đối chiếu (1)"],
    },
    {
      name: "what the user opened and closed",
      shown: {
        ...asFound,
        toggled: new Map([
          ["rule B1.TONG.2", false],
          ["rule CH.KHOANG", true],
          ["skipped", true],
        ]),
      },
      lines: [
        "▸ B1.TONG.2 (2)",
        "▸ CH.SO.CHU (6)",
        "▾ CH.KHOANG (1)",
        "- CH.KHOANG 1",
        "▸ B1.TYLE.1 (1)",
        "▾ chưa đối chiếu (1)",
        "- Chưa có kỳ trước.",
      ],
    },
    {
      name: "a closed rule shows the finding of the cell that is selected, and that one alone",
      shown: { ...asFound, selected: new Set(["CH.SO.CHU 4"]) },
      lines: [
        "▾ B1.TONG.2 (2)",
        "- B1.TONG.2 1",
        "- B1.TONG.2 2",
        "▾ CH.SO.CHU (6)",
        "- CH.SO.CHU 4",
        "▸ CH.KHOANG (1)",
        "▸ B1.TYLE.1 (1)",
        "▸ chưa đối chiếu (1)",
      ],
    },
    {
      name: "the finding of the cell that is selected shows whatever the filter says",
      shown: {
        ...asFound,
        filter: { severity: "note", sheet: null },
        selected: new Set(["B1.TONG.2 2"]),
      },
      lines: ["▾ B1.TONG.2 (1)", "- B1.TONG.2 2", "▸ CH.KHOANG (1)", "▸ chưa đối chiếu (1)"],
    },
  ] satisfies readonly { name: string; shown: Shown; lines: readonly string[] }[])(
    "$name",
    ({ shown, lines }) => {
      expect(drawn(reportLines(report, shown))).toEqual(lines);
    },
  );

  it("one sheet alone", () => {
    const other = judgedFinding("khác", { sheet: "Biểu 2" });
    const both = checkedReport([
      { ...group("B1.TONG.2", "error", 1), findings: [judgedFinding("này"), other] },
    ]);
    const filter = { severity: null, sheet: "Biểu 2" };
    expect(drawn(reportLines(both, { ...asFound, filter }))).toEqual(["▾ B1.TONG.2 (1)", "- khác"]);
  });

  it("each line has a key of its own", () => {
    const toggled = new Map(report.groups.map(({ ruleId }) => [`rule ${ruleId}`, true]));
    const keys = reportLines(report, { ...asFound, toggled }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
