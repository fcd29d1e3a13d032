/**
 * Which unit of the list a text of a workbook names: a cover field, a letterhead.
 *   "Đơn vị: Huyện đoàn Trà Cú", "ĐOÀN TNCS HỒ CHÍ MINH HUYỆN TRÀ CÚ", "H. Trà Cú, tỉnh Trà Vinh" → exact
 *   "Trà Cú" → likely, "Duyên Hải" → ambiguous (huyện or thị xã), a sentence that mentions Trà Cú → unknown
 */
import { placeRank } from "./names/level-words";
import type { Level } from "./names/level-words";
import { levelWordAt, organisationWordsEnd } from "./names/levels-at";
import { nameSegments } from "./names/name-segments";
import type { NameSegment } from "./names/name-segments";
import { strippedReading } from "./names/stripped-name";
import { unitsOf } from "./narrow-candidates";
import type { OrgUnit } from "./org-unit";
import { matchWholeName } from "./match-whole-name";
import { unitByCode, unitIndexOf, withoutUnitsAbove } from "./unit-index";
import type { UnitIndex } from "./unit-index";
import { unitLevel } from "./unit-level";
import { matchOf, unknownUnit } from "./unit-match";
import type { UnitMatch } from "./unit-match";

export function matchUnit(text: string, units: readonly OrgUnit[]): UnitMatch {
  if (text.length > longestText) return unknownUnit;
  const index = unitIndexOf(units);
  const segments = nameSegments(text);
  if (segments.length > mostSegments) return unknownUnit;
  const whole = matchRun(segments, index);
  if (whole.outcome === "exact" || segments.length < 2) return whole;
  const exact = matchParts(segments, index);
  if (exact.outcome !== "unknown") return exact;
  return whole.outcome === "unknown" ? matchWeakParts(segments, index) : whole;
}

/** True for a text that tells no unit apart from another: blank, dots, "Đơn vị: ……", "Đoàn xã ……". */
export function namesNothing(text: string): boolean {
  return nameSegments(text).every(({ tokens }) => {
    const start = organisationWordsEnd(tokens, 0);
    const word = levelWordAt(tokens, start);
    return organisationWordsEnd(tokens, start + (word?.length ?? 0)) >= tokens.length;
  });
}

/** A letterhead of many lines fits; a paragraph does not. */
const longestText = 300;
const mostSegments = 10;

/** Words beside a unit's name beyond which the text is a sentence that mentions it. */
const mostTokensInAll = 14;

function matchRun(segments: readonly NameSegment[], index: UnitIndex): UnitMatch {
  const [first, ...others] = segments;
  const byCode = first && others.length === 0 ? unitByCode(first.text, index) : undefined;
  if (byCode) return { outcome: "exact", unit: byCode };
  return matchWholeName(
    segments.flatMap(({ tokens }) => tokens),
    index,
  );
}

/** Names that fill some of the segments, the longest first: "TỈNH ĐOÀN TRÀ VINH / BCH ĐOÀN XÃ / IA GRAI". */
function matchParts(segments: readonly NameSegment[], index: UnitIndex): UnitMatch {
  const open = new Set(segments);
  const units = new Set<OrgUnit>();
  for (let length = segments.length - 1; length > 0; length -= 1) {
    for (let start = 0; start + length <= segments.length; start += 1) {
      const run = segments.slice(start, start + length);
      if (!run.every((segment) => open.has(segment))) continue;
      const match = matchRun(run, index);
      if (match.outcome !== "exact") continue;
      units.add(match.unit);
      for (const segment of run) open.delete(segment);
    }
  }
  const named = withoutUnitsAbove([...units], index);
  const rest = [...open].filter((segment) => !isRootName(segment, index));
  const places = rest.flatMap((segment) => placeRank(segmentLevel(segment)) ?? []);
  // "Xã Đại An, huyện Trà Cú" speaks of the commune, though only the huyện is in the list.
  const rank = Math.min(...named.map((unit) => placeRank(unitLevel(unit)) ?? Number.POSITIVE_INFINITY));
  if (places.some((place) => place >= rank)) return unknownUnit;
  const isAllTold = places.length === rest.length;
  if (!isAllTold && tokenCount(segments) > mostTokensInAll) return unknownUnit;
  return matchOf(named, isAllTold ? "exact" : "likely");
}

/** "Trà Cú (gửi lại)", "Duyên Hải, Trà Vinh": what the parts say together, in a short text only. */
function matchWeakParts(segments: readonly NameSegment[], index: UnitIndex): UnitMatch {
  if (tokenCount(segments) > mostTokensInAll) return unknownUnit;
  const parts = segments.filter((segment) => !isRootName(segment, index));
  const matches = parts.map((segment) => ({ segment, match: matchRun([segment], index) }));
  const isOtherPlace = matches.some(
    ({ segment, match }) => match.outcome === "unknown" && placeRank(segmentLevel(segment)) !== undefined,
  );
  return isOtherPlace ? unknownUnit : matchOf(withoutUnitsAbove(unitsOf(matches), index), "likely");
}

/** The place all units lie in: ", Trà Vinh", ", tỉnh Trà Vinh". */
function isRootName(segment: NameSegment, { rootReading }: UnitIndex): boolean {
  const level = segmentLevel(segment);
  return (
    rootReading !== undefined &&
    strippedReading(segment.tokens)?.plain === rootReading.plain &&
    (level === null || level === rootReading.level)
  );
}

function segmentLevel({ tokens }: NameSegment): Level | null {
  return strippedReading(tokens)?.level ?? null;
}

function tokenCount(segments: readonly NameSegment[]): number {
  return segments.reduce((count, { tokens }) => count + tokens.length, 0);
}
