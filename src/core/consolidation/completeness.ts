/**
 * How complete a consolidation is: which expected units are in it, which are not, and why.
 *
 * A unit whose file is itself a consolidation speaks for the units below it, so the statement of a
 * province over twelve clusters says 130/141 and not 12/12.
 */
import type { Completeness } from "../model/report-data";
import type { OrgUnit } from "../units/org-unit";
import { compareText } from "./compare-text";
import type { FileOutcome } from "./file-outcome";
import type { UnitReport } from "./unit-report";

export interface UnitState {
  readonly unit: OrgUnit;
  readonly state: "counted" | "missing" | "unreadable" | "left-out";
  /** False for a unit that was counted though the unit list does not expect it. */
  readonly expected: boolean;
  /** How many reporting units it speaks for: 1/1 for an ordinary unit, "10/12" for a cluster. */
  readonly speaksFor: Completeness;
  /** Every file it sent, the counted one first. */
  readonly files: readonly FileOutcome[];
}

export interface CompletenessStatement {
  /** Units of the list. */
  readonly expected: number;
  /** Of these, how many sent anything at all. */
  readonly received: number;
  /** Of these, how many are in the totals. */
  readonly counted: number;
  /** The same down to the lowest units known: what travels to the next level. */
  readonly reach: Completeness;
  /** Expected units in the order of the list, then units counted that were not expected. */
  readonly unitStates: readonly UnitState[];
  /** Files of no unit of the list. */
  readonly strangers: readonly FileOutcome[];
}

export interface CompletenessInput {
  /** The units that must report, in the order of the unit list. */
  readonly expected: readonly OrgUnit[];
  readonly outcomes: readonly FileOutcome[];
  readonly reports: readonly UnitReport[];
  /** For a unit whose figures are missing: how many reporting units it would have spoken for. 1 where not told. */
  readonly unitsBelow?: ReadonlyMap<string, number>;
}

export function completenessOf(input: CompletenessInput): CompletenessStatement {
  const unitStates = [
    ...input.expected.map((unit) => unitState(unit, true, input)),
    ...unexpectedUnits(input).map((unit) => unitState(unit, false, input)),
  ];
  const known = new Set(unitStates.map(({ unit }) => unit.code));
  const ofList = unitStates.filter(({ expected }) => expected);
  return {
    expected: ofList.length,
    received: ofList.filter(({ state }) => state !== "missing").length,
    counted: ofList.filter(({ state }) => state === "counted").length,
    reach: {
      counted: ofList.reduce((sum, { speaksFor }) => sum + speaksFor.counted, 0),
      expected: ofList.reduce((sum, { speaksFor }) => sum + speaksFor.expected, 0),
    },
    unitStates,
    strangers: byName(input.outcomes.filter(({ unit }) => !unit || !known.has(unit.code))),
  };
}

/** Every file, unit by unit and then those of no unit: never in the order of arrival. */
export function filesOf({ unitStates, strangers }: CompletenessStatement): readonly FileOutcome[] {
  return [...unitStates.flatMap(({ files }) => files), ...strangers];
}

function unexpectedUnits({ expected, reports }: CompletenessInput): readonly OrgUnit[] {
  const codes = new Set(expected.map(({ code }) => code));
  return reports
    .map(({ unit }) => unit)
    .filter(({ code }) => !codes.has(code))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

function unitState(unit: OrgUnit, expected: boolean, input: CompletenessInput): UnitState {
  const files = byName(input.outcomes.filter((outcome) => outcome.unit?.code === unit.code));
  const report = input.reports.find((candidate) => candidate.unit.code === unit.code);
  const below = input.unitsBelow?.get(unit.code) ?? 1;
  return {
    unit,
    state: report ? "counted" : stateOf(files),
    expected,
    speaksFor: report
      ? (report.report.completeness ?? { counted: 1, expected: 1 })
      : { counted: 0, expected: below },
    files,
  };
}

function stateOf(files: readonly FileOutcome[]): UnitState["state"] {
  if (files.length === 0) return "missing";
  return files.every(({ use }) => use === "unreadable") ? "unreadable" : "left-out";
}

/** Files in an order of their own, so that the statement does not tell in which order they were picked. */
function byName(files: readonly FileOutcome[]): readonly FileOutcome[] {
  return [...files].sort(
    (one, other) =>
      Number(other.use === "counted") - Number(one.use === "counted") ||
      compareText(one.file, other.file) ||
      compareText(one.sha256, other.sha256),
  );
}
