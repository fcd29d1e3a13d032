/** What both checking and consolidating begin with: the template (given, or learned from the form) and the unit list. */
import type { Workbook } from "../core/model/grid";
import { inferTemplate } from "../core/templates/infer-template";
import type { Template } from "../core/templates/template";
import type { OrgUnit } from "../core/units/org-unit";
import { findUnitList } from "../core/units/unit-list";
import type { SourceFile } from "../host/source-file";
import type { WorkbookReader } from "../host/workbook-reader";

export interface Refused {
  readonly outcome: "refused";
  /** Vietnamese, one line. */
  readonly message: string;
}

export interface OpenedForm {
  readonly outcome: "opened";
  readonly workbook: Workbook;
  readonly template: Template;
}

/** Reads a blank form and learns it, unless the template is known already. */
export async function openForm(
  form: SourceFile,
  reader: WorkbookReader,
  template?: Template,
): Promise<OpenedForm | Refused> {
  const read = await reader.read(form.bytes, { styledBlanks: true, validations: true });
  if (read.outcome === "refused")
    return { outcome: "refused", message: `Không mở được biểu mẫu “${form.name}”. ${read.message}` };
  const known = template ?? inferTemplate(read.workbook, form.name);
  if (!known.sheets.some(({ shape }) => shape === "form" || shape === "list")) {
    return {
      outcome: "refused",
      message: `Không tìm thấy bảng số liệu nào trong biểu mẫu “${form.name}”. Đề nghị chọn biểu mẫu trắng có dòng tiêu đề cột.`,
    };
  }
  return { outcome: "opened", workbook: read.workbook, template: known };
}

export async function openUnitList(
  file: SourceFile,
  reader: WorkbookReader,
): Promise<
  | { readonly outcome: "opened"; readonly units: readonly OrgUnit[]; readonly notes: readonly string[] }
  | Refused
> {
  const read = await reader.read(file.bytes);
  if (read.outcome === "refused")
    return { outcome: "refused", message: `Không mở được danh sách đơn vị “${file.name}”. ${read.message}` };
  const list = findUnitList(read.workbook);
  return list.outcome === "list"
    ? { outcome: "opened", units: list.units, notes: list.notes }
    : { outcome: "refused", message: `Không dùng được danh sách đơn vị “${file.name}”. ${list.message}` };
}
