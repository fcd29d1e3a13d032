/**
 * Every planted fault is found at its place, and what else is found is a consequence of one, or is named here with its
 * reason. Prints recall and precision.
 */
import { parseRange } from "../../src/core/model/address";
import type { Finding } from "../../src/core/model/finding";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { openPrevious } from "../../src/workflows/check/open-previous";
import { checkFiles } from "../../src/workflows/check-files";
import { openForm, openUnitList } from "../../src/workflows/open-form";
import type { Submission } from "../../src/workflows/read-submission";
import { sampleFile, sampleSubmissions, truth, type TruthFault } from "../support/tra-vinh";

/** Which finding answers to which planted kind. */
const answers: Readonly<Record<string, string>> = {
  inserted_row: "CT.DONG.THEM",
  deleted_row: "CT.DONG.THIEU",
  renamed_header: "CT.COT.TEN",
  inserted_column: "CT.COT.THEM",
  swapped_columns: "CT.COT.CHUYEN",
  renamed_sheet: "CT.TRANG.TEN",
  missing_sheet: "CT.TRANG.THIEU",
  extra_sheet: "CT.TRANG.THUA",
  hidden_row_with_figures: "CT.AN.DONG",
  merged_data_cells: "CT.O.GOP",
  total_formula_overwritten: "CT.CONGTHUC.GHIDE",
  percent_typed_as_whole: "CT.CONGTHUC.GHIDE",
  percent_as_text: "CT.CONGTHUC.GHIDE",
  error_value_from_dash: "CT.CONGTHUC.LOI",
  external_link_formula: "CT.LIENKET",
  sheet_protected: "CT.TRANG.KHOA",
  number_as_text_thousand_dot: "CH.SO.CHU",
  number_as_text_nbsp: "CH.SO.CHU",
  number_as_text_trailing_space: "CH.SO.CHU",
  number_as_text_plain: "CH.SO.CHU",
  date_as_text: "CH.NGAY.CHU",
  dash_for_nothing: "CH.TRONG.DAU",
  ratio_turned_into_date: "CH.TYLE.NGAY",
  docx_renamed_xlsx: "TEP.LA",
  password_encrypted: "TEP.MATKHAU",
  truncated_zip: "TEP.DUT",
  xls_container: "TEP.CU",
  ods_container: "TEP.CU",
  ambiguous_unit_name: "DV.TEN",
  html_in_unit_name: "DV.LA",
  wrong_row_total: "B1.CHIA.8",
  levels_do_not_sum: "B3.CHIA.4",
  unit_name_variant: "DV.TEN.KHAC",
  stale_opening: "B1.DAUKY.1",
  one_of_group_two_filled: "B4.NHOM.3",
  eth_for_d_stroke: "CH.CHU.ETH",
  duplicate_submission: "DV.TRUNG",
  no_cached_values: "TEP.CHUATINH",
  blank_in_filled_row: "B1.TRONG",
  resaved_by_libreoffice: "TEP.NGUON",
  late_submission: "DV.MUON",
  nfd_unit_name: "CH.CHU.TOHOP",
  tcvn3_text: "CH.CHU.TCVN3",
  evidence_only_spaces: "B6.MINHCHUNG",
  formula_injection_text: "CH.CHU.LENH",
};

/** Where the severity of the rule is not the truth's, with the reason. */
const severityDiffers: Readonly<Record<string, string>> = {
  percent_as_text: "The form's formula is gone and what stands there is not what it gives: an error, as for any total.",
  date_as_text: "The day is read without doubt and nothing is computed from it: to be written anew, not to be feared.",
};

/** What is found beside the planted faults and their consequences, with the reason. */
const besides: Readonly<Record<string, string>> = {
  "CH.CHU.MA error": "The script stands on the cover and in six letterheads; the truth names the cover as an unknown unit.",
  "CH.TRONG.CACH note": "The cell of blanks, told as such too.",
  "B6.MINHCHUNG error": "TV03's content 3.3 without evidence: the truth counts it as not met.",
  "DV.MUON note": "The second file of TV06 is late; the truth says so under `late`.",
  "B1.TRONG note": "The lower half of the merged cells is blank.",
};

async function checkSample(): Promise<ReadonlyMap<string, Submission>> {
  const form = await openForm(sampleFile("mau-bao-cao.xlsx"), nodeHosts.reader);
  const list = await openUnitList(sampleFile("don-vi.xlsx"), nodeHosts.reader);
  if (form.outcome === "refused" || list.outcome === "refused") throw new Error("The sample's own files must open.");
  const { template } = form;
  const before = sampleFile("ky-truoc/tong-hop-2023-q3.xlsx");
  const opened = await openPrevious(before, template, list.units, nodeHosts);
  if (opened.outcome === "refused") throw new Error(opened.message);
  const { previous } = opened;
  const submissions = await checkFiles({ files: sampleSubmissions(), template, units: list.units, previous }, nodeHosts);
  return new Map(submissions.map((submission) => [submission.file, submission]));
}

const checked = checkSample();
const faults = truth.files.flatMap((file) => file.faults.map((fault) => ({ ...fault, file: file.file })));
const answered = faults.filter(({ kind }) => answers[kind] !== undefined);

