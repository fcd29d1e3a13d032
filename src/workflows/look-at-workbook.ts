/**
 * Opening the tab "Tổng hợp": reads the open workbook once and says what it holds: a form, unit lists, sheets that
 * units filled in, what it remembers of an earlier consolidation, and whether it already is a result.
 */
import type { Campaign } from "../core/campaign/campaign";
import { campaignTextId } from "../core/campaign/write-campaign";
import { presentStatements } from "../core/consolidation/form-statement";
import { ownSheetNames, ownTables } from "../core/consolidation/own-sheets";
import type { Workbook } from "../core/model/grid";
import { isCriteriaSheet } from "../core/scoring/written-set/read-criteria-sheet";
import { templates } from "../core/templates/index";
import { readCompleteness } from "../core/templates/read-stamp";
import type { Template } from "../core/templates/template";
import { rootUnit } from "../core/units/expected-units";
import type { OrgUnit } from "../core/units/org-unit";
import type { HostFailure } from "../host/host-failure";
import type { OpenWorkbook } from "../host/open-workbook";
import { blankByTemplate, blankNow } from "./blank-by-template";
import { type FormChoice, formChoice, learnedTemplate } from "./form-choice";
import { isFormOf } from "./is-form-of";
import { parsedCampaign, rememberedIn } from "./remembered-campaign";
import { type UnitListChoice, unitListChoice } from "./unit-list-choice";
import { unitListsIn } from "./unit-lists-in";
import { filledCopies, type UnitSheet, unitSheetsIn } from "./unit-sheets";
import { wholeWorkbook } from "./whole-workbook";

const messages = {
  result: (counted: number, expected: number) => `Đã tổng hợp ${counted}/${expected} đơn vị`,
  noForm:
    "Chưa thấy biểu nào để tổng hợp trong tệp đang mở. Hãy mở biểu mẫu trắng (có dòng tiêu đề cột) rồi bấm lại.",
  filledUnknown:
    "Tệp này là kết quả tổng hợp nhưng không còn dữ liệu ghi nhớ để tổng hợp tiếp. Hãy mở biểu mẫu trắng rồi chọn lại tất cả các tệp.",
  filledKnown:
    "Tệp này là kết quả tổng hợp nhưng không còn dữ liệu ghi nhớ của các đơn vị. Hãy chọn lại tất cả các tệp; số tổng hợp cũ trên biểu sẽ được thay bằng số mới, không cộng dồn.",
};

export interface WorkbookLook {
  readonly outcome: "looked";
  readonly fileName: string | null;
  /** The workbook as it is now. */
  readonly workbook: Workbook;
  /** The form to fill; null where no sheet of this workbook is one (`notes` says why). */
  readonly form: FormChoice | null;
  /** Built-in examples; `fits` where this workbook holds that very form. */
  readonly examples: readonly ExampleChoice[];
  /** Best first; what the last consolidation used stands first. */
  readonly unitLists: readonly UnitListChoice[];
  /** What an earlier consolidation left behind and still holds for this form. */
  readonly campaign: Campaign | null;
  /** Sheets of this workbook that units filled in: they can be consolidated like files. */
  readonly unitSheets: readonly UnitSheet[];
  /** The unit that receives the reports, by the best list. */
  readonly receiver: OrgUnit | null;
  /** Where this workbook already is a result. */
  readonly stamp: ResultStamp | null;
  /** To be said before anything is read: the form has changed, the memory cannot be used … Vietnamese. */
  readonly notes: readonly string[];
}

export interface ExampleChoice {
  readonly template: Template;
  readonly fits: boolean;
}

export interface ResultStamp {
  readonly counted: number;
  readonly expected: number;
  /** "Đã tổng hợp 9/11 đơn vị". */
  readonly words: string;
}

export async function lookAtWorkbook(host: OpenWorkbook): Promise<WorkbookLook | HostFailure> {
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const stored = await host.storedText(campaignTextId);
  if (stored.outcome === "failed") return stored;
  return lookOf(opened.workbook, opened.fileName, stored.text);
}

/** The same workbook with another form: an example that fits, or only some of its sheets. */
export function withForm(
  look: WorkbookLook,
  choice: { readonly example: Template } | { readonly sheets: readonly string[] },
): WorkbookLook {
  const { workbook, fileName, campaign } = look;
  const template =
    "example" in choice ? choice.example : learnedTemplate(blankIn(look), new Set(choice.sheets), fileName);
  const blank = blankNow(workbook, template, campaign);
  const source = "example" in choice ? "example" : "learned";
  return {
    ...look,
    form: formChoice(source, template, blank),
    // Figures are remembered by the fields of the form they were read with.
    campaign: campaign && { ...campaign, template, files: [], counted: {}, corrections: [] },
  };
}

