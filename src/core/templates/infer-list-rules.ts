/** Rules over the lines of a list as such: nobody twice, numbers that count on. */
import type { Rule } from "../rules/rule";
import { foldText } from "../text/fold-text";
import { birthColumns, personColumn } from "./infer-list-columns";
import { columnName } from "./infer-rule-names";
import type { TemplateColumn, TemplateSheet, TemplateTable } from "./template";

export function listRules(sheet: TemplateSheet): Rule[] {
  const { table } = sheet;
  if (sheet.shape !== "list" || !table) return [];
  return [...uniqueRules(sheet, table), ...ordinalRules(sheet, table)];
}

function uniqueRules(sheet: TemplateSheet, table: TemplateTable): Rule[] {
  const list = sheet.key;
  const id = `${list}.TRUNG`;
  const typed = table.columns.filter(({ formula }) => formula === undefined);
  // Who went twice, or was commended twice, stands there twice.
  const isOfPersons = !table.columns.some(({ path }) => recurring.test(foldText(path.join(" "))));
  const person = personColumn(table);
  const birth = birthColumns(table);
  const identity = typed.find(({ path }) => identityCaption.test(foldText(path.join(" "))));
  const rule = (columns: readonly TemplateColumn[], severity: "explain" | "note", says: string): Rule => ({
    kind: "unique",
    id,
    severity,
    says,
    list,
    columns: columns.map((column) => column.id),
  });
  const rules: Rule[] = [];
  if (isOfPersons && identity)
    rules.push(
      rule([identity], "explain", `Không có hai dòng cùng cột ${columnName(sheet, identity.column)}`),
    );
  if (isOfPersons && person && birth.length > 0)
    rules.push(rule([person, ...birth], "explain", "Không có hai dòng cùng họ tên và ngày sinh"));
  if (rules.length > 0 || typed.length < 2) return rules;
  return [rule(typed, "note", "Không có hai dòng giống hệt nhau")];
}

/** A line is then about an event rather than a person. */
const recurring =
  /(từ ngày|đến ngày|thời gian (đi|tham gia|tổ chức|thực hiện)|nơi đến|khen thưởng|kỷ luật|danh hiệu|giải thưởng|thành tích|sáng kiến|công trình|hoạt động|nội dung|lớp|khóa|hội thi|hình thức|đợt|chuyến|ngày (đi|đến|tổ chức))/u;

const identityCaption =
  /(cccd|cmnd|cmtnd|căn cước|chứng minh (nhân dân|thư)|định danh|số hộ chiếu|mã (số )?(đoàn viên|hội viên|đội viên|cán bộ|công chức|viên chức|nhân viên|học sinh|sinh viên|định danh)|số (thẻ|hiệu|sổ)( đoàn| đoàn viên| hội viên| cán bộ| công chức| viên chức)|mssv|mã đv$)/u;

function ordinalRules(sheet: TemplateSheet, { codeColumn, codeCaption }: TemplateTable): Rule[] {
  if (codeColumn === null) return [];
  const says = `Cột ${codeCaption === "" ? "số thứ tự" : codeCaption} đánh số liên tục, không trùng, không bỏ cách`;
  return [{ kind: "tt-sequence", id: `${sheet.key}.TT`, severity: "note", says, list: sheet.key }];
}
