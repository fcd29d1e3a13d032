/** One click checks what is open: the sheet in front or the workbook, whatever kind of workbook it is; edits are judged again. */
import * as fc from "fast-check";
import { parseA1 } from "../../../src/core/model/address";
import { cellKey, type Grid, type Workbook } from "../../../src/core/model/grid";
import type { Finding } from "../../../src/core/model/finding";
import { findingPlace } from "../../../src/core/explanations/finding-place";
import { writeExplanations } from "../../../src/core/explanations/stored-explanations";
import { checkHere, checkedAgain, explainedHere } from "../../../src/workflows/check/check-here";
import type { CheckedHere, CheckHereInput } from "../../../src/workflows/check/here";
import type { CheckedReport } from "../../../src/workflows/check/checked-report";
import { editedWorkbook } from "../../support/edited-workbook";
import { runHere, sampleHost, sampleUnits } from "../../support/here";
import { emptyGrid, type MemoryWorkbook, memoryWorkbook } from "../../support/memory-workbook";
import { readWorkbook } from "../../support/read-workbook";
import { sampleFile, sampleSubmissions } from "../../support/tra-vinh";
import { tableGrid } from "../../support/workbook-files";

const form1 = "Biểu 1 Đoàn viên";
const clean = "nop/Cau Ngang - Bao cao Quy IV.xlsx";
const faulty = "nop/BIEU MAU Q4-2023 H. Trà Cú.xlsx";

const read = new Map<string, Promise<Workbook>>();

function workbookOf(name: string): Promise<Workbook> {
  const known =
    read.get(name) ??
    (async () => {
      const bytes = await sampleFile(name).read();
      if (!(bytes instanceof Uint8Array)) throw new Error(bytes.message);
      return readWorkbook(bytes, { styledBlanks: true, validations: true });
    })();
  read.set(name, known);
  return known;
}

async function hostOf(
  name: string,
  change: (workbook: Workbook) => Workbook = (same) => same,
): Promise<MemoryWorkbook> {
  return memoryWorkbook(change(await workbookOf(name)), name.replace(/^nop\//, ""));
}

async function checked(host: MemoryWorkbook, input: Partial<CheckHereInput> = {}): Promise<CheckedHere> {
  const found = await checkHere(host, { scope: "workbook", ...input });
  if (found.outcome !== "checked") throw new Error(found.message);
  return found;
}

const findingsOf = ({ groups }: CheckedReport) => groups.flatMap(({ findings }) => findings);
const at = (finding: Finding) => `${finding.ruleId} ${finding.sheet ?? ""}!${finding.cell ?? ""}`;
const allOf = ({ reports }: CheckedHere) => reports.flatMap(findingsOf);
const withSheet = (workbook: Workbook, grid: Grid): Workbook => ({
  ...workbook,
  sheets: [...workbook.sheets, grid],
});
const onlySheet =
  (name: string) =>
  (workbook: Workbook): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.filter((grid) => grid.name === name),
  });

/** A copy of the sheet under another name, its formulas with it. */
function renamed(grid: Grid, name: string): Grid {
  return { ...grid, name };
}

async function sheetOf(name: string, sheet: string): Promise<Grid> {
  const grid = (await workbookOf(name)).sheets.find((one) => one.name === sheet);
  if (!grid) throw new Error(`No ${sheet}.`);
  return grid;
}

