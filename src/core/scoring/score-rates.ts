/**
 * How many units were recognised, as shares: of those that registered, and of all; and how many of all registered.
 * Units of which nothing is asked leave both sides, and are told: 11 of 12, one of them exempt, is 100 %.
 */
import { type RateParts, rateOf } from "../figures/rate-of";

export interface RatedUnit {
  readonly isRecognized: boolean;
  /** Null where no register was found. */
  readonly isRegistered: boolean | null;
  /** Every content is exempt. */
  readonly isExempt: boolean;
}

/** 1 is 100 %; `undefined` where nobody is left to divide by. */
export interface CountedRate extends RateParts {
  readonly rate: number | undefined;
}

export interface ScoreRates {
  readonly recognizedOfAll: CountedRate;
  /** Null without a register, as are shares of it. A unit recognised without registering is not in it. */
  readonly recognizedOfRegistered: CountedRate | null;
  readonly registeredOfAll: CountedRate | null;
}

export function scoreRates(units: readonly RatedUnit[]): ScoreRates {
  const registered = units.filter(({ isRegistered }) => isRegistered === true);
  const hasRegister = units.some(({ isRegistered }) => isRegistered !== null);
  return {
    recognizedOfAll: shareOf(units, ({ isRecognized }) => isRecognized),
    recognizedOfRegistered: hasRegister ? shareOf(registered, ({ isRecognized }) => isRecognized) : null,
    registeredOfAll: hasRegister ? shareOf(units, ({ isRegistered }) => isRegistered === true) : null,
  };
}

function shareOf(units: readonly RatedUnit[], isCounted: (unit: RatedUnit) => boolean): CountedRate {
  const exempt = units.filter(({ isExempt }) => isExempt).length;
  const numerator = units.filter((unit) => !unit.isExempt && isCounted(unit)).length;
  const parts = { numerator, denominator: units.length, exempt };
  return { ...parts, rate: rateOf(parts) };
}
