/** The workbook that is open in Excel, through Office.js. Needs ExcelApi 1.14 (Excel 2021). */
import type { OpenWorkbook, PastChange } from "../host/open-workbook";
import { hostFailure } from "./host-failures";
import { readWorkbook } from "./reading/read-workbook";
import { activePlace, selectPlace, watchEdits, watchSelection } from "./selection";
import { inExcel } from "./session";
import { askStoredParts, readStoredTexts } from "./stored-texts";
import type { ChangeRecord } from "./undo/change-record";
import { readHistory, readMark, removeMark, removeRecords } from "./undo/history";
import { markId } from "./undo/history-ids";
import { restoreRecord } from "./undo/restore-record";
import { workbookBytes } from "./workbook-bytes";
import { changeWorkbook } from "./writing/change-workbook";

const messages = {
  nothingToUndo: "Không còn việc nào của DOAN để hoàn tác trong sổ tính này.",
  nothingInterrupted: "Không có việc nào của DOAN bị dở dang trong sổ tính này.",
};

/** `now` tells when a change is made. */
export function createOpenWorkbook(now: () => Date = () => new Date()): OpenWorkbook {
  return {
    read: (options) =>
      inExcel(async (context) => {
        const { workbook, name } = await readWorkbook(context, options);
        return { outcome: "read" as const, workbook, fileName: isSaved() ? name : null };
      }),
    change: (patch, run) => inExcel((context) => changeWorkbook(context, patch, run, now().toISOString())),
    pastChanges: () =>
      inExcel(async (context) => (await readHistory(context)).map(pastChange), { waitsForCell: true }),
    undoLast: () =>
      inExcel(async (context) => {
        const [latest] = await readHistory(context);
        if (!latest) return hostFailure("refused", { message: messages.nothingToUndo });
        const undone = await restoreRecord(context, latest, "what-we-wrote");
        await removeRecords(context, [latest.id]);
        return undone;
      }),
    interruptedChange: () =>
      inExcel(
        async (context) => {
          const mark = await readMark(context);
          return mark ? pastChange(mark) : null;
        },
        { waitsForCell: true },
      ),
    recover: () =>
      inExcel(async (context) => {
        const mark = await readMark(context);
        if (!mark) return hostFailure("refused", { message: messages.nothingInterrupted });
        const undone = await restoreRecord(context, mark, "what-we-began");
        await removeRecords(context, [markId, mark.id]);
        return undone;
      }),
    forgetInterrupted: () =>
      inExcel(async (context) => {
        await removeMark(context);
        return null;
      }),
    storedText: (id) =>
      inExcel(async (context) => {
        const parts = askStoredParts(context.workbook);
        await context.sync();
        const texts = await readStoredTexts(context, parts(), [id]);
        return { outcome: "text" as const, text: texts.get(id) ?? null };
      }),
    select: (place) => inExcel((context) => selectPlace(context, place)),
    onSelection: watchSelection,
    activePlace,
    onEdit: watchEdits,
    bytes: workbookBytes,
  };
}

function pastChange({ id, label, madeAt }: ChangeRecord): PastChange {
  return { id, label, madeAt };
}

/** Before it is saved a workbook has a name ("Book1") and no place. */
function isSaved(): boolean {
  return Boolean(Office.context.document.url);
}
