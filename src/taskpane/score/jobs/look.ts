/** Looks at the open workbook before anything is scored: sets, lists of units, and what it holds by the chosen set. */
import type { OrgUnit } from "../../../core/units/org-unit";
import { lookAtWorkbook, type WorkbookLook } from "../../../workflows/look-at-workbook";
import { readRegistration, withFollowers } from "../../../workflows/score/read-registers";
import { scoreHere } from "../../../workflows/score/score-here";
import type { UnitListChoice } from "../../../workflows/unit-list-choice";
import type { PaneServices } from "../../pane-services";
import { choiceKey, chosenOf, isUsable, setChoices } from "../choices";
import type { ScoreEvent } from "../score-state";
import type { ScoreStart } from "../scored";

/** @param before What was chosen stays chosen. */
export async function look(
  before: ScoreStart | null,
  { workbook }: Pick<PaneServices, "workbook">,
): Promise<ScoreEvent> {
  const looked = await lookAtWorkbook(workbook);
  return looked.outcome === "failed"
    ? { event: "not-looked", message: looked.message }
    : { event: "looked", start: startOf(looked, before) };
}

/** The workbook may be another than it was; what was chosen stays. Null where it cannot be looked at now. */
export async function lookAgain(
  before: ScoreStart,
  { workbook }: Pick<PaneServices, "workbook">,
): Promise<ScoreStart | null> {
  const looked = await lookAtWorkbook(workbook);
  return looked.outcome === "failed" ? null : startOf(looked, before);
}

export function withSet(start: ScoreStart, key: string): ScoreStart {
  const chosen = chosenOf(start.choices, key) ?? start.chosen;
  return withHere({ ...start, chosen });
}

export function withUnitList(start: ScoreStart, unitList: UnitListChoice | null): ScoreStart {
  return withHere({ ...start, unitList });
}

/** The units of the list, with who follows them as a register in this workbook says. */
export function followedUnits(
  { workbook }: Pick<WorkbookLook, "workbook">,
  unitList: UnitListChoice | null,
): readonly OrgUnit[] {
  const units = unitList?.units ?? [];
  return withFollowers(units, readRegistration(workbook, units));
}

function startOf(found: WorkbookLook, before: ScoreStart | null): ScoreStart {
  const choices = setChoices(found.workbook);
  const chosen = chosenOf(choices, before && choiceKey(before.chosen));
  if (!chosen) throw new Error("There is no built-in criteria set.");
  return withHere({ look: found, choices, chosen, unitList: listOf(found, before), here: null });
}

/** The one chosen before as its sheet is now; else the best. */
function listOf({ unitLists }: WorkbookLook, before: ScoreStart | null): UnitListChoice | null {
  const [best = null] = unitLists;
  if (!before || before.look.unitLists.length === 0) return best;
  if (before.unitList === null) return null;
  const { label } = before.unitList;
  const source = label.replace(/ · [^·]*$/, "");
  return unitLists.find((list) => list.label === label || list.label.startsWith(`${source} ·`)) ?? best;
}

function withHere(start: ScoreStart): ScoreStart {
  const { look: found, chosen, unitList } = start;
  if (!isUsable(chosen)) return { ...start, here: null };
  const units = followedUnits(found, unitList);
  return { ...start, here: scoreHere(found.workbook, { set: chosen.set, units, fileName: found.fileName }) };
}
