/**
 * "Xem bản nộp": the sheet of a unit's closed file on which a finding stands, made ready to be shown in the open
 * workbook with its cells coloured. What is shown is a copy with values only; the file itself is not touched.
 */
import { sheetNamer } from "../../core/model/sheet-names";
import { planHighlights } from "../../core/highlights/plan-highlights";
import type { Finding } from "../../core/model/finding";
import type { Workbook } from "../../core/model/grid";
import type { WorkbookPatch } from "../../core/model/workbook-patch";
import type { ViewedSheet } from "../../host/sheet-viewer";
import type { WorkbookWriter, WriteRefusal } from "../../host/workbook-writer";
import type { OpenedCopy } from "./return-copy";
import { valueSheets } from "./return-copy/value-sheets";

const messages = {
  name: (unit: string, sheet: string) => `Bản nộp ${unit} - ${sheet}`,
  gone: (file: string) =>
    `Không mở lại được tệp “${file}”; có thể tệp đã bị xóa, đổi tên hoặc chuyển chỗ. Hãy chọn lại tệp rồi kiểm tra.`,
  noSheet: (file: string, sheet: string) =>
    `Trong tệp “${file}” không còn trang “${sheet}”; tệp đã thay đổi sau lần kiểm tra. Hãy kiểm tra lại tệp này.`,
};

export interface ViewSubmissionInput {
  /** The file as it is now; null where it cannot be had or read any more. */
  readonly opened: OpenedCopy | null;
  readonly fileName: string;
  /** As it is named in the file. */
  readonly sheet: string;
  /** The cell to go to. */
  readonly address: string;
  /** All of the file: those of the sheet are coloured. */
  readonly findings: readonly Finding[];
  readonly unitName: string;
}

export interface SubmissionReady {
  readonly outcome: "ready";
  /** For `SheetViewer.open`. */
  readonly view: ViewedSheet;
}

export async function viewSubmission(
  { opened, fileName, sheet, address, findings, unitName }: ViewSubmissionInput,
  writer: WorkbookWriter,
): Promise<SubmissionReady | WriteRefusal> {
  if (!opened) return { outcome: "refused", message: messages.gone(fileName) };
  const { workbook, container } = opened;
  const grid = workbook.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (!grid) return { outcome: "refused", message: messages.noSheet(fileName, sheet) };

  const own = { ...workbook, sheets: [grid] };
  const shown = {
    name: sheetNamer([]).nameFor(messages.name(unitName, grid.name)),
    address,
    highlights: planHighlights(findings, own),
  };
  const isPackage = container === "xlsx" || container === "xlsm";
  const whole = isPackage ? await wholeSheet(opened, grid.name, writer) : null;
  const plain = await plainSheet(own, writer);
  if (whole) return ready({ ...shown, ...whole, ...("outcome" in plain ? {} : { plain }) });
  return "outcome" in plain ? plain : ready({ ...shown, ...plain });
}

function ready(view: ViewedSheet): SubmissionReady {
  return { outcome: "ready", view };
}

/** With its looks, its pictures, its charts; null where the file cannot be written anew. */
async function wholeSheet(
  { bytes, workbook }: OpenedCopy,
  sheet: string,
  writer: WorkbookWriter,
): Promise<SheetBytes | null> {
  const written = await writer.write(bytes, sheetAlone(workbook, sheet));
  return written.outcome === "written" ? { bytes: written.bytes, sheet } : null;
}

type SheetBytes = NonNullable<ViewedSheet["plain"]>;

/** Names of the file would come along with the sheet. */
function sheetAlone({ sheets, definedNames }: Workbook, sheet: string): WorkbookPatch {
  const names = sheets.map(({ name }) => name);
  return {
    sheets: [{ sheet, cells: [], layout: { protection: null, visibility: "visible" } }],
    newSheets: [],
    definedNames: [],
    removedNames: definedNames.map(({ name, sheet: owner }) => ({
      name,
      ...(owner === undefined ? {} : { sheet: owner }),
    })),
    valuesOnly: [sheet],
    removedSheets: names.filter((name) => name !== sheet),
    structureProtected: false,
  };
}

/** What a file that is no package has, and what any Excel takes in: no charts, no comments, no pivots. */
async function plainSheet(own: Workbook, writer: WorkbookWriter): Promise<SheetBytes | WriteRefusal> {
  const { newSheets, looks } = valueSheets(own, []);
  const made = await writer.write(null, { sheets: [], newSheets, definedNames: [] });
  if (made.outcome === "refused") return made;
  const sheets = looks.map(({ layout, ...patch }) => ({
    ...patch,
    layout: { ...layout, visibility: "visible" as const },
  }));
  const written = await writer.write(made.bytes, { sheets, newSheets: [], definedNames: [] });
  return written.outcome === "refused" ? written : { bytes: written.bytes, sheet: newSheets[0]?.name ?? "" };
}
