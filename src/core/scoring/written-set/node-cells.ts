/** What the cells of one row say of a criterion or content, whatever it turns out to be. */
import type { CriteriaNode } from "../criteria-set";
import type { CriteriaColumn } from "./criteria-table";
import type { CriteriaRow } from "./criteria-rows";
import { addsWords, evidenceWords, saidBy, shownWords } from "./judge-words";
import { numberIn, pointsIn } from "./number-words";
import type { SheetReport } from "./sheet-report";

const words = {
  number: (caption: string, text: string) =>
    `Không đọc được ${caption} “${text}”. Đề nghị ghi một số lớn hơn 0, ví dụ “5”.`,
  adds: (text: string) => `Không hiểu “${text}”. Đề nghị ghi ${shownWords(addsWords)} hoặc để trống.`,
};

type NodeBase = Omit<CriteriaNode, "judge" | "combine" | "children" | "code" | "title" | "adds">;

export interface NodeCells {
  readonly base: NodeBase;
  readonly adds: CriteriaNode["adds"];
  /** By the sign of its points, where no word says it. */
  readonly impliedAdds: CriteriaNode["adds"];
  readonly cap: number | undefined;
  readonly atLeast: number | undefined;
}

export function nodeCells(row: CriteriaRow, report: SheetReport): NodeCells {
  const points = maxPointsOf(row, report);
  const weight = positive(row, "weight", "hệ số", "BTC.HESO", report);
  const cap = positive(row, "cap", "điểm trần", "BTC.TRAN", report);
  const atLeast = leastOf(row, report);
  const evidence = evidenceOf(row);
  const except = typesIn(row);
  const remark = row.at("remark").lines.join("\n");
  return {
    adds: addsOf(row, report),
    impliedAdds: points.adds,
    cap,
    atLeast,
    base: {
      ...(points.maxPoints === undefined ? {} : { maxPoints: points.maxPoints }),
      ...(weight === undefined ? {} : { weight }),
      ...evidence,
      ...(except.length === 0 ? {} : { exceptUnitTypes: except }),
      ...(remark === "" ? {} : { remark }),
    },
  };
}

/** "−2" is taken off, "+5" is a bonus; "0–5" and "đến 5" are up to 5. */
function maxPointsOf(
  row: CriteriaRow,
  report: SheetReport,
): { readonly maxPoints?: number | undefined; readonly adds?: "bonus" | "penalty" } {
  const { text, address, number } = row.at("max-points");
  if (row.stepPoints !== undefined) return row.stepPoints > 0 ? { maxPoints: row.stepPoints } : {};
  if (text === "") return {};
  const upTo = /^(?:từ\s*)?0\s*(?:điểm\s*)?(?:-|–|đến|tới)\s*(.+)$|^(?:đến|tối đa)\s+(.+)$/iu.exec(text);
  const points = number ?? pointsIn(upTo?.[1] ?? upTo?.[2] ?? text);
  if (points === undefined || points === 0) {
    report.error("BTC.DIEM", address, words.number("điểm", text));
    return {};
  }
  if (points < 0) return { maxPoints: -points, adds: "penalty" };
  return { maxPoints: points, ...(text.startsWith("+") ? { adds: "bonus" as const } : {}) };
}

function positive(
  row: CriteriaRow,
  column: CriteriaColumn,
  caption: string,
  ruleId: string,
  report: SheetReport,
): number | undefined {
  const { text, address, number } = row.at(column);
  if (text === "") return undefined;
  const value = number ?? pointsIn(text) ?? numberIn(text);
  if (value !== undefined && value > 0) return value;
  report.error(ruleId, address, words.number(caption, text));
  return undefined;
}

function leastOf(row: CriteriaRow, report: SheetReport): number | undefined {
  const { text, address, number } = row.at("at-least");
  if (text === "") return undefined;
  const value = number ?? pointsIn(text);
  if (value === undefined) report.error("BTC.TOITHIEU", address, words.number("điểm tối thiểu", text));
  return value;
}

function addsOf(row: CriteriaRow, report: SheetReport): "bonus" | "penalty" | undefined {
  const { text, address } = row.at("adds");
  if (text === "" || text === "0") return undefined;
  const adds = saidBy(addsWords, text);
  if (adds === undefined) report.error("BTC.THUONGTRU", address, words.adds(text));
  return adds;
}

/** "Bắt buộc: số, ký hiệu văn bản"; a text of its own is what to cite. */
function evidenceOf(row: CriteriaRow): Pick<NodeBase, "evidence" | "evidenceHint"> {
  const text = row.at("evidence").lines.join("\n");
  if (text === "") return {};
  const whole = saidBy(evidenceWords, text);
  if (whole !== undefined) return { evidence: whole };
  const colon = text.search(/[:;,]/);
  const head = text.slice(0, Math.max(0, colon));
  const rest = text.slice(colon + 1).trim();
  const evidence = colon > 0 ? saidBy(evidenceWords, head) : undefined;
  if (evidence !== undefined && rest !== "") return { evidence, evidenceHint: rest };
  return { evidenceHint: /^ghi:/iu.test(text) ? rest : text };
}

/** Parted by semicolons or lines; by commas where there is neither. */
function typesIn(row: CriteriaRow): string[] {
  const { lines, text } = row.at("except");
  const hasMarks = lines.length > 1 || text.includes(";");
  return lines
    .flatMap((line) => line.split(hasMarks ? ";" : ","))
    .map((type) => type.trim())
    .filter((type) => type !== "" && !/^(?:không|[-–.…]+)$/iu.test(type));
}
