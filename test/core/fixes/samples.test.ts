/** Every quick fix on the sample campaign's files: what it mends is gone, and no error is new. */
import { fixPatch } from "../../../src/core/fixes/fix-patch";
import { mayBeFixed } from "../../../src/core/fixes/fixes-of";
import type { Workbook } from "../../../src/core/model/grid";
import { inferTemplate } from "../../../src/core/templates/infer-template";
import type { Template } from "../../../src/core/templates/template";
import { nodeHosts } from "../../../src/roots/cli/node-hosts";
import { readWorkbook } from "../../support/read-workbook";
import { sampleFile, sampleSubmissions } from "../../support/tra-vinh";
import { errorsOf, figuresOf, keyed, mended } from "./keyed";

async function bytesOf(name: string): Promise<Uint8Array> {
  const bytes = await sampleFile(name).read();
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.message);
  return bytes;
}

describe("quick fixes on the files of a campaign", () => {
  let template: Template;
  const workbooks = new Map<string, Workbook>();
  beforeAll(async () => {
    const form = await readWorkbook(await bytesOf("mau-bao-cao.xlsx"), {
      styledBlanks: true,
      validations: true,
    });
    template = inferTemplate(form, "mau-bao-cao.xlsx");
    for (const file of sampleSubmissions()) {
      const bytes = await file.read();
      const read = bytes instanceof Uint8Array ? await nodeHosts.reader.read(bytes) : bytes;
      if (read.outcome === "read") workbooks.set(file.name, read.workbook);
    }
  });

  it("each mends what it says and makes no new error; figures stay", () => {
    let fixed = 0;
    for (const [file, workbook] of workbooks) {
      const { before, planned, after } = mended(workbook, template);
      const mendedKeys = new Set(planned.fixes.flatMap(({ mends }) => mends));
      const gone = keyed(before.findings).filter(({ key }) => mendedKeys.has(key));
      fixed += gone.length;
      for (const { ruleId, sheet, cell } of gone)
        expect([
          file,
          after.findings.filter((one) => one.ruleId === ruleId && one.sheet === sheet && one.cell === cell),
        ]).toEqual([file, []]);
      for (const [ruleId, count] of Object.entries(errorsOf(after)))
        expect([file, ruleId, count <= (errorsOf(before)[ruleId] ?? 0)]).toEqual([file, ruleId, true]);
      expect([file, figuresOf(after)]).toEqual([file, figuresOf(before)]);
    }
    expect(fixed).toBeGreaterThan(5);
  });

  it("a second time there is nothing left to fix but what could not be", () => {
    for (const [file, workbook] of workbooks) {
      const { workbook: once } = mended(workbook, template);
      const { planned } = mended(once, template);
      expect([file, planned.fixes.map(({ label, changes }) => [label, changes])]).toEqual([file, []]);
    }
  });

  it("what was typed since the check is left as it is, and named", () => {
    const workbook = workbooks.get("nop/BIEU MAU Q4-2023 H. Trà Cú.xlsx");
    if (!workbook) throw new Error("No file.");
    const { planned, workbook: once } = mended(workbook, template, mayBeFixed);
    const { done, left, patch } = fixPatch(once, planned.fixes);
    expect(done).toEqual([]);
    expect(patch.sheets).toEqual([]);
    expect(left).toHaveLength(planned.fixes.length);
    for (const { reason } of left) expect(reason).toMatch(/đã được sửa sau khi kiểm tra nên để nguyên/);
  });

  it("an overwritten total gets the form's formula back", () => {
    const workbook = workbooks.get("nop/BIEU MAU Q4-2023 H. Trà Cú.xlsx");
    if (!workbook) throw new Error("No file.");
    const { planned } = mended(workbook, template, ({ ruleId }) => ruleId === "CT.CONGTHUC.GHIDE");
    expect(
      planned.fixes.map(({ label, changes }) => [label, changes[0]?.address, changes[0]?.after]),
    ).toEqual([
      ["Trả lại công thức", "L13", "=SUM(L14:L16)"],
      ["Trả lại công thức", "D30", "=D13+D17+D23+D27"],
      ["Trả lại công thức", "I14", '=IF(D14=0,"",H14/D14)'],
      ["Trả lại công thức", "I15", '=IF(D15=0,"",H15/D15)'],
    ]);
  });
});
