/** The sample campaign, whose truth is known, through a written workbook and back. */
import { readFileSync } from "node:fs";
import { consolidate } from "../../../src/core/consolidation/consolidate";
import type { Consolidation } from "../../../src/core/consolidation/consolidation";
import { completenessOf } from "../../../src/core/consolidation/completeness";
import { resultPatch } from "../../../src/core/consolidation/result-patch";
import { totalsJson } from "../../../src/core/consolidation/totals-json";
import type { UnitReport } from "../../../src/core/consolidation/unit-report";
import { a1 } from "../../../src/core/model/address";
import type { Workbook } from "../../../src/core/model/grid";
import { inferTemplate } from "../../../src/core/templates/infer-template";
import { reportReader } from "../../../src/core/templates/read-report";
import type { Template } from "../../../src/core/templates/template";
import { xlsxReader } from "../../../src/xlsx/reader/xlsx-reader";
import { xlsxWriter } from "../../../src/xlsx/writer/xlsx-writer";
import { countedFile } from "../../support/campaign-result";
import { orgUnit } from "../../support/unit-reports";

const folder = "samples/tra-vinh-2023-q4";

interface Truth {
  readonly forms: readonly { readonly key: string; readonly sheet: string }[];
  readonly expected: { readonly policyA: PolicyTruth };
}

interface PolicyTruth {
  readonly units: readonly string[];
  readonly files: readonly string[];
  readonly totals: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, number | string>>>>>
  >;
  readonly lists: Readonly<
    Record<string, { readonly total: number; readonly byUnit: Readonly<Record<string, number>> }>
  >;
}

const truth = JSON.parse(readFileSync(`${folder}/truth.json`, "utf8")) as Truth;
const { policyA } = truth.expected;

describe("the sample campaign", () => {
  let template: Template;
  let consolidation: Consolidation;
  let again: Workbook;

  beforeAll(async () => {
    const bytes = readFileSync(`${folder}/mau-bao-cao.xlsx`);
    const form = await opened(bytes);
    template = inferTemplate(form, "mau-bao-cao.xlsx");
    const reports = await Promise.all(
      policyA.files.map((file, index) => reportOf(file, policyA.units[index])),
    );
    const order = policyA.units.map((code) => orgUnit(code));
    consolidation = consolidate({ template, reports, order, form });
    const outcomes = reports.map(countedFile);
    const statement = completenessOf({
      expected: [...order, orgUnit("TV07"), orgUnit("TV10")],
      outcomes,
      reports,
    });
    const patch = resultPatch({
      consolidation,
      statement,
      form,
      receiver: orgUnit("TV"),
      period: { id: "2023-Q4", words: "quý IV năm 2023" },
      madeAt: null,
    });
    const written = await xlsxWriter.write(bytes, patch);
    if (written.outcome !== "written") throw new Error(written.message);
    again = await opened(written.bytes);
  });

  it("every total of every form is the true one, formulas and ratios included", () => {
    const json = totalsJson(consolidation);
    for (const { key, sheet: name } of truth.forms.filter((form) => policyA.totals[form.key])) {
      const table = template.sheets.find((sheet) => sheet.name === name)?.table;
      for (const row of table?.rows ?? []) {
        for (const column of table?.columns ?? []) {
          const expected =
            policyA.totals[key]?.[row.kind === "total" ? "TC" : (row.code ?? "")]?.[column.id] ?? null;
          const total = json.totals[name]?.[a1(row.row, column.column)] ?? null;
          const place = `${key} ${row.id}/${column.id}`;
          if (typeof expected === "number")
            expect([place, Number(total)]).toEqual([place, expect.closeTo(expected, 5)]);
          else expect([place, total]).toEqual([place, expected]);
        }
      }
    }
  });

  it("every list has its rows, in all and by unit", () => {
    const { lists } = totalsJson(consolidation);
    for (const [key, { total, byUnit }] of Object.entries(policyA.lists)) {
      const name = truth.forms.find((form) => form.key === key)?.sheet ?? "";
      expect(lists[name]).toEqual({ rows: total, byUnit });
    }
  });

  it("the written result is a clean report of the unit above, with the same totals, rows and completeness", () => {
    const { report, layouts, findings } = reportReader(template)(again);
    expect(findings).toEqual([]);
    expect(report.completeness).toEqual({ counted: 9, expected: 11 });
    const above = consolidate({
      template,
      reports: [
        { unit: orgUnit("TV"), file: "tong-hop.xlsx", sha256: "tong-hop", sentAt: null, report, layouts },
      ],
      order: [],
      form: again,
    });
    expect(totalsJson(above)).toEqual(totalsJson(consolidation));
  });

  async function reportOf(file: string, code = ""): Promise<UnitReport> {
    const workbook = await opened(readFileSync(`${folder}/${file}`));
    return { unit: orgUnit(code), file, sha256: file, sentAt: null, ...reportReader(template)(workbook) };
  }
});

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const read = await xlsxReader.read(bytes, { styledBlanks: true, validations: true });
  if (read.outcome !== "read") throw new Error(read.message);
  return read.workbook;
}
