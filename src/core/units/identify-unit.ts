/**
 * Whose report a workbook is, from all the places that name a unit: DOAN's stamp, the cover field, the letterheads
 * of the sheets, the file's name. In this order:
 *   1. A name or code given exactly inside the workbook decides; two different ones are left to the officer.
 *      Over a stamp only a field is heard: letterheads may have stayed from the form.
 *   2. Else what the inside leaves possible is narrowed down: field "Duyên Hải" + letterhead "HUYỆN ĐOÀN …".
 *   3. The file's name helps only where the inside is silent or leaves several units. A workbook whose field names
 *      something that is not in the list stays unknown, whatever its file is called.
 * The receiving unit's name is printed on every form: it counts only where a field or stamp gives it, and never
 * against another unit. So does a cluster's in the letterhead of its communes.
 */
import { matchUnit, namesNothing } from "./match-unit";
import { matchUnitInFileName } from "./match-unit-in-file-name";
import { narrowCandidates, unitsOf } from "./narrow-candidates";
import { placeRank } from "./names/level-words";
import { strippedName } from "./names/stripped-name";
import type { OrgUnit } from "./org-unit";
import { unitIndexOf, codeKey } from "./unit-index";
import type { UnitIndex } from "./unit-index";
import { candidatesOf, matchOf, unknownUnit } from "./unit-match";
import type { UnitMatch } from "./unit-match";
import { unitLevel } from "./unit-level";

