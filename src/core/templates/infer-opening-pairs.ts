/** Lines of a form that open with what others close with: "Đoàn viên đầu kỳ" and "Đoàn viên cuối kỳ", of the same words otherwise. */
import { captionKey } from "./caption-key";
import { plainCaption } from "./infer-caption-words";

/**
 * A caption that two lines share tells neither.
 * @param isYearly "Đầu năm" is the end of the report before only in a yearly form.
 */
export function openingPairs<Line>(
  lines: readonly Line[],
  captionsOf: (line: Line) => readonly string[],
  isYearly: boolean,
): readonly (readonly [Line, Line])[] {
  const openings = new Map<string, Line[]>();
  const closings = new Map<string, Line[]>();
  for (const line of lines) {
    const found = endOf(captionsOf(line), isYearly);
    if (!found) continue;
    const ends = found.end === "đầu" ? openings : closings;
    ends.set(found.key, [...(ends.get(found.key) ?? []), line]);
  }
  return [...openings].flatMap(([key, [opening, ...others]]) => {
    const [closing, ...more] = closings.get(key) ?? [];
    return opening && closing && others.length + more.length === 0 ? [[opening, closing] as const] : [];
  });
}

/** Which end of the period the captions speak of, and what they say besides. */
function endOf(captions: readonly string[], isYearly: boolean): { end: string; key: string } | undefined {
  const words = captions.map((caption) =>
    plainCaption(caption).replace(/^(tổng số|tổng|số lượng|số|có) (?=\p{L}{2})/u, ""),
  );
  // "6 tháng đầu năm" is a period, and no end of one.
  const pattern = /(?<!tháng |\p{L})(đầu|cuối) (kỳ|quý|tháng|năm)( báo cáo| này)?(?!\p{L}| học)/u;
  const ends = words.flatMap((text) => pattern.exec(text) ?? []);
  const [, end = "", span] = pattern.exec(words.find((text) => pattern.test(text)) ?? "") ?? [];
  if (ends.length === 0 || (span === "năm" && !isYearly)) return undefined;
  return { end, key: words.map((text) => captionKey(text.replace(pattern, `@${span ?? ""}`))).join(" › ") };
}
