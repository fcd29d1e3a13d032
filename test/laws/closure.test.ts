/**
 * Law 4: a consolidation is itself a report. Two clusters consolidate their units, the province consolidates the two
 * saved workbooks, and comes to the same as from all files directly, with the completeness of all.
 */
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import type { SourceFile } from "../../src/host/source-file";
import { type Consolidated, consolidateFiles } from "../../src/workflows/consolidate-files";
import { sampleFile, sampleSubmissions } from "../support/tra-vinh";
import { type ListedUnit, unitListFile } from "../support/unit-list-file";

const form = sampleFile("mau-bao-cao.xlsx");
const east: readonly ListedUnit[] = [
  { code: "TV01", name: "Huyện đoàn Cầu Ngang", parent: "CA" },
  { code: "TV02", name: "Huyện đoàn Trà Cú", parent: "CA" },
  { code: "TV03", name: "Huyện đoàn Duyên Hải", parent: "CA" },
  { code: "TV07", name: "Huyện đoàn Châu Thành", parent: "CA" },
  { code: "TV08", name: "Thị đoàn Duyên Hải", parent: "CA" },
];
const west: readonly ListedUnit[] = [
  { code: "TV04", name: "Huyện đoàn Cầu Kè", parent: "CB" },
  { code: "TV05", name: "Huyện đoàn Càng Long", parent: "CB" },
  { code: "TV06", name: "Huyện đoàn Tiểu Cần", parent: "CB" },
  { code: "TV09", name: "Thành đoàn Trà Vinh", parent: "CB" },
  { code: "TV10", name: "Đoàn Khối các cơ quan và doanh nghiệp tỉnh", aliases: "Đoàn Khối", parent: "CB" },
  { code: "TV11", name: "Đoàn Trường Đại học Trà Vinh", parent: "CB" },
];
const province: ListedUnit = { code: "TV", name: "Tỉnh đoàn Trà Vinh" };
const clusters: readonly ListedUnit[] = [
  { code: "CA", name: "Cụm thi đua phía Đông" },
  { code: "CB", name: "Cụm thi đua phía Tây" },
];

async function consolidated(
  files: readonly SourceFile[],
  units: readonly ListedUnit[],
): Promise<Consolidated> {
  const result = await consolidateFiles(
    { files, form, unitList: unitListFile(units), template: undefined, onlyClean: false, madeAt: null },
    nodeHosts,
  );
  if (result.outcome === "refused") throw new Error(result.message);
  return result;
}

function totalsOf({ template, consolidation }: Consolidated) {
  const forms = template.sheets.filter(({ shape }) => shape === "form" || shape === "list");
  return forms.map(({ key }) => [key, Object.fromEntries(consolidation.totals.get(key) ?? [])]);
}

describe("consolidating the clusters' consolidations", () => {
  const children = (cluster: ListedUnit, units: readonly ListedUnit[]) => [cluster, ...units];
  const run = (async () => {
    const direct = await consolidated(sampleSubmissions(), [
      province,
      ...[...east, ...west].map((unit) => ({ ...unit, parent: "TV" })),
    ]);
    const [first, second] = clusters;
    if (!first || !second) throw new Error("Two clusters are needed.");
    const parts = [
      await consolidated(sampleSubmissions(), children(first, east)),
      await consolidated(sampleSubmissions(), children(second, west)),
    ];
    const files = parts.map(({ bytes }, index) => ({
      name: `cum-${index + 1}.xlsx`,
      read: () => Promise.resolve(bytes),
    }));
    const nested = await consolidated(files, [
      province,
      ...clusters.map((cluster) => ({ ...cluster, parent: "TV" })),
    ]);
    return { direct, parts, nested };
  })();

  it("gives the totals of all units, cell by cell", async () => {
    const { direct, nested } = await run;
    expect(totalsOf(nested)).toEqual(totalsOf(direct));
  });

  it("stacks the same rows, each still with the unit it is about", async () => {
    const { direct, nested } = await run;
    const rowsOf = (result: Consolidated) =>
      [...result.consolidation.lists].map(([key, rows]) => [
        key,
        rows.map(({ unitCode, figures }) => JSON.stringify([unitCode, [...figures]])).sort(),
      ]);
    expect(rowsOf(nested)).toEqual(rowsOf(direct));
  });

  it("says 9/11 and not 2/2", async () => {
    const { nested } = await run;
    expect(nested.statement.reach).toEqual({ counted: 9, expected: 11 });
    expect([nested.statement.counted, nested.statement.expected]).toEqual([2, 2]);
  });

  it("a consolidation passes the form's own check without a fault", async () => {
    const { nested } = await run;
    const structure = nested.choice.outcomes.flatMap(({ findings }) =>
      findings.filter(({ ruleId }) => ruleId.startsWith("CT.")),
    );
    expect(structure).toEqual([]);
  });
});
