/** Last period's figures are found in whatever was kept of it: by what it says, never by where it stands. */
import type { CellValue, Workbook } from "../../../src/core/model/grid";
import { formSheet, listSheet, templateOf } from "../../support/template-builder";
import type { Template } from "../../../src/core/templates/template";
import type { OrgUnit } from "../../../src/core/units/org-unit";
import { nodeHosts } from "../../../src/roots/cli/node-hosts";
import { openPrevious } from "../../../src/workflows/check/open-previous";
import type { PreviousFigures } from "../../../src/workflows/check/previous/previous-figures";
import { openForm } from "../../../src/workflows/open-form";
import { filledForm } from "../../support/filled-form";
import { runHere, sampleHost, sampleUnits } from "../../support/here";
import { sampleFile, sampleSubmissions, truth } from "../../support/tra-vinh";
import { orgUnit } from "../../support/unit-reports";
import { memoryFiles, plainWorkbook, tableGrid, turned } from "../../support/workbook-files";

async function sampleTemplate(): Promise<Template> {
  const form = await openForm(sampleFile("mau-bao-cao.xlsx"), nodeHosts.reader);
  if (form.outcome === "refused") throw new Error(form.message);
  return form.template;
}

async function previousOf(
  workbooks: Readonly<Record<string, Workbook>>,
  template: Template,
  units: readonly OrgUnit[],
): Promise<{ previous: PreviousFigures; notes: readonly string[] }> {
  const { files, reader } = memoryFiles(workbooks);
  const opened = await openPrevious(files, template, units, { reader });
  if (opened.outcome === "refused") throw new Error(opened.message);
  return opened;
}

const number = (value: number) => ({ kind: "number", number: value });

