/** A return copy goes to the unit, comes back with a reason beside what asked for one, and is checked again. */
import { placeOfKey } from "../../../src/core/model/grid";
import { nodeHosts } from "../../../src/roots/cli/node-hosts";
import { reportOf } from "../../../src/workflows/check/report-of";
import { returnCopies } from "../../../src/workflows/check/return-copies";
import { checkFiles } from "../../../src/workflows/check-files";
import { openForm, openUnitList } from "../../../src/workflows/open-form";
import type { SourceFile } from "../../../src/host/source-file";
import { patch, value } from "../../support/patches";
import { readWorkbook } from "../../support/read-workbook";
import { sampleFile } from "../../support/tra-vinh";

const hiddenRow = "CT.AN.DONG";

it("a unit's answer in the slip counts as the explanation of that very fault", async () => {
  const source = sampleFile("nop/Duyên Hải.xlsx");
  const before = await checked(source);
  expect(before.counts).toMatchObject({ explain: 1, explained: 0 });

  const copies: Uint8Array[] = [];
  await returnCopies([{ file: source, report: before }], "Báo cáo", nodeHosts, ({ bytes }) => {
    copies.push(bytes);
    return Promise.resolve();
  });
  const answered = await answeredIn(copies[0] ?? new Uint8Array(), "Dòng này chưa phát sinh nên ẩn đi");
  const after = await checked({ name: "nop/Duyên Hải.xlsx", read: () => Promise.resolve(answered) });
  expect(after.counts).toMatchObject({ explain: 0, explained: 1, error: before.counts.error });
  const [finding] = after.groups.find(({ ruleId }) => ruleId === hiddenRow)?.findings ?? [];
  expect(finding?.explanation).toMatchObject({ unitCode: "TV03", text: "Dòng này chưa phát sinh nên ẩn đi" });
});

async function checked(file: SourceFile) {
  const form = await openForm(sampleFile("mau-bao-cao.xlsx"), nodeHosts.reader);
  const list = await openUnitList(sampleFile("don-vi.xlsx"), nodeHosts.reader);
  if (form.outcome === "refused" || list.outcome === "refused")
    throw new Error("The sample's own files must open.");
  const { template } = form;
  const [submission] = await checkFiles({ files: [file], template, units: list.units }, nodeHosts);
  if (!submission) throw new Error("Nothing was checked.");
  return reportOf(submission, { template });
}

async function answeredIn(copy: Uint8Array, text: string): Promise<Uint8Array> {
  const slip = (await readWorkbook(copy)).sheets[0];
  const line = [...(slip?.cells ?? [])].find(([, cell]) => cell.value === hiddenRow);
  if (!slip || !line) throw new Error("The slip has no such line.");
  const cells = [value(`I${placeOfKey(line[0]).row}`, text)];
  const written = await nodeHosts.writer.write(copy, patch({ sheets: [{ sheet: slip.name, cells }] }));
  if (written.outcome === "refused") throw new Error(written.message);
  return written.bytes;
}