export interface UnitEvidence {
  readonly source: "stamp" | "field" | "letterhead" | "file-name";
  /** A stamp's text is a unit code. */
  readonly text: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export type UnitIdentity =
  | {
      readonly outcome: "identified";
      readonly unit: OrgUnit;
      readonly by: UnitEvidence;
      /** Places that name another unit, each unit once a source. */
      readonly doubts: readonly UnitDoubt[];
    }
  | {
      readonly outcome: "ambiguous";
      readonly candidates: readonly OrgUnit[];
      readonly evidence: readonly UnitEvidence[];
    }
  /** The texts are what the workbook calls itself; none where it is silent. */
  | { readonly outcome: "unknown"; readonly texts: readonly string[] };

export interface UnitDoubt {
  readonly evidence: UnitEvidence;
  readonly unit: OrgUnit;
}

export function identifyUnit(evidence: readonly UnitEvidence[], units: readonly OrgUnit[]): UnitIdentity {
  const witnesses = witnessesOf(evidence, units);
  return byExactNames(witnesses, unitIndexOf(units)) ?? byPossibleNames(witnesses);
}

/** A piece of evidence and the units it leaves possible. */
interface Witness {
  readonly evidence: UnitEvidence;
  readonly match: UnitMatch;
}

/** By source; places that tell no unit apart from another ("Đoàn xã ……") are not among them. */
interface Witnesses {
  readonly stamps: readonly Witness[];
  readonly fields: readonly Witness[];
  readonly letterheads: readonly Witness[];
  readonly fileNames: readonly Witness[];
}

function witnessesOf(evidence: readonly UnitEvidence[], units: readonly OrgUnit[]): Witnesses {
  const index = unitIndexOf(units);
  // The same letterhead stands on every sheet.
  const matches = new Map<string, UnitMatch>();
  const matchText = (text: string): UnitMatch => {
    const match = matches.get(text) ?? matchUnit(text, units);
    matches.set(text, match);
    return match;
  };
  const from = (source: UnitEvidence["source"], match: (text: string) => UnitMatch): readonly Witness[] =>
    evidence.flatMap((piece) =>
      piece.source === source ? [{ evidence: piece, match: match(piece.text) }] : [],
    );
  return {
    stamps: from("stamp", (code) => stampMatch(code, index)),
    fields: from("field", matchText).filter(
      ({ evidence: { text }, match }) => isKnown(match) || !namesNothing(text),
    ),
    letterheads: from("letterhead", (text) => withoutRoot(matchText(text), index)).filter(({ match }) =>
      isKnown(match),
    ),
    fileNames: from("file-name", (name) => withoutRoot(matchUnitInFileName(name, units), index)),
  };
}

function stampMatch(code: string, { byCode }: UnitIndex): UnitMatch {
  const unit = byCode.get(codeKey(code));
  return unit ? { outcome: "exact", unit } : unknownUnit;
}

function withoutRoot(match: UnitMatch, { root }: UnitIndex): UnitMatch {
  const candidates = candidatesOf(match).filter((unit) => unit !== root);
  return matchOf(candidates, match.outcome === "exact" ? "exact" : "likely");
}

/** Rule 1. `undefined` where nothing inside names a unit exactly. */
function byExactNames(
  { stamps, fields, letterheads, fileNames }: Witnesses,
  index: UnitIndex,
): UnitIdentity | undefined {
  const own = [...stamps, ...fields].filter(isExact);
  const heard = unitsOf(stamps.filter(isExact)).length > 0 ? own : [...own, ...letterheads.filter(isExact)];
  const above = new Set(unitsOf(heard).flatMap(index.ancestors));
  const deciding = heard.filter(({ evidence, match }) =>
    candidatesOf(match).every((unit) =>
      unit === index.root
        ? unitsOf(heard).length === 1
        : evidence.source !== "letterhead" || !above.has(unit.code),
    ),
  );
  const [unit, ...others] = unitsOf(deciding);
  const [decider] = deciding;
  if (!unit || !decider) return undefined;
  if (others.length > 0) return ambiguous(deciding);
  return decider.evidence.source === "letterhead"
    ? (againstLetterheads(unit, deciding, fields, index) ??
        identified(unit, decider.evidence, [...fields, ...fileNames]))
    : identified(unit, decider.evidence, [...own, ...fields, ...fileNames]);
}

/**
 * Only letterheads name the unit, and the field says something else: a short name of another unit (a form taken
 * over from there?), or a place below the unit, whose report this is then ("Đoàn xã Đại An" under a huyện's head).
 */
function againstLetterheads(
  unit: OrgUnit,
  letterheads: readonly Witness[],
  fields: readonly Witness[],
  index: UnitIndex,
): UnitIdentity | undefined {
  const contrary = fields.filter(
    ({ match }) => isKnown(withoutRoot(match, index)) && !candidatesOf(match).includes(unit),
  );
  if (contrary.length > 0) return ambiguous([...letterheads, ...contrary]);
  const rank = placeRank(unitLevel(unit)) ?? Number.POSITIVE_INFINITY;
  const below = fields.filter(
    ({ evidence, match }) =>
      !isKnown(match) && (placeRank(strippedName(evidence.text)?.level ?? null) ?? 0) > rank,
  );
  return below.length > 0 ? { outcome: "unknown", texts: textsOf(below) } : undefined;
}

/** Rules 2 and 3, where nothing inside is exact. */
function byPossibleNames({ stamps, fields, letterheads, fileNames }: Witnesses): UnitIdentity {
  const vague = fields.filter(({ match }) => isKnown(match));
  const strange = [...stamps, ...fields].filter(({ match }) => !isKnown(match));
  const inside = narrowCandidates(vague, letterheads);
  if (inside.outcome === "contradicted") return ambiguous(inside.sources);
  if (strange.length > 0 && vague.length === 0) {
    return letterheads.length > 0 ? ambiguous(letterheads) : { outcome: "unknown", texts: textsOf(strange) };
  }
  const [first] = inside.sources;
  if (!first) return byFileName(fileNames);
  const [unit, ...others] = inside.units;
  if (unit && others.length === 0) return identified(unit, first.evidence, [...fields, ...fileNames]);
  return chosenByFileName(inside.units, inside.sources, fileNames);
}

function byFileName(fileNames: readonly Witness[]): UnitIdentity {
  const [first] = fileNames.filter(({ match }) => isKnown(match));
  if (!first) return { outcome: "unknown", texts: [] };
  const [unit, ...others] = candidatesOf(first.match);
  return unit && others.length === 0 ? identified(unit, first.evidence, []) : ambiguous([first]);
}

function chosenByFileName(
  units: readonly OrgUnit[],
  inside: readonly Witness[],
  fileNames: readonly Witness[],
): UnitIdentity {
  for (const { evidence, match } of fileNames) {
    const [unit, ...others] = candidatesOf(match).filter((candidate) => units.includes(candidate));
    if (unit && others.length === 0) return identified(unit, evidence, []);
  }
  return { outcome: "ambiguous", candidates: units, evidence: inside.map(({ evidence }) => evidence) };
}

function identified(unit: OrgUnit, by: UnitEvidence, heard: readonly Witness[]): UnitIdentity {
  const doubts = new Map<string, UnitDoubt>();
  for (const { evidence, match } of heard) {
    if (match.outcome !== "exact" && match.outcome !== "likely") continue;
    if (match.unit !== unit)
      doubts.set(`${evidence.source} ${match.unit.code}`, { evidence, unit: match.unit });
  }
  return { outcome: "identified", unit, by, doubts: [...doubts.values()] };
}

function ambiguous(witnesses: readonly Witness[]): UnitIdentity {
  return {
    outcome: "ambiguous",
    candidates: unitsOf(witnesses),
    evidence: witnesses.map(({ evidence }) => evidence),
  };
}

function isExact({ match }: Witness): boolean {
  return match.outcome === "exact";
}

function isKnown(match: UnitMatch): boolean {
  return match.outcome !== "unknown";
}

function textsOf(witnesses: readonly Witness[]): readonly string[] {
  return [...new Set(witnesses.map(({ evidence }) => evidence.text.trim()))];
}
