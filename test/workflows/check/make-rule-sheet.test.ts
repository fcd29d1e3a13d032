import { inferTemplate } from "../../../src/core/templates/infer-template";
import { readRuleSheet } from "../../../src/core/templates/written-rules/read-rule-sheet";
import { makeRuleSheet } from "../../../src/workflows/check/make-rule-sheet";
import { blankWorkbook } from "../../support/drafts/draft-book";
import { drawForm } from "../../support/drafts/draft-form";
import { shortForm } from "../../support/drafts/sample-drawings";
import { memoryWorkbook } from "../../support/memory-workbook";

const form = () => blankWorkbook([drawForm(shortForm).sheet]);

describe("“Tạo trang Quy tắc”", () => {
  it("puts in a sheet whose examples are no rules yet and have no fault", async () => {
    const host = memoryWorkbook(form());
    expect(await makeRuleSheet(host)).toMatchObject({ outcome: "ready", isNew: true });
    const written = readRuleSheet(host.now(), inferTemplate(form(), "mau.xlsx"));
    expect(written.sheet).toBe("Quy tắc");
    expect([written.rules, written.findings]).toEqual([[], []]);
  });

  it("goes to the sheet that is there already", async () => {
    const host = memoryWorkbook(form());
    await makeRuleSheet(host);
    expect(await makeRuleSheet(host)).toMatchObject({ isNew: false, place: { sheet: "Quy tắc" } });
    expect(host.patches).toHaveLength(1);
  });
});