function lookOf(workbook: Workbook, fileName: string | null, text: string | null): WorkbookLook {
  const read = text === null ? undefined : parsedCampaign(text);
  const remembered =
    read?.outcome === "remembered" ? rememberedIn(workbook, read.campaign, fileName) : undefined;
  const lists = unitListsIn(userSheets(workbook));
  const listSheets = new Set(lists.map(({ sheet }) => sheet));
  const found = remembered
    ? { form: rememberedForm(remembered), notes: remembered.notes }
    : unknownForm(workbook, fileName, listSheets);
  const campaign = remembered?.campaign ?? null;
  const unitLists = listChoices(
    lists.map(({ choice }) => choice),
    campaign,
  );
  return {
    outcome: "looked",
    fileName,
    workbook,
    form: found.form,
    examples: templates.all.map((template) => ({
      template,
      fits: isFormOf(template, blankByTemplate(workbook, template)),
    })),
    unitLists,
    campaign,
    unitSheets: found.form ? otherSheets(found.form, workbook, listSheets) : [],
    receiver: rootUnit(unitLists[0]?.units ?? []) ?? null,
    stamp: stampOf(workbook),
    notes: [...(read?.outcome === "unusable" ? [read.message] : []), ...found.notes],
  };
}

interface FoundForm {
  readonly form: FormChoice | null;
  readonly notes: readonly string[];
}

function rememberedForm({
  campaign,
  blank,
}: {
  readonly campaign: Campaign;
  readonly blank: Workbook;
}): FormChoice | null {
  return formChoice("remembered", campaign.template, blank);
}

/** Without memory: a result can only be filled again where its form is known; what it holds is no blank form. */
function unknownForm(
  workbook: Workbook,
  fileName: string | null,
  listSheets: ReadonlySet<string>,
): FoundForm {
  if (ownTables(workbook).size > 0) return filledForm(workbook);
  const own = ownSheetNames(workbook);
  const mayBeForms = workbook.sheets
    .filter((grid) => !listSheets.has(grid.name) && !own.has(grid.name) && !isCriteriaSheet(grid))
    .map(({ name }) => name);
  const all = learnedForm(workbook, mayBeForms, fileName);
  const copies = all ? filledCopies(all.template, workbook) : new Set<string>();
  const form =
    copies.size === 0
      ? all
      : learnedForm(
          workbook,
          mayBeForms.filter((name) => !copies.has(name)),
          fileName,
        );
  return { form, notes: form ? [] : [messages.noForm] };
}

/** Null where none of these sheets is a table to consolidate: there may be no sheet but unit lists. */
function learnedForm(
  workbook: Workbook,
  sheets: readonly string[],
  fileName: string | null,
): FormChoice | null {
  if (sheets.length === 0) return null;
  return formChoice("learned", learnedTemplate(workbook, new Set(sheets), fileName), workbook);
}

function filledForm(workbook: Workbook): FoundForm {
  const id = readCompleteness(workbook)?.template?.replace(/\/\d+$/, "") ?? "";
  const template = templates.get(id);
  const blank = template && blankByTemplate(workbook, template);
  return template && blank && isFormOf(template, blank)
    ? { form: formChoice("example", template, blank), notes: [messages.filledKnown] }
    : { form: null, notes: [messages.filledUnknown] };
}

/** Sheets beside the form that hold its tables filled in; copies of the result, to be sent up, are no unit's. */
function otherSheets(
  { template, blank }: FormChoice,
  workbook: Workbook,
  listSheets: ReadonlySet<string>,
): readonly UnitSheet[] {
  const ofForm = new Set(template.sheets.map(({ name }) => name));
  const own = ownSheetNames(workbook);
  const statements = presentStatements(template, workbook);
  const others = workbook.sheets
    .filter(({ name }) => !ofForm.has(name) && !own.has(name) && !listSheets.has(name))
    .filter(({ cells }) => ![...cells.values()].some(({ value }) => statements.has(String(value))));
  return unitSheetsIn(
    template,
    blank,
    others.map(({ name }) => name),
  );
}

/** The remembered list as it is now in its sheet; as it was, where no sheet holds it any more. */
function listChoices(
  inSheets: readonly UnitListChoice[],
  campaign: Campaign | null,
): readonly UnitListChoice[] {
  if (!campaign) return inSheets;
  const { source, units } = campaign.unitList;
  const same = inSheets.find(({ label }) => label.startsWith(`${source} ·`));
  if (same) return [same, ...inSheets.filter((choice) => choice !== same)];
  return [unitListChoice({ kind: "remembered", was: source }, { units }), ...inSheets];
}

function stampOf(workbook: Workbook): ResultStamp | null {
  const completeness = readCompleteness(workbook)?.completeness;
  if (!completeness) return null;
  const { counted, expected } = completeness;
  return { counted, expected, words: messages.result(counted, expected) };
}

function userSheets(workbook: Workbook): Workbook {
  const own = ownSheetNames(workbook);
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !own.has(name)) };
}

function blankIn({ form, workbook }: WorkbookLook): Workbook {
  return form?.blank ?? userSheets(workbook);
}
