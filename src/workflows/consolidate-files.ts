/**
 * "Tổng hợp": reads every file, chooses one for each unit, adds them up by meaning and fills the official form.
 * One broken file never stops the run; nothing is written before everything is known.
 */
import { noDecisions } from "../core/campaign/decisions";
import type { Choice } from "../core/consolidation/choose-files";
import type { CompletenessStatement } from "../core/consolidation/completeness";
import type { Consolidation } from "../core/consolidation/consolidation";
import { resultPatch } from "../core/consolidation/result-patch";
import type { Template } from "../core/templates/template";
import type { OrgUnit } from "../core/units/org-unit";
import type { SourceFile } from "../host/source-file";
import type { Container } from "../host/workbook-reader";
import type { WorkbookWriter } from "../host/workbook-writer";
import { filledForm } from "./fill-form";
import { openForm, openUnitList, type Refused } from "./open-form";
import { planConsolidation } from "./plan-consolidation";
import type { Hosts } from "./read-sent-file";
import { readSubmissions } from "./read-submissions";

const messages = {
  otherEnding: (container: string) =>
    `Biểu mẫu là tệp .${container} nên tên tệp kết quả cũng phải có đuôi .${container}, nếu không Excel sẽ không mở được.`,
  notXlsx: (name: string, container: string) =>
    `Biểu mẫu “${name}” ở định dạng .${container} nên không ghi kết quả vào được. Hãy mở bằng Excel, lưu thành tệp .xlsx rồi chạy lại với tệp mới.`,
};

export interface ConsolidateInput {
  readonly files: readonly SourceFile[];
  readonly form: SourceFile;
  readonly unitList: SourceFile;
  /** A known template; learned from the form where absent. */
  readonly template: Template | undefined;
  readonly onlyClean: boolean;
  /** What the result's name ends in; the form's own container has to be the same. */
  readonly resultContainer?: Container;
  /** When it was made, as the result's statement says it; null to leave it out. */
  readonly madeAt: string | null;
  readonly onProgress?: (done: number, total: number, file: string) => void;
}

export interface Consolidated {
  readonly outcome: "consolidated";
  readonly template: Template;
  /** The period id of the campaign; null where neither the form nor the files tell it. */
  readonly period: string | null;
  /** The filled form as a workbook, in the form's own container. */
  readonly bytes: Uint8Array;
  /** The unit that receives the reports; null where the list names none. */
  readonly receiver: OrgUnit | null;
  readonly consolidation: Consolidation;
  readonly statement: CompletenessStatement;
  readonly choice: Choice;
  readonly unitNotes: readonly string[];
}

export async function consolidateFiles(
  input: ConsolidateInput,
  hosts: Hosts & { readonly writer: WorkbookWriter },
): Promise<Consolidated | Refused> {
  const form = await openForm(input.form, hosts.reader, input.template);
  if (form.outcome === "refused") return form;
  const { container } = form;
  if (!canBeFilled(container))
    return { outcome: "refused", message: messages.notXlsx(input.form.name, container) };
  if ((input.resultContainer ?? container) !== container)
    return { outcome: "refused", message: messages.otherEnding(container) };
  const list = await openUnitList(input.unitList, hosts.reader);
  if (list.outcome === "refused") return list;
  const { template } = form;
  const { files, onProgress } = input;

  const submissions = await readSubmissions(
    { files, template, units: list.units, ...(onProgress ? { onProgress } : {}) },
    hosts,
  );

  const plan = planConsolidation({
    template,
    units: list.units,
    submissions,
    decisions: { ...noDecisions, onlyClean: input.onlyClean },
  });
  const { consolidation, statement, result } = filledForm({
    plan,
    template,
    units: list.units,
    form: form.workbook,
    madeAt: input.madeAt,
  });
  const written = await hosts.writer.write(form.bytes, resultPatch(result));
  if (written.outcome === "refused") return written;
  return {
    outcome: "consolidated",
    template,
    period: plan.period,
    bytes: written.bytes,
    receiver: plan.receiver,
    consolidation,
    statement,
    choice: plan.choice,
    unitNotes: list.notes,
  };
}

function canBeFilled(container: Container): boolean {
  return container === "xlsx" || container === "xlsm";
}
