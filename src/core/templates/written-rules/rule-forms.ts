/** The forms and sheets that rules can speak of: those of the template, and other sheets beside the rules. */
import type { Grid, Workbook } from "../../model/grid";
import { unaccented } from "../../text/fold-text";
import { captionKey } from "../caption-key";
import { tabFormKey } from "../infer-title";
import type { Template, TemplateSheet } from "../template";
import { findName, type FoundName, type Named } from "./found-name";
import { isRuleSheet } from "./rule-sheet-header";

export interface RuleForm {
  /** The tab's name. */
  readonly name: string;
  /** Null for a sheet that the template does not know. */
  readonly sheet: TemplateSheet | null;
  /** As it stands beside the rules; null where they stand in a workbook of their own. */
  readonly grid: Grid | null;
}

export function ruleForms(template: Template, workbook: Workbook): readonly RuleForm[] {
  const gridOf = (name: string) => workbook.sheets.find((grid) => captionKey(grid.name) === captionKey(name));
  const known = template.sheets.map((sheet): RuleForm => ({
    name: sheet.name,
    sheet,
    grid: gridOf(sheet.name) ?? null,
  }));
  const others = workbook.sheets.filter(
    (grid) => !isRuleSheet(grid) && !known.some((form) => form.grid === grid),
  );
  return [...known, ...others.map((grid): RuleForm => ({ name: grid.name, sheet: null, grid }))];
}

/** "B1", or the sheet's name where it has no key. */
export function shownForm({ sheet, name }: RuleForm): string {
  return sheet && sheet.shape !== "page" ? sheet.key : `trang “${name}”`;
}

/** Forms with a table. */
export function hasTable({ sheet }: RuleForm): boolean {
  return sheet?.table !== undefined;
}

export function formCalled(text: string, forms: readonly RuleForm[]): FoundName<RuleForm> {
  const plain = unaccented(text).trim();
  const key = /[;,]/.test(text) ? undefined : tabFormKey(text);
  const named = forms.map((form): Named<RuleForm> => ({
    item: form,
    shown: form.sheet && form.sheet.shape !== "page" ? `${form.sheet.key} (${form.name})` : form.name,
    names: [form.name, form.sheet?.title ?? "", form.sheet?.key ?? ""],
  }));
  const keyIs = (form: RuleForm, wanted: string | undefined) =>
    wanted !== undefined && form.sheet?.key.toUpperCase() === wanted.toUpperCase();
  return findName(text, named, [
    ({ item }) => captionKey(item.name) === captionKey(text),
    ({ item }) => keyIs(item, text.trim()),
    ({ item }) => captionKey(item.sheet?.title ?? "") === captionKey(text),
    ({ item }) => keyIs(item, key),
    ({ item }) => unaccented(item.name).trim() === plain,
    ({ item }) => beginsWith(item.name, plain) || beginsWith(item.sheet?.title ?? "", plain),
    ({ item }) => hasTable(item) && numberOf(item) === plain.replace(/^0+/, ""),
  ]);
}

/** "2" of form B2. */
function numberOf({ sheet }: RuleForm): string | undefined {
  return /^[A-Z]+(\d+)$/.exec(sheet?.key ?? "")?.[1];
}

/** Whether the words stand at the beginning, whole: "biểu 1" of "Biểu 1 Đoàn viên", not of "Biểu 10". */
function beginsWith(name: string, words: string): boolean {
  const whole = unaccented(name);
  return words.length > 2 && whole.startsWith(words) && !/[\p{L}\p{N}]/u.test(whole.charAt(words.length));
}
