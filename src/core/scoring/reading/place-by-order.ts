/**
 * Forms without any code: the rows in the order of the set, each criterion with exactly its contents. One row more or
 * less, and nothing is placed.
 */
import { textSimilarity } from "../../text/text-similarity";
import { foldText } from "../../text/fold-text";
import { type CriteriaNode, isGroup } from "../criteria-set";
import type { FormLine } from "./form-lines";
import type { CodedLine, PlacedLines } from "./placed-lines";
import { titleWithoutCode } from "./row-code";
import type { SetPlaces } from "./set-places";

export function placeByOrder(
  lines: readonly CodedLine[],
  places: SetPlaces,
  isMarked: (line: FormLine) => boolean,
): PlacedLines | undefined {
  const rows = bodyOf(lines);
  if (rows.length !== places.nodes.length) return undefined;
  // A number may stand before a criterion; before contents it would have been read as a code.
  const groups = rows.filter((_, index) => isGroupAt(places, index));
  const contents = rows.filter((_, index) => !isGroupAt(places, index));
  if (contents.some(({ code }) => code !== undefined) && !areNumberedThrough(rows)) return undefined;
  const areBare = groups.every(({ line }) => !isMarked(line)) && contents.every(({ line }) => isMarked(line));
  const areNamed = rows.every(
    (row, index) => !isGroupAt(places, index) || namesGroup(row, places.nodes[index]),
  );
  if (groups.length > 0 && !areBare && !areNamed) return undefined;
  if (groups.length === 0 && !rows.every(({ line }, index) => isLike(line.title, places.nodes[index])))
    return undefined;
  const placed = rows.flatMap(({ line }, index) => {
    const node = places.nodes[index];
    return node ? [{ line, node, part: null }] : [];
  });
  return { scheme: "order", placed, unknown: [] };
}

/** 1, 2, 3 … through criteria and contents alike. */
function areNumberedThrough(rows: readonly CodedLine[]): boolean {
  return rows.every(({ line }, index) => line.cellCode("day-month")?.key === String(index + 1));
}

/** Down to the totals and signatures. */
function bodyOf(lines: readonly CodedLine[]): readonly CodedLine[] {
  const end = lines.findIndex(({ line }) => endsTable.test(foldText(line.title)));
  return (end === -1 ? lines : lines.slice(0, end)).filter(({ line }) => line.title !== "");
}

const endsTable =
  /^(tổng|cộng|kết luận|kết quả|xếp loại|đề nghị|điểm|tm\.|t\/m|người |nơi nhận|xác nhận|ghi chú|.{0,30}ngày .*tháng )/u;

function isGroupAt(places: SetPlaces, index: number): boolean {
  const node = places.nodes[index];
  return node !== undefined && isGroup(node);
}

function namesGroup({ line, code }: CodedLine, node: CriteriaNode | undefined): boolean {
  const [part] = code?.parts ?? [];
  return (
    code?.names === "criterion" ||
    part?.style === "roman" ||
    part?.style === "capital" ||
    isLike(line.title, node)
  );
}

function isLike(title: string, node: CriteriaNode | undefined): boolean {
  const [line = ""] = title.split("\n");
  return node !== undefined && textSimilarity(titleWithoutCode(line), node.title) >= likeEnough;
}

const likeEnough = 0.5;
