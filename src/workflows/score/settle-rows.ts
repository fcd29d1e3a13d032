/** Which rows of boards count: those of units that have no form, from the board with the latest date. */
import { laterFirst } from "../../core/consolidation/choose-files";
import { unitFinding } from "../../core/consolidation/file-reasons";
import { type Candidate, type ChoosingRules, type Fate, groupedBy, noUnitReason } from "./candidate";
import { isUnmarked } from "./card-parts";

const words = {
  unmarked: "Dòng của đơn vị trên bảng điểm chưa có nội dung nào được chấm.",
  hasForm: "Dòng của các đơn vị đã có phiếu chấm riêng không được lấy từ bảng này.",
  otherRow: (used: string) => `Dòng của các đơn vị có cả ở ${used} không được lấy từ bảng này.`,
};

/** @param withForm Codes of the units whose form counts. */
export function settleRows(
  rows: readonly Candidate[],
  rules: ChoosingRules,
  withForm: ReadonlySet<string>,
): ReadonlyMap<Candidate, Fate> {
  const fates = new Map<Candidate, Fate>();
  for (const candidate of rows) {
    const fate = fateAlone(candidate, rules, withForm);
    if (fate) fates.set(candidate, fate);
  }
  const open = rows.filter((candidate) => !fates.has(candidate));
  for (const group of groupedBy(open, ({ unit }) => unit?.code ?? null)) {
    const used = [...group].sort(
      (one, other) =>
        Number(one.part.isResult ?? false) - Number(other.part.isResult ?? false) ||
        laterFirst(one.part.sent, other.part.sent),
    )[0];
    for (const candidate of group)
      fates.set(
        candidate,
        candidate === used || !used
          ? { use: "counted" }
          : { use: "settled", reason: words.otherRow(used.part.place) },
      );
  }
  return fates;
}

function fateAlone(
  candidate: Candidate,
  { expected }: ChoosingRules,
  withForm: ReadonlySet<string>,
): Fate | undefined {
  const { unit, part } = candidate;
  if (!unit) return { use: "other", reason: noUnitReason(candidate) ?? "" };
  if (!expected.has(unit.code)) return { use: "settled", reason: unitFinding.notExpected(unit.name).message };
  if (withForm.has(unit.code)) return { use: "settled", reason: words.hasForm };
  return part.card && isUnmarked(part.card) ? { use: "unmarked-row", reason: words.unmarked } : undefined;
}
