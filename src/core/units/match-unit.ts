/**
 * Which unit of the list a text of a workbook names: a cover field, a letterhead.
 *   "Đơn vị: Huyện đoàn Trà Cú", "ĐOÀN TNCS HỒ CHÍ MINH HUYỆN TRÀ CÚ", "H. Trà Cú, tỉnh Trà Vinh" → exact
 *   "Trà Cú" → likely, "Duyên Hải" → ambiguous (huyện or thị xã), a sentence that mentions Trà Cú → unknown
 */
import { placeRank } from "./names/level-words";
import { levelWordAt, organisationWordsEnd } from "./names/levels-at";
import { nameSegments } from "./names/name-segments";
import type { NameSegment } from "./names/name-segments";
import type { OrgUnit } from "./org-unit";
import { matchWholeName } from "./match-whole-name";
import { unitByCode, unitIndexOf, withoutUnitsAbove } from "./unit-index";
import type { UnitIndex } from "./unit-index";
import { candidatesOf, matchOf, unknownUnit } from "./unit-match";
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
  return matchWholeName(segments.flatMap(({ tokens }) => tokens), index);
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
  const rest = [...open].filter((segment) => !isPlaceOnly(segment, index));
  if (rest.length > 0 && tokenCount(segments) > mostTokensInAll) return unknownUnit;
  return matchOf(withoutUnitsAbove([...units], index), rest.length === 0 ? "exact" : "likely");
}

/** "Trà Cú (gửi lại)", "Duyên Hải, Trà Vinh": what the parts say together, in a short text only. */
function matchWeakParts(segments: readonly NameSegment[], index: UnitIndex): UnitMatch {
  if (tokenCount(segments) > mostTokensInAll) return unknownUnit;
  const parts = segments.filter((segment) => !isPlaceOnly(segment, index));
  const units = new Set(parts.flatMap((segment) => candidatesOf(matchRun([segment], index))));
  return matchOf(withoutUnitsAbove([...units], index), "likely");
}

/** The place all units lie in, or a place above the unit that was named: ", tỉnh Trà Vinh", ", Trà Vinh". */
function isPlaceOnly({ tokens }: NameSegment, { rootReading }: UnitIndex): boolean {
  const joined = tokens.map(({ plain }) => plain).join("");
  return joined === rootReading?.plain || placeRank(levelWordAt(tokens, 0)?.level ?? null) !== undefined;
}

function tokenCount(segments: readonly NameSegment[]): number {
  return segments.reduce((count, { tokens }) => count + tokens.length, 0);
}
