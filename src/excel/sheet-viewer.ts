/**
 * "Xem bản nộp": one sheet of a closed file as a copy behind the user's own sheets, coloured and protected against
 * typing. Needs ExcelApi 1.13 (`insertWorksheetsFromBase64`). Excel cannot undo what came before it.
 */
import type { Place } from "../host/open-workbook";
import type { SheetViewer, ViewedSheet } from "../host/sheet-viewer";
import { base64Of } from "./base64";
import { inBatches } from "./batches";
import { hostFailure, hostFailureOf, HostRefusal } from "./host-failures";
import { addHighlightStep } from "./marks/add-highlight";
import { inExcel } from "./session";
import { surveyCopies, markAsCopy, removeCopies, sheetBehind } from "./viewer/viewer-copies";
import { freeName } from "./viewer/free-name";

const messages = {
  structureProtected:
    "Cấu trúc sổ tính đang được bảo vệ nên không mở được bản nộp trong sổ tính này. Sổ tính vẫn như cũ. Hãy bỏ bảo vệ sổ tính (Xem lại > Bảo vệ sổ làm việc) rồi bấm “Xem bản nộp” lại, hoặc mở tệp của đơn vị trong một cửa sổ khác.",
};

export function createSheetViewer(): SheetViewer {
  return {
    open: (view) => inExcel((context) => open(context, view)),
    close: () =>
      inExcel(async (context) => {
        const sheets = await removeCopies(context, await surveyCopies(context));
        return { outcome: "closed" as const, sheets };
      }),
  };
}

async function open(
  context: Excel.RequestContext,
  view: ViewedSheet,
): Promise<{ readonly outcome: "opened"; readonly place: Place }> {
  const { workbook } = context;
  const found = await surveyCopies(context);
  if (found.isStructureProtected)
    throw new HostRefusal(hostFailure("protected-workbook", { message: messages.structureProtected }));
  const cameFrom = sheetBehind(found)?.id ?? "";
  await removeCopies(context, found);

  const sheet = await insertedSheet(context, view);
  try {
    const name = freeName(
      view.name,
      found.own.map((own) => own.name),
    );
    await becomeCopy(context, sheet, {
      name,
      cameFrom,
      names: workbook.names.items.map((item) => item.name),
    });
    const steps = view.highlights.map((highlight) => addHighlightStep(sheet, highlight));
    await inBatches(context, steps);
    sheet.protection.protect({ ...allowed });
    sheet.activate();
    sheet.getRange(view.address).select();
    await context.sync();
    return { outcome: "opened", place: { sheet: name, address: view.address } };
  } catch (error) {
    await takeAway(context, sheet);
    throw error;
  }
}

/** The workbook's names are loaded as they were before. */
async function insertedSheet(
  context: Excel.RequestContext,
  { bytes, sheet, plain }: Pick<ViewedSheet, "bytes" | "sheet" | "plain">,
): Promise<Excel.Worksheet> {
  const { workbook } = context;
  try {
    workbook.names.load("items/name");
    const ids = workbook.insertWorksheetsFromBase64(base64Of(bytes), {
      positionType: "End",
      sheetNamesToInsert: [sheet],
    });
    await context.sync();
    return workbook.worksheets.getItem(ids.value[0] ?? "");
  } catch (error) {
    const kind = hostFailureOf(error)?.kind;
    const isAboutTheFile = kind === "unsupported" || kind === "refused" || kind === "too-large";
    if (!plain || !isAboutTheFile) throw error;
    return insertedSheet(context, plain);
  }
}

/** Looking at it is not typing: columns may be made wider. */
const allowed: Excel.WorksheetProtectionOptions = { allowFormatColumns: true, allowFormatRows: true };

interface CopyTerms {
  readonly name: string;
  readonly cameFrom: string;
  /** The workbook's names from before. */
  readonly names: readonly string[];
}

/** From here on it is known as ours. Names that came with it are none of the user's workbook. */
async function becomeCopy(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, cameFrom, names }: CopyTerms,
): Promise<void> {
  markAsCopy(sheet, cameFrom);
  sheet.name = name;
  sheet.visibility = "Visible";
  sheet.protection.load("protected");
  const after = context.workbook.names.load("items/name");
  await context.sync();
  if (sheet.protection.protected) sheet.protection.unprotect();
  for (const item of after.items) if (!names.includes(item.name)) item.delete();
  await context.sync();
}

async function takeAway(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  try {
    sheet.delete();
    await context.sync();
  } catch (error) {
    // Marked as ours it goes at the next start; why it could not be shown is told by the caller.
    if (!hostFailureOf(error)) throw error;
  }
}
