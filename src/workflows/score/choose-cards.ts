/**
 * Which scorecard counts for each unit: its form, else its row on a board, which is made of forms. Of several the later
 * counts, as in consolidating; every file that counts for nobody is named with the reason.
 */
import { type ConfirmedName, type Decisions, noDecisions } from "../../core/campaign/decisions";
import { rootUnit } from "../../core/units/expected-units";
import type { UnitIdentity } from "../../core/units/identify-unit";
import type { OrgUnit } from "../../core/units/org-unit";
import { expectedInPeriod } from "../expected-in-period";
import { type Candidate, candidateOf, type Fate } from "./candidate";
import type { CardPart } from "./card-parts";
import { scoredPeriod } from "./scored-period";
import type { LeftOut } from "./scored-units";
import { settleFiles } from "./settle-files";
import { settleRows } from "./settle-rows";
import { unitsOfParts } from "./units-of-parts";

export interface CardsToChoose {
  readonly parts: readonly CardPart[];
  /** The unit list; empty where there is none: the units are then those that the parts name. */
  readonly units: readonly OrgUnit[];
  /** What the officer settled: whose a file is, which of several counts. */
  readonly decisions?: Decisions | undefined;
  /** What the officer once said a name means. */
  readonly confirmedNames?: readonly ConfirmedName[] | undefined;
}

export interface ChosenCards {
  readonly period: string | null;
  /** Those that must be scored, in the order of the list, else of the files. */
  readonly expected: readonly OrgUnit[];
  /** By code of the unit. */
  readonly counted: ReadonlyMap<string, CountedPart>;
  /** By code of the unit: what does not count though it is, or may be, of the unit. */
  readonly setAside: ReadonlyMap<string, readonly SetAside[]>;
  readonly leftOut: readonly LeftOut[];
}

export interface CountedPart extends CardPart {
  readonly card: NonNullable<CardPart["card"]>;
  readonly identity: UnitIdentity;
}

export interface SetAside {
  readonly label: string;
  readonly why: Exclude<Fate["use"], "counted"> | "maybe";
  readonly reason: string;
}

export function chooseCards(input: CardsToChoose): ChosenCards {
  const { parts, decisions = noDecisions, confirmedNames = [] } = input;
  const isListed = input.units.length > 0;
  const units = isListed ? input.units : unitsOfParts(parts);
  const period = scoredPeriod(parts.map(({ sent }) => sent.period));
  const expected = isListed ? expectedInPeriod(units, period) : units;
  const rules = {
    expected: new Set(expected.map(({ code }) => code)),
    receiver: isListed ? (rootUnit(units) ?? null) : null,
    period,
    decisions,
  };
  const candidates = parts.map((part) => candidateOf(part, units, decisions, confirmedNames));
  const isRow = ({ part }: Candidate) => part.card?.kind === "board-row";
  const files = settleFiles(
    candidates.filter((candidate) => !isRow(candidate)),
    rules,
  );
  const rows = settleRows(candidates.filter(isRow), rules, new Set(countedOf(files).keys()));
  const fates = new Map([...files, ...rows]);
  return {
    period,
    expected,
    counted: countedOf(fates),
    setAside: setAsideOf(fates),
    leftOut: leftOutOf(candidates.map((candidate) => [candidate, fates.get(candidate)])),
  };
}

function countedOf(fates: ReadonlyMap<Candidate, Fate>): ReadonlyMap<string, CountedPart> {
  const counted = new Map<string, CountedPart>();
  for (const [{ part, unit, identity }, { use }] of fates) {
    const { card } = part;
    if (use === "counted" && unit && card) counted.set(unit.code, { ...part, card, identity });
  }
  return counted;
}

function setAsideOf(fates: ReadonlyMap<Candidate, Fate>): ReadonlyMap<string, readonly SetAside[]> {
  const setAside = new Map<string, SetAside[]>();
  for (const [{ part, unit, identity }, fate] of fates) {
    if (fate.use === "counted") continue;
    const { label } = part;
    const add = ({ code }: OrgUnit, why: SetAside["why"]) =>
      setAside.set(code, [...(setAside.get(code) ?? []), { label, why, reason: fate.reason }]);
    if (unit) add(unit, fate.use);
    else if (identity.outcome === "ambiguous") for (const maybe of identity.candidates) add(maybe, "maybe");
  }
  return setAside;
}

/** What is said of rows of one board in the same words is said once; of an empty row, where its unit stands. */
function leftOutOf(fates: readonly (readonly [Candidate, Fate | undefined])[]): readonly LeftOut[] {
  const leftOut = new Map<string, LeftOut>();
  for (const [{ part }, fate] of fates) {
    if (!fate || fate.use === "counted" || fate.use === "unmarked-row") continue;
    const isSettled = fate.use === "settled";
    const name = isSettled ? part.place : part.label;
    leftOut.set(`${name}\n${fate.reason}`, {
      name,
      reason: fate.reason,
      ...(isSettled ? { isSettled } : {}),
    });
  }
  return [...leftOut.values()];
}
