/**
 * The findings as the lines of a slip, in the order in which a person goes through the workbook. Many of one kind on
 * one sheet are one line there, and stand one by one in a second list: two hundred equal faults must not bury the rest,
 * and none may be left out.
 */
import type { CheckedReport, JudgedFinding } from "../checked-report";
import { inFormOrder } from "../finding-order";

export interface SlipLine {
  /** "7", or "7.12" in the second list. */
  readonly number: string;
  readonly finding: JudgedFinding;
}

export interface AlikeLines {
  readonly number: string;
  /** The rule's: "Số ghi bằng chữ". */
  readonly title: string;
  readonly first: JudgedFinding;
  /** Each with a line of its own in the second list. */
  readonly lines: readonly SlipLine[];
}

/** More of one kind on one sheet than a page can hold beside others. */
const mostAlone = 12;

/** @param sheets Names in the order of the unit's tabs. */
export function slipLines(
  { groups }: Pick<CheckedReport, "groups">,
  sheets: readonly string[],
): readonly (SlipLine | AlikeLines)[] {
  const titles = new Map(groups.map(({ ruleId, title }) => [ruleId, title]));
  const ordered = inFormOrder(
    groups.flatMap(({ findings }) => findings),
    sheets,
  );
  const alike = new Map<string, JudgedFinding[]>();
  for (const finding of ordered) {
    const others = alike.get(kindOf(finding));
    if (others) others.push(finding);
    else alike.set(kindOf(finding), [finding]);
  }
  const shown = ordered.filter((finding) => {
    const same = alike.get(kindOf(finding)) ?? [];
    return same.length <= mostAlone || same[0] === finding;
  });
  return shown.map((finding, index) => {
    const number = String(index + 1);
    const same = alike.get(kindOf(finding)) ?? [];
    if (same.length <= mostAlone) return { number, finding };
    const lines = same.map((one, at) => ({ number: `${number}.${at + 1}`, finding: one }));
    return { number, title: titles.get(finding.ruleId) ?? finding.ruleId, first: finding, lines };
  });
}

function kindOf({ ruleId, severity, sheet }: JudgedFinding): string {
  return JSON.stringify([ruleId, severity, sheet]);
}
