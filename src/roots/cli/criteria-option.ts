/**
 * The criteria set of `--criteria`: the id of one that is built in, a JSON file, or a workbook with a sheet "Bộ tiêu chí".
 * A set that contradicts itself is refused: every score by it would be wrong.
 */
import { readFile } from "node:fs/promises";
import type { Finding } from "../../core/model/finding";
import type { CriteriaSet } from "../../core/scoring/criteria-set";
import { criteriaSetSchema } from "../../core/scoring/criteria-set-schema";
import { criteriaSets } from "../../core/scoring/index";
import { setFaults } from "../../core/scoring/set-faults";
import { openWorkbook } from "../../workflows/open-form";
import { writtenCriteria } from "../../workflows/score/criteria-here";
import { CannotRun } from "./cannot-run";
import { nodeHosts } from "./node-hosts";
import { schemaFault } from "./schema-fault";
import { ownFile } from "./source-files";

const messages = {
  unknown: (text: string, ids: string) =>
    `Không có bộ tiêu chí “${text}”: không phải tệp đọc được, cũng không phải mã có sẵn (${ids}).`,
  notJson: (path: string) =>
    `Tệp bộ tiêu chí “${path}” không phải tệp JSON đúng cú pháp. Hãy kiểm tra lại dấu ngoặc, dấu phẩy.`,
  wrong: (path: string, fault: string) => `Tệp bộ tiêu chí “${path}” không đúng cấu trúc: ${fault}`,
  contradicts: (path: string, faults: readonly string[]) =>
    `Bộ tiêu chí “${path}” chưa dùng được: ${faults.join(" ")}`,
  notOpened: (name: string, why: string) => `Không mở được tệp bộ tiêu chí “${name}”. ${why}`,
  noSheet: (name: string) =>
    `Không trang nào trong “${name}” là bộ tiêu chí. Trang cần có dòng tiêu đề với các cột Mã và Nội dung.`,
  faulty: (sheet: string, name: string, faults: readonly string[]) =>
    `Bộ tiêu chí ở trang “${sheet}” của “${name}” chưa dùng được: ${faults.join(" ")}`,
  fault: (cell: string, message: string) => `Ô ${cell}: ${message}`,
  more: (count: number) => `Còn ${count} chỗ nữa.`,
};

export interface ChosenCriteria {
  readonly set: CriteriaSet;
  /** What is odd about it, though it can be used; Vietnamese. */
  readonly notes: readonly string[];
}

export async function criteriaOption(text: string): Promise<ChosenCriteria> {
  const builtIn = criteriaSets.get(text);
  if (builtIn) return { set: builtIn, notes: [] };
  return /\.(xls[xmb]?|ods|xml)$/i.test(text) ? ofWorkbook(text) : ofJson(text);
}

/** The file that the option names; `undefined` for a built-in set. */
export function criteriaFile(text: string): string | undefined {
  return criteriaSets.get(text) ? undefined : text;
}

async function ofJson(path: string): Promise<ChosenCriteria> {
  const json = await readFile(path, "utf8").catch(() => {
    throw new CannotRun(messages.unknown(path, criteriaSets.all.map(({ id }) => id).join(", ")));
  });
  const parsed = criteriaSetSchema.safeParse(valueOf(json, path), { reportInput: true });
  if (!parsed.success) throw new CannotRun(messages.wrong(path, schemaFault(parsed.error.issues)));
  const faults = setFaults(parsed.data);
  const errors = faults.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new CannotRun(messages.contradicts(path, firstOf(errors.map(({ message }) => message))));
  return { set: parsed.data, notes: faults.map(({ message }) => message) };
}

async function ofWorkbook(path: string): Promise<ChosenCriteria> {
  const file = await ownFile(path);
  const opened = await openWorkbook(file, nodeHosts.reader);
  if (opened.outcome === "refused") throw new CannotRun(messages.notOpened(file.name, opened.message));
  const told = writtenCriteria(opened.workbook);
  const written = told.length > 0 ? told : writtenCriteria(opened.workbook, true);
  const best = written.find(({ set }) => set !== null) ?? written[0];
  if (!best) throw new CannotRun(messages.noSheet(file.name));
  const { set, sheet, findings } = best;
  if (!set) {
    const errors = findings.filter(({ severity }) => severity === "error");
    throw new CannotRun(messages.faulty(sheet, file.name, firstOf(errors.map(faultLine))));
  }
  return { set, notes: findings.map(faultLine) };
}

function faultLine({ cell, message }: Finding): string {
  return cell === null ? message : messages.fault(cell, message);
}

/** One line is what a refusal has. */
function firstOf(faults: readonly string[]): readonly string[] {
  const shown = faults.slice(0, mostFaults);
  return faults.length > shown.length ? [...shown, messages.more(faults.length - shown.length)] : shown;
}

const mostFaults = 3;

function valueOf(json: string, path: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    throw new CannotRun(messages.notJson(path));
  }
}
