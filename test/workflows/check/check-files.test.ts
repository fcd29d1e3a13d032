/** Files checked on the command line and in the pane: every one by itself, with its unit and the period before. */
import type { SourceFile } from "../../../src/host/source-file";
import { nodeHosts } from "../../../src/roots/cli/node-hosts";
import { checkFiles } from "../../../src/workflows/check-files";
import { checkPile } from "../../../src/workflows/check/check-pile";
import type { CheckedReport } from "../../../src/workflows/check/checked-report";
import { openPrevious } from "../../../src/workflows/check/open-previous";
import { reportOf } from "../../../src/workflows/check/report-of";
import { openForm } from "../../../src/workflows/open-form";
import { pileEntryReader } from "../../../src/workflows/read-pile";
import type { Submission } from "../../../src/workflows/read-submission";
import { sampleUnits } from "../../support/here";
import { sampleFile, sampleSubmissions } from "../../support/tra-vinh";

async function sample() {
  const form = await openForm(sampleFile("mau-bao-cao.xlsx"), nodeHosts.reader);
  if (form.outcome === "refused") throw new Error(form.message);
  const units = await sampleUnits();
  const { template } = form;
  const opened = await openPrevious(sampleFile("ky-truoc/tong-hop-2023-q3.xlsx"), template, units, nodeHosts);
  if (opened.outcome === "refused") throw new Error(opened.message);
  const openings = new Set(template.rules.filter(({ kind }) => kind === "continuity").map(({ id }) => id));
  return { template, units, previous: opened.previous, openings };
}

const prepared = sample();

async function checked(files: readonly SourceFile[]): Promise<readonly Submission[]> {
  const { template, units, previous } = await prepared;
  return checkFiles({ files, template, units, previous, deadline: "2023-12-15" }, nodeHosts);
}

const whole = checked(sampleSubmissions());

it("finds the one stale opening of the sample at its cell, and no other", async () => {
  const { openings } = await prepared;
  const found = (await whole).flatMap(({ file, findings }) =>
    findings
      .filter(({ ruleId }) => openings.has(ruleId))
      .map(({ sheet, cell, left, right }) => [file, sheet, cell, left, right]),
  );
  expect(found).toEqual([["nop/Càng Long Q4.ods", "Biểu 1 Đoàn viên", "C14", 2356, 2393]]);
});

it("says of every opening that could be compared that it was, where the last period is at hand", async () => {
  const { openings, template } = await prepared;
  const clean = (await whole).find(({ file }) => file.includes("Cau Ngang"));
  const alone = await checkFiles(
    {
      files: sampleSubmissions().filter(({ name }) => name.includes("Cau Ngang")),
      template,
      units: await sampleUnits(),
    },
    nodeHosts,
  );
  expect(
    alone[0]?.skipped
      ?.filter(({ ruleId }) => openings.has(ruleId))
      .every(({ reason }) => reason.includes("kỳ trước")),
  ).toBe(true);
  expect(clean?.passed).toBeGreaterThan(alone[0]?.passed ?? Infinity);
});

describe("báo cáo không tuỳ thuộc thứ tự tệp", () => {
  const reportsOf = async (
    submissions: readonly Submission[],
  ): Promise<ReadonlyMap<string, CheckedReport>> => {
    const { template } = await prepared;
    return new Map(submissions.map((submission) => [submission.file, reportOf(submission, { template })]));
  };

  it.each([
    { name: "backwards", order: (files: readonly SourceFile[]) => [...files].reverse() },
    {
      name: "shuffled",
      order: (files: readonly SourceFile[]) =>
        [...files].sort((one, other) => (one.name.slice(-9) < other.name.slice(-9) ? -1 : 1)),
    },
  ])("$name", async ({ order }) => {
    const wanted = await reportsOf(await whole);
    const files = order(sampleSubmissions());
    const found = await reportsOf(await checked(files));
    expect([...found.keys()]).toEqual(files.map(({ name }) => name));
    for (const [file, report] of wanted) expect([file, found.get(file)]).toEqual([file, report]);
  });

  it("the same files in the pane give the same reports", async () => {
    const { template, units, previous } = await prepared;
    const read = pileEntryReader(template, nodeHosts);
    const entries = await Promise.all([...sampleSubmissions(), sampleFile("don-vi.xlsx")].map(read));
    // As a worker hands them over.
    const reports = await checkPile({
      entries: structuredClone(entries),
      template,
      units,
      previous,
      deadline: "2023-12-15",
    });
    expect(reports).toEqual([...(await reportsOf(await whole)).values()]);
  });
});

it("one file that breaks the program, one that cannot be opened: each its own report, the others as always", async () => {
  const broken: SourceFile = { name: "hỏng.xlsx", read: () => Promise.resolve(new Uint8Array([1, 2, 3])) };
  const clean = sampleSubmissions().filter(({ name }) => name.includes("Cau Ngang"));
  const { template } = await prepared;
  const hosts = {
    ...nodeHosts,
    reader: {
      read: (bytes: Uint8Array) => {
        if (bytes.length === 3) throw new TypeError("boom");
        return nodeHosts.reader.read(bytes);
      },
    },
  };
  const submissions = await checkFiles(
    { files: [broken, ...clean], template, units: await sampleUnits() },
    hosts,
  );
  const reports = submissions.map((submission) => reportOf(submission, { template }));
  expect(reports.map(({ refusal, unit, counts }) => [refusal === null, unit?.code, counts.error])).toEqual([
    [false, undefined, 1],
    [true, "TV01", 0],
  ]);
  expect(reports[0]?.refusal).toContain("Phần mềm gặp lỗi khi đọc tệp này");
});

it("names the unit a file is of as the file does, where there is no list", async () => {
  const { template } = await prepared;
  const files = sampleSubmissions().filter(({ name }) => name.includes("Trà Cú.xlsx"));
  const [submission] = await checkFiles({ files, template, units: [] }, nodeHosts);
  expect(submission && reportOf(submission, { template })).toMatchObject({
    unit: null,
    unitText: "H. Trà Cú",
    period: "2023-Q4",
  });
});
