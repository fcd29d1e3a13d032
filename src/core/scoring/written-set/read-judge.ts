/**
 * How a content is judged, from the cells "Cách chấm", "Bậc điểm / điều kiện" and "Điểm tối đa". Where the first is
 * blank, the others tell: steps where there are steps, a ratio where a target is spoken of, points where there are points.
 */
import type { Judge } from "../criteria-set";
import { type JudgeKind, judgeWords, saidBy, shownWords } from "./judge-words";
import { metFromIn, ratioIn } from "./judge-terms";
import { readSteps, type StepsRead } from "./read-steps";
import { slugOf } from "./slug";

const words = {
  kind: (text: string) =>
    `Không có cách chấm “${text}”. Đề nghị ghi một trong các cách: ${shownWords(judgeWords)}.`,
  noSteps:
    "Cách chấm là “Bậc điểm” nhưng chưa có bậc nào đọc được. Đề nghị ghi mỗi bậc một dòng, ví dụ “vắng 1: 4 điểm”.",
  step: (line: string) =>
    `Không hiểu bậc “${line}”. Đề nghị ghi như “0: 5”, “từ 2 đến 4: 3”, “trên 50%: 2”, “báo cáo quý = 1 hoặc báo cáo tháng = 3: 4 điểm”.`,
  unnamed: (names: readonly string[]) =>
    `Có bậc chưa ghi rõ đếm cái gì trong ${names.map((name) => `“${name}”`).join(", ")}. Đề nghị ghi tên trước số, ví dụ “${names[0] ?? ""} từ 2: 3 điểm”.`,
  stepsInWords:
    "Các bậc ở đây có chỗ chưa đọc được nên chỉ in ra để người chấm đọc, còn nội dung được chấm bằng điểm. Muốn điểm được tính theo bậc, đề nghị ghi như “vắng 1: 4 điểm” và để “Cách chấm” là “Bậc điểm”.",
  conditionInWords:
    "Điều kiện này được in ra để người chấm đọc, không tính vào kết quả. Nếu là bậc điểm, đề nghị ghi mỗi bậc một dòng, ví dụ “vắng 1: 4 điểm”.",
  otherSet: "Chưa ghi mã bộ tiêu chí khác, ví dụ “3cd-2023”.",
  overlaps:
    "Có trường hợp hợp với nhiều bậc cùng lúc; bậc ghi ở trên được tính. Nếu không phải như vậy, đề nghị sửa lại các bậc.",
  allZero: (line: string) => `Bậc “${line}” được hiểu là mọi số đếm của nội dung này đều bằng 0.`,
};

export interface JudgeCells {
  readonly code: string;
  readonly kind: string;
  readonly conditions: readonly string[];
  /** Whether the content has points of its own. */
  readonly hasPoints: boolean;
  readonly hasStepPoints: boolean;
}

export interface JudgeRead {
  readonly judge: Judge;
  /** Words of the condition that do not count. */
  readonly remark: string | null;
  readonly faults: readonly JudgeFault[];
}

export interface JudgeFault {
  readonly column: "judge" | "condition";
  readonly severity: "error" | "note";
  readonly ruleId: string;
  readonly message: string;
}

export function readJudge(cells: JudgeCells): JudgeRead {
  const kind = cells.kind === "" ? undefined : saidBy(judgeWords, cells.kind);
  if (cells.kind !== "" && kind === undefined)
    return read(plainJudge(cells), null, error("judge", "BTC.CACHCHAM", words.kind(cells.kind)));
  if (kind === "steps" || (kind === undefined && cells.conditions.length > 0)) {
    const steps = readSteps(cells.conditions);
    if (steps.outcome === "steps") return withSteps(steps);
    if (kind === "steps")
      return read(plainJudge(cells), null, error("condition", "BTC.BAC", stepsFault(steps)));
    if (steps.outcome !== "words") return inWords(cells, words.stepsInWords);
  }
  return kind === undefined ? guessed(cells) : judgedBy(kind, cells);
}

function withSteps({ judge, allZeroAt, hidesOverlaps }: Extract<StepsRead, { outcome: "steps" }>): JudgeRead {
  return read(
    judge,
    null,
    ...(allZeroAt === null ? [] : [note("condition", "BTC.BAC.DU", words.allZero(allZeroAt))]),
    ...(hidesOverlaps ? [note("condition", "BTC.BAC.CHONG", words.overlaps)] : []),
  );
}

function stepsFault(steps: Exclude<StepsRead, { outcome: "steps" }>): string {
  if (steps.outcome === "unreadable") return words.step(steps.line);
  return steps.outcome === "unnamed" ? words.unnamed(steps.names) : words.noSteps;
}

/** Nothing said how: by points where there are points, else Đạt / Không đạt. */
function guessed(cells: JudgeCells): JudgeRead {
  const text = cells.conditions.join("; ");
  if (text === "") return read(plainJudge(cells), null);
  if (/chỉ tiêu/iu.test(text)) {
    const ratio = ratioIn(text, cells.code);
    if (ratio) return read(ratio, null);
  }
  const metFrom = metFromIn(text);
  if (cells.hasPoints && metFrom !== undefined) return read({ by: "points", metFrom }, null);
  return inWords(cells, cells.hasStepPoints ? words.stepsInWords : words.conditionInWords);
}

function judgedBy(kind: Exclude<JudgeKind, "steps"> | JudgeKind, cells: JudgeCells): JudgeRead {
  const text = cells.conditions.join("; ");
  switch (kind) {
    case "met":
      return text === "" ? read({ by: "met" }, null) : inWords(cells, words.conditionInWords, { by: "met" });
    case "points":
    case "reviewer": {
      if (text === "") return read({ by: kind }, null);
      const metFrom = metFromIn(text);
      return metFrom === undefined
        ? inWords(cells, words.conditionInWords, { by: kind })
        : read({ by: kind, metFrom }, null);
    }
    case "ratio": {
      const ratio = ratioIn(text, cells.code);
      return ratio
        ? read(ratio, null)
        : read({ by: "met" }, null, error("condition", "BTC.TYLE", ratioFault(text)));
    }
    case "set": {
      const name = text.replace(/^(?:theo )?(?:bộ|bộ tiêu chí|mã)\s*:?\s+/iu, "").trim();
      if (name === "") return read({ by: "met" }, null, error("condition", "BTC.BOKHAC", words.otherSet));
      return read({ by: "set", set: slugOf(name) }, null);
    }
    case "steps":
      return read(plainJudge(cells), null);
  }
}

function ratioFault(text: string): string {
  return `Không hiểu “${text}”. Đề nghị ghi như “chỉ tiêu: DVUT; đạt từ 95%”, “mục tiêu: 15; tính theo tỷ lệ”.`;
}

function plainJudge({ hasPoints, hasStepPoints }: JudgeCells): Judge {
  return hasPoints || hasStepPoints ? { by: "points" } : { by: "met" };
}

function inWords(cells: JudgeCells, message: string, judge = plainJudge(cells)): JudgeRead {
  return read(judge, cells.conditions.join("; "), note("condition", "BTC.DIEUKIEN", message));
}

function read(judge: Judge, remark: string | null, ...faults: readonly JudgeFault[]): JudgeRead {
  return { judge, remark, faults };
}

function error(column: JudgeFault["column"], ruleId: string, message: string): JudgeFault {
  return { column, severity: "error", ruleId, message };
}

function note(column: JudgeFault["column"], ruleId: string, message: string): JudgeFault {
  return { column, severity: "note", ruleId, message };
}
