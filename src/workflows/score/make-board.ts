/**
 * "Bảng tổng hợp": the board of all units as a sheet of the open workbook. Marks on it may be changed by hand, and what
 * they were is not remembered anywhere; so a board that is there is never written over. Where nothing would change it is
 * only shown; else a new one is made beside it, and the cells in which they differ are told.
 */
import { sheetNamer } from "../../core/model/sheet-names";
import { stampNames } from "../../core/model/stamp";
import type { Workbook } from "../../core/model/grid";
import { setArgument } from "../../core/scoring/sheets/score-formulas";
import { boardStamp, scoreBoard } from "../../core/scoring/sheets/score-board";
import { stampedRange } from "../../core/templates/stamped-range";
import type { HostFailure } from "../../host/host-failure";
import type { Changed, OpenWorkbook, Place } from "../../host/open-workbook";
import { wholeWorkbook } from "../whole-workbook";
import { boardDifferences } from "./board-differences";
import { boardUnits } from "./board-units";
import type { CriteriaChoice } from "./criteria-here";
import { leftBehindStamp, writtenGrid } from "./own-score-sheet";
import type { ScoredUnits } from "./scored-units";
import { type AssignedTargets, targetsIn } from "./targets-in";

const messages = {
  label: (units: number) => `Lập bảng tổng hợp chấm điểm ${units} đơn vị`,
  sheet: "Bảng điểm",
  noUnits: "Chưa có đơn vị nào để lập bảng. Hãy đọc phiếu chấm hoặc chọn danh sách đơn vị trước.",
  same: (sheet: string) => `Bảng ở trang “${sheet}” đã đúng với kết quả chấm nên không lập lại.`,
  leftBehind: (old: string, made: string) =>
    `Bảng cũ ở trang “${old}” được giữ nguyên; bảng mới ở trang “${made}”. Trang không dùng nữa thì có thể xoá.`,
};

export interface MakeBoardInput {
  readonly scored: ScoredUnits;
  /** The set by which they were scored, and the sheet it is written on. */
  readonly choice: Pick<CriteriaChoice, "set" | "sheet">;
  readonly order?: "list" | "follower";
  /** By which they were scored; those of this workbook where none are given. */
  readonly targets?: AssignedTargets;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export type BoardMade =
  | {
      readonly outcome: "made";
      readonly change: Changed;
      readonly place: Place;
      /** Vietnamese: an older board that was kept, and where it differs. */
      readonly notes: readonly string[];
    }
  | { readonly outcome: "unchanged"; readonly place: Place; readonly message: string }
  | { readonly outcome: "not-ready"; readonly message: string };

export async function makeBoard(input: MakeBoardInput, host: OpenWorkbook): Promise<BoardMade | HostFailure> {
  const { scored, choice, order = "list" } = input;
  if (scored.units.length === 0) return { outcome: "not-ready", message: messages.noUnits };
  const opened = await host.read(wholeWorkbook);
  if (opened.outcome === "failed") return opened;
  const { workbook } = opened;
  const units = boardUnits(scored, input.targets ?? targetsOf(workbook, scored));
  const name = sheetNamer(workbook.sheets.map((grid) => grid.name)).nameFor(messages.sheet);
  const board = scoreBoard(choice.set, units, {
    name,
    setRef: setArgument(choice.set, writtenGrid(workbook, choice.sheet)),
    period: scored.period ?? null,
    registered: scored.summary.registered,
    order,
  });
  const old = stampedRange(workbook, stampNames.board)?.grid;
  const differences = old && boardDifferences(old, board);
  if (old && differences?.length === 0) {
    const shown: Place = { sheet: old.name, address: "A1" };
    return (
      (await host.select(shown)) ?? { outcome: "unchanged", place: shown, message: messages.same(old.name) }
    );
  }
  const change = await host.change(
    {
      sheets: [],
      newSheets: [board],
      definedNames: [
        boardStamp(choice.set, units, name),
        ...(old ? [leftBehindStamp(workbook, old.name)] : []),
      ],
    },
    {
      label: messages.label(units.length),
      ...(input.signal ? { signal: input.signal } : {}),
      ...(input.onProgress ? { onProgress: input.onProgress } : {}),
    },
  );
  if (change.outcome === "failed") return change;
  const place: Place = { sheet: name, address: "A1" };
  return (
    (await host.select(place)) ?? {
      outcome: "made",
      change,
      place,
      notes: old ? [messages.leftBehind(old.name, name), ...(differences ?? [])] : [],
    }
  );
}

function targetsOf(workbook: Workbook, { units }: ScoredUnits): AssignedTargets | undefined {
  return targetsIn(
    workbook,
    units.flatMap(({ unit }) => unit ?? []),
  );
}
