/** Our colours over the faulty cells of a file: first of its conditional formats; its own keep their order behind. */
import { highlightFormula, highlightMarker } from "../../../core/highlights/highlight-formula";
import { highlightLook } from "../../../core/highlights/highlight-look";
import { planHighlights } from "../../../core/highlights/plan-highlights";
import type { Finding } from "../../../core/model/finding";
import type { Workbook } from "../../../core/model/grid";
import type { ConditionalFormatRule } from "../../../core/model/sheet-layout";
import type { SheetPatch } from "../../../core/model/workbook-patch";

/** @param everySheet Also where nothing is to be coloured, because colours of an earlier time may be there. */
export function highlightPatches(
  findings: readonly Finding[],
  workbook: Workbook,
  everySheet: boolean,
): readonly SheetPatch[] {
  const bySheet = new Map<string, ConditionalFormatRule[]>(
    everySheet ? workbook.sheets.map(({ name }) => [name, []]) : [],
  );
  for (const { sheet, severity, addresses, numberFormat } of planHighlights(findings, workbook)) {
    const rule = {
      ranges: addresses.replaceAll(",", " "),
      formula: highlightFormula(severity),
      stopIfTrue: false,
      look: { ...highlightLook(severity), numberFormat },
    };
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), rule]);
  }
  return [...bySheet].map(([sheet, rules]) => ({
    sheet,
    cells: [],
    layout: { conditionalFormats: [...rules, { keptWithout: highlightMarker }] },
  }));
}
