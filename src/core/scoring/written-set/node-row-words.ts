/** One criterion or content as the cells of its row, in the words that are read back. */
import { type Content, type CriteriaNode, isGroup } from "../criteria-set";
import type { CriteriaColumn } from "./criteria-table";
import { addsWords, combinationWords, evidenceWords, judgeWords, saidBy, shownFor } from "./judge-words";
import { numberWords } from "./number-words";
import { percentWords, stepWords } from "./step-words";

export type RowWords = Readonly<Partial<Record<CriteriaColumn, string | number>>>;

/** @param within The code of the group above, where codes alone would not tell it; "-" for the top. */
export function nodeRowWords(node: CriteriaNode, within: string | null): RowWords {
  const own = isGroup(node) ? groupWords(node) : contentWords(node);
  const condition = own.condition ?? "";
  return {
    code: node.code,
    content: node.title,
    ...(within === null ? {} : { within }),
    ...(node.maxPoints === undefined ? {} : { "max-points": node.maxPoints }),
    ...(node.weight === undefined ? {} : { weight: node.weight }),
    ...(node.adds === undefined ? {} : { adds: shownFor(addsWords, node.adds) }),
    evidence: evidenceText(node),
    except: typesText(node.exceptUnitTypes ?? []),
    remark: node.remark ?? "",
    ...own,
    condition,
  };
}

function groupWords({ combine, cap, atLeast }: Extract<CriteriaNode, { children: unknown }>): RowWords {
  return {
    combine: shownFor(combinationWords, combine),
    ...(cap === undefined ? {} : { cap }),
    ...(atLeast === undefined ? {} : { "at-least": atLeast }),
  };
}

function contentWords({ judge }: Content): RowWords {
  return { judge: shownFor(judgeWords, judge.by), condition: conditionText(judge) };
}

function conditionText(judge: Content["judge"]): string {
  switch (judge.by) {
    case "met":
      return "";
    case "points":
    case "reviewer":
      return judge.metFrom === undefined ? "" : `đạt từ ${numberWords(judge.metFrom)} điểm`;
    case "steps":
      return stepWords(judge).join("\n");
    case "set":
      return judge.set;
    case "ratio":
      return [
        `chỉ tiêu: ${judge.indicator}`,
        ...(judge.target === undefined ? [] : [`mục tiêu: ${numberWords(judge.target)}`]),
        `đạt từ ${percentWords(judge.metFrom)}`,
        ...(judge.gives === "share" ? ["tính theo tỷ lệ"] : []),
      ].join("; ");
  }
}

function evidenceText({ evidence, evidenceHint }: CriteriaNode): string {
  const rule = evidence === undefined ? "" : shownFor(evidenceWords, evidence);
  if (evidenceHint === undefined || evidenceHint === "") return rule;
  if (rule !== "") return `${rule}: ${evidenceHint}`;
  // A hint that begins with words of ours would be taken for them.
  const head = evidenceHint.split(/[:;,]/)[0] ?? "";
  const isPlain = saidBy(evidenceWords, head) === undefined && !/^ghi:/iu.test(evidenceHint);
  return isPlain ? evidenceHint : `Ghi: ${evidenceHint}`;
}

function typesText(types: readonly string[]): string {
  const text = types.join("; ");
  return types.length === 1 && text.includes(",") ? `${text};` : text;
}
