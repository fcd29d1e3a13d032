/** Rules that the office wrote itself: in a sheet "Quy tắc" of the blank form, and in the workbook of `--rules`. */
import type { Finding } from "../../core/model/finding";
import type { Workbook } from "../../core/model/grid";
import type { Template } from "../../core/templates/template";
import { readRuleSheet } from "../../core/templates/written-rules/read-rule-sheet";
import { withWrittenRules } from "../../core/templates/written-rules/with-written-rules";
import { openWorkbook } from "../../workflows/open-form";
import { CannotRun } from "./cannot-run";
import { nodeHosts } from "./node-hosts";
import { ownFile } from "./source-files";

const messages = {
  noForm: "Dùng --rules thì cần nêu cả biểu mẫu (--form hoặc --template) để biết quy tắc nói về ô nào.",
  notOpened: (name: string, why: string) => `Không mở được tệp quy tắc “${name}”. ${why}`,
  noRules: (name: string) =>
    `Không thấy bảng quy tắc nào trong “${name}”. Bảng cần có dòng tiêu đề với các cột Mã, Vế trái, Phép so sánh, Vế phải.`,
};

export interface JoinedRules {
  /** The form's, with the written rules. */
  readonly template: Template | undefined;
  /** How many rules were read from sheets. */
  readonly count: number;
  /** What is wrong with the rules themselves, at their cells. */
  readonly findings: readonly { readonly file: string; readonly finding: Finding }[];
}

export interface RuleSource {
  readonly file: string;
  readonly workbook: Workbook;
}

/** @param form The blank form, where there is one: its sheet of rules is used without being asked for. */
export async function joinedRules(
  template: Template | undefined,
  form: RuleSource | undefined,
  path: string | undefined,
): Promise<JoinedRules> {
  if (path !== undefined && !template) throw new CannotRun(messages.noForm);
  const named = path === undefined ? undefined : await openRules(path);
  if (!template) return { template, count: 0, findings: [] };
  let joined: Template = template;
  let count = 0;
  const findings: { file: string; finding: Finding }[] = [];
  for (const source of [form, named].flatMap((one) => one ?? [])) {
    const { file, workbook } = source;
    const written = readRuleSheet(workbook, joined);
    if (source === named && written.sheet === null && written.findings.length === 0)
      throw new CannotRun(messages.noRules(file));
    joined = withWrittenRules(joined, written);
    count += written.rules.length;
    findings.push(...written.findings.map((finding) => ({ file, finding })));
  }
  return { template: joined, count, findings };
}

async function openRules(path: string): Promise<RuleSource> {
  const file = await ownFile(path);
  const opened = await openWorkbook(file, nodeHosts.reader);
  if (opened.outcome === "refused") throw new CannotRun(messages.notOpened(file.name, opened.message));
  return { file: file.name, workbook: opened.workbook };
}
