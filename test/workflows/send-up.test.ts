/** The copy for the level above: the form alone, values only, and still readable there with its completeness. */
import { consolidate } from "../../src/core/consolidation/consolidate";
import { totalsJson } from "../../src/core/consolidation/totals-json";
import { reportReader } from "../../src/core/templates/read-report";
import type { OpenWorkbook } from "../../src/host/open-workbook";
import { sendUp } from "../../src/workflows/send-up";
import { xlsxWriter } from "../../src/xlsx/writer/xlsx-writer";
import { runHere, sampleHost, sampleUnits } from "../support/here";
import { emptyGrid } from "../support/memory-workbook";
import { readWorkbook } from "../support/read-workbook";
import { sampleFile, sampleSubmissions } from "../support/tra-vinh";
import { orgUnit } from "../support/unit-reports";

async function sent() {
  const host = await sampleHost();
  const { done } = await runHere({ host, units: await sampleUnits(), files: sampleSubmissions() });
  const form = await sampleFile("mau-bao-cao.xlsx").read();
  const [patch] = host.patches;
  if (!(form instanceof Uint8Array) || !patch) throw new Error("No form.");
  const notes = { ...patch.newSheets[0], name: "Ghi chú riêng" } as (typeof patch.newSheets)[number];
  const saved = await xlsxWriter.write(form, { ...patch, newSheets: [...patch.newSheets, notes] });
  if (saved.outcome === "refused") throw new Error(saved.message);
  host.addSheet(emptyGrid("Ghi chú riêng"));
  const { bytes } = saved;
  const open: OpenWorkbook = { ...host, bytes: () => Promise.resolve({ outcome: "bytes", bytes }) };
  const answer = await sendUp(open, xlsxWriter);
  if (answer.outcome !== "ready") throw new Error(answer.message);
  const look = await readWorkbook(answer.file.bytes, { styledBlanks: true });
  return { answer, workbook: look, consolidation: done.result.consolidation };
}

it("holds the form, the stacked lists and the completeness statement, as values, under a name that says what it is", async () => {
  const { answer, workbook } = await sent();
  expect(answer.file.name).toBe(
    "Tỉnh đoàn Trà Vinh - BÁO CÁO SỐ LIỆU CÔNG TÁC TỔ CHỨC XÂY DỰNG ĐOÀN - quý IV năm 2023.xlsx",
  );
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "Bìa",
    "Biểu 1 Đoàn viên",
    "Biểu 2 Tổ chức",
    "Biểu 3 Xếp loại",
    "Biểu 4 Cán bộ",
    "Biểu 5 Đi cơ sở",
    "Biểu 6 3 chủ động",
    "DS Biểu 4 Cán bộ",
    "DS Biểu 5 Đi cơ sở",
    "Tình hình nộp",
  ]);
  const formulas = workbook.sheets.flatMap(({ cells }) =>
    [...cells.values()].filter(({ formula }) => formula !== undefined),
  );
  expect(formulas).toEqual([]);
});

it("is the report of the one who sends it: the same totals and rows, and 9/11 with them", async () => {
  const { workbook, consolidation } = await sent();
  const { template } = consolidation;
  const { report, layouts } = reportReader(template)(workbook);
  expect(report.completeness).toEqual({ counted: 9, expected: 11 });
  const above = consolidate({
    template,
    reports: [{ unit: orgUnit("TV"), file: "gui-len.xlsx", sha256: "", sentAt: null, report, layouts }],
    order: [],
    form: (await sampleHost()).now(),
  });
  expect(totalsJson(above)).toEqual(totalsJson(consolidation));
});

it("carries no memory of the single units", async () => {
  const { answer } = await sent();
  const text = Buffer.from(answer.file.bytes).toString("latin1");
  expect(text).not.toContain("customXml/item");
});

it("says what to do where nothing was consolidated yet", async () => {
  expect(await sendUp(await sampleHost(), xlsxWriter)).toMatchObject({
    outcome: "refused",
    message: expect.stringContaining("Hãy bấm Tổng hợp trước") as string,
  });
});
