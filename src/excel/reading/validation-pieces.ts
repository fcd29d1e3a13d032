/**
 * The rules for what may be typed into cells, rectangle by rectangle. Excel tells the rule of a range only where all its
 * cells have the same, so ranges of mixed rules are cut and asked again: every round trip asks for all pieces of all
 * sheets.
 */
import type { CellRange } from "../../core/model/address";
import { inBatches, type Step } from "../batches";
import { cellCount, rangeOn } from "../blocks";

export interface ValidationPlace {
  readonly sheet: string;
  readonly ranges: readonly CellRange[];
}

export interface ValidationPiece {
  /** Its place among the places asked. */
  readonly place: number;
  readonly range: CellRange;
  /** As Excel says it: "List". */
  readonly type: string;
  readonly rule: Excel.DataValidationRule;
}

/** `take` is called with every piece that has one rule, right after the round trip that loaded `properties` of it. */
export async function readValidationPieces(
  context: Excel.RequestContext,
  places: readonly ValidationPlace[],
  take: (piece: ValidationPiece, validation: Excel.DataValidation) => void,
  properties = "type,rule",
): Promise<void> {
  let pieces: readonly Piece[] = places.flatMap(({ ranges }, place) =>
    ranges.map((range) => ({ place, range })),
  );
  while (pieces.length > 0) pieces = await askPieces(context, { places, take, properties }, pieces);
}

type Piece = Pick<ValidationPiece, "place" | "range">;

interface Asking {
  readonly places: readonly ValidationPlace[];
  readonly take: (piece: ValidationPiece, validation: Excel.DataValidation) => void;
  readonly properties: string;
}

/** Answers the pieces to be asked next. */
async function askPieces(
  context: Excel.RequestContext,
  { places, take, properties }: Asking,
  pieces: readonly Piece[],
): Promise<readonly Piece[]> {
  const mixed: Piece[] = [];
  const steps = pieces.map((piece): Step => ({
    bytes: 1_500,
    queue: () => {
      const sheet = context.workbook.worksheets.getItem(places[piece.place]?.sheet ?? "");
      const { dataValidation } = rangeOn(sheet, piece.range);
      dataValidation.load(properties);
      return () => {
        const { type, rule } = dataValidation;
        if (type === "None") return;
        if (ofOneRule.has(type)) take({ ...piece, type, rule }, dataValidation);
        else if (cellCount(piece.range) > 1) mixed.push(piece);
      };
    },
  }));
  await inBatches(context, steps);
  return mixed.flatMap(({ place, range }) => cut(range).map((part) => ({ place, range: part })));
}

const ofOneRule: ReadonlySet<string> = new Set([
  "WholeNumber",
  "Decimal",
  "List",
  "Date",
  "Time",
  "TextLength",
  "Custom",
]);

/** Rules usually go down columns: those are parted first. */
function cut(range: CellRange): readonly CellRange[] {
  const { top, left, bottom, right } = range;
  if (right > left) {
    return parts(left, right).map(([from, to]) => ({ ...range, left: from, right: to }));
  }
  return parts(top, bottom).map(([from, to]) => ({ ...range, top: from, bottom: to }));
}

function parts(from: number, to: number): readonly (readonly [number, number])[] {
  const size = Math.max(1, Math.ceil((to - from + 1) / piecesPerCut));
  const starts = Array.from({ length: Math.ceil((to - from + 1) / size) }, (_, index) => from + index * size);
  return starts.map((start) => [start, Math.min(start + size - 1, to)]);
}

/** More pieces ask more at once and less often. */
const piecesPerCut = 16;
