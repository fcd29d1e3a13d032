/** The list before consolidating: problems first, each with its reason, its question and what to send to the unit. */
import { noDecisions } from "../../src/core/campaign/decisions";
import { preflightOf } from "../../src/workflows/preflight";
import type { PileEntry } from "../../src/workflows/read-pile";
import { entriesOf, looked, runHere, sampleHost, sampleUnits } from "../support/here";
import { sampleSubmissions } from "../support/tra-vinh";

async function sample(change: (entry: PileEntry) => PileEntry = (entry) => entry) {
  const look = await looked(await sampleHost());
  const entries = (await entriesOf(look, sampleSubmissions())).map(change);
  const units = await sampleUnits();
  return { look, units, entries, decisions: noDecisions };
}

it("stands with problems on top, each kind together, and every file and every missing unit in it once", async () => {
  const { rows, expected, counted, ready } = preflightOf(await sample());
  expect([expected, counted, ready]).toEqual([11, 9, true]);
  const kinds = rows.map(({ status }) => status).filter((status, index, all) => status !== all[index - 1]);
  expect(kinds).toEqual([
    "unreadable",
    "unknown-unit",
    "duplicate",
    "has-errors",
    "missing",
    "duplicate",
    "ready",
  ]);
  const problems = rows.map(({ isProblem }) => isProblem);
  expect(problems.lastIndexOf(true)).toBeLessThan(problems.indexOf(false));
  expect(rows.flatMap(({ file }) => file ?? []).sort()).toEqual(
    sampleSubmissions()
      .map(({ name }) => name)
      .sort(),
  );
  expect(rows.filter(({ status }) => status === "missing").map(({ unit }) => unit?.code)).toEqual(["TV07"]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it("tells a unit what to mend in words that can be pasted, and asks nothing of one that is right", async () => {
  const { rows } = preflightOf(await sample());
  const messageOf = (code: string) =>
    rows.find(({ unit, isCounted, status }) => unit?.code === code && (isCounted || status === "missing"))
      ?.message;
  expect(messageOf("TV07")).toBe(
    "Kính gửi Huyện đoàn Châu Thành,\nĐến nay chưa nhận được báo cáo “BÁO CÁO SỐ LIỆU CÔNG TÁC TỔ CHỨC XÂY DỰNG ĐOÀN” quý IV năm 2023 của đơn vị. Đề nghị đơn vị gửi sớm.",
  );
  expect(messageOf("TV02")).toMatch(
    /^Kính gửi Huyện đoàn Trà Cú,\nTệp “.+” .+:\nĐề nghị đơn vị xem lại các chỗ sau, sửa rồi gửi lại:\n- Biểu 1 Đoàn viên, ô /,
  );
  expect(messageOf("TV01")).toBeNull();
});

it.each([
  {
    name: "another period",
    change: { period: "2023-Q3" },
    status: "other-period",
    says: "không phải kỳ quý IV năm 2023",
  },
  {
    name: "another form",
    change: { reading: { report: { sheets: new Map() }, layouts: [] } },
    status: "other-form",
    says: "Không trang nào trong tệp giống biểu mẫu",
  },
  {
    name: "two possible units",
    change: { evidence: [{ source: "field" as const, text: "Duyên Hải", sheet: "Bìa", cell: "C9" }] },
    status: "ambiguous-unit",
    says: "Huyện đoàn Duyên Hải, Thị đoàn Duyên Hải",
  },
])("a file of $name is set aside, and says so", async ({ change, status, says }) => {
  const input = await sample((entry) => (entry.file.includes("Cau Ngang") ? { ...entry, ...change } : entry));
  const row = preflightOf(input).rows.find(({ file }) => file?.includes("Cau Ngang"));
  expect(row).toMatchObject({ status, isProblem: true, isCounted: false });
  expect(row?.reason).toContain(says);
  if (status !== "ambiguous-unit") return;
  expect(row?.question).toMatchObject({
    kind: "which-unit",
    candidates: [{ code: "TV03" }, { code: "TV08" }],
  });
});

it("a file that is dismissed is listed and no problem any more; the decision can be taken back", async () => {
  const input = await sample();
  const stranger = input.entries.find(({ file }) => file.includes("Doan la"));
  const decisions = { ...noDecisions, unitOf: { [stranger?.sha256 ?? ""]: null } };
  const row = preflightOf({ ...input, decisions }).rows.find(({ file }) => file === stranger?.file);
  expect(row).toMatchObject({
    status: "left-out",
    isProblem: false,
    reason: "Đã chọn không tính tệp này.",
    question: { kind: "which-unit", decided: null },
  });
});

it("leaves out files whose structure was changed, where the officer wants only clean ones", async () => {
  const input = await sample();
  const { rows, counted } = preflightOf({ ...input, decisions: { ...noDecisions, onlyClean: true } });
  expect(counted).toBeLessThan(9);
  expect(rows.find(({ unit }) => unit?.code === "TV03")).toMatchObject({
    status: "left-out",
    isCounted: false,
  });
});

it.each([
  { name: "no list of units", change: { units: [] }, says: "Chưa có danh sách đơn vị" },
  { name: "no file that counts", change: { entries: [] }, says: "Chưa có tệp nào tổng hợp được" },
])("is not ready with $name, and says why", async ({ change, says }) => {
  const { ready, notReady } = preflightOf({ ...(await sample()), ...change });
  expect(ready).toBe(false);
  expect(notReady).toContain(says);
});

it("of units kept from before one line each is shown, and nothing is asked of them", async () => {
  const host = await sampleHost();
  const units = await sampleUnits();
  const { look, entries } = await sample();
  await runHere({ host, units, entries });
  const { preflight } = await runHere({ host, units });
  const kept = preflight.rows.filter(({ status }) => status === "kept");
  expect(kept).toHaveLength(9);
  expect(kept.every(({ message, isProblem }) => message === null && !isProblem)).toBe(true);
  expect(look.campaign).toBeNull();
});
