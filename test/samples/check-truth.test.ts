/** Every planted fault of structure, reading and sums is found at its place; the rest is named as left for checking. */
import { parseRange } from "../../src/core/model/address";
import type { Finding } from "../../src/core/model/finding";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
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
};

/** Known, and left for the whole check: text repair, dates of sending, rules over lists, periods and criteria. */
const leftForCheck = [
  "A-TV02-01", "A-TV02-02", "A-TV05-02", "A-TV06v1-02", "A-TV06v2-01", "A-TV06v2-02", "A-TV08-01", "A-TV08-10",
  "A-TV09-01", "A-TV09-06", "A-TV11v2-01", "A-TV11v2-04", "A-TV11v2-06", "A-X-02", "A-X-03",
];

async function checkSample(): Promise<ReadonlyMap<string, Submission>> {
  const form = await openForm(sampleFile("mau-bao-cao.xlsx"), nodeHosts.reader);
  const list = await openUnitList(sampleFile("don-vi.xlsx"), nodeHosts.reader);
  if (form.outcome === "refused" || list.outcome === "refused") throw new Error("The sample's own files must open.");
  const submissions = await checkFiles({ files: sampleSubmissions(), template: form.template, units: list.units }, nodeHosts);
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

  it("every other planted fault is named as left for the check", () => {
    const others = faults.filter(({ kind }) => answers[kind] === undefined).map(({ id }) => id);
    expect(others.sort()).toEqual([...leftForCheck].sort());
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
