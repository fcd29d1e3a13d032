/** "Tạo trang Quy tắc": an empty sheet to write rules of one's own in, with examples; undone like any change. */
import { isRuleSheet } from "../../core/templates/written-rules/rule-sheet-header";
import { ruleSheetToFill } from "../../core/templates/written-rules/rule-sheet-to-fill";
import type { HostFailure } from "../../host/host-failure";
import type { OpenWorkbook, Place } from "../../host/open-workbook";
import { wholeWorkbook } from "../whole-workbook";

const messages = {
  made: "Tạo trang Quy tắc",
};

export interface RuleSheetReady {
  readonly outcome: "ready";
  /** Where the first rule is written. */
  readonly place: Place;
  /** False where the workbook had one already. */
  readonly isNew: boolean;
}

export async function makeRuleSheet(host: OpenWorkbook): Promise<RuleSheetReady | HostFailure> {
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const { sheets } = opened.workbook;
  const present = sheets.find(isRuleSheet);
  const sheet = ruleSheetToFill(sheets.map(({ name }) => name));
  if (!present) {
    const change = await host.change(
      { sheets: [], newSheets: [sheet], definedNames: [] },
      { label: messages.made },
    );
    if (change.outcome === "failed") return change;
  }
  const place = { sheet: present?.name ?? sheet.name, address: "A1" };
  const failure = await host.select(place);
  return failure ?? { outcome: "ready", place, isNew: present === undefined };
}
