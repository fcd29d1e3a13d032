/**
 * "Bản phản hồi": the unit's own workbook with our colours on its faulty cells and a slip as its first sheet. Everything
 * else of it stays byte for byte. Of a file that is no .xlsx the slip and the values go into a new workbook; of one
 * that cannot be read, the slip alone.
 */
import { absoluteRange } from "../../core/model/sheet-rows";
import { sheetNamer } from "../../core/model/sheet-names";
import { cellAt, type Grid, type Workbook } from "../../core/model/grid";
import { stampNames } from "../../core/model/stamp";
import type { SheetPatch, WorkbookPatch } from "../../core/model/workbook-patch";
import { stampedRange } from "../../core/templates/stamped-range";
import type { FileToSave } from "../../host/file-sink";
import type { Container } from "../../host/workbook-reader";
import type { WorkbookWriter, WriteRefusal } from "../../host/workbook-writer";
import type { CheckedReport, JudgedFinding } from "./checked-report";
import { highlightPatches } from "./return-copy/highlight-patches";
import { returnFileName } from "./return-copy/return-file-name";
import { answerFor, slipAnswers } from "./return-copy/slip-answers";
import { slipName, slipTitle } from "./return-copy/slip-captions";
import { type Slip, slipSheet } from "./return-copy/slip-sheet";
import { valueSheets } from "./return-copy/value-sheets";

const messages = {
  converted: (ending: string) =>
    `Tệp gốc ở dạng .${ending} nên phiếu kèm bản chép số liệu để xem chỗ lỗi. Hãy sửa trong tệp gốc, lưu dạng .xlsx rồi gửi lại tệp đó.`,
  alone: (why: string) => `Phiếu này để riêng vì không ghi được vào tệp của đơn vị. ${why}`,
};

export interface ReturnCopyInput {
  readonly report: CheckedReport;
  /** As the unit named it, with or without folders before it. */
  readonly fileName: string;
  readonly formTitle: string | null;
  /** Null for a file that cannot be read. */
  readonly opened: OpenedCopy | null;
}

export interface OpenedCopy {
  readonly bytes: Uint8Array;
  readonly container: Container;
  readonly workbook: Workbook;
}

export interface ReturnCopy {
  readonly outcome: "made";
  readonly file: FileToSave;
}

export async function returnCopy(
  input: ReturnCopyInput,
  writer: WorkbookWriter,
): Promise<ReturnCopy | WriteRefusal> {
  const { opened, fileName } = input;
  const isOwn = opened?.container === "xlsx" || opened?.container === "xlsm";
  const written = !opened
    ? await slipAlone(input, writer, null)
    : isOwn
      ? await annotated(input, opened, writer)
      : await withValues(input, opened, writer);
  // A workbook that cannot be written into is no reason to leave the unit without an answer.
  const copy =
    written.outcome === "refused" && opened
      ? await slipAlone(input, writer, messages.alone(written.message))
      : written;
  if (copy.outcome === "refused") return copy;
  const keepsMacros = opened?.container === "xlsm" && copy === written;
  return {
    outcome: "made",
    file: { name: returnFileName(fileName, keepsMacros ? "xlsm" : "xlsx"), bytes: copy.bytes },
  };
}

type Written = Awaited<ReturnType<WorkbookWriter["write"]>>;

async function annotated(
  input: ReturnCopyInput,
  { bytes, workbook }: OpenedCopy,
  writer: WorkbookWriter,
): Promise<Written> {
  const earlier = earlierSlip(workbook);
  const sheets = workbook.sheets.filter((grid) => grid !== earlier).map(({ name }) => name);
  const isTaken = sheetNamer(sheets).nameFor(slipName) !== slipName;
  const name = isTaken ? sheetNamer(sheets).nameFor(slipName) : slipName;
  // The earlier slip still has the name while the new one is put in.
  const first = earlier ? sheetNamer([...sheets, earlier.name, name]).nameFor(slipName) : name;
  const slip = slipSheet({
    ...slipInput(input, workbook),
    name,
    remark: null,
    sheets: new Map(sheets.map((sheet) => [sheet, sheet])),
  });
  const added = await writer.write(bytes, {
    ...slipPatch(slip, first),
    sheets: highlightPatches(findingsOf(input), workbook, earlier !== undefined),
    ...(earlier ? { removedSheets: [earlier.name] } : {}),
    sheetOrder: [first, ...sheets],
    activeSheet: first,
  });
  return added.outcome === "refused" ? added : finished(added.bytes, slip, first, [], writer);
}

