/**
 * Marks given as bare values, as formulas hand them over: a column or a row of the contents alone, or of the whole tree
 * as it is printed; or a block with a column of codes, marks and evidence, with its header row or without.
 *   [["Đạt"], ["Đạt"], ["Không đạt"], …]   [["Đạt", "", 1, …]]   [["1.1", "Đạt", "206-NQ/ĐTN"], …]
 */
import type { CellValue } from "../../model/grid";
import { type Content, type CriteriaSet, isGroup } from "../criteria-set";
import { type ContentMark, type Scorecard, unmarked } from "../scorecard";
import { blockCard } from "./block-card";
import { evidenceOf } from "./evidence-text";
import { readMark } from "./read-mark";
import { placesOf, type SetPlaces } from "./set-places";

export type ValuesCard =
  | { readonly outcome: "card"; readonly card: Scorecard }
  | { readonly outcome: "wrong-shape"; readonly message: string };

type Values = readonly (readonly CellValue[])[];

const messages = {
  size: (cells: number, title: string, contents: number, lines: number) =>
    `Vùng có ${cells} ô, bộ tiêu chí “${title}” có ${contents} nội dung${
      lines === contents ? "" : ` (hoặc ${lines} dòng kể cả tiêu chí)`
    }. Đề nghị chọn lại vùng, hoặc ghi rõ bộ tiêu chí.`,
  block: (rows: number, columns: number, title: string) =>
    `Vùng có ${rows} dòng, ${columns} cột nhưng không nhận ra cột mã nội dung của bộ tiêu chí “${title}” (ví dụ 1.1, 1.2) và cột chấm. Đề nghị chọn riêng cột chấm, hoặc chọn cả cột mã và dòng tên cột.`,
  evidence: (rows: number, columns: number, evidenceRows: number, evidenceColumns: number) =>
    `Vùng minh chứng có ${evidenceRows} dòng, ${evidenceColumns} cột, vùng chấm có ${rows} dòng, ${columns} cột. Đề nghị chọn hai vùng cùng số dòng, số cột.`,
};

/** Without `evidence`, and without a column for it in the block, evidence is not judged. */
export function cardOfValues(marks: Values, set: CriteriaSet, evidence?: Values | null): ValuesCard {
  const rows = marks.length;
  const columns = marks[0]?.length ?? 0;
  if (evidence && (evidence.length !== rows || evidence[0]?.length !== columns)) {
    const isBeside = rows > 1 && columns > 1 && evidence.length === rows && evidence[0]?.length === 1;
    if (!isBeside)
      return wrongShape(messages.evidence(rows, columns, evidence.length, evidence[0]?.length ?? 0));
  }
  const places = placesOf(set);
  if (rows > 1 && columns > 1) {
    const card = blockCard(marks, set, evidence ?? null);
    return card ? { outcome: "card", card } : wrongShape(messages.block(rows, columns, set.title));
  }
  const cells = rows === 1 ? (marks[0] ?? []) : marks.map((row) => row[0] ?? null);
  const contents = contentsAt(cells.length, places);
  if (!contents) {
    return wrongShape(messages.size(cells.length, set.title, places.contents.length, places.nodes.length));
  }
  const cited = evidence && (rows === 1 ? (evidence[0] ?? []) : evidence.map((row) => row[0] ?? null));
  return { outcome: "card", card: cardOf(cells, contents, cited ?? null) };
}

function wrongShape(message: string): ValuesCard {
  return { outcome: "wrong-shape", message };
}

/** The content at each place; null where a criterion stands. */
function contentsAt(length: number, { contents, nodes }: SetPlaces): readonly (Content | null)[] | undefined {
  if (length === contents.length) return contents;
  return length === nodes.length ? nodes.map((node) => (isGroup(node) ? null : node)) : undefined;
}

function cardOf(
  cells: readonly CellValue[],
  contents: readonly (Content | null)[],
  cited: readonly CellValue[] | null,
): Scorecard {
  const marks = new Map<string, ContentMark>();
  for (const [index, content] of contents.entries()) {
    if (!content) continue;
    const mark = readMark(cells[index] ?? null, content);
    const evidence = cited && evidenceOf(cited[index] ?? null);
    marks.set(content.code, { code: content.code, self: mark, reviewed: unmarked, evidence });
  }
  return { kind: "values", sheet: null, unitText: null, marks, judgesEvidence: cited !== null, notes: [] };
}
