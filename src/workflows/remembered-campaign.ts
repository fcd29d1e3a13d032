/**
 * The campaign a workbook remembers, made to fit the workbook as it is now: sheets of the form may have been renamed,
 * and a form that was changed itself is learned anew, which voids the figures remembered but neither the unit list
 * nor the names that were confirmed.
 */
import { blankFormOf } from "../core/campaign/blank-form";
import type { Campaign } from "../core/campaign/campaign";
import { movedFormCells } from "../core/campaign/moved-form-cells";
import { type CampaignRead, damagedCampaign, readCampaign } from "../core/campaign/read-campaign";
import { withRenamedSheets } from "../core/campaign/renamed-sheets";
import { ownSheetNames } from "../core/consolidation/own-sheets";
import type { Workbook } from "../core/model/grid";
import { reportReader } from "../core/templates/read-report";
import type { Template } from "../core/templates/template";
import { learnedTemplate } from "./form-choice";
import { isFormOf } from "./is-form-of";

const messages = {
  changed: (sheets: readonly string[]) =>
    `Biểu đã được sửa so với lần tổng hợp trước (${sheets.map((name) => `“${name}”`).join(", ")}) nên số liệu đã nhớ không dùng lại được. Hãy chọn lại tất cả các tệp.`,
  gone: (sheet: string) =>
    `Trang “${sheet}” của biểu không còn trong tệp này. Hãy khôi phục trang đó rồi mở lại.`,
};

export interface Remembered {
  readonly campaign: Campaign;
  /** The blank form. */
  readonly blank: Workbook;
  /** Vietnamese: what changed since. */
  readonly notes: readonly string[];
}

/** The stored text as a campaign; never throws, whatever stands in it. */
export function parsedCampaign(text: string): CampaignRead {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // Not even JSON: something else wrote there, or half of it is missing.
    return damagedCampaign;
  }
  return readCampaign(data);
}

export function rememberedIn(workbook: Workbook, stored: Campaign, fileName: string | null): Remembered {
  const campaign = withRenamedSheets(stored, renamedSheets(stored.template, workbook));
  const blank = blankFormOf(workbook, campaign);
  const names = new Set(blank.sheets.map(({ name }) => name));
  const gone = campaign.template.sheets.filter(({ name, table }) => table && !names.has(name));
  if (gone.length === 0 && isUnchanged(campaign.template, blank, fileName))
    return { campaign, blank, notes: [] };
  const again = learnedAgain(workbook, campaign, fileName);
  return { ...again, notes: [...gone.map(({ name }) => messages.gone(name)), ...again.notes] };
}

/** A form that learning reads the same as before is the same; so is one that is in its template's places. */
function isUnchanged(template: Template, blank: Workbook, fileName: string | null): boolean {
  if (isFormOf(template, blank)) return true;
  const again = learnedTemplate(blank, sheetsOf(template), fileName);
  return JSON.stringify(again.sheets) === JSON.stringify(template.sheets);
}

function learnedAgain(workbook: Workbook, campaign: Campaign, fileName: string | null): Remembered {
  const { layouts } = reportReader(campaign.template)(blankFormOf(workbook, null));
  const formCells = movedFormCells(campaign, layouts);
  const blank = blankFormOf(workbook, { formCells });
  const template = learnedTemplate(blank, sheetsOf(campaign.template), fileName);
  const changed = campaign.template.sheets.filter(
    (sheet) =>
      sheet.table &&
      JSON.stringify(template.sheets.find(({ name }) => name === sheet.name)?.table) !==
        JSON.stringify(sheet.table),
  );
  return {
    campaign: { ...campaign, template, formCells, files: [], counted: {}, corrections: [] },
    blank,
    notes: [messages.changed(changed.map(({ name }) => name))],
  };
}

/** Old name → new name, of the form's sheets that are found under another name. */
function renamedSheets(template: Template, workbook: Workbook): ReadonlyMap<string, string> {
  const own = ownSheetNames(workbook);
  const present = new Set(workbook.sheets.map(({ name }) => name).filter((name) => !own.has(name)));
  const missing = template.sheets.filter(({ name, table }) => table && !present.has(name));
  if (missing.length === 0) return new Map();
  const { layouts } = reportReader(template)(blankFormOf(workbook, null));
  return new Map(
    missing.flatMap(({ key, name }) => {
      const found = layouts.find((layout) => layout.key === key)?.sheetName;
      return found === undefined ? [] : [[name, found] as const];
    }),
  );
}

function sheetsOf({ sheets }: Template): ReadonlySet<string> {
  return new Set(sheets.map(({ name }) => name));
}
