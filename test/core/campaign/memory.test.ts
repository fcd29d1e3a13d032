/** The memory of a campaign: what is written comes back, in about a megabyte for a whole province. */
import fc from "fast-check";
import type { Campaign } from "../../../src/core/campaign/campaign";
import { noDecisions } from "../../../src/core/campaign/decisions";
import { packedFigures, unpackedFigures } from "../../../src/core/campaign/packed-figures";
import { readCampaign } from "../../../src/core/campaign/read-campaign";
import type { SentFile } from "../../../src/core/campaign/sent-file";
import { textPool } from "../../../src/core/campaign/text-pool";
import { writeCampaign } from "../../../src/core/campaign/write-campaign";
import type { Figure } from "../../../src/core/model/figure";
import { campaignTemplate, figuresOfPhuong, figuresOfXa } from "../../support/sample-campaign";
import { formSheet, templateOf } from "../../support/template-builder";
import { orgUnit, type ReportSpec, unitReport } from "../../support/unit-reports";
import type { Template } from "../../../src/core/templates/template";

const number = fc.oneof(fc.integer(), fc.double({ noNaN: true }));
const figure: fc.Arbitrary<Figure> = fc.oneof(
  number.map((value): Figure => ({ kind: "number", number: value })),
  fc
    .tuple(fc.nat(), fc.nat())
    .map(([numerator, denominator]): Figure => ({ kind: "ratio", numerator, denominator })),
  fc.string().map((text): Figure => ({ kind: "text", text })),
  fc.nat().map((serial): Figure => ({ kind: "date", serial })),
  fc.constantFrom<Figure>({ kind: "blank" }, { kind: "not-applicable" }, { kind: "not-submitted" }),
);

it("any row of figures comes back as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.option(figure, { nil: undefined })), (figures) => {
      const pool = textPool();
      const packed = packedFigures(figures, pool);
      // -0 is written 0; no sum tells them apart.
      expect(JSON.stringify(unpackedFigures(packed, figures.length, pool.texts))).toBe(
        JSON.stringify(figures),
      );
    }),
  );
});

it.each([
  { name: "a figure too few", packed: "1,2" },
  { name: "a figure too many", packed: "1,2,3,4" },
  { name: "a text that is not in the pool", packed: "1,t7,3" },
  { name: "something that is no figure", packed: "1,abc,3" },
  { name: "half a ratio", packed: "1,2/,3" },
])("$name is damage", ({ packed }) => {
  expect(unpackedFigures(packed, 3, ["có"])).toBeUndefined();
});

/** As a reading is, without what rules alone look at. */
function sentFile(
  template: Template,
  code: string,
  spec: ReportSpec,
  more: Partial<SentFile> = {},
): SentFile {
  const { file, sha256, sentAt, report, layouts } = unitReport(template, code, spec);
  const sheets = new Map([...report.sheets].filter(([, { sheetName }]) => sheetName !== "Bìa"));
  return {
    file,
    sha256,
    container: "xlsx",
    evidence: [
      { source: "field", text: `Đơn vị ${code}`, sheet: "Bìa", cell: "C9" },
      { source: "file-name", text: file, sheet: null, cell: null },
    ],
    period: "2023-Q4",
    sentAt,
    modifiedAt: null,
    reading: { report: { ...report, sheets }, layouts },
    findings: [
      {
        ruleId: "B1.TONG.1",
        severity: "error",
        sheet: "Biểu 1",
        cell: "C11",
        message: "Lệch 3.",
        blocking: false,
      },
    ],
    isBlank: false,
    ...more,
  };
}

function campaignOf(template: Template, files: readonly SentFile[], more: Partial<Campaign> = {}): Campaign {
  return {
    template,
    period: "2023-Q4",
    unitList: {
      source: "Trang “Đơn vị”",
      units: [orgUnit("XA"), { ...orgUnit("PHUONG"), follower: "Lê Thị Hoa" }],
    },
    confirmedNames: [{ text: "duyên hải", unitCode: "XA" }],
    decisions: { ...noDecisions, unitOf: { abc: "XA", def: null }, fileOf: { XA: "abc" } },
    files,
    counted: { XA: "sha-XA XA.xlsx" },
    corrections: [
      {
        unitCode: "XA",
        field: "B1!C12",
        was: { kind: "blank" },
        now: { kind: "text", text: "a,b" },
        seenAt: null,
      },
      {
        unitCode: "XA",
        field: "B4!2",
        row: 11,
        was: { kind: "date", serial: 1 },
        now: { kind: "number", number: 2.5 },
        seenAt: "hôm qua",
      },
    ],
    formCells: {
      "Biểu 1 Đoàn viên": {
        C12: { value: null },
        C13: { value: 5 },
        D14: { value: 0, formula: "COUNTA(D11:D13)" },
      },
    },
    ownSheets: { DOAN_CT_B1: { lastRow: 7, lastColumn: 9, rows: 3, columns: 9 } },
    madeAt: "22/11/2026 14:05",
    ...more,
  };
}

it("a campaign comes back as it was: files, layouts that moved, lists, corrections, form cells", () => {
  const files = [
    sentFile(campaignTemplate, "XA", { ...figuresOfXa, fields: ofRows(figuresOfXa.fields) }),
    sentFile(campaignTemplate, "PHUONG", {
      ...figuresOfPhuong,
      fields: ofRows(figuresOfPhuong.fields),
      completeness: { counted: 3, expected: 4 },
    }),
    sentFile(
      campaignTemplate,
      "HONG",
      {},
      { refusal: { kind: "damaged", message: "Tệp hỏng." }, container: null },
    ),
  ].map(asRead);
  const campaign = campaignOf(campaignTemplate, files);
  const read = readCampaign(JSON.parse(writeCampaign(campaign)));
  expect(read).toEqual({ outcome: "remembered", campaign });
});

/** The loose cells of this small template stand in no row that a layout could tell. */
function ofRows<Value>(fields: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(fields).filter(([id]) => !id.startsWith("B4!")));
}

/** Of a file that could not be read nothing is known. */
function asRead(sent: SentFile): SentFile {
  if (sent.refusal) {
    const { reading: _, ...unread } = sent;
    return unread;
  }
  return sent;
}

it("168 units of 600 fields take about a megabyte", () => {
  const columns = Array.from({ length: 20 }, (_, index) => [`Cột ${index + 1}`, "integer"] as const);
  const rows = Array.from({ length: 30 }, (_, index) => [String(index + 1), `Dòng ${index + 1}`] as const);
  const template = templateOf([formSheet({ key: "B1", name: "Biểu 1", columns, rows })]);
  const fields = Object.fromEntries(
    rows.flatMap((_, row) =>
      columns.map((__, column) => [`B1!${String.fromCharCode(67 + column)}${11 + row}`, row * 997 + column]),
    ),
  );
  const files = Array.from({ length: 168 }, (_, index) => sentFile(template, `DV${index + 1}`, { fields }));
  const units = files.map(({ file }) => orgUnit(file));
  const text = writeCampaign(
    campaignOf(template, files, { unitList: { source: "", units }, corrections: [], formCells: {} }),
  );
  expect(text.length).toBeGreaterThan(168 * 600);
  expect(text.length).toBeLessThan(1_200_000);
});
