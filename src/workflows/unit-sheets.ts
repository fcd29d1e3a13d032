/**
 * Sheets of the open workbook that units filled in: copies of the form's sheets with figures in them, beside the
 * blank one. They are consolidated like files; the sheet's own name counts as the name of a file.
 */
import { type Grid, placeOfKey, type Workbook } from "../core/model/grid";
import { foldText } from "../core/text/fold-text";
import { captionKey } from "../core/templates/caption-key";
import { looksLike } from "../core/templates/pair-sheets";
import { reportReader } from "../core/templates/read-report";
import { viewOf } from "../core/templates/sheet-view";
import type { Template, TemplateSheet } from "../core/templates/template";
import type { Hasher } from "../host/source-file";
import type { PileEntry } from "./read-pile";
import { sentFileOf } from "./read-sent-file";

const words = {
  sheet: (name: string) => `Trang “${name}”`,
};

export interface UnitSheet {
  /** What tells it apart in the pane: the unit as the sheet names it, or the sheet's name. */
  readonly name: string;
  readonly sheets: readonly string[];
}

/**
 * @param template Learned from all sheets that may be forms, unit sheets among them.
 * @param workbook The form blank, with the unit sheets.
 */
export function filledCopies(template: Template, workbook: Workbook): ReadonlySet<string> {
  const copies = new Set<string>();
  for (const sheet of template.sheets) {
    const twins = template.sheets.filter((other) => other !== sheet && isSameForm(sheet, other, workbook));
    if (twins.length === 0 || !isFilled(template, sheet, sheet.name, workbook)) continue;
    const blankTwin = twins.some((other) => !isFilled(template, other, other.name, workbook));
    if (blankTwin) copies.add(sheet.name);
  }
  return copies;
}

/** Of sheets that are neither the form's nor ours: those that hold one of its tables, filled in. */
export function unitSheetsIn(
  template: Template,
  workbook: Workbook,
  candidates: readonly string[],
): readonly UnitSheet[] {
  const groups = new Map<string, { name: string; sheets: string[]; keys: Set<string> }>();
  for (const name of candidates) {
    const grid = gridNamed(workbook, name);
    const sheet = grid && template.sheets.find((one) => isTableOf(one, grid, workbook));
    if (!sheet || !isFilled(template, sheet, name, workbook)) continue;
    const unit = unitTextOn(template, workbook, name);
    const key = foldText(unit ?? name);
    const group = groups.get(key);
    // Two sheets of one form are two reports, whoever they say they are of.
    if (group && !group.keys.has(sheet.key)) {
      group.sheets.push(name);
      group.keys.add(sheet.key);
    } else
      groups.set(group ? `${key}\n${name}` : key, {
        name: unit ?? name,
        sheets: [name],
        keys: new Set([sheet.key]),
      });
  }
  return [...groups.values()].map(({ name, sheets }) => ({ name, sheets }));
}

/** Unit sheets as entries beside the files. */
export async function readUnitSheets(
  unitSheets: readonly UnitSheet[],
  workbook: Workbook,
  template: Template,
  hasher: Hasher,
): Promise<readonly PileEntry[]> {
  const form = { template, read: reportReader(template) };
  return Promise.all(
    unitSheets.map(async ({ sheets }): Promise<PileEntry> => {
      const only = onlySheets(workbook, sheets);
      const sha256 = await hasher.sha256(new TextEncoder().encode(contentText(only.sheets)));
      const sent = sentFileOf({ file: sheets[0] ?? "", sha256, container: "xlsx", workbook: only }, form);
      return { ...sent, file: sheets.map(words.sheet).join(", ") };
    }),
  );
}

function isSameForm(one: TemplateSheet, other: TemplateSheet, workbook: Workbook): boolean {
  const grid = gridNamed(workbook, one.name);
  return (
    grid !== undefined &&
    captionKey(one.title) === captionKey(other.title) &&
    isTableOf(other, grid, workbook)
  );
}

function isTableOf(sheet: TemplateSheet, grid: Grid, { formats }: Workbook): boolean {
  return sheet.table !== undefined && looksLike(viewOf(grid, formats), sheet);
}

function isFilled(template: Template, sheet: TemplateSheet, name: string, workbook: Workbook): boolean {
  const only: Template = { ...template, sheets: [sheet], rules: [] };
  const opened = {
    file: name,
    sha256: "",
    container: "xlsx",
    workbook: onlySheets(workbook, [name]),
  } as const;
  const { isBlank, reading } = sentFileOf(opened, { template: only, read: reportReader(only) });
  return (reading?.layouts.length ?? 0) > 0 && !isBlank;
}

function unitTextOn(template: Template, workbook: Workbook, name: string): string | undefined {
  const opened = {
    file: name,
    sha256: "",
    container: "xlsx",
    workbook: onlySheets(workbook, [name]),
  } as const;
  const { evidence } = sentFileOf(opened, { template, read: reportReader({ ...template, rules: [] }) });
  return evidence.find(({ source }) => source === "field")?.text;
}

function onlySheets(workbook: Workbook, names: readonly string[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => names.includes(name)),
    definedNames: workbook.definedNames.filter(({ name }) => !name.startsWith("DOAN_")),
  };
}

function gridNamed({ sheets }: Workbook, name: string): Grid | undefined {
  return sheets.find((grid) => grid.name === name);
}

/** The same text for the same content, so that a sheet read again unchanged is known to be the same. */
function contentText(grids: readonly Grid[]): string {
  return JSON.stringify(
    grids.map(({ name, cells }) => [
      name,
      [...cells]
        .filter(([, { value, formula }]) => value !== null || formula !== undefined)
        .map(([key, { value, formula }]) => [placeOfKey(key), value, formula ?? null]),
    ]),
  );
}
