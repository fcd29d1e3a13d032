/** What the columns of a list ask of each entry: whom it names, when they were born, which columns stand in one group. */
import { foldText } from "../text/fold-text";
import { plainCaption } from "./infer-caption-words";
import type { TemplateColumn, TemplateTable } from "./template";

/** The column that names the person of each line: "Họ và tên", "Họ tên cán bộ"; `undefined` in a list of other things. */
export function personColumn({ columns, labelColumn }: TemplateTable): TemplateColumn | undefined {
  const naming = columns.find(({ path }) => isPersonCaption(path.join(" ")));
  // "Tên chi đoàn | Họ và tên bí thư" lists branches.
  return naming && (naming.column === labelColumn || naming === columns[0]) ? naming : undefined;
}

function isPersonCaption(caption: string): boolean {
  return /^(họ và tên|họ,? tên|họ tên|tên (đoàn viên|cán bộ|đồng chí|hội viên|đội viên|thanh niên|học sinh|sinh viên|giáo viên|nhân viên|người)|đồng chí)/u.test(
    plainCaption(caption),
  );
}

/** "Ngày, tháng, năm sinh › Nam, Nữ", "Ngày sinh", "Năm sinh". */
export function birthColumns({ columns }: TemplateTable): readonly TemplateColumn[] {
  return columns.filter(({ path }) => path.some((caption) => isBirthCaption(caption)));
}

export function isBirthCaption(caption: string): boolean {
  const words = foldText(caption);
  return (
    /(^|[^\p{L}])((ngày|tháng|năm)[ ,/-]*sinh|sinh (ngày|năm)|ntns)(?!\p{L})/u.test(words) &&
    !/nơi sinh$/u.test(words)
  );
}

/** Columns that share every caption but the last, side by side; those without a group are none. */
export function columnGroups(columns: readonly TemplateColumn[]): readonly (readonly TemplateColumn[])[] {
  const groups: TemplateColumn[][] = [];
  let before: string | undefined;
  for (const column of columns) {
    const group = column.path.slice(0, -1).join("\n");
    if (group !== "" && group === before) groups.at(-1)?.push(column);
    else if (group !== "") groups.push([column]);
    before = group;
  }
  return groups.filter(({ length }) => length >= 2);
}

/** The last caption, folded, without what is said in brackets behind it: "nam", "từ 18 đến 25", "đạt". */
export function leafWords({ path }: TemplateColumn): string {
  const words = plainCaption(path.at(-1) ?? "");
  return words.replace(/\s*\([^()]*\)$/u, "") || words;
}

/** The captions over the leaf, folded. */
export function groupWords({ path }: TemplateColumn): string {
  return path.slice(0, -1).map(plainCaption).join(" ");
}
