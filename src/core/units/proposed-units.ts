/**
 * A unit list made of what reports say of themselves, where the office has none at hand. Cover fields come first,
 * then letterheads that not everybody has, then names of files. Spellings of one name ("H. Trà Cú", "HUYỆN ĐOÀN TRÀ
 * CÚ") make one unit under the fullest of them; the others are kept as other names of it.
 */
import { type CellAddress, parseA1 } from "../model/address";
import { capitalised } from "../text/capitalised";
import { foldText, unaccented } from "../text/fold-text";
import { fileNameTokens, isOrdinaryWord } from "./file-names/file-name-words";
import type { UnitEvidence } from "./identify-unit";
import { namesNothing } from "./match-unit";
import { strippedName } from "./names/stripped-name";
import type { OrgUnit } from "./org-unit";

export interface NamedReport {
  readonly file: string;
  readonly evidence: readonly UnitEvidence[];
}

export interface ProposedList {
  /** By name; codes DV01, DV02 … */
  readonly units: readonly OrgUnit[];
  /** Files that name no unit. */
  readonly nameless: readonly string[];
}

export function proposedUnits(reports: readonly NamedReport[]): ProposedList {
  const common = commonLetterheads(reports);
  const groups = new Map<string, string[]>();
  const nameless: string[] = [];
  for (const report of reports) {
    const names = namesIn(report, common);
    const key = unitKey(names[0] ?? "");
    if (key === undefined) nameless.push(report.file);
    else groups.set(key, [...(groups.get(key) ?? []), ...names]);
  }
  const names = withoutLevelsMerged(groups)
    .map((spellings) => [...new Set(spellings)].sort(fullerFirst))
    .sort(([one = ""], [other = ""]) => order(one, other));
  const digits = Math.max(2, String(names.length).length);
  return { units: names.map((spellings, index) => unitOf(spellings, index + 1, digits)), nameless };
}

function unitOf([name = "", ...aliases]: readonly string[], number: number, digits: number): OrgUnit {
  return {
    code: `DV${String(number).padStart(digits, "0")}`,
    name,
    aliases,
    level: null,
    type: null,
    parentCode: null,
    validFrom: null,
    validTo: null,
  };
}

/** The names one report gives itself, the fullest first; none where it says nothing that is a name. */
function namesIn({ evidence, file }: NamedReport, common: ReadonlySet<string>): readonly string[] {
  const named = evidence.filter(({ text }) => !namesNothing(text));
  const fields = named.flatMap(({ source, text }) => (source === "field" ? text : []));
  const heads = named.filter(
    ({ source, text }) =>
      source === "letterhead" && isName(text) && hasLevel(text) && !common.has(foldText(text)),
  );
  const letterheads = heads.map(({ text }) => text);
  if (fields.length > 0) {
    const field = fields.find(isName);
    if (field === undefined) return [];
    // "Duyên Hải" on the cover, "HUYỆN ĐOÀN DUYÊN HẢI" over the forms: only together they tell which.
    const fuller = hasLevel(field) ? undefined : letterheads.find((text) => hasSameProperName(text, field));
    return [...(fuller === undefined ? [] : [tidy(fuller)]), tidy(field)];
  }
  const letterhead = ownLetterhead(heads);
  if (letterhead !== undefined) return [tidy(letterhead.text)];
  const own = evidence.length > 0 ? fileNameUnit(file) : undefined;
  return own === undefined ? [] : [own];
}

/** The body above stands first, the one that writes right below it: "TỈNH ĐOÀN GIA LAI", "HUYỆN ĐOÀN CHƯ SÊ". */
function ownLetterhead(heads: readonly UnitEvidence[]): UnitEvidence | undefined {
  const [first] = heads;
  const top = first && placeOf(first);
  if (!top) return first;
  const below = heads.filter((head) => {
    const place = placeOf(head);
    return (
      head.sheet === first.sheet && place?.column === top.column && place.row <= top.row + letterheadRows
    );
  });
  return below.at(-1);
}

function placeOf({ cell }: UnitEvidence): CellAddress | undefined {
  return cell === null ? undefined : parseA1(cell);
}

const letterheadRows = 2;

/** What stands on more than half of the reports is the form's own, or the parent's name. */
function commonLetterheads(reports: readonly NamedReport[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { evidence } of reports) {
    const texts = new Set(
      evidence.flatMap(({ source, text }) => (source === "letterhead" ? foldText(text) : [])),
    );
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count > 1 && count * 2 > reports.length).map(([text]) => text),
  );
}

/** A proper name of letters: no markup, no sentence, not the caption alone. */
function isName(text: string): boolean {
  return text.length <= 100 && /\p{L}{2}/u.test(text) && !/[<>{}=|]/.test(text);
}

function hasSameProperName(one: string, other: string): boolean {
  return strippedName(one)?.plain === strippedName(other)?.plain;
}

function hasLevel(text: string): boolean {
  return (strippedName(text)?.level ?? null) !== null;
}

/** "Cau Ngang - Bao cao Quy IV.xlsx" → "Cau Ngang". */
function fileNameUnit(file: string): string | undefined {
  const own = file.replace(/^.*[/\\]/, "");
  const words = fileNameTokens(own).filter((token) => !isOrdinaryWord(token));
  const name = words.map(({ text }) => capitalised(text)).join(" ");
  return name === "" ? undefined : name;
}

/** White space made single, the Icelandic Ð made Đ. Capitals stay: which of them are of names cannot be told. */
function tidy(text: string): string {
  return text.normalize("NFC").replaceAll("Ð", "Đ").replaceAll("ð", "đ").replace(/\s+/g, " ").trim();
}

/** Level and proper name; the organisation's words around them do not count. */
function unitKey(name: string): string | undefined {
  const stripped = strippedName(name);
  return stripped && stripped.plain !== "" ? `${stripped.level ?? ""} ${stripped.plain}` : undefined;
}

/** "Trà Cú" beside one "Huyện đoàn Trà Cú" is that unit; beside a huyện and a thị xã of the name it is neither's. */
function withoutLevelsMerged(groups: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const merged = new Map([...groups].map(([key, names]) => [key, [...names]]));
  for (const [key, names] of groups) {
    if (!key.startsWith(" ")) continue;
    const same = [...groups.keys()].filter((other) => other !== key && other.endsWith(key));
    const [only, ...others] = same;
    if (only === undefined || others.length > 0) continue;
    merged.get(only)?.push(...names);
    merged.delete(key);
  }
  return [...merged.values()];
}

/** A name with its level before one without, mixed case before capitals, accents before none, then the longer. */
function fullerFirst(one: string, other: string): number {
  const isShouted = (name: string) => Number(name === name.toUpperCase());
  const hasNoAccents = (name: string) => Number(foldText(name) === unaccented(name));
  const hasNoLevel = (name: string) => Number(!hasLevel(name));
  return (
    hasNoLevel(one) - hasNoLevel(other) ||
    isShouted(one) - isShouted(other) ||
    hasNoAccents(one) - hasNoAccents(other) ||
    other.length - one.length ||
    order(one, other)
  );
}

function order(one: string, other: string): number {
  const [first, second] = [unaccented(one), unaccented(other)];
  return first < second ? -1 : first > second ? 1 : one < other ? -1 : one > other ? 1 : 0;
}
