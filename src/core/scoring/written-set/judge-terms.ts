/**
 * What the cell "Bậc điểm / điều kiện" says of contents without steps, parted by semicolons:
 *   "đạt từ 5 điểm" · "chỉ tiêu: DVUT; đạt từ 95%" · "≥ 100% chỉ tiêu DVUT" · "mục tiêu: 15; tính theo tỷ lệ"
 */
import type { Judge } from "../criteria-set";
import { numberIn, numeral, pointsIn } from "./number-words";

type Ratio = Extract<Judge, { by: "ratio" }>;

/** "đạt từ 5 điểm", "đạt khi ≥ 5"; `undefined` for any other words. */
export function metFromIn(text: string): number | undefined {
  const match = /^(?:đạt|được tính là đạt)\s*(?:khi|nếu)?\s*(?:từ|≥|>=)\s*(.+?)(?:\s+trở lên)?$/iu.exec(text);
  return match?.[1] === undefined ? undefined : pointsIn(match[1]);
}

/** @param code The content's own, which names the indicator where nothing else does. */
export function ratioIn(text: string, code: string): Ratio | undefined {
  const terms = text
    .split(/;/)
    .map((term) => term.trim())
    .filter((term) => term !== "");
  let ratio: Ratio = { by: "ratio", indicator: code, metFrom: 1, gives: "whole" };
  for (const term of terms) {
    const said = termOf(term);
    if (!said) return undefined;
    ratio = { ...ratio, ...said };
  }
  return ratio;
}

/** A rate written without its sign: "1,5" is 150 %, "95" is 95 %. */
const mostTimes = 2;

const share = `(?<share>${numeral})`;

function termOf(term: string): Partial<Ratio> | undefined {
  if (/^(?:(?:tính|cho) )?(?:điểm )?(?:theo tỷ lệ|theo ti lệ|theo tỉ lệ)(?: thực hiện)?$/iu.test(term))
    return { gives: "share" };
  if (/^(?:(?:tính|cho) )?(?:điểm )?(?:đủ mới tính|cả hoặc không)$/iu.test(term)) return { gives: "whole" };
  const target = /^mục tiêu\s*[:=]?\s*(.+)$/iu.exec(term)?.[1];
  if (target !== undefined) {
    const number = numberIn(target);
    return number !== undefined && number > 0 ? { target: number } : undefined;
  }
  const indicator = /^chỉ tiêu(?:\s+giao)?\s*[:=]\s*(.+)$/iu.exec(term)?.[1];
  if (indicator !== undefined) return { indicator };
  // "≥ 100% chỉ tiêu DVUT", "đạt từ 95% chỉ tiêu được giao", "đạt từ 95%", "≥95%".
  const pattern = new RegExp(
    `^(?:đạt|hoàn thành|thực hiện)?\\s*(?:từ|≥|>=|ít nhất|tối thiểu)?\\s*${share}(?:\\s*trở lên)?(?:\\s+(?:so với\\s+)?chỉ tiêu(?:\\s+(?:được giao|giao|đề ra|kế hoạch)|\\s+(?<name>.+))?)?$`,
    "iu",
  );
  const groups = pattern.exec(term)?.groups;
  const written = groups?.["share"] ?? "";
  const metFrom = numberIn(written);
  // "đạt từ 95" of a target is 95 %; nobody asks for 95 times of it.
  if (metFrom !== undefined)
    return {
      metFrom: written.includes("%") || metFrom <= mostTimes ? metFrom : metFrom / 100,
      ...(groups?.["name"] === undefined ? {} : { indicator: groups["name"] }),
    };
  const bare = /^chỉ tiêu\s+(?:giao\s+)?(.+)$/iu.exec(term)?.[1];
  return bare === undefined ? undefined : { indicator: bare };
}
