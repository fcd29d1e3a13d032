/**
 * Columns of which a line fills one: "Ngày sinh › Nam | Nữ", age bands, "Đạt | Không đạt". Qualifications are no such
 * group: who holds a second degree may mark two, and who holds none marks none.
 */
import { a1 } from "../model/address";
import { fieldId } from "../model/report-data";
import type { Rule } from "../rules/rule";
import { ageBandGroups } from "./infer-age-bands";
import { columnGroups, groupWords, isBirthCaption, leafWords, personColumn } from "./infer-list-columns";
import { columnName, ruleColumnId } from "./infer-rule-names";
import { inputFields } from "./input-fields";
import type { TemplateColumn, TemplateSheet, TemplateTable } from "./template";

export function groupRules(sheet: TemplateSheet): Rule[] {
  const { table, shape } = sheet;
  if (!table) return [];
  const verdicts = verdictPairs(table.columns);
  if (shape === "criteria") return verdicts.flatMap((group) => criteriaRule(sheet, table, group));
  if (shape !== "list") return [];
  const sexes = personColumn(table) ? sexPairs(table.columns) : [];
  const ages = personColumn(table) ? ageBandGroups(table) : [];
  const exclusive = [...sexes, ...ages, ...verdicts].map((group) =>
    listRule(sheet, group, { need: "at-most-one", severity: "error" }),
  );
  const asked = sexes
    .filter((group) => group.some(({ path }) => path.some(isBirthCaption)))
    .map((group) => listRule(sheet, group, { need: "at-least-one", severity: "explain" }));
  return [...exclusive, ...asked];
}

/** Nam and Nữ, and nobody else, side by side, under a date of birth, "Giới tính" or nothing: not the counts of a branch. */
function sexPairs(columns: readonly TemplateColumn[]): readonly (readonly TemplateColumn[])[] {
  return adjacentPairs(columns, ["nam", "nữ"]).filter(([first]) => {
    const group = first ? groupWords(first) : "";
    return group === "" || isBirthCaption(group) || /(^| )(giới tính|giới|phái|tuổi)( |$)/u.test(group);
  });
}

function verdictPairs(columns: readonly TemplateColumn[]): readonly (readonly TemplateColumn[])[] {
  const asking = columns.filter(({ type, operator }) => operator === "none" && type !== "choice");
  return [
    ["đạt", "không đạt"],
    ["đạt", "chưa đạt"],
    ["có", "không"],
    ["đồng ý", "không đồng ý"],
  ].flatMap((leaves) => adjacentPairs(asking, leaves));
}

/** Columns with these leaves one beside the other in one group, in either order, and no third leaf between or beside. */
function adjacentPairs(
  columns: readonly TemplateColumn[],
  leaves: readonly string[],
): readonly (readonly TemplateColumn[])[] {
  const wanted = [...leaves].sort().join();
  const groups = [...columnGroups(columns), ...ungrouped(columns)];
  return groups.filter((group) => group.map(leafWords).sort().join() === wanted);
}

/** Neighbours without a group over them. */
function ungrouped(columns: readonly TemplateColumn[]): readonly (readonly TemplateColumn[])[] {
  return columns.flatMap((column, index) => {
    const next = columns[index + 1];
    return next && column.path.length === 1 && next.path.length === 1 ? [[column, next]] : [];
  });
}

function listRule(
  sheet: TemplateSheet,
  group: readonly TemplateColumn[],
  { need, severity }: { need: "at-most-one" | "at-least-one"; severity: "error" | "explain" },
): Rule {
  const named = namesOf(sheet, group);
  const [word, says] =
    need === "at-most-one"
      ? ["NHOM", `Mỗi dòng chỉ ghi một trong các cột ${named}`]
      : ["TRONG", `Mỗi dòng phải ghi ít nhất một trong các cột ${named}`];
  return {
    kind: "one-of",
    id: `${sheet.key}.${word}.${ruleColumnId(sheet, group[0]?.column ?? 0)}`,
    severity,
    says,
    need,
    lists: [{ list: sheet.key, columns: group.map(({ id }) => id) }],
    groups: [],
  };
}

function criteriaRule(sheet: TemplateSheet, table: TemplateTable, group: readonly TemplateColumn[]): Rule[] {
  const inputs = new Set(inputFields(sheet).map(({ id }) => id));
  const groups = table.rows
    .map(({ row }) => group.map(({ column }) => fieldId(sheet.key, a1(row, column))))
    .filter((fields) => fields.every((field) => inputs.has(field)));
  if (groups.length === 0) return [];
  return [
    {
      kind: "one-of",
      id: `${sheet.key}.NHOM.${ruleColumnId(sheet, group[0]?.column ?? 0)}`,
      severity: "error",
      says: `Mỗi dòng chỉ ghi một trong các cột ${namesOf(sheet, group)}`,
      need: "at-most-one",
      lists: [],
      groups,
    },
  ];
}

function namesOf(sheet: TemplateSheet, group: readonly TemplateColumn[]): string {
  return group.map(({ column }) => columnName(sheet, column)).join(", ");
}