describe("số liệu kỳ trước của mẫu Trà Vinh", () => {
  it("reads the table of closing figures, one row a unit, into the form's column (7)", async () => {
    const template = await sampleTemplate();
    const units = await sampleUnits();
    const opened = await openPrevious(
      sampleFile("ky-truoc/tong-hop-2023-q3.xlsx"),
      template,
      units,
      nodeHosts,
    );
    if (opened.outcome === "refused") throw new Error(opened.message);
    expect(opened.notes).toEqual([]);
    const { previous } = opened;
    expect(previous.period).toBe("2023-Q3");
    const rows = truth.files.find(({ unit }) => unit === "TV01")?.layout["B1"]?.rows ?? {};
    for (const [unit, closing] of Object.entries(truth.previousClosing)) {
      for (const [code, row] of Object.entries(rows)) {
        const expected = closing[code];
        expect([unit, code, previous.figureOf(unit, `B1!I${row}`)]).toEqual([
          unit,
          code,
          expected === undefined ? { kind: "blank" } : number(expected),
        ]);
      }
    }
    expect(previous.figureOf("TV05", "B1!C14")).toBeUndefined();
    expect(previous.figureOf("TV99", "B1!I14")).toBeUndefined();
  });

  it("reads a consolidation of DOAN's: every unit's inputs, its totals computed again, the receiver's own form", async () => {
    const units = await sampleUnits();
    const host = await sampleHost();
    const { done } = await runHere({ host, units, files: sampleSubmissions() });
    const template = await sampleTemplate();
    const { previous } = await previousOf(
      { "q4.xlsx": host.now() },
      { ...template, period: "2024-Q1" },
      units,
    );
    expect(previous.period).toBe("2023-Q4");
    expect(previous.unitCodes).toContain("TV01");
    expect(previous.unitCodes).not.toContain("TV07");
    const { consolidation } = done.result;
    for (const { unit, report } of consolidation.units) {
      for (const field of ["B1!C14", "B1!D18", "B2!C13", "B1!C13", "B1!I14", "B1!I30"]) {
        const figure = report.sheets.get(field.slice(0, 2))?.fields.get(field)?.figure;
        const was = previous.figureOf(unit.code, field);
        if (figure?.kind === "number") expect([unit.code, field, was]).toEqual([unit.code, field, figure]);
      }
    }
    const total = consolidation.totals.get("B1")?.get("I30");
    expect(previous.figureOf("TV", "B1!I30")).toEqual(total);
  });

  it("still finds the units' figures where the detail sheets were deleted, from the memory of the workbook", async () => {
    const units = await sampleUnits();
    const host = await sampleHost();
    await runHere({ host, units, files: sampleSubmissions() });
    const template = { ...(await sampleTemplate()), period: "2024-Q1" };
    const whole = host.now();
    const kept = whole.sheets.filter(({ name }) => !name.startsWith("CT "));
    const storedTexts = new Map([["campaign", host.stored("campaign") ?? ""]]);
    const definedNames = whole.definedNames.filter(({ name }) => !name.startsWith("DOAN_CT_"));
    const all = await previousOf({ "q4.xlsx": whole }, template, units);
    const { previous } = await previousOf(
      { "q4.xlsx": { ...whole, sheets: kept, definedNames, storedTexts } },
      template,
      units,
    );
    expect(previous.unitCodes).toEqual(all.previous.unitCodes);
    for (const code of previous.unitCodes)
      for (const field of ["B1!C14", "B1!I14", "B1!I30", "B2!C13"])
        expect([code, previous.figureOf(code, field)]).toEqual([code, all.previous.figureOf(code, field)]);
  });

  it("reads units' own reports, the later of two, and sets aside those of another period", async () => {
    const template = { ...(await sampleTemplate()), period: "2024-Q1" };
    const units = await sampleUnits();
    const file = async (
      name: string,
      unit: string,
      sentOn: string,
      opening: number,
      period = "Quý IV năm 2023",
    ) => {
      const bytes = await filledForm({ unit, sentOn, period, changes: { C14: opening } });
      return { name, read: () => Promise.resolve(bytes) };
    };
    const opened = await openPrevious(
      [
        await file("sau.xlsx", "Huyện đoàn Cầu Ngang", "16/12/2023", 2000),
        await file("trước.xlsx", "Huyện đoàn Cầu Ngang", "15/12/2023", 1000),
        await file("Trà Cú.xlsx", "Huyện đoàn Trà Cú", "15/12/2023", 3000),
        await file("cũ.xlsx", "Huyện đoàn Càng Long", "15/09/2023", 4000, "Quý III năm 2023"),
        sampleFile("nop/Báo cáo chữ Trà Cú quý 4.xlsx"),
      ],
      template,
      units,
      nodeHosts,
    );
    if (opened.outcome === "refused") throw new Error(opened.message);
    const { previous, notes } = opened;
    expect(previous.figureOf("TV01", "B1!C14")).toEqual(number(2000));
    expect(previous.figureOf("TV02", "B1!C14")).toEqual(number(3000));
    expect(previous.figureOf("TV05", "B1!C14")).toBeUndefined();
    expect(notes).toEqual([
      expect.stringContaining("Không mở được số liệu kỳ trước “nop/Báo cáo chữ Trà Cú quý 4.xlsx”"),
      "Không dùng “cũ.xlsx” vì là quý III năm 2023, không phải quý IV năm 2023.",
    ]);
  });

  it("takes one unit's own report without any list for the one unit there is", async () => {
    const bytes = await filledForm({ unit: "Chi đoàn Ấp 3", changes: { C14: 77 } });
    const file = { name: "Ấp 3.xlsx", read: () => Promise.resolve(bytes) };
    const opened = await openPrevious(
      file,
      { ...(await sampleTemplate()), period: "2024-Q1" },
      [],
      nodeHosts,
    );
    expect(opened.outcome === "opened" && opened.previous.figureOf(null, "B1!C14")).toEqual(number(77));
    expect(opened.outcome === "opened" && opened.previous.unitCodes).toEqual([]);
  });

  it.each([
    {
      name: "another quarter",
      period: "Quý II năm 2023",
      note: "Tệp kỳ trước “ky.xlsx” là quý II năm 2023, không phải quý IV năm 2023",
    },
    { name: "a year that closes the day before", period: "Năm 2023", note: undefined },
  ])("$name: $note", async ({ period, note }) => {
    const bytes = await filledForm({ unit: "Huyện đoàn Cầu Ngang", period });
    const file = { name: "ky.xlsx", read: () => Promise.resolve(bytes) };
    const opened = await openPrevious(
      file,
      { ...(await sampleTemplate()), period: "2024-Q1" },
      await sampleUnits(),
      nodeHosts,
    );
    expect(opened.outcome).toBe("opened");
    if (opened.outcome === "opened")
      expect(opened.notes).toEqual(note === undefined ? [] : [expect.stringContaining(note)]);
  });

  it.each([
    { name: "a Word document", file: "nop/Báo cáo chữ Trà Cú quý 4.xlsx", says: "Word" },
    {
      name: "a list of units and nothing else",
      file: "don-vi.xlsx",
      says: "Không tìm thấy số liệu kỳ trước",
    },
  ])("$name is refused in a sentence", async ({ file, says }) => {
    const opened = await openPrevious(
      sampleFile(file),
      await sampleTemplate(),
      await sampleUnits(),
      nodeHosts,
    );
    expect(opened.outcome === "refused" && opened.message).toContain(says);
  });
});

