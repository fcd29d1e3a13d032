/** What a patch will do to the open workbook: the record by which it can be taken back, and the steps. */
import { rangeText } from "../../core/model/address";
import type { StoredText, WorkbookPatch } from "../../core/model/workbook-patch";
import type { Step } from "../batches";
import { fingerprint } from "../fingerprint";
import { inTurns } from "../in-turns";
import { readRulesBefore } from "../rules/rules-before";
import { readStoredTexts, storeTextSteps } from "../stored-texts";
import type { Survey } from "../survey";
import type { ChangeRecord, RecordedArea, RecordedLayout, RecordedText } from "../undo/change-record";
import { nextUndoId } from "../undo/history-ids";
import { rowsOf } from "../undo/made-rows";
import { recordSheets } from "../undo/record-sheets";
import { nameSteps, recordedNames } from "./name-steps";
import { addSheetStep, newSheetSteps } from "./new-sheet-steps";
import { checkPatch } from "./preconditions";
import { readBefore, type TargetBefore } from "./read-before";
import { readLayoutBefore, rewriteSteps } from "./rewrite-steps";
import { type SheetContents, sheetContents } from "./sheet-contents";
import { existingSteps, plannedArea } from "./existing-steps";
import { targetsOf } from "./targets";

export interface ChangePlan {
  readonly record: ChangeRecord;
  readonly steps: readonly Step[];
}

interface PlanTerms {
  readonly label: string;
  readonly madeAt: string;
  readonly signal: AbortSignal | undefined;
}

export async function planChange(
  context: Excel.RequestContext,
  patch: WorkbookPatch,
  survey: Survey,
  { label, madeAt, signal }: PlanTerms,
): Promise<ChangePlan> {
  const { workbook } = context;
  const targets = targetsOf(patch, survey);
  checkPatch(patch, survey);
  const before = await readBefore(context, targets, survey, signal);
  const terms = { baseFont: before.baseFont, is1904: survey.is1904 };
  const made = await inTurns(patch.newSheets, (sheet) => ({ sheet, contents: sheetContents(sheet, terms) }));
  const existing = before.targets.map((one) => ({
    ...one,
    contents: one.target.rewritten && sheetContents(one.target.rewritten.sheet, terms),
    planned: one.areas.map((area) => plannedArea(one.target, area, survey.is1904)),
  }));

  const sheets = recordSheets(survey.anchors);
  const areas = existing.flatMap(({ target, planned }) =>
    planned.map(({ area, after, formats }): RecordedArea => {
      sheets.addReferenced([...area.codes, ...after], (name) => survey.sheetNamed(name) !== undefined);
      return {
        sheet: sheets.placeOf(target.sheet.name),
        range: rangeText(area.range),
        before: area.codes,
        after,
        ...(formats && { formats: { before: area.formats, after: formats } }),
      };
    }),
  );
  for (const { sheet } of made) sheets.placeOf(sheet.name);
  const rows = new Map(
    await inTurns(made, ({ sheet, contents }) => [sheet.name, rowsOf(contents, sheets.keyOf)] as const),
  );
  const madeSteps = await inTurns(made, ({ sheet, contents }) => newSheetSteps(workbook, sheet, contents));
  const names = recordedNames(patch.definedNames, survey);
  const layouts = await readLayouts(context, existing, sheets.placeOf);
  const texts = await readTexts(context, patch.storedTexts ?? [], survey);

  return {
    record: {
      version: 1,
      id: nextUndoId(survey.parts),
      label,
      madeAt,
      sheets: sheets.list().map((sheet) => {
        const written = rows.get(sheet.name);
        return written ? { ...sheet, rows: written } : sheet;
      }),
      areas,
      looks: existing.flatMap(({ target, looks }) =>
        looks.map(({ look, ranges }) => ({
          sheet: sheets.placeOf(target.sheet.name),
          ranges: ranges.map(rangeText),
          look,
        })),
      ),
      layouts,
      names,
      texts,
    },
    steps: [
      ...made.map(({ sheet }) =>
        addSheetStep(workbook, sheet.name, sheets.keyOf(sheet.name) ?? survey.anchors.of(sheet.name)),
      ),
      ...existing.flatMap(({ target, planned, newLooks, contents }) =>
        contents
          ? rewriteSteps(workbook, target, contents)
          : existingSteps(workbook, target, planned, newLooks),
      ),
      ...madeSteps.flat(),
      ...nameSteps(workbook, names, patch.definedNames),
      ...(patch.storedTexts ?? []).flatMap(({ id, text }) =>
        storeTextSteps(workbook, survey.parts, id, text),
      ),
    ],
  };
}

async function readLayouts(
  context: Excel.RequestContext,
  existing: readonly (TargetBefore & { readonly contents: SheetContents | undefined })[],
  placeOf: (name: string) => number,
): Promise<readonly RecordedLayout[]> {
  const rewritten = existing.flatMap(({ target, contents }) =>
    contents && target.rewritten ? [{ target, contents, sheet: target.rewritten.sheet }] : [],
  );
  const rules = await readRulesBefore(
    context,
    rewritten.map(({ sheet }) => sheet),
  );
  const takers = rewritten.map(({ target, contents }, index) =>
    readLayoutBefore(context.workbook, target, contents, rules[index], placeOf(target.sheet.name)),
  );
  if (takers.length > 0) await context.sync();
  return takers.map((take) => take());
}

async function readTexts(
  context: Excel.RequestContext,
  texts: readonly StoredText[],
  { parts }: Survey,
): Promise<readonly RecordedText[]> {
  const ids = texts.map(({ id }) => id);
  const before = await readStoredTexts(context, parts, ids);
  return texts.map(({ id, text }) => ({
    id,
    before: before.get(id) ?? null,
    afterFingerprint: text === null ? null : fingerprint(text),
  }));
}
