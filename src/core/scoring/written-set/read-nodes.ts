/**
 * The tree of criteria from the rows of the table. A row with others below it is a group, any other a content; what is
 * not said follows from what is: points anywhere → summed up, weights → by weight, else all must be met.
 */
import { unaccented } from "../../text/fold-text";
import type { CriteriaGroup, CriteriaNode } from "../criteria-set";
import type { CriteriaColumn } from "./criteria-table";
import type { CriteriaRow } from "./criteria-rows";
import { type Combination, combinationWords, saidBy, shownWords } from "./judge-words";
import { type NodeCells, nodeCells } from "./node-cells";
import type { OutlineNode } from "./outline-codes";
import { readJudge } from "./read-judge";
import type { SheetReport } from "./sheet-report";

const words = {
  untitled: (code: string) => `Mã ${code} chưa có tên nên tạm mang tên “${code}”. Đề nghị ghi tên.`,
  madeGroup: (code: string) => `Tiêu chí ${code}`,
  combine: (text: string) =>
    `Không có cách cộng “${text}”. Đề nghị ghi một trong các cách: ${shownWords(combinationWords)}.`,
  ofContents: (caption: string, text: string) =>
    `Dòng này có các dòng con nên không chấm trực tiếp; ${caption} “${text}” được bỏ qua. Đề nghị ghi ở các dòng con.`,
  ofGroups: (caption: string, text: string) =>
    `Dòng này không có dòng con nên ${caption} “${text}” được bỏ qua. Đề nghị ghi ở dòng có dòng con.`,
  addsByTitle: (shown: string) =>
    `Theo tên dòng, điểm ở đây được tính là ${shown}. Nếu không phải, đề nghị thêm cột “Thưởng/Trừ” và để trống ở dòng này.`,
};

export interface NodesRead {
  readonly criteria: readonly CriteriaNode[];
  /** The row that each code stands in. */
  readonly rowOf: ReadonlyMap<string, CriteriaRow>;
}

type NodeBase = Omit<CriteriaNode, "judge" | "combine" | "children">;

export function readNodes(
  rows: readonly CriteriaRow[],
  outline: readonly OutlineNode[],
  hasAddsColumn: boolean,
  report: SheetReport,
): NodesRead {
  const rowOf = new Map<string, CriteriaRow>();
  return { criteria: childrenOf(-1, false), rowOf };

  function childrenOf(parent: number, isAddedAbove: boolean): CriteriaNode[] {
    return outline.flatMap((node, index) =>
      node.parent === parent ? [nodeAt(node, index, isAddedAbove)] : [],
    );
  }

  function nodeAt({ code, entry }: OutlineNode, index: number, isAddedAbove: boolean): CriteriaNode {
    const row = rows[entry];
    if (!row) {
      const children = childrenOf(index, isAddedAbove);
      return { code, title: words.madeGroup(code), combine: usualCombination(children), children };
    }
    rowOf.set(code, row);
    const cells = nodeCells(row, report);
    const title = row.title === "" ? code : row.title;
    if (row.title === "") report.note("BTC.TEN", row.titleCell.address, words.untitled(code));
    // Within points taken off everything is taken off already: "−2" there is not taken off twice.
    const adds = cells.adds ?? (isAddedAbove ? undefined : (cells.impliedAdds ?? addsByTitle(row)));
    const base = { code, title, ...cells.base, ...(adds === undefined ? {} : { adds }) };
    const children = childrenOf(index, isAddedAbove || adds !== undefined);
    return children.length > 0 ? groupOf(row, base, cells, children) : contentOf(row, base);
  }

  function groupOf(
    row: CriteriaRow,
    base: NodeBase,
    { cap, atLeast }: NodeCells,
    children: CriteriaNode[],
  ): CriteriaGroup {
    useless(row, ["judge", "cách chấm"], words.ofContents);
    useless(row, ["condition", "điều kiện"], words.ofContents);
    return {
      ...base,
      combine: combinationOf(row) ?? usualCombination(children),
      ...(cap === undefined ? {} : { cap }),
      ...(atLeast === undefined ? {} : { atLeast }),
      children,
    };
  }

  function contentOf(row: CriteriaRow, base: NodeBase): CriteriaNode {
    useless(row, ["combine", "cách cộng"], words.ofGroups);
    useless(row, ["cap", "điểm trần"], words.ofGroups);
    useless(row, ["at-least", "điểm tối thiểu"], words.ofGroups);
    const { judge, remark, faults } = readJudge({
      code: base.code,
      kind: row.at("judge").text,
      conditions: row.conditions,
      hasPoints: base.maxPoints !== undefined,
      hasStepPoints: row.stepPoints !== undefined,
    });
    for (const { column, severity, ruleId, message } of faults)
      report[severity](ruleId, row.at(column).address, message);
    const remarks = [base.remark, remark ?? undefined].filter((text) => text !== undefined);
    return {
      ...base,
      ...(remarks.length === 0 ? {} : { remark: remarks.join("\n") }),
      judge,
    };
  }

  function useless(
    row: CriteriaRow,
    [column, caption]: readonly [CriteriaColumn, string],
    message: (caption: string, text: string) => string,
  ): void {
    const { address, text } = row.at(column);
    if (text !== "") report.note("BTC.THUA", address, message(caption, text));
  }

  function combinationOf(row: CriteriaRow): Combination | undefined {
    const { address, text } = row.at("combine");
    const combine = saidBy(combinationWords, text);
    if (combine === undefined && text !== "") report.error("BTC.CACHCONG", address, words.combine(text));
    return combine;
  }

  /** "ĐIỂM TRỪ", where the sheet has no column to say so: added up they would be the opposite of what is meant. */
  function addsByTitle(row: CriteriaRow): CriteriaNode["adds"] {
    if (hasAddsColumn) return undefined;
    const said = /^(?:(?:cac |phan |muc )?(?:noi dung |tieu chi )?)?diem (thuong|cong|tru|phat)\b/.exec(
      unaccented(row.title),
    )?.[1];
    if (said === undefined) return undefined;
    const isBonus = said === "thuong" || said === "cong";
    report.note(
      "BTC.THUONGTRU",
      row.titleCell.address,
      words.addsByTitle(isBonus ? "điểm thưởng" : "điểm trừ"),
    );
    return isBonus ? "bonus" : "penalty";
  }
}

/** Where nothing says how brothers are joined. */
export function usualCombination(nodes: readonly CriteriaNode[]): Combination {
  if (!nodes.some(hasPoints)) return "gate";
  return nodes.some(({ weight }) => weight !== undefined) ? "weighted-sum" : "sum";
}

function hasPoints(node: CriteriaNode): boolean {
  if (node.maxPoints !== undefined) return true;
  return "children" in node
    ? node.children.some(hasPoints)
    : node.judge.by === "points" || node.judge.by === "steps";
}