describe("tệp của một đơn vị đang mở", () => {
  it("a clean report: one line, nothing found, much passed", async () => {
    const { reports, headLine, basis, notes } = await checked(await hostOf(clean));
    expect(headLine).toBe("6 biểu · Huyện đoàn Cầu Ngang · Quý IV/2023 · 0 lỗi · 0 cần giải trình · 0 lưu ý");
    expect([reports.length, reports[0]?.groups, basis.form.source, notes]).toEqual([1, [], "built-in", []]);
    expect(reports[0]?.passed).toBeGreaterThan(500);
  });

  it("the sheet in front alone: its findings are those that the whole workbook has there", async () => {
    const host = await hostOf(faulty);
    const whole = await checked(host);
    for (const sheet of [form1, "Biểu 3 Xếp loại", "Biểu 4 Cán bộ"]) {
      host.goTo(sheet);
      const alone = await checked(host, { scope: "active-sheet" });
      expect(alone.reports[0]?.source).toEqual({ kind: "open-workbook", sheets: [sheet] });
      expect(allOf(alone).map(at)).toEqual(
        allOf(whole)
          .filter((finding) => finding.sheet === sheet)
          .map(at),
      );
      expect(alone.reports[0]?.passed).toBeLessThan(whole.reports[0]?.passed ?? 0);
    }
    host.goTo(form1);
    expect((await checked(host, { scope: "active-sheet" })).headLine).toMatch(
      /^Biểu 1 · H\. Trà Cú · Quý IV\/2023 · \d+ lỗi · /,
    );
  });

  it("with a list of units the report is of a unit of the list", async () => {
    const { reports } = await checked(await hostOf(faulty), { units: await sampleUnits() });
    expect(reports[0]?.unit?.code).toBe("TV02");
  });

  it("an unknown form is learned from the sheet itself, which is said, and its faults are found", async () => {
    const host = await hostOf(faulty, onlySheet(form1));
    const { basis, notes, reports } = await checked(host);
    expect(basis.form.source).toBe("learned");
    expect(notes).toContainEqual(expect.stringContaining("Biểu được học từ chính trang đang mở"));
    const found = allOf(await checked(host)).map(at);
    expect(found).toEqual(expect.arrayContaining([`CH.SO.CHU ${form1}!C14`, `B1.CHIA.8 ${form1}!I13`]));
    expect(reports[0]?.period).toBe("2023-Q4");
  });

  it("an unknown form that is filled in rightly has no error", async () => {
    const { reports, basis } = await checked(await hostOf(clean, onlySheet(form1)));
    expect([basis.form.source, reports[0]?.counts.error]).toEqual(["learned", 0]);
  });

  it("explanations of the workbook count, and come and go without judging again", async () => {
    const host = await hostOf(faulty);
    const before = await checked(host);
    const open = allOf(before).find(({ severity }) => severity === "explain");
    if (!open) throw new Error("Nothing to explain.");
    const place = findingPlace(open);
    const said = [
      {
        unitCode: null,
        period: "2023-Q4",
        ruleId: open.ruleId,
        place,
        text: "Đúng vậy",
        madeAt: "2023-12-20",
      },
    ];
    host.store("explanations", writeExplanations(said));
    const after = await checked(host);
    expect(after.reports[0]?.counts.explained).toBeGreaterThan(0);
    expect(explainedHere(before, said).reports).toEqual(after.reports);
    expect(explainedHere(before, said).headLine).toContain("1 đã giải trình");
  });

  it("explanations that cannot be read are told, and the check goes on", async () => {
    const host = await hostOf(faulty);
    host.store("explanations", "{");
    expect((await checked(host)).notes).toContainEqual(
      expect.stringContaining("giải trình lưu trong tệp này đã bị hỏng"),
    );
  });
});

describe("biểu trắng, danh sách, trang không phải biểu", () => {
  it("a blank form has nothing to find, and says so", async () => {
    const { reports, notes } = await checked(await sampleHost());
    expect([reports.flatMap(({ groups }) => groups), notes]).toEqual([
      [],
      ["Biểu chưa điền số liệu nào nên chưa có gì để kiểm tra."],
    ]);
  });

  it.each([
    { name: "a list of units", sheet: "Đơn vị", says: "là danh sách đơn vị" },
    { name: "a sheet that is none of the form's", sheet: "Ghi chép", says: "không phải biểu nào" },
    { name: "a cover", sheet: "Bìa", says: "không phải biểu nào" },
  ])("$name in front: nothing to check, in a sentence", async ({ sheet, says }) => {
    const list = tableGrid("Đơn vị", [
      ["Mã", "Tên đơn vị"],
      ["TV01", "Huyện đoàn Cầu Ngang"],
      ["TV02", "Huyện đoàn Trà Cú"],
    ]);
    const host = await hostOf(clean, (workbook) =>
      withSheet(withSheet(workbook, list), tableGrid("Ghi chép", [["gọi lại chị Hoa"]])),
    );
    host.goTo(sheet);
    const found = await checkHere(host, { scope: "active-sheet" });
    expect(found.outcome === "nothing" && found.message).toContain(says);
    expect((await checked(host)).reports[0]?.unit?.code).toBe("TV01");
  });

  it("a workbook without any form is told in a sentence", async () => {
    const host = memoryWorkbook({
      ...(await workbookOf(clean)),
      sheets: [
        tableGrid("Sheet1", [
          ["a", "b"],
          [1, 2],
        ]),
      ],
    });
    expect((await checkHere(host, { scope: "workbook" })).outcome).toBe("nothing");
  });
});

