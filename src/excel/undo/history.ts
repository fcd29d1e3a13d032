/** The last changes, kept in the workbook: records by which they can be undone, and the mark of one under way. */
import { inBatches, type Step } from "../batches";
import { anchorsOf } from "../anchors";
import { askStoredParts, readStoredTexts, type StoredParts, storeTextSteps } from "../stored-texts";
import { type ChangeRecord, parseRecord, recordText } from "./change-record";
import { markId, undoId, undoNumbers } from "./history-ids";

const maxRecords = 10;

/** Keeps the record, takes the mark away, and forgets what is older than the last ten. */
export async function addToHistory(context: Excel.RequestContext, record: ChangeRecord): Promise<void> {
  const { workbook } = context;
  const parts = await readParts(context);
  const dropped = undoNumbers(parts)
    .slice(maxRecords - 1)
    .map(undoId);
  await inBatches(context, [
    ...storeTextSteps(workbook, parts, record.id, recordText(record)),
    ...[markId, ...dropped].flatMap((id) => storeTextSteps(workbook, parts, id, null)),
  ]);
  if (dropped.length > 0) await sweepAnchors(context);
}

/** The latest first. */
export async function readHistory(context: Excel.RequestContext): Promise<readonly ChangeRecord[]> {
  const parts = await readParts(context);
  return readRecords(context, parts, undoNumbers(parts).map(undoId));
}

/** The mark of a change that was cut off; `undefined` where there is none, or where the change had come to its end. */
export async function readMark(context: Excel.RequestContext): Promise<ChangeRecord | undefined> {
  const parts = await readParts(context);
  if (!parts.has(markId)) return undefined;
  const [mark] = await readRecords(context, parts, [markId]);
  return mark && !parts.has(mark.id) ? mark : undefined;
}

export async function removeMark(context: Excel.RequestContext): Promise<void> {
  await removeRecords(context, [markId]);
}

export async function removeRecords(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  const parts = await readParts(context);
  await inBatches(
    context,
    ids.flatMap((id) => storeTextSteps(context.workbook, parts, id, null)),
  );
  await sweepAnchors(context);
}

/** Takes away the anchors that no record needs any more. */
async function sweepAnchors(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  workbook.names.load("items/name,items/formula");
  const parts = await readParts(context);
  const ids = undoNumbers(parts).map(undoId);
  if (parts.has(markId)) ids.push(markId);
  const kept = await readRecords(context, parts, ids);
  // A record that cannot be read may need any of them.
  if (kept.length < ids.length) return;
  const needed = new Set(kept.flatMap(({ sheets }) => sheets.map(({ anchor }) => anchor)));
  const names = workbook.names.items.map(({ name, formula }) => ({ name, formula: String(formula ?? "") }));
  const idle = anchorsOf(names)
    .all()
    .filter((anchor) => !needed.has(anchor));
  await inBatches(
    context,
    idle.map((anchor): Step => ({ bytes: 400, queue: () => workbook.names.getItem(anchor).delete() })),
  );
}

async function readParts(context: Excel.RequestContext): Promise<StoredParts> {
  const parts = askStoredParts(context.workbook);
  await context.sync();
  return parts();
}

async function readRecords(
  context: Excel.RequestContext,
  parts: StoredParts,
  ids: readonly string[],
): Promise<readonly ChangeRecord[]> {
  const texts = await readStoredTexts(context, parts, ids);
  return ids.flatMap((id) => parseRecord(texts.get(id)) ?? []);
}
