/** The criteria sets there are to choose from, told apart; those written with faults stand last, to be mended. */
import type { Finding } from "../../core/model/finding";
import type { Workbook } from "../../core/model/grid";
import { defaultSetId } from "../../core/scoring/index";
import { type CriteriaChoice, criteriaHere, writtenCriteria } from "../../workflows/score/criteria-here";

const words = {
  faulty: (sheet: string) => `Trang “${sheet}” (còn chỗ sai, chưa dùng được)`,
};

/** A sheet that sets out to be a criteria set, and cannot be used as it is written. */
export interface FaultyChoice {
  readonly set: null;
  readonly label: string;
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

export type SetChoice = CriteriaChoice | FaultyChoice;

export function setChoices(workbook: Workbook): readonly SetChoice[] {
  const faulty = writtenCriteria(workbook).flatMap(({ sheet, set, findings }): readonly FaultyChoice[] =>
    set === null ? [{ set, label: words.faulty(sheet), sheet, findings }] : [],
  );
  return [...criteriaHere(workbook), ...faulty];
}

/** A set of this workbook by its sheet, which may be called like a built-in one. */
export function choiceKey({ set, sheet }: SetChoice): string {
  return sheet === null ? `set ${set?.id ?? ""}` : `sheet ${sheet}`;
}

/** @param key Of what was chosen before; else one written in this workbook, for whoever writes one means to use it. */
export function chosenOf(choices: readonly SetChoice[], key: string | null): SetChoice | undefined {
  return (
    choices.find((choice) => choiceKey(choice) === key) ??
    choices.find(({ sheet }) => sheet !== null) ??
    choices.find(({ set }) => set?.id === defaultSetId) ??
    choices[0]
  );
}

export function isUsable(choice: SetChoice): choice is CriteriaChoice {
  return choice.set !== null;
}
