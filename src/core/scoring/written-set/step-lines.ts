/**
 * One line of a step table as a user types it:
 *   "vắng 1: 4 điểm" · "thiếu 1 báo cáo quý hoặc 3 báo cáo tháng = 4" · "5 điểm: không vắng" · "từ 80%: 3 (đạt)"
 *   "còn lại: 0" · "Đếm vắng: từ 0 đến 12, số nguyên" · "Xét từ trên xuống"
 * What is printed for a step may follow in quotes: "vắng 1: 4 điểm “Vắng một buổi”".
 */
import type { Interval } from "../criteria-set";
import { numberIn, numeral } from "./number-words";
import { type NamedCondition, parseCondition } from "./parse-condition";
import { parseInterval } from "./parse-interval";

export interface StepEnd {
  readonly points: number;
  readonly met?: boolean;
  readonly says?: string;
}

export type StepLine =
  | ({ readonly kind: "step"; readonly when: NamedCondition } & StepEnd)
  /** All that no other step fits. */
  | ({ readonly kind: "otherwise" } & StepEnd)
  /** "đủ, đúng hạn": nothing of what is counted. */
  | ({ readonly kind: "nothing" } & StepEnd)
  /** The upper step counts where two fit. */
  | { readonly kind: "first" }
  | {
      readonly kind: "counter";
      readonly name: string;
      readonly range: Interval;
      readonly whole: boolean | null;
    }
  | { readonly kind: "unreadable" };

export function stepLine(line: string): StepLine {
  const text = line.replace(/^[-+•*–]\s+/u, "").replace(/[.,;]\s*$/u, "");
  if (/^(?:xét|lấy|tính) (?:lần lượt )?(?:từ trên xuống|bậc (?:trên|đầu tiên))/iu.test(text))
    return { kind: "first" };
  const counter = counterLine(text);
  if (counter) return counter;
  for (const pattern of shapes) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const { condition = "", points = "", met, says } = groups;
    const read = stepOf(condition.trim(), points, {
      ...(met === undefined ? {} : { met: /^đạt/iu.test(met) }),
      ...(says === undefined ? {} : { says }),
    });
    if (read) return read;
  }
  return { kind: "unreadable" };
}

/** Several steps in one line: "0: 5; 1: 4", "0: 5, 1: 4". */
export function stepTexts(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) =>
    (line.match(/(?:[“"][^“”"]*[”"]|[^;])+/gu) ?? [])
      .flatMap((text) => (severalInOne.test(text) ? text.split(/,\s+/) : [text]))
      .map((text) => text.trim())
      .filter((text) => text !== ""),
  );
}

const sign = "[-−–+]?\\s?";
const number = `(?<points>${sign}${numeral})`;
const word = "(?:(?:điểm|diem|đ)(?![\\p{L}]))";
const met = "(?:\\((?<met>đạt|không đạt|chưa đạt)\\))";
const says = '(?:[“"](?<says>[^”"]*)[”"])';
const gives = "(?::|→|⇒|=>|->|thì|được|cho|đạt)";

const shapes: readonly RegExp[] = [
  // "5 điểm: không vắng", "5 điểm nếu vắng 0", "8 điểm (không thiếu)".
  new RegExp(`^${number}\\s*${word}\\s*(?::|-|–|nếu|khi|=)\\s*(?<condition>.+)$`, "iu"),
  new RegExp(`^${number}\\s*${word}?\\s*\\((?<condition>[^()]+)\\)$`, "iu"),
  // "vắng 1: 4 điểm (đạt) “Vắng một buổi”".
  new RegExp(`^(?<condition>.+?)\\s*(?:${gives}\\s*)+${number}\\s*${word}?\\s*${met}?\\s*${says}?$`, "iu"),
  // "vắng 1 = 4 điểm", "vắng 1 - 4 điểm": only the word tells points from what is counted.
  new RegExp(`^(?<condition>.+?)\\s*(?:[=–—-]|,)\\s*${number}\\s*${word}\\s*${met}?\\s*${says}?$`, "iu"),
];

/** "0: 5, 1: 4, 2: 3": short steps parted by commas. */
const severalInOne = /^[^,:]+:\s*\d+(?:\s*(?:điểm|đ))?(?:,\s+[^,:]+:\s*\d+(?:\s*(?:điểm|đ))?)+$/iu;

function stepOf(condition: string, pointsText: string, rest: Omit<StepEnd, "points">): StepLine | undefined {
  const points = numberIn(pointsText.replace(/\s/g, ""));
  if (points === undefined) return undefined;
  const end = { points, ...rest };
  if (otherwise.test(condition)) return { kind: "otherwise", ...end };
  if (nothing.test(condition)) return { kind: "nothing", ...end };
  const when = parseCondition(condition.replace(/,$/, ""));
  return when && { kind: "step", when, ...end };
}

const otherwise = /^(?:(?:các )?(?:trường hợp|mức|bậc) )?(?:còn lại|khác)$/iu;
const nothing =
  /^(?:(?:có |báo cáo |gửi |thực hiện |tham gia )?(?:đầy đủ|đủ|đúng hạn|đúng thời gian|kịp thời)(?:\s*(?:,|và)?\s*))+$/iu;

/** "Đếm “báo cáo tháng”: từ 0 đến 12, số lẻ". */
function counterLine(text: string): StepLine | undefined {
  const match = /^đếm\s+(?:[“"](?<quoted>[^“”"]+)[”"]|(?<plain>[^:]+?))\s*(?::\s*(?<traits>.+))?$/iu.exec(
    text,
  );
  const name = match?.groups?.["quoted"] ?? match?.groups?.["plain"];
  if (name === undefined) return undefined;
  let range: Interval = {};
  let whole: boolean | null = null;
  for (const trait of (match?.groups?.["traits"] ?? "").split(/,\s+/)) {
    if (trait.trim() === "") continue;
    if (/^số nguyên$/iu.test(trait.trim())) whole = true;
    else if (/^(?:số lẻ|số thập phân|tỷ lệ)$/iu.test(trait.trim())) whole = false;
    else {
      const words = parseInterval(trait.trim());
      if (!words || words.before !== "") return undefined;
      range = words.interval;
    }
  }
  return { kind: "counter", name: name.trim(), range, whole };
}
