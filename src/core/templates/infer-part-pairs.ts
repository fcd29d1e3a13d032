/**
 * Columns of which the words alone say that one counts a part of the other, without "Trong đó": "Đăng ký" and "Được công
 * nhận", a group's "Tổng số" and its other counts, "Số cơ sở cuối kỳ" and "Đoàn cơ sở 3 chủ động › Đăng ký". Never more
 * than a question to the unit.
 */
import {
  countedThing,
  countsOthers,
  isBareTotal,
  isOtherTime,
  isPersonalTrait,
  isTotalCaption,
  plainCaption,
} from "./infer-caption-words";
import type { Part } from "./infer-part";
import type { TemplateColumn } from "./template";

export function partPairs(columns: readonly TemplateColumn[]): readonly Part<TemplateColumn>[] {
  const counts = columns.filter(({ operator }) => operator === "sum");
  return siblingGroups(counts)
    .flatMap((group) => [
      ...recognised(group),
      ...assessed(group),
      ...belowTotal(group),
      ...traits(group),
      ...registered(group, counts),
    ])
    .map((pair) => ({ ...pair, isStated: false }));
}

type Pair = Pick<Part<TemplateColumn>, "part" | "whole">;

/** Columns under the same groups, those under no group together. */
function siblingGroups(columns: readonly TemplateColumn[]): readonly (readonly TemplateColumn[])[] {
  const groups = new Map<string, TemplateColumn[]>();
  for (const column of columns) {
    const key = column.path.slice(0, -1).join("\n");
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

function recognised(group: readonly TemplateColumn[]): readonly Pair[] {
  const whole = onlyOne(group, registeredCaption);
  const part = onlyOne(group, recognisedCaption);
  return whole && part && part !== whole ? [{ part, whole }] : [];
}

const registeredCaption = /(^|^số |\p{L} )đăng ký$/u;
const recognisedCaption = /(^|^số |\p{L} )(được công nhận|công nhận|được công nhận đạt|công nhận đạt)$/u;

/** "Tổng số | Được đánh giá, xếp loại". */
function assessed(group: readonly TemplateColumn[]): readonly Pair[] {
  return group.flatMap((part) => {
    const isAssessed = /(^|\p{L} )(được|đã) (đánh giá|xếp loại|phân loại|phân tích)/u.test(leafOf(part));
    const whole = isAssessed ? totalBefore(group, part) : undefined;
    return whole ? [{ part, whole }] : [];
  });
}

/** In a group of its own "Tổng số" is at least each of its neighbours. */
function belowTotal(group: readonly TemplateColumn[]): readonly Pair[] {
  const totals = group.filter(({ path }) => path.length >= 2 && isBareTotal(path.at(-1) ?? ""));
  const [whole] = totals;
  if (!whole || totals.length > 1) return [];
  const counted = whole.path.slice(0, -1).map(plainCaption).join(" ");
  return group
    .filter((part) => part !== whole && !countsOthers(leafOf(part), counted) && !isOtherTime(leafOf(part)))
    .map((part) => ({ part, whole }));
}

/** "Tổng số đoàn viên | Nữ | Dân tộc thiểu số | Đảng viên". */
function traits(group: readonly TemplateColumn[]): readonly Pair[] {
  return group.flatMap((part) => {
    const whole = isPersonalTrait(leafOf(part)) ? totalBefore(group, part) : undefined;
    return whole ? [{ part, whole }] : [];
  });
}

/** Who registers for a title is one of those there are: "Số cơ sở cuối kỳ" and "Đoàn cơ sở “3 chủ động” › Đăng ký". */
function registered(group: readonly TemplateColumn[], counts: readonly TemplateColumn[]): readonly Pair[] {
  const part = onlyOne(group, registeredCaption);
  if (!part || part.path.length < 2) return [];
  const title = ` ${part.path.slice(0, -1).map(plainCaption).join(" ")} `;
  const named = counts.flatMap((whole) => {
    const leaf = leafOf(whole);
    const isStock = whole.path.length === 1 && isTotalCaption(leaf) && !isOtherTime(leaf);
    const thing = countedThing(leaf);
    return isStock && thing.includes(" ") && title.includes(` ${thing} `) ? [{ whole, thing }] : [];
  });
  const longest = Math.max(0, ...named.map(({ thing }) => thing.length));
  const best = named.filter(({ thing }) => thing.length === longest);
  return best.length === 1 && best[0] ? [{ part, whole: best[0].whole }] : [];
}

/** The nearest count of all before a column, of this time and of people or things rather than money. */
function totalBefore(group: readonly TemplateColumn[], part: TemplateColumn): TemplateColumn | undefined {
  const before = group.filter(({ column, path }) => {
    const leaf = path.at(-1) ?? "";
    return column < part.column && isTotalCaption(leaf) && !isOtherTime(leaf) && !isPersonalTrait(leaf);
  });
  return before.at(-1);
}

function onlyOne(group: readonly TemplateColumn[], caption: RegExp): TemplateColumn | undefined {
  const found = group.filter((column) => caption.test(leafOf(column)));
  return found.length === 1 ? found[0] : undefined;
}

function leafOf({ path }: TemplateColumn): string {
  return plainCaption(path.at(-1) ?? "");
}
