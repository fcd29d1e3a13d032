/** Every figure of the sample campaign, read back from the saved workbook, against its truth. */
import { parseA1 } from "../../src/core/model/address";
import { cellAt, type Workbook } from "../../src/core/model/grid";
import { nodeHosts } from "../../src/roots/cli/node-hosts";
import { type Consolidated, consolidateFiles } from "../../src/workflows/consolidate-files";
import { formAddress, sampleFile, sampleSubmissions, truth } from "../support/tra-vinh";

const policies = [
  { policy: "policyA", onlyClean: false },
  { policy: "policyB", onlyClean: true },
] as const;

const runs = new Map<string, Promise<{ result: Consolidated; saved: Workbook }>>();

function consolidated(onlyClean: boolean): Promise<{ result: Consolidated; saved: Workbook }> {
  const key = String(onlyClean);
  const running = runs.get(key) ?? consolidateSample(onlyClean);
  runs.set(key, running);
  return running;
}

async function consolidateSample(onlyClean: boolean): Promise<{ result: Consolidated; saved: Workbook }> {
  const result = await consolidateFiles(
    {
      files: sampleSubmissions(),
      form: sampleFile("mau-bao-cao.xlsx"),
      unitList: sampleFile("don-vi.xlsx"),
      template: undefined,
      onlyClean,
      madeAt: null,
    },
    nodeHosts,
  );
  if (result.outcome === "refused") throw new Error(result.message);
  const read = await nodeHosts.reader.read(result.bytes);
  if (read.outcome === "refused") throw new Error(read.message);
  return { result, saved: read.workbook };
}

function savedValue(saved: Workbook, sheetName: string, address: string): unknown {
  const sheet = saved.sheets.find(({ name }) => name === sheetName);
  const at = parseA1(address);
  if (!sheet || !at) throw new Error(`No ${sheetName}!${address} in the result.`);
  const value = cellAt(sheet, at.row, at.column)?.value ?? null;
  // Nothing: an empty cell, the empty text of a formula, or the dash of what applies to no unit.
  return value === "" || value === "-" ? null : value;
}

describe.each(policies)("tổng hợp mẫu Trà Vinh, $policy", ({ policy, onlyClean }) => {
  const expected = truth.expected[policy];
  const forms = truth.forms.filter(({ shape }) => shape === "form");

  it.each(forms)("$sheet: every cell of the saved form is the truth's", async ({ key, sheet, rows, columns }) => {
    const { saved } = await consolidated(onlyClean);
    const wrong: string[] = [];
    for (const { code } of rows) {
      for (const { no } of columns) {
        const address = formAddress(key, code, no);
        const want = expected.totals[key]?.[code]?.[no] ?? null;
        const got = savedValue(saved, sheet, address);
        const isSame = typeof want === "number" && typeof got === "number" ? Math.abs(want - got) < 1e-6 : want === got;
        if (!isSame) wrong.push(`${address} (${code}/${no}): ${String(got)}, not ${String(want)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("the JSON's totals are the saved cells", async () => {
    const { result, saved } = await consolidated(onlyClean);
    for (const sheet of result.template.sheets.filter(({ shape }) => shape === "form")) {
      for (const [address, figure] of result.consolidation.totals.get(sheet.key) ?? []) {
        const got = savedValue(saved, sheet.name, address);
        if (figure.kind === "number") expect(got).toBeCloseTo(figure.number, 9);
        else if (figure.kind === "ratio") expect(got).toBe(`${figure.numerator}/${figure.denominator}`);
        else expect(got).toBeNull();
      }
    }
  });

  it.each(["B4", "B5"])("%s: as many rows as the units sent, unit by unit", async (key) => {
    const { result } = await consolidated(onlyClean);
    const rows = result.consolidation.lists.get(key) ?? [];
    const byUnit: Record<string, number> = {};
    for (const { unitCode } of rows) byUnit[unitCode] = (byUnit[unitCode] ?? 0) + 1;
    expect({ total: rows.length, byUnit }).toEqual(expected.lists[key]);
  });

  it("đi cơ sở 1+2: the rate is computed from the consolidated parts, the exempt out of the denominator", async () => {
    const { saved } = await consolidated(onlyClean);
    const days = expected.fieldDays;
    const at = (address: string) => savedValue(saved, "Biểu 5 Đi cơ sở", address);
    expect([at("G24"), at("G26"), at("G27"), at("G28"), at("G29")]).toEqual([
      days["totalDays"],
      days["officers"],
      days["exempt"],
      days["subject"],
      days["metThreshold"],
    ]);
    expect(at("G30")).toBeCloseTo(days["averageDays"] ?? 0, 3);
    expect(at("G31")).toBeCloseTo(days["rate"] ?? 0, 5);
  });

  it("counts exactly the units of the truth", async () => {
    const { result } = await consolidated(onlyClean);
    expect(result.consolidation.units.map(({ unit }) => unit.code)).toEqual(expected.units);
  });
});

describe("tổng hợp mẫu Trà Vinh: who is missing and what could not be read", () => {
  it("names missing, unreadable, unrecognised and repeated files as the truth does", async () => {
    const { result } = await consolidated(false);
    const { statement, choice } = result;
    const files = [...statement.unitStates.flatMap((state) => state.files), ...statement.strangers];
    const { missing, unreadableOnly, unreadableFiles, unrecognisedFiles, duplicates } = truth.expected;
    const inState = (state: string) => statement.unitStates.filter((unit) => unit.state === state).map(({ unit }) => unit.code);
    expect(inState("missing")).toEqual(missing);
    expect(inState("unreadable")).toEqual(unreadableOnly);
    expect(files.filter(({ use }) => use === "unreadable").map(({ file }) => file).sort()).toEqual([...unreadableFiles].sort());
    expect(files.filter(({ use }) => use === "left-out").map(({ file, unit }) => [file, unit])).toEqual(
      unrecognisedFiles.map((file) => [file, null]),
    );
    expect(choice.duplicates).toEqual(
      Object.entries(duplicates).map(([code, { kept, superseded }]) => ({ code, files: [kept, ...superseded].sort(), used: kept })),
    );
    expect([statement.expected, statement.received, statement.counted]).toEqual([11, 10, 9]);
  });

  it("tells whose each file is, also of those it cannot open", async () => {
    const { result } = await consolidated(false);
    const byFile = new Map(result.choice.outcomes.map(({ file, unit }) => [file, unit?.code ?? null]));
    expect(Object.fromEntries(byFile)).toEqual(Object.fromEntries(truth.files.map(({ file, unit }) => [file, unit])));
  });

  it("the order in which files arrive changes nothing in the saved workbook", async () => {
    const { result } = await consolidated(false);
    const reversed = await consolidateFiles(
      {
        files: [...sampleSubmissions()].reverse(),
        form: sampleFile("mau-bao-cao.xlsx"),
        unitList: sampleFile("don-vi.xlsx"),
        template: result.template,
        onlyClean: false,
        madeAt: null,
      },
      nodeHosts,
    );
    expect(reversed.outcome).toBe("consolidated");
    if (reversed.outcome === "consolidated") expect(Buffer.from(reversed.bytes).equals(Buffer.from(result.bytes))).toBe(true);
  });
});
