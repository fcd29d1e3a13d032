/** Where no list is at hand: the units as the files name themselves. */
import type { UnitEvidence } from "../../src/core/units/identify-unit";
import { proposedUnits } from "../../src/core/units/proposed-units";
import { findUnitList } from "../../src/core/units/unit-list";
import { unitListPatch, unitsFromFiles } from "../../src/workflows/unit-list-from-files";
import { entriesOf, looked, runHere, sampleHost } from "../support/here";
import { memoryWorkbook } from "../support/memory-workbook";
import { sampleSubmissions } from "../support/tra-vinh";

function report(file: string, ...evidence: readonly (readonly [UnitEvidence["source"], string])[]) {
  return {
    file,
    evidence: [...evidence, ["file-name", file] as const].map(([source, text]) => ({
      source,
      text,
      sheet: null,
      cell: null,
    })),
  };
}

it.each([
  {
    name: "spellings of one name are one unit under the fullest",
    reports: [
      report("a.xlsx", ["field", "HUYỆN ĐOÀN TRÀ CÚ"]),
      report("b.xlsx", ["field", "Huyện đoàn Trà Cú"]),
      report("c.xlsx", ["field", "H. Trà Cú"]),
    ],
    units: [["Huyện đoàn Trà Cú", ["H. Trà Cú", "HUYỆN ĐOÀN TRÀ CÚ"]]],
    nameless: [],
  },
  {
    name: "huyện and thị xã of one name are two units",
    reports: [
      report("a.xlsx", ["field", "Huyện đoàn Duyên Hải"]),
      report("b.xlsx", ["field", "Thị đoàn Duyên Hải"]),
      report("c.xlsx", ["field", "Duyên Hải"]),
    ],
    units: [
      ["Duyên Hải", []],
      ["Huyện đoàn Duyên Hải", []],
      ["Thị đoàn Duyên Hải", []],
    ],
    nameless: [],
  },
  {
    name: "a short name on the cover is made full by the letterhead of the same file",
    reports: [
      report("a.xlsx", ["field", "Duyên Hải"], ["letterhead", "HUYỆN ĐOÀN DUYÊN HẢI"]),
      report("b.xlsx", ["field", "Thị đoàn Duyên Hải"]),
    ],
    units: [
      ["HUYỆN ĐOÀN DUYÊN HẢI", ["Duyên Hải"]],
      ["Thị đoàn Duyên Hải", []],
    ],
    nameless: [],
  },
  {
    name: "a short name joins the one unit that bears it",
    reports: [report("a.xlsx", ["field", "Xã đoàn Ia O"]), report("b.xlsx", ["field", "Ia O"])],
    units: [["Xã đoàn Ia O", ["Ia O"]]],
    nameless: [],
  },
  {
    name: "the letterhead all share is the parent's; each one's own is the unit",
    reports: [
      report("1.xlsx", ["letterhead", "TỈNH ĐOÀN GIA LAI"], ["letterhead", "XÃ ĐOÀN IA HRUNG"]),
      report("2.xlsx", ["letterhead", "TỈNH ĐOÀN GIA LAI"], ["letterhead", "XÃ ĐOÀN IA O"]),
    ],
    units: [
      ["XÃ ĐOÀN IA HRUNG", []],
      ["XÃ ĐOÀN IA O", []],
    ],
    nameless: [],
  },
  {
    name: "the file's name is the last resort, and a name that says nothing leaves the file nameless",
    reports: [report("nop/Ia Grai - Bao cao quy 3.xlsx"), report("Bao cao quy 3 (2).xlsx")],
    units: [["Ia Grai", []]],
    nameless: ["Bao cao quy 3 (2).xlsx"],
  },
  {
    name: "markup and formulas are no names",
    reports: [
      report("bc.xlsx", ["field", "<script>alert(1)</script>"]),
      report("bc2.xlsx", ["field", "=1+1"]),
    ],
    units: [],
    nameless: ["bc.xlsx", "bc2.xlsx"],
  },
])("$name", ({ reports, units, nameless }) => {
  const proposed = proposedUnits(reports);
  expect(proposed.units.map(({ name, aliases }) => [name, aliases])).toEqual(units);
  expect(proposed.nameless).toEqual(nameless);
  expect(new Set(proposed.units.map(({ code }) => code)).size).toBe(units.length);
});

it("the list written into the workbook is read again as the same units, and the pile is recognised by it", async () => {
  const host = await sampleHost();
  const entries = await entriesOf(await looked(host), sampleSubmissions());
  const proposed = unitsFromFiles(entries);
  expect(proposed.words).toBe(`Thấy ${proposed.units.length} đơn vị trong các tệp`);
  await host.change(unitListPatch(proposed.units, host.now()), { label: "Lưu danh sách đơn vị" });
  const sheet = host.now().sheets.find(({ name }) => name === "Đơn vị");
  if (!sheet) throw new Error("No list was written.");
  const list = findUnitList(memoryWorkbook({ ...host.now(), sheets: [sheet] }).now());
  expect(list.outcome === "list" && list.units).toEqual(proposed.units);
  const { look, preflight } = await runHere({ host, units: proposed.units, entries });
  expect(look.unitLists[0]?.label).toBe(`Trang “Đơn vị” · ${proposed.units.length} đơn vị`);
  expect(preflight.counted).toBe(9);
});
