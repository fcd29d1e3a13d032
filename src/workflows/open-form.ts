/** What both checking and consolidating begin with: the template (given, or learned from the form) and the unit list. */
import type { Workbook } from "../core/model/grid";
import { inferTemplate, printedPeriod } from "../core/templates/infer-template";
import type { Template } from "../core/templates/template";
import type { OrgUnit } from "../core/units/org-unit";
import { findUnitList } from "../core/units/unit-list";
import type { SourceFile } from "../host/source-file";
import type { Container, ReadOptions, ReadRefusal, WorkbookReader } from "../host/workbook-reader";
import { isFormOf } from "./is-form-of";

const messages = {
  form: (name: string, why: string) => `Không mở được biểu mẫu “${name}”. ${why}`,
  noTable: (name: string) =>
    `Không tìm thấy bảng số liệu nào trong biểu mẫu “${name}”. Đề nghị chọn biểu mẫu trắng có dòng tiêu đề cột.`,
  otherTemplate: (name: string, template: string) =>
    `Biểu mẫu “${name}” không đúng với mẫu “${template}” đã chọn. Hãy chọn lại cho đúng cặp, hoặc bỏ --template để học lại từ biểu mẫu.`,
  list: (name: string, why: string) => `Không dùng được danh sách đơn vị “${name}”. ${why}`,
};

export interface Refused {
  readonly outcome: "refused";
  /** Vietnamese, one line. */
  readonly message: string;
}

export interface OpenedForm {
  readonly outcome: "opened";
  readonly bytes: Uint8Array;
  readonly container: Container;
  readonly workbook: Workbook;
  readonly template: Template;
}

export interface OpenedList {
  readonly outcome: "opened";
  /** The workbook that holds the list. */
  readonly workbook: Workbook;
  readonly units: readonly OrgUnit[];
  /** What is odd about the list, in Vietnamese. */
  readonly notes: readonly string[];
}

/** Reads a blank form and learns it, unless the template is known already; a known one must be of this form. */
export async function openForm(
  form: SourceFile,
  reader: WorkbookReader,
  template?: Template,
): Promise<OpenedForm | Refused> {
  const opened = await openWorkbook(form, reader, { styledBlanks: true, validations: true });
  if (opened.outcome === "refused") return refused(messages.form(form.name, opened.message));
  const { workbook } = opened;
  if (template && !isFormOf(template, workbook))
    return refused(messages.otherTemplate(form.name, template.title));
  // A template learned last quarter keeps its period; the form in hand says for which one it is used now.
  const known = template
    ? { ...template, period: printedPeriod(workbook) ?? template.period }
    : inferTemplate(workbook, form.name);
  if (!known.sheets.some(({ shape }) => shape === "form" || shape === "list"))
    return refused(messages.noTable(form.name));
  return { ...opened, template: known };
}

export async function openUnitList(file: SourceFile, reader: WorkbookReader): Promise<OpenedList | Refused> {
  const opened = await openWorkbook(file, reader);
  if (opened.outcome === "refused") return refused(messages.list(file.name, opened.message));
  const list = findUnitList(opened.workbook);
  return list.outcome === "list"
    ? { outcome: "opened", workbook: opened.workbook, units: list.units, notes: list.notes }
    : refused(messages.list(file.name, list.message));
}

/** A workbook of the user's own, with its bytes. */
export async function openWorkbook(
  file: SourceFile,
  reader: WorkbookReader,
  options?: ReadOptions,
): Promise<Omit<OpenedForm, "template"> | ReadRefusal> {
  const bytes = await file.read();
  if (!(bytes instanceof Uint8Array)) return bytes;
  const read = await reader.read(bytes, options);
  if (read.outcome === "refused") return read;
  return { outcome: "opened", bytes, container: read.container, workbook: read.workbook };
}

function refused(message: string): Refused {
  return { outcome: "refused", message };
}