describe("trang của các đơn vị bên cạnh biểu trắng", () => {
  async function campaign(): Promise<MemoryWorkbook> {
    const host = await sampleHost();
    host.addSheet(renamed(await sheetOf(clean, form1), "Cầu Ngang"));
    host.addSheet(renamed(await sheetOf(faulty, form1), "Trà Cú"));
    return host;
  }

  it("each is a report of its own; the blank form is none", async () => {
    const { reports } = await checked(await campaign(), { units: await sampleUnits() });
    expect(reports.map(({ source, unit, counts }) => [source, unit?.code, counts.error > 0])).toEqual([
      [{ kind: "open-workbook", sheets: ["Cầu Ngang"] }, "TV01", false],
      [{ kind: "open-workbook", sheets: ["Trà Cú"] }, "TV02", true],
    ]);
    expect(reports.flatMap(findingsOf).filter(({ ruleId }) => ruleId.startsWith("CT.TRANG"))).toEqual([]);
  });

  it("the one in front is judged alone, as that unit's", async () => {
    const host = await campaign();
    host.goTo("Trà Cú");
    const { reports } = await checked(host, { scope: "active-sheet", units: await sampleUnits() });
    expect(reports.map(({ unit }) => unit?.code)).toEqual(["TV02"]);
    expect(findingsOf(reports[0] as CheckedReport).every(({ sheet }) => sheet === "Trà Cú")).toBe(true);
  });
});

describe("biểu đã tổng hợp", () => {
  it("is the report of the unit above: its structure is the form's own, its sums hold, our sheets are not judged", async () => {
    const units = await sampleUnits();
    const host = await sampleHost();
    await runHere({ host, units, files: sampleSubmissions() });
    const { reports, basis } = await checked(host, { units });
    expect([basis.form.source, reports.length, reports[0]?.unit?.code]).toEqual(["remembered", 1, "TV"]);
    const found = reports.flatMap(findingsOf);
    expect(
      found.filter(({ ruleId, severity }) => ruleId.startsWith("CT.") && severity === "error").map(at),
    ).toEqual([]);
    expect(
      found
        .filter(({ sheet }) => sheet !== null && /^(CT|DS) |^Tình hình|^Nguồn|^Nhật ký/.test(sheet))
        .map(at),
    ).toEqual([]);
    host.goTo("CT Biểu 1 Đoàn viên");
    const own = await checkHere(host, { scope: "active-sheet" });
    expect(own.outcome === "nothing" && own.message).toContain("do DOAN lập");
  });
});

describe("quy tắc ghi trong tệp", () => {
  const rules = (lines: readonly (readonly string[])[]) =>
    tableGrid("Quy tắc", [
      ["Mã", "Biểu", "Vế trái", "Phép so sánh", "Vế phải", "Sai số", "Mức", "Diễn giải"],
      ...lines,
    ]);
  const rule = [
    "QT.1",
    "B1",
    "[1.1](1)",
    "<",
    "100",
    "",
    "Cần giải trình",
    "Xã không quá 100 đoàn viên đầu kỳ",
  ];

  it("judge with the form's own, and are a sheet of rules, not of the form", async () => {
    const host = await hostOf(clean, (workbook) => withSheet(workbook, rules([rule])));
    const { reports } = await checked(host);
    expect(reports.flatMap(findingsOf).map((finding) => [at(finding), finding.severity])).toEqual([
      [`QT.1 ${form1}!C14`, "explain"],
    ]);
    expect(reports[0]?.groups[0]?.title).toContain("Xã không quá 100");
  });

  it("faults of the rules are in the workbook's report; in front of the form they are only mentioned", async () => {
    const host = await hostOf(clean, (workbook) =>
      withSheet(workbook, rules([rule, ["QT.2", "B9", "[1.1](1)", "=", "5", "", "Lỗi", ""]])),
    );
    const { reports } = await checked(host);
    expect(reports.flatMap(findingsOf).some(({ sheet }) => sheet === "Quy tắc")).toBe(true);
    host.goTo(form1);
    const form = await checked(host, { scope: "active-sheet" });
    expect([allOf(form).some(({ sheet }) => sheet === "Quy tắc"), form.notes]).toEqual([
      false,
      [expect.stringContaining("Trang “Quy tắc” có")],
    ]);
    host.goTo("Quy tắc");
    const own = await checked(host, { scope: "active-sheet" });
    expect([allOf(own).length > 0, allOf(own).every(({ sheet }) => sheet === "Quy tắc")]).toEqual([
      true,
      true,
    ]);
  });
});

