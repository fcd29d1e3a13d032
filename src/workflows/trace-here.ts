/**
 * From a selected cell to its parts by unit, with file, sheet and cell: a total of the form, computed or not, a figure
 * of a detail sheet, an entry of a stacked list. A total is known by the detail column that its formula adds, or by
 * its row and column on the form as it is now, so that rows put in above it do no harm.
 */
import type { Part } from "../core/consolidation/consolidation";
import { ownTables } from "../core/consolidation/own-sheets";
import { type TracedPart, traceOf } from "../core/consolidation/trace";
import type { Workbook } from "../core/model/grid";
import type { FieldId } from "../core/model/report-data";
import { parseA1 } from "../core/model/address";
import type { HostFailure } from "../host/host-failure";
import type { OpenWorkbook, Place } from "../host/open-workbook";
import type { CampaignResult } from "./campaign-result";
import { fieldWords, figureWords, sheetOfField } from "./figure-words";
import { type SelectedField, selectedField } from "./trace/selected-field";
import { type TracedLine, unitLines } from "./trace/unit-lines";

const words = {
  entries: (count: number) => `${count} dòng`,
};

export interface TracedTotal {
  /** The form: "Biểu 1 Đoàn viên". */
  readonly form: string;
  /** "I Khối xã · Đoàn viên cuối kỳ". */
  readonly title: string;
  readonly place: Place;
  /** "40.956", "21/23", "không áp dụng". */
  readonly totalWords: string;
  /** A line a unit, largest first; those that gave nothing last. */
  readonly parts: readonly TracedLine[];
  /** Where one unit's figure is selected (detail sheet, stacked list): its code. */
  readonly unitCode: string | null;
}

/** The same as `traceAt`, reading the workbook first. */
export async function traceHere(
  result: CampaignResult,
  place: Place,
  host: OpenWorkbook,
): Promise<TracedTotal | null | HostFailure> {
  // Only the selected sheet: the others are found by their defined names.
  const opened = await host.read({
    formats: false,
    storedTexts: false,
    wantsSheet: (name) => name === place.sheet,
  });
  return opened.outcome === "failed" ? opened : traceAt(result, place, opened.workbook);
}

/** Pure; `workbook` holds the selected sheet as it is now. Null where the cell is none of the form's or ours. */
export function traceAt(result: CampaignResult, place: Place, workbook: Workbook): TracedTotal | null {
  const at = parseA1(place.address.split(":")[0] ?? "");
  const grid = workbook.sheets.find(({ name }) => name === place.sheet);
  const selected =
    at && grid && selectedField(result.consolidation, { grid, ...at }, workbook, ownTables(workbook));
  return selected ? tracedTotal(result, place, selected) : null;
}

function tracedTotal(
  { consolidation }: CampaignResult,
  place: Place,
  { field, unitCode, entry }: SelectedField,
): TracedTotal | null {
  const { template, totals } = consolidation;
  const sheet = sheetOfField(template, field);
  if (!sheet) return null;
  const address = field.slice(field.lastIndexOf("!") + 1);
  const parts = partsOf(consolidation, field, unitCode, entry);
  const total = totals.get(sheet.key)?.get(address);
  const shown = unitCode === null ? total : parts[0]?.figure;
  return {
    form: sheet.name,
    title: titleOf(template, field),
    place,
    totalWords: shown ? figureWords(shown) : words.entries(parts.length),
    parts: unitLines(consolidation, field, parts),
    unitCode,
  };
}

function partsOf(
  consolidation: CampaignResult["consolidation"],
  field: FieldId,
  unitCode: string | null,
  entry: Part | undefined,
): readonly TracedPart[] {
  if (entry) return [{ ...entry, field }];
  const at = field.lastIndexOf("!");
  const parts = traceOf(consolidation, field.slice(0, at), field.slice(at + 1));
  return unitCode === null ? parts : parts.filter((part) => part.unitCode === unitCode);
}

/** Of a computed cell too: the captions of its row and column. */
function titleOf(template: CampaignResult["consolidation"]["template"], field: FieldId): string {
  const sheet = sheetOfField(template, field);
  const at = parseA1(field.slice(field.lastIndexOf("!") + 1));
  const row = sheet?.table?.rows.find((one) => one.row === at?.row);
  const column = sheet?.table?.columns.find((one) => one.column === at?.column);
  const captions = [[row?.code, row?.label].filter(Boolean).join(" "), column?.path.join(" › ") ?? ""].filter(
    (caption) => caption !== "",
  );
  return row && captions.length > 0 ? captions.join(" · ") : fieldWords(template, field);
}
