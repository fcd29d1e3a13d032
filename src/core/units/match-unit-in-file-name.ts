/**
 * Which unit a file's name tells. People write without accents, shorten, and add what they please:
 *   "Cau Ngang - Bao cao Quy IV.xlsx", "BIEU MAU Q4-2023 H. Trà Cú.xlsx", "Thành đoàn TV_quý 4.xlsx", "TV05_Q4.xls"
 * The longer name wins over one inside it; a level word that contradicts ("Xã Trà Cú" for a huyện) excludes.
 */
import { fileNameTokens, isOrdinaryWord } from "./file-names/file-name-words";
import { nameSpans } from "./file-names/name-spans";
import type { NameSpan } from "./file-names/name-spans";
import { levelWordAt } from "./names/levels-at";
import { hasAccents } from "./names/name-tokens";
import type { NameToken } from "./names/name-tokens";
import type { OrgUnit } from "./org-unit";
import { unitIndexOf, withoutUnitsAbove } from "./unit-index";
import type { UnitIndex } from "./unit-index";
import { matchOf, unknownUnit } from "./unit-match";
import type { UnitMatch } from "./unit-match";

/** Of a path, the file's own name decides; where it tells nothing, a folder that is named exactly for a unit. */
export function matchUnitInFileName(name: string, units: readonly OrgUnit[]): UnitMatch {
  const index = unitIndexOf(units);
  const parts = name.split(/[/\\]+/).filter((part) => part !== "");
  const own = matchName(parts.at(-1) ?? "", index);
  const folder = parts.at(-2);
  if (own.outcome !== "unknown" || folder === undefined) return own;
  const byFolder = matchName(folder, index);
  return byFolder.outcome === "exact" && byFolder.unit !== index.root
    ? { outcome: "likely", unit: byFolder.unit }
    : unknownUnit;
}

function matchName(name: string, index: UnitIndex): UnitMatch {
  const tokens = fileNameTokens(name);
  const spans = decidingSpans(nameSpans(tokens, index), tokens, index);
  if (spans.length === 0) return soleUnitOfLevel(tokens, index);
  const strength = Math.max(...spans.map((span) => span.strength));
  const strongest = unitsOf(spans.filter((span) => span.strength === strength));
  const units = withoutUnitsAbove(strongest, index);
  // "Đại An (huyện Trà Cú)": the huyện may only tell where the commune lies.
  const below = unitsOf(spans).filter((unit) =>
    units.some(({ code }) => index.ancestors(unit).includes(code)),
  );
  return matchOf([...new Set([...units, ...below])], strength >= 3 ? "exact" : "likely");
}

/** Without names inside longer names, without the receiving unit, and without names that typed accents rule out. */
function decidingSpans(
  spans: readonly NameSpan[],
  tokens: readonly NameToken[],
  index: UnitIndex,
): readonly NameSpan[] {
  const longest = spans.filter((span) => !spans.some((other) => isInside(span, other)));
  const children = longest.filter(({ unit }) => unit !== index.root);
  const open = children.length > 0 ? children : longest;
  if (!hasAccents(tokens)) return open;
  return open.filter(
    (span) =>
      span.agrees === "same" ||
      !open.some(
        ({ nameStart, end, agrees }) => agrees === "same" && nameStart === span.nameStart && end === span.end,
      ),
  );
}

function isInside(span: NameSpan, other: NameSpan): boolean {
  if (span.unit === other.unit) return false;
  const sameName = other.nameStart === span.nameStart && other.end === span.end;
  const inName = other.nameStart <= span.nameStart && other.end >= span.end && !sameName;
  const inWhole = other.start <= span.start && other.end >= span.end;
  const isLonger = other.end - other.start > span.end - span.start;
  return inName || (inWhole && isLonger);
}

/** "Thanh doan - Q4.xlsx" where the list has one Thành đoàn, and the other words say only what the file is. */
function soleUnitOfLevel(tokens: readonly NameToken[], index: UnitIndex): UnitMatch {
  const at = tokens.findIndex((_, start) => {
    const word = levelWordAt(tokens, start);
    const last = word && start + word.length - 1;
    return last !== undefined && [tokens[last], tokens[last + 1]].some((token) => token?.plain === "doan");
  });
  const word = at < 0 ? undefined : levelWordAt(tokens, at);
  if (!word) return unknownUnit;
  const rest = tokens.filter((_, other) => other < at || other >= at + word.length);
  const units = (index.byLevel.get(word.level) ?? []).filter((unit) => unit !== index.root);
  return units.length === 1 && rest.every(isOrdinaryWord) ? matchOf(units, "likely") : unknownUnit;
}

function unitsOf(spans: readonly NameSpan[]): readonly OrgUnit[] {
  return [...new Set(spans.map(({ unit }) => unit))];
}
