/**
 * Columns that by their captions divide a whole: "Giới tính: Nam | Nữ", age bands, the grades of which each has its
 * share of the same number. Both sides are typed in, so neither gives way; they must only agree.
 */
import { a1 } from "../model/address";
import { ratioTermsOf } from "../formula/linear-terms";
import type { Rule } from "../rules/rule";
import { foldText } from "../text/fold-text";
import { captionKey } from "./caption-key";
import { cellField, type FormFields, sumRelation, sumRule } from "./infer-relations";
import { expressionTerms } from "./infer-printed-rules";
import { columnName, joinNames, ruleColumnId } from "./infer-rule-names";
import type { TemplateColumn, TemplateSheet } from "./template";

interface Partition {
  readonly whole: TemplateColumn;
  readonly parts: readonly TemplateColumn[];
  readonly severity: "error" | "explain";
}

export function partitionRules(sheet: TemplateSheet, fields: FormFields): Rule[] {
  const { table } = sheet;
  if (!table) return [];
  const columns = table.columns.filter(({ operator }) => operator === "sum");
  const partitions = [...bySex(columns), ...byAge(columns), ...byShares(sheet, table.columns)];
  return partitions
    .filter((partition) => !isStated(sheet, partition))
    .flatMap(({ whole, parts, severity }) => {
      const relations = table.rows
        .filter(({ operator }) => operator !== "recompute")
        .flatMap(
          (row) =>
            sumRelation(
              fields,
              cellField(sheet, row, whole),
              parts.map((part) => cellField(sheet, row, part)),
            ) ?? [],
        );
      const names = parts.map(({ column }) => ({ sign: 1 as const, name: columnName(sheet, column) }));
      const id = `${sheet.key}.CHIA.${ruleColumnId(sheet, parts[0]?.column ?? whole.column)}`;
      const says = `Cột ${joinNames(names)} = ${columnName(sheet, whole.column)}`;
      return sumRule({ id, severity, says }, relations, false);
    });
}

/** Nam and Nữ, and nobody else, under one caption. */
function bySex(columns: readonly TemplateColumn[]): readonly Partition[] {
  return siblings(columns).flatMap((group) => {
    const leaves = group.map((column) => captionKey(column.path.at(-1) ?? "")).sort();
    const whole = leaves.join() === "nam,nữ" ? wholeOf(group, columns) : undefined;
    return whole ? [{ whole, parts: group, severity: "error" }] : [];
  });
}

/** Bands of age that follow one another without a gap; a form may still count some ages nowhere, so a difference is to be explained. */
function byAge(columns: readonly TemplateColumn[]): readonly Partition[] {
  return siblings(columns).flatMap((group) => {
    const isAge = /(độ tuổi|nhóm tuổi|lứa tuổi)/u.test(foldText(group[0]?.path.at(-2) ?? ""));
    const isBand = group.every((column) => /\d/.test(column.path.at(-1) ?? ""));
    const whole = isAge && isBand && group.length >= 2 ? wholeOf(group, columns) : undefined;
    return whole ? [{ whole, parts: group, severity: "explain" }] : [];
  });
}

/** Counts under one caption of grades, each with its rate of the same whole. */
function byShares(sheet: TemplateSheet, columns: readonly TemplateColumn[]): readonly Partition[] {
  const first = sheet.table?.rows[0]?.row ?? 0;
  const groups = new Map<string, { whole: TemplateColumn; parts: TemplateColumn[] }>();
  for (const rate of columns) {
    const terms = ratioTermsOf(sheet.formulas[a1(first, rate.column)] ?? "");
    const over = terms?.numerator.length === 1 ? terms.numerator[0] : undefined;
    const under = terms?.denominator.length === 1 ? terms.denominator[0] : undefined;
    const part = columns.find(({ column }) => column === over?.column);
    const whole = columns.find(({ column }) => column === under?.column);
    const caption = foldText(rate.path[0] ?? "");
    if (!part || !whole || over?.row !== first || under?.row !== first) continue;
    if (!/(mức|xếp loại|phân loại|loại|chia theo|chia ra)/u.test(caption) || part.path[0] !== rate.path[0])
      continue;
    const key = `${caption}|${whole.column}`;
    const group = groups.get(key) ?? { whole, parts: [] };
    group.parts.push(part);
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ whole, parts }) => parts.length >= 3 && !parts.includes(whole))
    .map(({ whole, parts }) => ({ whole, parts, severity: "error" }));
}

/** Columns that share every caption but the last, side by side. */
function siblings(columns: readonly TemplateColumn[]): readonly (readonly TemplateColumn[])[] {
  const groups = new Map<string, TemplateColumn[]>();
  for (const column of columns) {
    if (column.path.length < 2) continue;
    const key = column.path.slice(0, -1).map(captionKey).join("›");
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

/** "Trong số đoàn viên cuối kỳ" names its whole; otherwise the "Tổng số" beside the group is it. */
function wholeOf(
  group: readonly TemplateColumn[],
  columns: readonly TemplateColumn[],
): TemplateColumn | undefined {
  const ancestors = group[0]?.path.slice(0, -1) ?? [];
  for (const caption of ancestors) {
    const named = /^(?:trong (?:tổng )?số|trong đó(?: số)?|chia theo|phân theo)\s+(.+)$/u.exec(
      captionKey(caption),
    )?.[1];
    const whole = columns.filter((column) => captionKey(column.path.at(-1) ?? "") === named);
    if (named !== undefined && whole.length === 1) return whole[0];
  }
  const outer = ancestors[0] ?? "";
  const totals = columns.filter(
    (column) =>
      /^(tổng số|tổng cộng|tổng)( |$)/u.test(captionKey(column.path.at(-1) ?? "")) &&
      column.path.length >= 2 &&
      captionKey(column.path[0] ?? "") === captionKey(outer) &&
      !group.includes(column),
  );
  if (totals.length > 0) return totals.length === 1 ? totals[0] : undefined;
  // "Tổng số đoàn viên | Chia theo giới tính › Nam, Nữ": the total stands outside the group that divides it.
  const outside = columns.filter(
    ({ path }) => path.length === 1 && /^(tổng số|tổng cộng|tổng)( |$)/u.test(captionKey(path[0] ?? "")),
  );
  const divides = /^(trong đó|chia (theo|ra)|phân (theo|ra)|theo|giới tính)/u.test(captionKey(outer));
  return divides && outside.length === 1 ? outside[0] : undefined;
}

/** The form's own formula in the whole, or its row of numbers, says the same already. */
function isStated(sheet: TemplateSheet, { whole, parts }: Partition): boolean {
  const printed = expressionTerms(whole.expression ?? "")?.map(({ number }) => number);
  if (printed && parts.every(({ number }) => number !== null && printed.includes(number))) return true;
  const formula = sheet.formulas[a1(sheet.table?.rows[0]?.row ?? 0, whole.column)];
  return formula !== undefined && parts.every((part) => formula.includes(a1(1, part.column).slice(0, -1)));
}