/** The one we put in before, whatever it was renamed to, also where a program lost its mark. */
function earlierSlip(workbook: Workbook): Grid | undefined {
  const stamped = stampedRange(workbook, stampNames.slip)?.grid;
  return (
    stamped ??
    workbook.sheets.find((grid) => grid.name === slipName && cellAt(grid, 1, 1)?.value === slipTitle)
  );
}

async function withValues(
  input: ReturnCopyInput,
  { container, workbook }: OpenedCopy,
  writer: WorkbookWriter,
): Promise<Written> {
  const values = valueSheets(workbook, [slipName]);
  const slip = slipSheet({
    ...slipInput(input, workbook),
    name: slipName,
    remark: messages.converted(container === "xml2003" ? "xml" : container),
    sheets: values.names,
  });
  const base = slipPatch(slip, slipName);
  const made = await writer.write(null, {
    ...base,
    newSheets: [...base.newSheets, ...values.newSheets],
    activeSheet: slipName,
  });
  if (made.outcome === "refused") return made;
  const findings = findingsOf(input).map((finding) => ({
    ...finding,
    sheet: values.names.get(finding.sheet ?? "") ?? finding.sheet,
  }));
  const colours = highlightPatches(findings, values.workbook, false);
  return finished(made.bytes, slip, slipName, [...values.looks, ...colours], writer);
}

async function slipAlone(
  input: ReturnCopyInput,
  writer: WorkbookWriter,
  remark: string | null,
): Promise<Written> {
  const slip = slipSheet({
    ...slipInput(input, input.opened?.workbook),
    name: slipName,
    remark,
    sheets: new Map(),
  });
  const made = await writer.write(null, slipPatch(slip, slipName));
  return made.outcome === "refused" ? made : finished(made.bytes, slip, slipName, [], writer);
}

function slipInput({ report, fileName, formTitle }: ReturnCopyInput, workbook: Workbook | undefined) {
  const written = answerFor(workbook ? slipAnswers(workbook) : []);
  const answerTo = (finding: JudgedFinding) => written(finding) ?? finding.explanation?.text ?? null;
  return { report, fileName, formTitle, answerTo };
}

function slipPatch({ sheet, table }: Slip, name: string): WorkbookPatch {
  return {
    sheets: [],
    newSheets: [{ ...sheet, name }],
    definedNames: [
      {
        name: stampNames.slip,
        refersTo: absoluteRange(name, table.top, 1, table.bottom, table.right),
        hidden: true,
      },
    ],
  };
}

const linkLook = { fontColor: "0563C1", underline: "single", horizontal: "center" } as const;

/** What can be said of a sheet only once it is there. */
function finished(
  bytes: Uint8Array,
  { sheet, links }: Slip,
  name: string,
  more: readonly SheetPatch[],
  writer: WorkbookWriter,
): Promise<Written> {
  const own: SheetPatch = {
    sheet: name,
    cells: [],
    looks: links.map((place) => ({ ...place, look: linkLook })),
    layout: { showGridlines: false, ...(name === sheet.name ? {} : { name: sheet.name }) },
  };
  return writer.write(bytes, { sheets: [own, ...more], newSheets: [], definedNames: [] });
}

function findingsOf({ report }: ReturnCopyInput) {
  return report.groups.flatMap(({ findings }) => findings);
}
