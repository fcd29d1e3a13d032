/**
 * "báo cáo quý = 1 hoặc báo cáo tháng = 3" → either of two conditions, each on what is counted:
 *   "vắng 1" · "thiếu 1 báo cáo quý hoặc 3 báo cáo tháng" · "(a = 1 hoặc b = 2) và c từ 3" · “bài viết (2023)” từ 2
 * A name in quotes is taken as it stands. A condition without a name goes by the one before it in the line.
 */
import type { Interval } from "../criteria-set";
import { parseInterval } from "./parse-interval";

export type NamedCondition =
  /** `name` null: what is counted is not named. */
  | { readonly name: string | null; readonly is: Interval; readonly isPercent: boolean }
  | { readonly all: readonly NamedCondition[] }
  | { readonly any: readonly NamedCondition[] };

export function parseCondition(text: string): NamedCondition | undefined {
  return parseEither(text.trim(), { name: null, verb: "" });
}

/** What the line spoke of last: "thiếu 1 báo cáo quý hoặc 3 báo cáo tháng" is short of both. */
interface Spoken {
  name: string | null;
  verb: string;
}

function parseEither(text: string, spoken: Spoken): NamedCondition | undefined {
  const parts = splitOutside(text, orWord).map((part) => parseBoth(part, spoken));
  const conditions = parts.flatMap((part) => part ?? []);
  if (conditions.length < parts.length) return undefined;
  const [only] = conditions;
  return only && conditions.length === 1 ? only : { any: conditions };
}

function parseBoth(text: string, spoken: Spoken): NamedCondition | undefined {
  const parts = splitOutside(text, andWord).map((part) => parseOne(part.trim(), spoken));
  const conditions = parts.flatMap((part) => part ?? []);
  if (conditions.length < parts.length) return undefined;
  const [only] = conditions;
  return only && conditions.length === 1 ? only : { all: conditions };
}

function parseOne(text: string, spoken: Spoken): NamedCondition | undefined {
  if (isWrapped(text)) return parseEither(text.slice(1, -1).trim(), spoken);
  const quoted = /^[“"]([^“”"]+)[”"]\s*(.+)$/u.exec(text);
  const absent = /^không (?:có |bị |phải )?([^\d“"]+)$/iu.exec(text);
  if (absent?.[1] !== undefined && !intervalWord.test(absent[1]))
    return named(absent[1].trim(), "", { from: 0, to: 0 }, false, spoken);
  const words = parseInterval(quoted?.[2] ?? text);
  if (!words) return undefined;
  const { before, after, interval, isPercent } = words;
  const tail = measure.test(after) ? "" : after;
  if (quoted) {
    const isMore = before !== "" || tail !== "";
    return isMore ? undefined : named(quoted[1] ?? "", "", interval, isPercent, spoken);
  }
  const verb = before !== "" ? before : tail !== "" ? spoken.verb : "";
  const name = [verb, tail]
    .filter((part) => part !== "")
    .join(" ")
    .replace(/^(?:nếu|khi)\s+(?=\S)/iu, "");
  return named(name === "" ? null : name, tail === "" ? "" : verb, interval, isPercent, spoken);
}

function named(
  name: string | null,
  verb: string,
  is: Interval,
  isPercent: boolean,
  spoken: Spoken,
): NamedCondition {
  spoken.name = name ?? spoken.name;
  if (verb !== "") spoken.verb = verb;
  return { name: spoken.name, is, isPercent };
}

const orWord = /^hoặc(?=[\s(])/iu;
const andWord = /^(?:và|đồng thời)(?=[\s(])/iu;

/** Words that begin an interval of their own: "không quá 2". */
const intervalWord = /^(?:quá|dưới|trên|hơn|ít hơn|kém)(?:\s|$)/iu;

/** Behind a number these say only what kind of thing it is. */
const measure =
  /^(?:lần|lượt|buổi|cuộc|người|đồng chí|đ\/c|đợt|ngày|kỳ|trường hợp|văn bản|nội dung|điểm|bài|tin|tin bài|hoạt động|chi đoàn|đơn vị)?(?:\s+trở (?:lên|xuống))?$/iu;

/** Splits at a word that stands neither in quotes nor in brackets. */
function splitOutside(text: string, word: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let inQuotes = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? "";
    if (letter === '"') inQuotes = !inQuotes;
    else if (letter === "“" || letter === "”") inQuotes = letter === "“";
    else if (!inQuotes && letter === "(") depth += 1;
    else if (!inQuotes && letter === ")") depth -= 1;
    if (inQuotes || depth > 0 || !/[\s)]/.test(text[index - 1] ?? "")) continue;
    const match = word.exec(text.slice(index));
    if (!match) continue;
    parts.push(text.slice(start, index));
    start = index + match[0].length;
  }
  return [...parts, text.slice(start)];
}

/** Whether one pair of brackets goes round the whole. */
function isWrapped(text: string): boolean {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  let depth = 0;
  for (const [index, letter] of [...text].entries()) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth === 0) return index === [...text].length - 1;
  }
  return false;
}
