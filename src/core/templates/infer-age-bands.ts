/**
 * Age bands that captions name: "18–25", "Từ 26 đến 30", "31+", "Trên 30", "Dưới 18 tuổi". In a list each line marks
 * one of them, and the mark must fit the date of birth.
 */
import type { Rule } from "../rules/rule";
import { foldText } from "../text/fold-text";
import { birthColumns, columnGroups, personColumn } from "./infer-list-columns";
import type { TemplateColumn, TemplateSheet, TemplateTable } from "./template";

/** Full years, both ends included; null where the band is open. */
export interface AgeBand {
  readonly from: number | null;
  readonly to: number | null;
}

/** `undefined` for a caption that names no band of ages. */
export function ageBandOf(caption: string): AgeBand | undefined {
  const words = foldText(caption)
    .replace(/\(.*?\)/g, " ")
    .replace(/(^|[^\p{L}])(tuổi|độ tuổi|đ\/c|đồng chí|đoàn viên)(?!\p{L})/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  for (const [pattern, bandOf] of spellings) {
    const match = pattern.exec(words);
    const band = match && bandOf(Number(match[1]), Number(match[2]));
    if (band) return isAge(band) ? band : undefined;
  }
  return undefined;
}

const spellings: readonly (readonly [RegExp, (one: number, other: number) => AgeBand])[] = [
  [
    /^(?:trên|>) ?(\d+) ?(?:-|đến|tới) ?(?:dưới|<) ?(\d+)$/u,
    (over, under) => ({ from: over + 1, to: under - 1 }),
  ],
  [/^(?:trên|>) ?(\d+) ?(?:-|đến|tới) ?(\d+)$/u, (over, to) => ({ from: over + 1, to })],
  [/^(?:từ )?(?:đủ )?(\d+) ?(?:-|đến|tới) ?(?:dưới|<) ?(\d+)$/u, (from, under) => ({ from, to: under - 1 })],
  [/^(?:từ )?(?:đủ )?(\d+) ?(?:-|đến|tới|->) ?(?:hết )?(\d+)$/u, (from, to) => ({ from, to })],
  [/^(?:từ )?(?:đủ )?(\d+) ?(?:\+|trở lên)$/u, (from) => ({ from, to: null })],
  [/^(?:≥|>=) ?(\d+)$/u, (from) => ({ from, to: null })],
  [/^(?:trên|hơn|quá|>) ?(\d+)$/u, (over) => ({ from: over + 1, to: null })],
  [/^(?:dưới|chưa đủ|<) ?(\d+)$/u, (under) => ({ from: null, to: under - 1 })],
  [/^(?:≤|<=|đến|không quá) ?(\d+)$/u, (to) => ({ from: null, to })],
  [/^(?:từ )?(\d+) trở xuống$/u, (to) => ({ from: null, to })],
];

/** "2020-2025" are years and "1-2" grades. */
function isAge({ from, to }: AgeBand): boolean {
  const ends = [from, to].flatMap((end) => end ?? []);
  return ends.every((end) => end >= 5 && end <= 99) && !(from !== null && to !== null && from > to);
}

/** Columns of one group that are all bands of age. */
export function ageBandGroups({
  columns,
}: Pick<TemplateTable, "columns">): readonly (readonly TemplateColumn[])[] {
  return columnGroups(columns).flatMap((group) => {
    const bands = group.filter(({ path }) => ageBandOf(path.at(-1) ?? "") !== undefined);
    const isAboutAge = /(^|[^\p{L}])(tuổi|lứa tuổi)(?!\p{L} (đoàn|đảng))/u.test(
      foldText(group[0]?.path.slice(0, -1).join(" ") ?? ""),
    );
    return isAboutAge && bands.length >= 2 ? [bands] : [];
  });
}

export function ageBandRules(sheet: TemplateSheet): Rule[] {
  const { table } = sheet;
  if (sheet.shape !== "list" || !table || !personColumn(table)) return [];
  const birth = birthColumns(table).map(({ id }) => id);
  const [group] = ageBandGroups(table);
  if (birth.length === 0 || !group) return [];
  return [
    {
      kind: "age-band",
      id: `${sheet.key}.TUOI`,
      severity: "explain",
      says: "Độ tuổi đánh dấu khớp với ngày sinh",
      list: sheet.key,
      birth,
      bands: group.flatMap(({ id, path }) => {
        const band = ageBandOf(path.at(-1) ?? "");
        return band ? [{ column: id, ...band }] : [];
      }),
    },
  ];
}