/** Two forms alike, as offices have them: members and youth, by the same rows. */
const template: Template = {
  ...templateOf([
    formSheet({
      key: "B1",
      name: "Biểu 1 Đoàn viên",
      columns: [
        ["Đoàn viên đầu kỳ", "integer"],
        ["Đoàn viên cuối kỳ", "integer"],
      ],
      rows: [
        ["I", "Khối xã"],
        ["II", "Khối trường học"],
        ["TC", "Tổng cộng"],
      ],
    }),
    formSheet({
      key: "B2",
      name: "Biểu 2 Thanh niên",
      columns: [
        ["Thanh niên đầu kỳ", "integer"],
        ["Thanh niên cuối kỳ", "integer"],
      ],
      rows: [
        ["I", "Khối xã"],
        ["II", "Khối trường học"],
        ["TC", "Tổng cộng"],
      ],
    }),
    listSheet({ key: "B3", name: "Biểu 3 Cán bộ", columns: [["Họ tên", "text"]] }),
  ]),
  period: "2025-Q3",
};
const units = [
  orgUnit("IG", "Đoàn xã Ia Grai"),
  orgUnit("CS", "Đoàn xã Chư Sê"),
  orgUnit("PK", "Đoàn phường Pleiku"),
  orgUnit("GL", "Tỉnh đoàn Gia Lai"),
];

interface TableCase {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly sheet?: string;
  /** Unit and field → figure; undefined: not known. */
  readonly figures: Readonly<Record<string, number | undefined>>;
}