describe("kiểm tra mẫu Trà Vinh", () => {
  it.each(answered)("$id $kind at $sheet $cell", async (fault) => {
    const submission = (await checked).get(fault.file);
    const matching = (submission?.findings ?? []).filter((finding) => finding.ruleId === answers[fault.kind]);
    expect(matching.filter((finding) => isAt(finding, fault)).length).toBeGreaterThan(0);
  });

  it.each(answered.filter(({ blocking }) => blocking))("$id $kind keeps its unit out of --only-clean", async (fault) => {
    const matching = (await checked).get(fault.file)?.findings.filter(({ ruleId }) => ruleId === answers[fault.kind]) ?? [];
    expect(matching.some(({ blocking }) => blocking)).toBe(true);
  });

  it("every planted kind has an answer", () => {
    expect(faults.filter(({ kind }) => answers[kind] === undefined).map(({ id, kind }) => `${id} ${kind}`)).toEqual([]);
  });

  it.each(faults)("$id $kind is as grave as the truth says, or differs for a reason", async (fault) => {
    const found = (await checked).get(fault.file)?.findings.filter((finding) => answersTo(finding, fault)) ?? [];
    const isSame = found.some(({ severity }) => severity === fault.severity);
    expect([fault.id, isSame || fault.kind in severityDiffers]).toEqual([fault.id, true]);
  });

  it("finds everything planted and little else", async () => {
    const files = [...(await checked).values()];
    const all = files.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
    const planted = (file: string) => faults.filter((fault) => fault.file === file);
    const found = faults.filter((fault) => all.some(({ file, finding }) => file === fault.file && answersTo(finding, fault)));
    const others = all.filter(
      ({ file, finding }) =>
        !planted(file).some((fault) => answersTo(finding, fault)) && !isConsequence(finding, file),
    );
    const counts = new Map<string, number>();
    for (const { finding } of others) {
      const key = `${finding.ruleId} ${finding.severity}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    process.stdout.write(
      [
        `Recall: ${found.length} of ${faults.length} planted faults.`,
        `Precision: ${all.length - others.length} of ${all.length} findings answer a planted fault or follow from one.`,
        ...[...counts].map(([key, count]) => `  beside them ${count} × ${key}: ${besides[key] ?? "NO REASON"}`),
        "",
      ].join("\n"),
    );
    expect(found).toHaveLength(faults.length);
    expect([...counts.keys()].filter((key) => besides[key] === undefined)).toEqual([]);
  });

  it.each(truth.files.filter(({ readable }) => readable))("$file: no structure fault that was not planted", async ({ file, faults: planted }) => {
    const structure = (await checked).get(file)?.findings.filter(({ ruleId }) => ruleId.startsWith("CT.")) ?? [];
    const unplanted = structure.filter((finding) => !planted.some((fault) => answers[fault.kind] === finding.ruleId && isAt(finding, fault)));
    expect(unplanted).toEqual([]);
  });

  it.each(truth.files.filter(({ readable }) => readable))("$file: sums and shares that fail are the truth's", async (file) => {
    const submission = (await checked).get(file.file);
    const stated = /^(B\d)\.(rowsum|col|pct|sex|age|levels)|^X\.units/;
    const wanted = file.violations.filter(({ rule, skipped }) => stated.test(rule) && skipped === undefined);
    const found = (submission?.findings ?? []).filter(({ ruleId }) => /^B\d\.(DONG|COT|CHIA|O)\./.test(ruleId));
    const sides = (left: unknown, right: unknown) => [left, right].map((side) => Math.round(Number(side) * 1e6) / 1e6).sort((a, b) => a - b);
    expect(found.map(({ left, right }) => sides(left, right)).sort()).toEqual(wanted.map(({ left, right }) => sides(left, right)).sort());
  });

  it("reads the period and the unit of every readable file", async () => {
    for (const file of truth.files.filter(({ readable }) => readable)) {
      const submission = (await checked).get(file.file);
      const unit = submission?.identity.outcome === "identified" ? submission.identity.unit.code : null;
      expect([file.file, unit, submission?.period]).toEqual([file.file, file.unit, file.period]);
    }
  });
});

function answersTo(finding: Finding, fault: TruthFault): boolean {
  return finding.ruleId === answers[fault.kind] && isAt(finding, fault);
}

/** A relation that the truth says fails in this file, planted or because of what was planted. */
function isConsequence({ left, right }: Finding, file: string): boolean {
  const sides = [left, right].map((side) => Math.round(Number(side) * 1e6) / 1e6).sort((a, b) => a - b);
  const failing = truth.files.find((one) => one.file === file)?.violations ?? [];
  return failing.some(
    (violation) =>
      JSON.stringify([violation.left, violation.right].map(Number).sort((a, b) => a - b)) === JSON.stringify(sides),
  );
}

/** On the fault's sheet, and its cell, its range or one of the relation's cells meets the fault's. */
function isAt(finding: Finding, fault: TruthFault): boolean {
  if (fault.cell === null) return fault.sheet === null || finding.sheet === fault.sheet || finding.expected === fault.sheet;
  if (finding.sheet !== fault.sheet) return false;
  return [finding.cell, ...(finding.related ?? [])].some((cell) => cell !== null && meets(cell, fault.cell ?? ""));
}

function meets(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [parseRange(one), parseRange(other)];
  return a !== undefined && b !== undefined && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
