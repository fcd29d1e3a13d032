/** The mark of one side in one row: from its column, or from the tick in one of several. */
import { a1 } from "../../model/address";
import { type Cell, type CellValue, isCellError } from "../../model/grid";
import { isBlankText } from "../../text/nothing-text";
import type { Content } from "../criteria-set";
import { type Mark, unmarked } from "../scorecard";
import type { MarkSource } from "./form-columns";
import { type FormattedGrid, shownCell } from "./formatted-grid";
import { markKey, markOfWords } from "./mark-words";
import { readMark } from "./read-mark";
import { withFontSigns } from "./tick-signs";

const words = {
  severalTicks: (captions: readonly string[]) => `đánh dấu ở cả ${captions.join(" và ")}`,
};

export interface SourceMark {
  readonly mark: Mark;
  /** Where it stands, or is to be put. */
  readonly cell: string;
  /** A formula of which the file holds no result. */
  readonly lacksResult: boolean;
  /** The rows that the cell is merged over. */
  readonly rows: number;
}

export function readSource(
  sheet: FormattedGrid,
  source: MarkSource,
  row: number,
  content: Content,
): SourceMark {
  if (source.kind === "ticks") return readTicks(sheet, source, row);
  const { cell, row: top, merge } = shownCell(sheet.grid, row, source.column);
  const format = sheet.formatOf(cell);
  return {
    mark: cell?.resultMissing
      ? missingResult(cell)
      : readMark(cell?.value ?? null, content, {
          ...(format && { kind: format.kind, fontName: format.fontName }),
          asksPoints: source.asksPoints,
        }),
    cell: a1(top, source.column),
    lacksResult: cell?.resultMissing === true,
    rows: merge ? merge.bottom - merge.top + 1 : 1,
  };
}

/** Whether anything stands there, readable or not. */
export function isFilled({ grid }: FormattedGrid, source: MarkSource, row: number): boolean {
  return columnsOf(source).some((column) => {
    const { cell } = shownCell(grid, row, column);
    const value = cell?.value ?? null;
    if (cell?.resultMissing) return true;
    return value !== null && !(typeof value === "string" && isBlankText(value));
  });
}

export function columnsOf(source: MarkSource): readonly number[] {
  if (source.kind === "column") return [source.column];
  return [source.met, source.notMet, ...(source.exempt === undefined ? [] : [source.exempt])];
}

type Ticks = Extract<MarkSource, { kind: "ticks" }>;

function readTicks(sheet: FormattedGrid, source: Ticks, row: number): SourceMark {
  const choices = [
    { column: source.met, kind: "met", says: "Đạt" },
    { column: source.notMet, kind: "not-met", says: "Không đạt" },
    ...(source.exempt === undefined
      ? []
      : [{ column: source.exempt, kind: "exempt", says: "Miễn" } as const]),
  ] as const;
  const read = choices.map((choice) => {
    const { cell, row: top } = shownCell(sheet.grid, row, choice.column);
    const tick = cell?.resultMissing ? undefined : tickOf(cell, choice.kind, sheet.formatOf(cell)?.fontName);
    return { ...choice, cell, tick, address: a1(top, choice.column) };
  });
  const at = read.find(({ tick }) => tick !== "blank") ?? read[0];
  const found = (mark: Mark): SourceMark => ({
    mark,
    cell: at?.address ?? a1(row, source.met),
    lacksResult: read.some(({ cell }) => cell?.resultMissing === true),
    rows: 1,
  });
  const odd = read.find(({ tick }) => tick === undefined);
  if (odd?.cell) {
    return found(
      odd.cell.resultMissing ? missingResult(odd.cell) : { kind: "unreadable", text: shown(odd.cell.value) },
    );
  }
  const ticked = read.filter(({ tick }) => tick === "ticked");
  if (ticked.length > 1) {
    return found({ kind: "unreadable", text: words.severalTicks(ticked.map(({ says }) => `“${says}”`)) });
  }
  const [only] = ticked;
  return found(only ? { kind: only.kind } : unmarked);
}

/** Any sign in the column is a tick, also its own caption; a word against the caption is not. */
function tickOf(
  cell: Cell | undefined,
  kind: "met" | "not-met" | "exempt",
  fontName = "",
): "ticked" | "blank" | undefined {
  const value = cell?.value ?? null;
  if (value === null || value === false || value === 0) return "blank";
  if (value === true || value === 1) return "ticked";
  if (typeof value !== "string") return undefined;
  const text = withFontSigns(value, fontName);
  const sign = markKey(text);
  if (/^[-–—0☐□]?$/u.test(sign)) return "blank";
  if (/^[x×✗✘✕✖❌☒+]$/u.test(sign)) return "ticked";
  const mark = markOfWords(text)?.kind;
  if (mark === "unmarked") return "blank";
  if (mark === kind) return "ticked";
  return mark === "met" && !saysMet.test(sign) ? "ticked" : undefined;
}

const saysMet = /đạt|dat/;

function missingResult({ formula = "" }: Cell): Mark {
  return { kind: "unreadable", text: `=${formula}` };
}

function shown(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? "").trim();
}
