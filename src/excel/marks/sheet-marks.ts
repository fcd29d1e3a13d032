/**
 * Colours over faulty cells of the open workbook, through conditional formats of ours. Needs ExcelApi 1.9 (`getRanges`).
 * Refused half-way, all of ours are off: what is shown is what was asked for, or nothing.
 */
import type { Highlight } from "../../core/highlights/highlight";
import type { Cleared, Marked, SheetMarks } from "../../host/sheet-marks";
import { sameSheet } from "../anchors";
import { hostFailure, hostFailureOf, HostRefusal } from "../host-failures";
import { inExcel } from "../session";
import { changeMarks, type MarkChange } from "./change-marks";
import { findMarks } from "./found-marks";

const messages = {
  notMarked: (sheet: string) =>
    `Trang “${sheet}” được bảo vệ bằng mật khẩu nên không tô màu được; danh sách lỗi trong ngăn DOAN vẫn đầy đủ. Muốn thấy màu trên trang, hãy bỏ bảo vệ trang (Xem lại > Bỏ bảo vệ trang tính) rồi kiểm tra lại.`,
  notCleared: (sheet: string) =>
    `Trang “${sheet}” được bảo vệ bằng mật khẩu nên chưa xóa được màu của DOAN trên trang. Hãy bỏ bảo vệ trang (Xem lại > Bỏ bảo vệ trang tính) rồi bấm “Xoá tô màu” lần nữa.`,
  gone: (sheet: string) =>
    `Không còn trang “${sheet}” trong sổ tính nên không tô màu được; có thể trang vừa bị xóa hoặc đổi tên. Hãy kiểm tra lại.`,
};

export function createSheetMarks(): SheetMarks {
  return {
    show: (highlights, sheets) => inExcel((context) => show(context, highlights, sheets)),
    clear: (sheets) => inExcel((context) => clear(context, sheets)),
    markedSheets: () =>
      inExcel(
        async (context) => {
          const found = await findMarks(context);
          const marked = found.filter(({ marks }) => marks.length > 0);
          return { outcome: "sheets" as const, sheets: marked.map(({ name }) => name) };
        },
        { waitsForCell: true },
      ),
  };
}

async function show(
  context: Excel.RequestContext,
  highlights: readonly Highlight[],
  sheets: readonly string[],
): Promise<Marked> {
  const { found, locked } = await carriedOut(context, sheets, (sheet) =>
    highlights.filter((highlight) => sameSheet(highlight.sheet, sheet)),
  );
  const gone = sheets.filter((sheet) => !found.some(({ name }) => sameSheet(name, sheet)));
  return {
    outcome: "marked",
    leftOut: [
      ...locked.map((sheet) => ({ sheet, message: messages.notMarked(sheet) })),
      ...gone.map((sheet) => ({ sheet, message: messages.gone(sheet) })),
    ],
  };
}

async function clear(context: Excel.RequestContext, sheets?: readonly string[]): Promise<Cleared> {
  const { found, locked } = await carriedOut(context, sheets, () => []);
  const marked = found.filter(({ marks }) => marks.length > 0).map(({ name }) => name);
  return {
    outcome: "cleared",
    sheets: marked.filter((name) => !locked.includes(name)),
    leftOut: locked.map((sheet) => ({ sheet, message: messages.notCleared(sheet) })),
  };
}

async function carriedOut(
  context: Excel.RequestContext,
  sheets: readonly string[] | undefined,
  highlightsOn: (sheet: string) => readonly Highlight[],
) {
  const { workbook } = context;
  workbook.load("readOnly");
  const found = await findMarks(context, sheets);
  const changesOf = (list: typeof found): readonly MarkChange[] =>
    list.map((sheet) => ({ sheet, highlights: highlightsOn(sheet.name) }));
  try {
    return { found, locked: await changeMarks(context, changesOf(found), "as-told") };
  } catch (error) {
    if (hostFailureOf(error)?.kind === "protected-sheet" && workbook.readOnly)
      throw new HostRefusal(hostFailure("read-only"));
    if (!isFormattingRefused(error, found)) return await takenOff(context, sheets, error);
  }
  try {
    // Some Excel forbids conditions where it allows formats: then every protection is taken off for the moment.
    const again = changesOf(await findMarks(context, sheets));
    return { found, locked: await changeMarks(context, again, "none") };
  } catch (error) {
    return await takenOff(context, sheets, error);
  }
}

function isFormattingRefused(error: unknown, found: Awaited<ReturnType<typeof findMarks>>): boolean {
  const isRefused = hostFailureOf(error)?.kind === "protected-sheet";
  return isRefused && found.some(({ isProtected, options }) => isProtected && options.allowFormatCells);
}

/** Nothing half done: what was laid on goes again, as far as Excel lets us, and the reason is told. */
async function takenOff(
  context: Excel.RequestContext,
  sheets: readonly string[] | undefined,
  reason: unknown,
): Promise<never> {
  try {
    const left = await findMarks(context, sheets);
    await changeMarks(
      context,
      left.map((sheet) => ({ sheet, highlights: [] })),
      "none",
    );
  } catch (error) {
    // The marks are found again by their formulas, at the next try or the next start.
    if (!hostFailureOf(error)) throw error;
  }
  throw reason;
}
