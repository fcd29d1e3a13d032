/**
 * "Lưu bảng điểm": the board (and the forms, if wanted) as a file of typed values, with a sheet that says by which set,
 * from which files, when and by whom it was made. No formula of DOAN is in it: whoever opens it may not have DOAN.
 */
import type { Grid, Workbook } from "../../core/model/grid";
import { isCellError } from "../../core/model/grid";
import { sheetNamer } from "../../core/model/sheet-names";
import { stampNames } from "../../core/model/stamp";
import { boardStamp, scoreBoard } from "../../core/scoring/sheets/score-board";
import { setArgument } from "../../core/scoring/sheets/score-formulas";
import { provenanceSheet, type Provenance } from "../../core/scoring/sheets/provenance-sheet";
import { valuesOnlySheet } from "../../core/scoring/sheets/values-only-sheet";
import { stampedRange } from "../../core/templates/stamped-range";
import type { FileToSave } from "../../host/file-sink";
import type { HostFailure } from "../../host/host-failure";
import type { OpenedWorkbook, OpenWorkbook } from "../../host/open-workbook";
import type { WorkbookWriter } from "../../host/workbook-writer";
import { breathe } from "../breathe";
import { wholeWorkbook } from "../whole-workbook";
import { boardUnits } from "./board-units";
import { scoreFileName } from "./score-file-name";
import type { ScoredUnits } from "./scored-units";
import type { AssignedTargets } from "./targets-in";

const messages = {
  board: "Bảng điểm",
  provenance: "Nguồn gốc",
  noBoard: "Chưa có bảng điểm trong tệp này nên chưa có gì để lưu. Hãy bấm Bảng tổng hợp trước.",
  notCalculated: (sheet: string, cells: number) =>
    `Trang “${sheet}” còn ${cells} ô chưa tính xong (#NAME? hoặc #BUSY!) nên chưa lưu, kẻo tệp gửi đi thiếu kết quả. Hãy bấm Ctrl+Alt+F9 để tính lại rồi lưu.`,
};

export interface ScoresReady {
  readonly outcome: "ready";
  readonly file: FileToSave;
}

export interface ScoresRefused {
  readonly outcome: "refused";
  /** Vietnamese. */
  readonly message: string;
}

export interface SaveScoresTerms {
  readonly scored: ScoredUnits;
  /** Of the unit that scored; null where it is not known. */
  readonly madeBy: string | null;
  /** In words: "22/11/2026 14:05"; null to leave it out. */
  readonly madeAt: string | null;
  /** Scoring forms go with the board. */
  readonly withForms?: boolean;
}

/** The board as it stands in the open workbook, with what was changed on it by hand. */
export async function saveScores(
  terms: SaveScoresTerms,
  host: OpenWorkbook,
  writer: WorkbookWriter,
): Promise<ScoresReady | ScoresRefused | HostFailure> {
  const opened = await readCalculated(host, terms.withForms === true);
  if (opened.outcome === "failed") return opened;
  const { workbook } = opened;
  const kept = keptSheets(workbook, terms.withForms === true);
  if (kept.length === 0) return { outcome: "refused", message: messages.noBoard };
  for (const grid of kept) {
    const open = uncalculatedCells(grid);
    if (open > 0) return { outcome: "refused", message: messages.notCalculated(grid.name, open) };
  }
  const original = await host.bytes();
  if (original.outcome === "failed") return original;
  const names = new Set(kept.map(({ name }) => name));
  const others = workbook.sheets.map(({ name }) => name).filter((name) => !names.has(name));
  const written = await writer.write(original.bytes, {
    sheets: [],
    newSheets: [provenanceSheet(provenanceOf(terms, sheetNamer([...names, ...others])))],
    definedNames: [],
    valuesOnly: [...names],
    removedSheets: others,
  });
  return written.outcome === "refused"
    ? written
    : { outcome: "ready", file: { name: scoreFileName(terms), bytes: written.bytes } };
}

/** The same without a board in any workbook: for scores of files that were only looked at, and for the command line. */
export async function scoresFile(
  terms: SaveScoresTerms & { readonly targets?: AssignedTargets },
  writer: WorkbookWriter,
): Promise<ScoresReady | ScoresRefused> {
  const { scored, targets } = terms;
  const units = boardUnits(scored, targets);
  const board = scoreBoard(scored.set, units, {
    name: messages.board,
    setRef: setArgument(scored.set, null),
    period: scored.period ?? null,
    registered: scored.summary.registered,
    order: "list",
  });
  const written = await writer.write(null, {
    sheets: [],
    newSheets: [valuesOnlySheet(board), provenanceSheet(provenanceOf(terms, sheetNamer([messages.board])))],
    definedNames: [boardStamp(scored.set, units, messages.board)],
  });
  return written.outcome === "refused"
    ? written
    : { outcome: "ready", file: { name: scoreFileName(terms), bytes: written.bytes } };
}

/** Right after a board was made its functions may still be at work: they are waited for, a few seconds at most. */
async function readCalculated(host: OpenWorkbook, withForms: boolean): Promise<OpenedWorkbook | HostFailure> {
  for (let reading = 1; ; reading += 1) {
    const opened = await host.read(wholeWorkbook);
    if (opened.outcome === "failed" || reading === mostReadings) return opened;
    if (keptSheets(opened.workbook, withForms).every((grid) => uncalculatedCells(grid) === 0)) return opened;
    await breathe(restMs);
  }
}

const mostReadings = 10;
const restMs = 300;

/** The board first; none where there is no board. */
function keptSheets(workbook: Workbook, withForms: boolean): readonly Grid[] {
  const board = stampedRange(workbook, stampNames.board)?.grid;
  if (!board) return [];
  const forms = withForms
    ? workbook.definedNames
        .filter(({ name }) => /^DOAN_PHIEU_CHAM_\d+$/i.test(name))
        .flatMap(({ name }) => stampedRange(workbook, name)?.grid ?? [])
    : [];
  return [board, ...forms.filter((grid) => grid !== board)];
}

function uncalculatedCells({ cells }: Grid): number {
  let count = 0;
  for (const { value, formula, resultMissing } of cells.values()) {
    if (formula === undefined) continue;
    if (resultMissing || (isCellError(value) && /^#(NAME\?|BUSY!|GETTING_DATA|CONNECT!)/.test(value.error)))
      count += 1;
  }
  return count;
}

function provenanceOf(
  { scored, madeAt, madeBy }: SaveScoresTerms,
  namer: ReturnType<typeof sheetNamer>,
): Provenance {
  return {
    name: namer.nameFor(messages.provenance),
    set: scored.set,
    period: scored.period ?? null,
    madeBy,
    madeAt,
    units: scored.units.map(({ name, source, reason }) => ({
      name,
      file: source?.file ?? null,
      sheet: source?.sheet ?? null,
      reason,
    })),
    leftOut: scored.leftOut,
  };
}
