/**
 * Marks in words and signs, as people write them: "Đạt", "x", "✓", "KĐ", "Thiếu MC", "Không thuộc đối tượng" …
 * What is not one of these is no mark: nothing is guessed.
 */
import { foldText } from "../../text/fold-text";
import type { Mark } from "../scorecard";

const met: Mark = { kind: "met" };
const notMet: Mark = { kind: "not-met" };
const withoutEvidence: Mark = { kind: "met-without-evidence" };
const exempt: Mark = { kind: "exempt" };
const blank: Mark = { kind: "unmarked" };

/** The mark that a text is; `undefined` where it is none of these. Text of dots and white space is `unmarked`. */
export function markOfWords(text: string): Mark | undefined {
  const words = markKey(text);
  const known = marks.get(words);
  if (known) return known;
  if (onlyDots.test(words)) return blank;
  return lacksEvidence.test(words) ? withoutEvidence : markBeforeBracket(words);
}

/** Folded, without quotes and brackets around, and without the full stop or star that people put behind. */
export function markKey(text: string): string {
  const words = foldText(text).replace(trailing, "");
  return (
    around
      .exec(words)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? words
  ).replace(trailing, "");
}

/** "Đạt (có QĐ kèm theo)": the bracket may add to the mark, but not take back from it. */
function markBeforeBracket(words: string): Mark | undefined {
  const parts = bracketed.exec(words);
  const mark = marks.get(parts?.[1] ?? "");
  if (!mark || !parts) return undefined;
  const { kind } = mark;
  if (kind === "met" && takesBack(parts[2] ?? "")) return undefined;
  return kind === "met" || kind === "not-met" || kind === "exempt" ? mark : undefined;
}

/** "Đạt (chưa đầy đủ)", "Đạt (1 phần)", "Đạt (8/10)": whether it is met is for the officer to say. */
function takesBack(bracket: string): boolean {
  const [, part, whole] = share.exec(bracket) ?? [];
  return limits.test(bracket) || part !== whole;
}

const trailing = /[\s.;,:!*]+$/;
/** "(x)", "[x]", "“Đạt”", and the apostrophe that Excel was to hide. */
const around = /^(?:\(([^()]+)\)|\[([^[\]]+)\]|["']([^"']+)["']?)$/u;
const onlyDots = /^[\s._…·]*$/;
const bracketed = /^([^([]+?) ?[([]([^)\]]*)[)\]]?$/;
const limits = /không|chưa|thiếu|(?:một|1|từng) phần|nhưng|trừ|còn|(?<!100) ?%|\?/u;
/** Not the beginning of a day, "5/3/2023". */
const share = /^ ?(\d+) ?\/ ?(\d+)(?![\d/])/;
const lacksEvidence =
  /^(?:đạt|có|x)?[ ,;:(-]*(?:thiếu|không có|chưa có|chưa nộp|chưa gửi|không đủ|chưa đủ|ko có|k có) ?(?:mc|m\/c|minh chứng|văn bản minh chứng|văn bản chứng minh)\)?$/u;

const marks: ReadonlyMap<string, Mark> = new Map([
  ...each(met, [
    ..."đạt|dat|đat|đ|x|✓|✔|√|☑|✅|☒|v|1|true|có|co|có đạt|đạt yêu cầu|đạt tiêu chí|đạt chuẩn|đã đạt|được công nhận|đạt, có minh chứng|đạt, có mc".split(
      "|",
    ),
  ]),
  ...each(notMet, [
    ..."không đạt|khong dat|khôngđạt|chưađạt|chưa đạt|chua dat|ko đạt|k đạt|kđ|kd|cđ|k|ko|0|false|không|khong|chưa|chua".split(
      "|",
    ),
    ..."không đạt yêu cầu|chưa đạt yêu cầu|không được công nhận|chưa được công nhận".split("|"),
  ]),
  ...each(exempt, [
    ..."miễn|mien|được miễn|miễn chấm|miễn đánh giá|kad|không áp dụng|khong ap dung".split("|"),
    ..."không thuộc đối tượng|không thuộc đối tượng áp dụng|không thuộc đối tượng đánh giá|không thuộc diện".split(
      "|",
    ),
  ]),
  // An empty box that nobody ticked.
  ...each(blank, ["☐", "□"]),
]);

function each(mark: Mark, words: readonly string[]): readonly (readonly [string, Mark])[] {
  return words.map((word) => [word, mark]);
}
