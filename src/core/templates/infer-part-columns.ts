/**
 * Columns under "Trong đó", "Trong số …", "…, gồm", and the column each of them is a part of: the one that the group
 * names, else the count right before the group, where no other could be meant.
 *
 *   Tổng số | Trong đó: nữ                       Số hộ | Số khẩu | Trong đó › Nữ, Trẻ em
 *   Đoàn viên cuối kỳ | Trong số đoàn viên cuối kỳ › Thành phần › Dân tộc thiểu số
 */
import { captionKey } from "./caption-key";
import {
  countedThing,
  countsAnotherKind,
  isBareTotal,
  isTotalCaption,
  measureIn,
  ofWhichRest,
  plainCaption,
} from "./infer-caption-words";
import type { Part } from "./infer-part";
import type { TemplateColumn } from "./template";

export function partColumns(columns: readonly TemplateColumn[]): readonly Part<TemplateColumn>[] {
  const counts = columns.filter(({ operator }) => operator === "sum");
  return counts.flatMap((part): Part<TemplateColumn>[] => {
    // The innermost group says most: "Trong đó › Dân tộc › Trong đó: nữ".
    for (let level = part.path.length - 1; level >= 0; level -= 1) {
      const found = wholeAt(part, level, counts);
      if (found && found.whole !== part && fits(part, found.whole, level)) return [{ part, ...found }];
    }
    return [];
  });
}

type Whole = Omit<Part<TemplateColumn>, "part">;

function wholeAt(part: TemplateColumn, level: number, counts: readonly TemplateColumn[]): Whole | undefined {
  const caption = part.path[level] ?? "";
  const rest = ofWhichRest(caption);
  const isGroup = level < part.path.length - 1;
  if (rest === undefined) {
    const whole = isGroup
      ? named(/^(.+?),? (?:bao gồm|gồm có|gồm)$/u.exec(plainCaption(caption))?.[1], counts)
      : undefined;
    return whole && { whole, isStated: false };
  }
  const whole = isGroup ? named(rest, counts) : undefined;
  if (whole) return { whole, isStated: true };
  // "Trong số đoàn viên mới kết nạp" over columns of a table that does not count them.
  const namesAnother = isGroup && rest !== "" && /^trong (tổng )?số/u.test(plainCaption(caption));
  return namesAnother ? undefined : wholeBefore(part, level, counts);
}

/** The one column whose caption says the same, "số" and "tổng số" aside. */
function named(thing: string | undefined, counts: readonly TemplateColumn[]): TemplateColumn | undefined {
  if (thing === undefined || thing === "") return undefined;
  const same = (text: string) => captionKey(text) === captionKey(thing);
  const exact = counts.filter(({ path }) => same(path.at(-1) ?? ""));
  const found =
    exact.length > 0 ? exact : counts.filter(({ path }) => bare(path.at(-1) ?? "") === bare(thing));
  return found.length === 1 ? found[0] : undefined;
}

function bare(caption: string): string {
  return captionKey(plainCaption(caption).replace(/^(tổng số|tổng|số lượng|số) /u, ""));
}

/** The count that stands right before the group, within the group they both stand in. */
function wholeBefore(
  part: TemplateColumn,
  level: number,
  counts: readonly TemplateColumn[],
): Whole | undefined {
  const group = part.path.slice(0, level + 1);
  const parent = group.slice(0, -1);
  const first = firstOfGroup(part, group, counts);
  const before = counts.filter(
    ({ column, path }) => column < first.column && path.length > level && startsWith(path, parent),
  );
  const isOfWhich = ({ path }: TemplateColumn) => ofWhichRest(path[level] ?? "") !== undefined;
  const candidates = before.filter((column) => !isOfWhich(column));
  const left = candidates.at(-1);
  if (!left) return undefined;
  const direct = candidates.filter(({ path }) => path.length === level + 1);
  const meant = thingNamedIn(part, direct);
  if (meant && meant !== left) return { whole: meant, isStated: false };
  if (left.path.length > level + 1) return totalInGroup(left, level, candidates);
  if (direct.length === 1 && candidates.length === 1) return { whole: left, isStated: true };
  if (isTotalCaption(left.path[level] ?? "")) return { whole: left, isStated: true };
  // "Kết nạp | Trong đó: nữ | Trưởng thành | Trong đó: nữ".
  const previous = before[before.indexOf(left) - 1];
  if (previous && isOfWhich(previous)) return { whole: left, isStated: true };
  // "Tổng số | Giỏi | Khá | Trong đó: nữ": of all, at the most.
  const total = direct.filter(({ path }) => isBareTotal(path[level] ?? ""));
  return total.length === 1 && total[0] ? { whole: total[0], isStated: false } : undefined;
}

/** The same words may head another group further left. */
function firstOfGroup(
  part: TemplateColumn,
  group: readonly string[],
  counts: readonly TemplateColumn[],
): TemplateColumn {
  const upToPart = counts.slice(0, counts.indexOf(part) + 1);
  const outside = upToPart.filter(({ path }) => !startsWith(path, group)).at(-1);
  return upToPart[outside ? upToPart.indexOf(outside) + 1 : 0] ?? part;
}

/** "Số chi đoàn | Số đoàn viên | Trong đó: chi đoàn mạnh": the part says itself what it is a part of. */
function thingNamedIn(part: TemplateColumn, direct: readonly TemplateColumn[]): TemplateColumn | undefined {
  const words = ` ${plainCaption(part.path.at(-1) ?? "")} `;
  const naming = direct.filter(({ path }) => {
    const thing = countedThing(path.at(-1) ?? "");
    return thing.includes(" ") && words.includes(` ${thing} `);
  });
  return naming.length === 1 ? naming[0] : undefined;
}

/** "Đoàn viên › Tổng số, Nam, Nữ" before the group: its total. */
function totalInGroup(
  left: TemplateColumn,
  level: number,
  candidates: readonly TemplateColumn[],
): Whole | undefined {
  const group = left.path.slice(0, level + 1);
  const totals = candidates.filter(
    ({ path }) => startsWith(path, group) && path.length === level + 2 && isBareTotal(path.at(-1) ?? ""),
  );
  return totals.length === 1 && totals[0] ? { whole: totals[0], isStated: false } : undefined;
}

/** Money spent on them is no part of the works done, members are no part of the branches they are in. */
function fits(part: TemplateColumn, whole: TemplateColumn, level: number): boolean {
  const measure = measureIn(part.path.slice(level).join(" "));
  const counted = whole.path.join(" ");
  if (countsAnotherKind(part.path.at(-1) ?? "", counted) && !isBareTotal(counted)) return false;
  return measure === undefined || measure === measureIn(counted);
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((caption, level) => path[level] === caption);
}
