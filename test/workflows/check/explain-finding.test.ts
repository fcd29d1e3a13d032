/** An explanation is kept in the workbook, can be undone by its name, and never writes over what it cannot read. */
import type { Finding } from "../../../src/core/model/finding";
import { explain } from "../../../src/workflows/check/explain-finding";
import { explanationsHere } from "../../../src/workflows/check/explanations-here";
import { type MemoryWorkbook, memoryWorkbook } from "../../support/memory-workbook";
import { orgUnit } from "../../support/unit-reports";
import { plainWorkbook, tableGrid } from "../../support/workbook-files";

const report = { unit: orgUnit("TV05"), period: "2023-Q4" };
const finding: Finding = {
  ruleId: "B1.DAUKY.1",
  severity: "explain",
  sheet: "Biểu 1",
  cell: "C15",
  field: "B1!C14",
  message: "",
  blocking: false,
};
const thing = { unitCode: "TV05", period: "2023-Q4", ruleId: "B1.DAUKY.1", place: "B1!C14" };
const madeAt = "2023-12-20T08:00:00.000Z";

function host(stored: string | null = null): MemoryWorkbook {
  const made = memoryWorkbook(plainWorkbook([tableGrid("Biểu 1", [["a"]])]));
  made.store("explanations", stored);
  return made;
}

async function kept(workbook: MemoryWorkbook) {
  const read = await explanationsHere(workbook);
  return read.outcome === "read" ? read.explanations : read.outcome;
}

it("keeps what was said, says it otherwise, and takes it back", async () => {
  const workbook = host();
  const labels: string[] = [];
  const named: Pick<MemoryWorkbook, "storedText" | "change"> = {
    storedText: (id) => workbook.storedText(id),
    change: (patch, run) => {
      labels.push(run.label);
      return workbook.change(patch, run);
    },
  };
  const said = await explain(named, { report, finding, text: "  Bàn giao 37 đoàn viên. ", madeAt });
  expect(said).toMatchObject({
    outcome: "explained",
    explanations: [{ ...thing, text: "Bàn giao 37 đoàn viên.", madeAt }],
  });
  expect(await kept(workbook)).toEqual([{ ...thing, text: "Bàn giao 37 đoàn viên.", madeAt }]);
  await explain(named, { report, finding, text: "Khác", madeAt });
  expect(await kept(workbook)).toMatchObject([{ text: "Khác" }]);
  await explain(named, { report, finding, text: " ", madeAt });
  expect([await kept(workbook), workbook.stored("explanations")]).toEqual([[], null]);
  expect(labels).toEqual([
    "Ghi giải trình Biểu 1, ô C15",
    "Ghi giải trình Biểu 1, ô C15",
    "Xoá giải trình Biểu 1, ô C15",
  ]);
  expect(workbook.patches.every(({ sheets, newSheets }) => sheets.length + newSheets.length === 0)).toBe(
    true,
  );
});

it.each([
  { name: "an error", severity: "error" as const },
  { name: "a note", severity: "note" as const },
])("$name cannot be explained away", async ({ severity }) => {
  const workbook = host();
  const said = await explain(workbook, {
    report,
    finding: { ...finding, severity },
    text: "Xin bỏ qua",
    madeAt,
  });
  expect([said.outcome, workbook.patches]).toEqual(["refused", []]);
});

it.each([
  { name: "damaged", stored: "{ not json", says: "bị hỏng" },
  { name: "of a later version", stored: '{"schema":9}', says: "mới hơn" },
])("explanations that are $name are left alone", async ({ stored, says }) => {
  const workbook = host(stored);
  const said = await explain(workbook, { report, finding, text: "Bàn giao", madeAt });
  expect(said.outcome === "refused" && said.message).toContain(says);
  expect(workbook.stored("explanations")).toBe(stored);
});

it("what Excel refuses is told, and nothing counts as explained", async () => {
  const workbook = host();
  const failure = { outcome: "failed", kind: "read-only", message: "Tệp chỉ đọc." } as const;
  workbook.failNext(failure);
  expect(await explain(workbook, { report, finding, text: "Bàn giao", madeAt })).toBe(failure);
  expect(await kept(workbook)).toEqual([]);
});