describe("kiểm tra lại sau khi sửa", () => {
  const edit = (sheet: string, address: string) => [{ sheet, address }];
  async function again(
    before: CheckedHere,
    host: MemoryWorkbook,
    sheet: string,
    address: string,
  ): Promise<CheckedHere> {
    const after = await checkedAgain(before, host, edit(sheet, address));
    if (after.outcome !== "checked") throw new Error(after.message);
    return after;
  }

  it("reads only the sheet edited; what stays wrong keeps its key, what is mended goes", async () => {
    const host = await hostOf(faulty);
    const before = await checked(host);
    const readings = host.readings.length;
    host.type(form1, "C14", 2243);
    const after = await again(before, host, form1, "C14");
    expect(host.readings.slice(readings)).toEqual([[form1]]);
    expect(allOf(before).some((finding) => at(finding) === `CH.SO.CHU ${form1}!C14`)).toBe(true);
    expect(allOf(after).some((finding) => at(finding) === `CH.SO.CHU ${form1}!C14`)).toBe(false);
    const keys = new Map(allOf(before).map((finding) => [finding.key, at(finding)]));
    const stayed = allOf(after).filter((finding) => allOf(before).some((one) => at(one) === at(finding)));
    expect(stayed.length).toBeGreaterThan(10);
    for (const finding of stayed) expect(keys.get(finding.key)).toBe(at(finding));
  });

  it("comes to the same as checking everything anew, whatever was typed", async () => {
    const start = await workbookOf(faulty);
    const first = await checked(memoryWorkbook(start, "x.xlsx"));
    const typed = fc.record({
      address: fc.constantFrom("C14", "D15", "C13", "I30", "B14", "A15", "J18"),
      value: fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom("1.234", "-", "", "abc", null)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 3 }), async (edits) => {
        const host = memoryWorkbook(start, "x.xlsx");
        for (const { address, value } of edits) host.type(form1, address, value);
        const after = await checkedAgain(
          first,
          host,
          edits.map(({ address }) => ({ sheet: form1, address })),
        );
        const anew = await checkHere(host, { scope: "workbook" });
        if (after.outcome !== "checked" || anew.outcome !== "checked")
          throw new Error("Nothing was checked.");
        expect(after.reports).toEqual(anew.reports);
      }),
      { numRuns: 12 },
    );
  });

  it("reads sheets whose formulas look at the one edited, too", async () => {
    const host = await hostOf(clean, (workbook) =>
      editedWorkbook(workbook, { "Biểu 3 Xếp loại": { Z1: `='${form1}'!C14*2` } }),
    );
    const before = await checked(host);
    await again(before, host, form1, "C14");
    expect(new Set(host.readings.at(-1))).toEqual(new Set([form1, "Biểu 3 Xếp loại"]));
  });

  it.each([
    { name: "a sheet was put in", change: (host: MemoryWorkbook) => host.addSheet(emptyGrid("Trang mới")) },
    {
      name: "a sheet was renamed",
      change: (host: MemoryWorkbook) => host.renameSheet("Biểu 6 3 chủ động", "Biểu sáu"),
    },
    { name: "a sheet was deleted", change: (host: MemoryWorkbook) => host.deleteSheet("Biểu 6 3 chủ động") },
  ])("$name: everything is looked at anew", async ({ change }) => {
    const host = await hostOf(clean);
    const before = await checked(host);
    change(host);
    const after = await again(before, host, form1, "C14");
    expect(host.readings.at(-1)).toBeNull();
    expect(after.reports).toEqual((await checked(host)).reports);
  });

  it("a rule written now judges now", async () => {
    const header = ["Mã", "Biểu", "Vế trái", "Phép so sánh", "Vế phải", "Sai số", "Mức", "Diễn giải"];
    const host = await hostOf(clean, (workbook) => withSheet(workbook, tableGrid("Quy tắc", [header])));
    const before = await checked(host);
    ["QT.1", "B1", "[1.1](1)", "<", "100", "0", "Lỗi", "Ít"].forEach((text, index) =>
      host.type("Quy tắc", `${"ABCDEFGH"[index] ?? ""}2`, text),
    );
    const after = await again(before, host, "Quy tắc", "A2:H2");
    expect([allOf(before), allOf(after).map(at)]).toEqual([[], [`QT.1 ${form1}!C14`]]);
  });

  it("numbers of formats of a later reading fit the formats kept", async () => {
    const host = await hostOf(clean);
    const before = await checked(host);
    const reversed: MemoryWorkbook = {
      ...host,
      read: async (options) => {
        const opened = await host.read(options);
        if (opened.outcome === "failed") return opened;
        const last = opened.workbook.formats.length - 1;
        const sheets = opened.workbook.sheets.map((grid) => ({
          ...grid,
          cells: new Map(
            [...grid.cells].map(([key, cell]) => [
              key,
              cell.format === undefined ? cell : { ...cell, format: last - cell.format },
            ]),
          ),
        }));
        return {
          ...opened,
          workbook: { ...opened.workbook, sheets, formats: [...opened.workbook.formats].reverse() },
        };
      },
    };
    const after = await again(before, reversed, form1, "C14");
    expect(after.reports).toEqual(before.reports);
    expect(after.workbook.formats).toHaveLength(before.workbook.formats.length);
    const place = parseA1("C14");
    const formatIn = ({ workbook }: CheckedHere) =>
      workbook.formats[
        workbook.sheets
          .find(({ name }) => name === form1)
          ?.cells.get(cellKey(place?.row ?? 0, place?.column ?? 0))?.format ?? -1
      ];
    expect(formatIn(after)).toEqual(formatIn(before));
  });
});
