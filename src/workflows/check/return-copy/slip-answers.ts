/** What a unit wrote into the slip of an earlier return copy: its reasons, by rule and place. */
import type { UnitAnswer } from "../../../core/campaign/sent-file";
import type { Finding } from "../../../core/model/finding";
import { stampNames } from "../../../core/model/stamp";
import { cellAt, type Workbook } from "../../../core/model/grid";
import { headingColumns, stampedRange, textOf } from "../../../core/templates/stamped-range";
import { slipCaptions } from "./slip-captions";

/** None where the workbook has no slip of ours. */
export function slipAnswers(workbook: Workbook): readonly UnitAnswer[] {
  const slip = stampedRange(workbook, stampNames.slip);
  if (!slip) return [];
  const columns = headingColumns(slip);
  const textAt = (row: number, caption: string) => {
    const column = columns.get(caption);
    return column === undefined ? "" : textOf(cellAt(slip.grid, row, column)?.value ?? null);
  };
  const answers: UnitAnswer[] = [];
  for (let row = slip.range.top + 1; row <= slip.range.bottom; row += 1) {
    const [ruleId, text] = [textAt(row, slipCaptions.ruleId), textAt(row, slipCaptions.answer)];
    if (ruleId === "" || text === "" || text === slipCaptions.answer) continue;
    const sheet = textAt(row, slipCaptions.sheet) || null;
    answers.push({ ruleId, sheet, cell: textAt(row, slipCaptions.cell) || null, text });
  }
  return answers;
}

/** What stands beside the same fault at the same place; an answer to many of one kind is an answer to each. */
export function answerFor(
  answers: readonly UnitAnswer[],
): (finding: Pick<Finding, "ruleId" | "sheet" | "cell">) => string | null {
  return ({ ruleId, sheet, cell }) => {
    const same = answers.filter((answer) => answer.ruleId === ruleId && answer.sheet === sheet);
    const own = same.find((answer) => answer.cell === cell);
    return (own ?? same.find((answer) => /^\d+ ô$/.test(answer.cell ?? "")))?.text ?? null;
  };
}
