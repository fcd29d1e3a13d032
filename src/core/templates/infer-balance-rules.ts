/**
 * "Số đầu kỳ | Tăng | Giảm | Số cuối kỳ": what a period closes with is what it opened with, and what came, without what
 * went. Stated only where every column between the two is one or the other, and the form does not compute it itself.
 */
import type { Rule } from "../rules/rule";
import { isBareTotal, isPersonalTrait, ofWhichRest, plainCaption } from "./infer-caption-words";
import { openingPairs } from "./infer-opening-pairs";
import { cellField, type FormFields, sumRelation, sumRule } from "./infer-relations";
import { columnName, joinNames, ruleColumnId } from "./infer-rule-names";
import type { TemplateColumn, TemplateSheet } from "./template";

/** @param stated The sums already learned. */
export function balanceRules(sheet: TemplateSheet, fields: FormFields, stated: readonly Rule[]): Rule[] {
  const { columns = [], rows = [] } = sheet.table ?? {};
  const totals = new Set(
    stated.flatMap((rule) => (rule.kind === "sum-equals" ? rule.relations.map(({ total }) => total) : [])),
  );
  const counts = columns.filter(({ operator }) => operator === "sum");
  return openingPairs(counts, ({ path }) => path, true).flatMap(([opening, closing]) => {
    const between = counts.filter(({ column }) => column > opening.column && column < closing.column);
    const came = movement(between, "tăng");
    const went = movement(between, "giảm");
    if (!came || !went || between.some((column) => !isPart(column) && !isMovement(column))) return [];
    const relations = rows
      .filter((row) => row.operator !== "recompute" && !totals.has(cellField(sheet, row, closing)))
      .flatMap((row) => {
        const [plus, minus] = [[opening, ...came], went].map((side) =>
          side.map((column) => cellField(sheet, row, column)),
        );
        const relation = sumRelation(fields, cellField(sheet, row, closing), plus ?? [], minus ?? []);
        const isWhole = relation?.plus.length === plus?.length && relation?.minus.length === minus?.length;
        return relation && isWhole ? [relation] : [];
      });
    const sides = [
      ...[opening, ...came].map(({ column }) => ({ sign: 1 as const, name: columnName(sheet, column) })),
      ...went.map(({ column }) => ({ sign: -1 as const, name: columnName(sheet, column) })),
    ];
    const id = `${sheet.key}.CANDOI.${ruleColumnId(sheet, closing.column)}`;
    const says = `Cột ${columnName(sheet, closing.column)} = ${joinNames(sides)}`;
    return sumRule({ id, severity: "explain", says }, relations, false);
  });
}

type Way = "tăng" | "giảm";

/** The columns that together are all that came, or went: the total where there is one; `undefined` where that cannot be told. */
function movement(columns: readonly TemplateColumn[], way: Way): readonly TemplateColumn[] | undefined {
  const all = columns.filter((column) => wayOf(column) === way && !isPart(column));
  const total = all.filter(({ path }) => isBareTotal(path.at(-1) ?? ""));
  if (total.length === 1) return total;
  const isSplit = all.some(({ path }) => isPersonalTrait(path.at(-1) ?? ""));
  return all.length === 0 || total.length > 1 || isSplit ? undefined : all;
}

function isMovement(column: TemplateColumn): boolean {
  return wayOf(column) !== undefined;
}

/** The outermost caption that says so: under "Tăng trong kỳ" everything came. */
function wayOf({ path }: TemplateColumn): Way | undefined {
  for (const caption of path) {
    const [, way] =
      /^(?:số |phát sinh |số phát sinh )?(tăng|giảm)(?: trong (?:kỳ|quý|tháng|năm))?(?:$| \()/u.exec(
        plainCaption(caption),
      ) ?? [];
    if (way === "tăng" || way === "giảm") return way;
  }
  return undefined;
}

/** "Trong đó: nữ", "Nữ": beside a whole, no movement of its own. */
function isPart({ path }: TemplateColumn): boolean {
  return path.some((caption) => ofWhichRest(caption) !== undefined);
}
