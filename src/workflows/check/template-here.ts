/**
 * By which form the open workbook is judged: the one that was chosen, the one it remembers, a built-in one that it is,
 * a blank form beside sheets that units filled in. Where none of these is at hand the form is learned from the
 * filled-in workbook itself, which can tell slips from what the form says, but not a form that was changed throughout.
 */
import { ownSheetNames } from "../../core/consolidation/own-sheets";
import type { Workbook } from "../../core/model/grid";
import { isCriteriaSheet } from "../../core/scoring/written-set/read-criteria-sheet";
import { blankedForm } from "../../core/templates/blanked-form";
import type { Template } from "../../core/templates/template";
import { formChoice, learnedTemplate } from "../form-choice";
import type { WorkbookLook } from "../look-at-workbook";
import { unitListsIn } from "../unit-lists-in";
import type { TemplateHere } from "./here";
import { isOfRules } from "./rules-here";

const words = {
  learned:
    "Biểu được học từ chính trang đang mở, chưa có mẫu trắng để đối chiếu. Nếu dòng, cột hay công thức đã bị sửa so với mẫu thì không nhận ra được; hãy mở mẫu trắng cùng tệp này để kiểm tra chắc hơn.",
};

/** Null where no sheet of the workbook is a form. */
export function templateHere(look: WorkbookLook, given: Template | undefined): TemplateHere | null {
  const { workbook, form, examples, unitSheets } = look;
  const listSheets = new Set(unitListsIn(userSheets(workbook)).map(({ sheet }) => sheet));
  const known = { unitSheets, listSheets, notes: [] };
  if (given) return { ...known, template: given, source: "given" };
  if (form?.source === "remembered") return { ...known, template: form.template, source: "remembered" };
  const builtIn = examples.find((example) => example.fits || form?.template.id === example.template.id);
  if (builtIn) return { ...known, template: builtIn.template, source: "built-in" };
  if (form && unitSheets.length > 0) return { ...known, template: form.template, source: "blank-form" };
  const template = learnedFrom(workbook, listSheets, look.fileName);
  return template && { template, source: "learned", unitSheets: [], listSheets, notes: [words.learned] };
}

function learnedFrom(
  workbook: Workbook,
  listSheets: ReadonlySet<string>,
  fileName: string | null,
): Template | null {
  const own = ownSheetNames(workbook);
  const mayBeForms = workbook.sheets.filter(
    (grid) => !own.has(grid.name) && !listSheets.has(grid.name) && !isOfRules(grid) && !isCriteriaSheet(grid),
  );
  if (mayBeForms.length === 0) return null;
  const blank = blankedForm({ ...workbook, sheets: mayBeForms });
  const template = learnedTemplate(blank, new Set(mayBeForms.map(({ name }) => name)), fileName);
  return formChoice("learned", template, blank)?.template ?? null;
}

function userSheets(workbook: Workbook): Workbook {
  const own = ownSheetNames(workbook);
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !own.has(name)) };
}
