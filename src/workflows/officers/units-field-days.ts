/**
 * Days in the field of the officers of units that sent their lists in files: for each unit its own two denominators, and
 * all units together. Which file of a unit counts is decided as in consolidation.
 */
import { noDecisions } from "../../core/campaign/decisions";
import { isWorkbookFile } from "../../core/campaign/sent-file";
import { settledIdentity } from "../../core/campaign/settled-identity";
import { chooseFiles, type FileToChoose } from "../../core/consolidation/choose-files";
import {
  type FieldDays,
  fieldDays,
  type FieldDaysSummary,
  usualThresholdDays,
} from "../../core/officers/field-days";
import type { TripFault } from "../../core/officers/trip";
import { rateOf } from "../../core/figures/rate-of";
import { expectedUnits, rootUnit } from "../../core/units/expected-units";
import type { UnitIdentity } from "../../core/units/identify-unit";
import type { OrgUnit } from "../../core/units/org-unit";
import type { PileEntry } from "../read-pile";
import { noUnitReason } from "../score/candidate";

const reasons = {
  noList: "Trong tệp không có danh sách đi cơ sở.",
  notSent: "Chưa gửi danh sách đi cơ sở.",
};

export interface UnitFieldDays {
  readonly name: string;
  readonly code: string | null;
  readonly file: string;
  readonly days: FieldDays;
  readonly faults: readonly TripFault[];
}

export interface UnitsFieldDays {
  readonly units: readonly UnitFieldDays[];
  /** Files that do not count, and units that sent nothing, each with its reason. */
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
  readonly summary: FieldDaysSummary;
}

export function unitsFieldDays(
  entries: readonly PileEntry[],
  units: readonly OrgUnit[],
  {
    threshold = usualThresholdDays,
    year,
  }: { readonly threshold?: number; readonly year?: number | null } = {},
): UnitsFieldDays {
  const files = entries.filter(({ unitList }) => unitList === undefined);
  const identities = files.map((entry) => settledIdentity(entry, units, noDecisions, []));
  const expected = expectedUnits(units, null);
  const counted = countedFiles(files, identities, units, expected);
  const found = files.flatMap((entry, index): readonly UnitFieldDays[] => {
    const identity = identities[index];
    const lists = entry.officerLists;
    if (!identity || !counted.used.has(entry) || !lists || lists.trips.length === 0) return [];
    const unit = identity.outcome === "identified" ? identity.unit : null;
    return [
      {
        name: unit?.name ?? nameIn(entry),
        code: unit?.code ?? null,
        file: entry.file,
        days: fieldDays(lists.trips, { threshold, ...(year === undefined ? {} : { year }) }),
        faults: lists.faults,
      },
    ];
  });
  const sent = new Set(found.map(({ code }) => code));
  const without = [...counted.used].filter(({ officerLists }) => (officerLists?.trips.length ?? 0) === 0);
  return {
    units: found,
    leftOut: [
      ...counted.leftOut,
      ...without.map(({ file }) => ({ name: file, reason: reasons.noList })),
      ...expected
        .filter(({ code }) => !sent.has(code))
        .map(({ name }) => ({ name, reason: reasons.notSent })),
    ],
    summary: together(found.map(({ days }) => days.summary)),
  };
}

interface CountedFiles {
  readonly used: ReadonlySet<PileEntry>;
  readonly leftOut: UnitsFieldDays["leftOut"];
}

function countedFiles(
  files: readonly PileEntry[],
  identities: readonly UnitIdentity[],
  units: readonly OrgUnit[],
  expected: readonly OrgUnit[],
): CountedFiles {
  // Without a list nobody can tell two files of one unit from files of two.
  if (units.length === 0)
    return {
      used: new Set(files.filter(({ refusal }) => refusal === undefined)),
      leftOut: files.flatMap(({ file, refusal }) =>
        refusal ? [{ name: file, reason: refusal.message }] : [],
      ),
    };
  const { outcomes } = chooseFiles(
    files.map((entry, index) => toChoose(entry, identities[index])),
    {
      expected: new Set(expected.map(({ code }) => code)),
      receiver: rootUnit(units) ?? null,
      period: null,
      onlyClean: false,
    },
  );
  const isUsed = (index: number) => outcomes[index]?.use === "counted";
  return {
    used: new Set(files.filter((_, index) => isUsed(index))),
    leftOut: files.flatMap(({ file, refusal }, index) =>
      isUsed(index) ? [] : [{ name: file, reason: outcomes[index]?.reason ?? refusal?.message ?? "" }],
    ),
  };
}

function toChoose(entry: PileEntry, identity: UnitIdentity | undefined): FileToChoose {
  const { file, sha256, refusal, period, sentAt, modifiedAt } = entry;
  return {
    file,
    sha256,
    unit: identity?.outcome === "identified" ? identity.unit : null,
    noUnitReason: identity ? noUnitReason({ identity }) : null,
    readable: refusal === undefined,
    refusal: refusal?.message ?? null,
    isWorkbook: isWorkbookFile(entry),
    isOtherForm: false,
    period,
    sentAt,
    modifiedAt,
    findings: [],
  };
}

function nameIn({ evidence, file }: PileEntry): string {
  return evidence.find(({ source }) => source === "field")?.text ?? file;
}

/** Rates are computed anew from the sums, never averaged. */
function together(summaries: readonly FieldDaysSummary[]): FieldDaysSummary {
  const sum = (part: "officers" | "exempt" | "subject" | "met" | "totalDays" | "plannedDays") =>
    summaries.reduce((total, summary) => total + summary[part], 0);
  const [officers, exempt, subject, met, totalDays] = [
    sum("officers"),
    sum("exempt"),
    sum("subject"),
    sum("met"),
    sum("totalDays"),
  ];
  return {
    officers,
    exempt,
    subject,
    met,
    totalDays,
    plannedDays: sum("plannedDays"),
    averageDays: rateOf({ numerator: totalDays, denominator: subject, exempt: 0 }) ?? null,
    rate: rateOf({ numerator: met, denominator: officers, exempt }) ?? null,
    rateOfAll: rateOf({ numerator: met, denominator: officers, exempt: 0 }) ?? null,
  };
}