const tables: readonly TableCase[] = [
  {
    name: "row codes over the columns, form and column said in the title",
    rows: [
      ["Số liệu kỳ trước quý II năm 2025: cột (2) Biểu 1"],
      ["Mã", "Đơn vị", "I", "II", "TC"],
      ["IG", "Đoàn xã Ia Grai", 10, 20, 30],
      ["CS", "Đoàn xã Chư Sê", 1, 2, 3],
    ],
    figures: {
      "IG B1!D11": 10,
      "IG B1!D13": 30,
      "CS B1!D12": 2,
      "IG B1!C11": undefined,
      "PK B1!D11": undefined,
      "IG B2!D11": undefined,
    },
  },
  {
    name: "row labels, units by name, column said by its caption",
    rows: [
      ["THANH NIÊN CUỐI KỲ quý II năm 2025, Biểu số 2"],
      ["TT", "Tên đơn vị", "Khối xã", "Khối trường học"],
      [1, "Xã Ia Grai", 10, 20],
      [2, "Xã Chư Sê", "1.234", "-"],
    ],
    figures: { "IG B2!D11": 10, "IG B2!D12": 20, "CS B2!D11": 1234, "IG B1!D11": undefined },
  },
  {
    name: "columns of the form over the table, the total row understood",
    rows: [
      ["Biểu 1. Quý II năm 2025"],
      ["Mã đơn vị", "Đơn vị", "Đoàn viên đầu kỳ", "Đoàn viên cuối kỳ"],
      ["IG", "Ia Grai", 5, 6],
      ["CS", "Chư Sê", 7, 8],
    ],
    figures: { "IG B1!C13": 5, "IG B1!D13": 6, "CS B1!D13": 8, "IG B1!D11": undefined },
  },
  {
    name: "both over each other: the row, and the column under it",
    rows: [
      ["Quý II năm 2025"],
      ["Mã", "Đơn vị", "Khối xã", "Khối xã", "Khối trường học", "Khối trường học"],
      ["", "", "Đoàn viên đầu kỳ", "Đoàn viên cuối kỳ", "Đoàn viên đầu kỳ", "Đoàn viên cuối kỳ"],
      ["IG", "Ia Grai", 1, 2, 3, 4],
      ["CS", "Chư Sê", 5, 6, 7, 8],
    ],
    figures: { "IG B1!C11": 1, "IG B1!D11": 2, "CS B1!C12": 7, "CS B1!D12": 8 },
  },
  {
    name: "several forms side by side, each named over its columns",
    rows: [
      ["Quý II năm 2025"],
      ["", "", "Biểu 1", "Biểu 2"],
      ["Mã", "Đơn vị", "Đoàn viên cuối kỳ", "Thanh niên cuối kỳ"],
      ["IG", "Ia Grai", 11, 21],
      ["CS", "Chư Sê", 12, 22],
    ],
    figures: { "IG B1!D13": 11, "CS B2!D13": 22 },
  },
  {
    name: "which of two forms it is not said: nothing is guessed",
    rows: [
      ["Quý II năm 2025, cột (2)"],
      ["Mã", "Đơn vị", "I", "II"],
      ["IG", "Ia Grai", 10, 20],
      ["CS", "Chư Sê", 1, 2],
    ],
    figures: { "IG B1!D11": undefined, "IG B2!D11": undefined },
  },
  {
    name: "letterhead and signatures name the office, which is in the list too",
    rows: [
      ["Tỉnh đoàn Gia Lai", "", "Cột (2) Biểu 1 quý II năm 2025"],
      ["Đơn vị", "I", "II"],
      ["Ia Grai", 10, 20],
      ["Chư Sê", 1, 2],
      [],
      ["Tỉnh đoàn Gia Lai"],
    ],
    figures: { "IG B1!D11": 10, "CS B1!D12": 2 },
  },
  {
    name: "a unit that stands twice is left out, and only that one",
    rows: [
      ["Cột (2) Biểu 1 quý II năm 2025"],
      ["Mã", "Đơn vị", "I"],
      ["IG", "Ia Grai", 10],
      ["CS", "Chư Sê", 1],
      ["PK", "Pleiku", 4],
      ["CS", "Chư Sê", 2],
    ],
    figures: { "IG B1!D11": 10, "PK B1!D11": 4, "CS B1!D11": undefined },
  },
];

describe("bảng kỳ trước mỗi đơn vị một dòng", () => {
  it.each(tables.flatMap((one) => [one, { ...one, name: `${one.name}; turned`, rows: turned(one.rows) }]))(
    "$name",
    async ({ rows, figures }) => {
      const known = Object.values(figures).some((figure) => figure !== undefined);
      const { files, reader } = memoryFiles({ "kỳ trước.xlsx": plainWorkbook([tableGrid("Sheet1", rows)]) });
      const opened = await openPrevious(files, template, units, { reader });
      if (!known) return expect(opened.outcome).toBe("refused");
      if (opened.outcome === "refused") throw new Error(opened.message);
      expect(opened.previous.period).toBe("2025-Q2");
      for (const [place, figure] of Object.entries(figures)) {
        const [unit = "", field = ""] = place.split(" ");
        expect([place, opened.previous.figureOf(unit, field)]).toEqual([
          place,
          figure === undefined ? undefined : number(figure),
        ]);
      }
    },
  );

  it("asks for the list of units where there is none", async () => {
    const { files, reader } = memoryFiles({
      "kỳ trước.xlsx": plainWorkbook([tableGrid("Sheet1", tables[0]?.rows ?? [])]),
    });
    const opened = await openPrevious(files, template, [], { reader });
    expect(opened.outcome === "refused" && opened.message).toContain("Chưa có danh sách đơn vị");
  });
});
