/** "Công nhận khi": all criteria met, so many points, a level or higher, or never. */
import { foldText, unaccented } from "../../text/fold-text";
import type { CriteriaSet, Level } from "../criteria-set";
import { combinationWords, saidBy } from "./judge-words";
import { numberWords, pointsIn } from "./number-words";

type Recognition = CriteriaSet["recognizes"];

const gateWords = "Đạt tất cả các tiêu chí";
const neverWords = "Không xét công nhận";

/** `undefined` where the text says none of it. */
export function recognitionIn(text: string, levels: readonly Level[]): Recognition | undefined {
  const key = unaccented(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (/^khong( (xet|cong nhan|ap dung))*$/.test(key)) return null;
  if (saidBy(combinationWords, text) === "gate") return { by: "gate" };
  const level = levelIn(text, levels);
  if (level) return { by: "level", level: level.id };
  const points =
    /^(?:(?:tổng|đạt|có|được)\s+)*(?:điểm\s+)?(?:đạt\s+)?(?:từ|≥|>=|ít nhất|tối thiểu)?\s*(\d.*)$/iu.exec(
      text,
    )?.[1];
  const from = points === undefined ? undefined : pointsIn(points);
  return from === undefined ? undefined : { by: "points", from };
}

export function recognitionWords(recognizes: Recognition, levels: readonly Level[]): string {
  if (recognizes === null) return neverWords;
  switch (recognizes.by) {
    case "gate":
      return gateWords;
    case "points":
      return `Từ ${numberWords(recognizes.from)} điểm`;
    case "level":
      return `Từ mức ${levels.find(({ id }) => id === recognizes.level)?.title ?? recognizes.level}`;
  }
}

/** "Từ mức Khá", "Khá trở lên", "xếp loại Tốt". */
function levelIn(text: string, levels: readonly Level[]): Level | undefined {
  const name = foldText(text.replace(/^(?:(?:từ|đạt|xếp|mức|loại)\s+)+/iu, "").replace(/\s+trở lên$/iu, ""));
  const whole = foldText(text.replace(/^từ mức\s+/iu, ""));
  return (
    levels.find(({ title }) => foldText(title) === whole) ??
    levels.find(({ title }) => foldText(title) === name)
  );
}
