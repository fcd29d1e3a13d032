/** The form that a workbook holds, with what the officer needs to recognise it: learned, remembered, or an example. */
import { periodWords } from "../core/model/period";
import type { Workbook } from "../core/model/grid";
import { inferTemplate } from "../core/templates/infer-template";
import { type Template, templateSchema, type TemplateSheet } from "../core/templates/template";

const words = {
  noName: "Biểu mẫu",
  noPeriod: "Biểu không ghi kỳ báo cáo cụ thể nên kỳ được lấy theo các tệp gửi về.",
  anyColumns: (sheet: string, columns: readonly string[]) =>
    `Trang “${sheet}”: chưa rõ ${columns.length > 1 ? "các cột" : "cột"} “${columns.join("”, “")}” ghi số hay chữ; chỗ nào là số thì cộng lại.`,
};

export interface FormChoice {
  readonly source: "learned" | "remembered" | "example";
  readonly template: Template;
  /** The form as it is when blank, without sheets of ours. */
  readonly blank: Workbook;
  readonly title: string;
  /** How many of its sheets are tables to consolidate. */
  readonly formCount: number;
  /** "quý IV năm 2023"; null where it prints none. */
  readonly periodWords: string | null;
  /** Names of the sheets that are tables to consolidate. */
  readonly sheets: readonly string[];
  /** What learning is unsure of, Vietnamese sentences. */
  readonly unsure: readonly string[];
}

/** Null where the template has no table to consolidate. */
export function formChoice(
  source: FormChoice["source"],
  template: Template,
  blank: Workbook,
): FormChoice | null {
  const tables = template.sheets.filter(isConsolidated);
  if (tables.length === 0) return null;
  return {
    source,
    template,
    blank,
    title: template.title,
    formCount: tables.length,
    periodWords: template.period === null ? null : periodWords(template.period),
    sheets: tables.map(({ name }) => name),
    unsure: source === "learned" ? unsureOf(template, tables) : [],
  };
}

/** The template of the named sheets of a workbook. */
export function learnedTemplate(
  workbook: Workbook,
  sheets: ReadonlySet<string>,
  fileName: string | null,
): Template {
  const only = { ...workbook, sheets: workbook.sheets.filter(({ name }) => sheets.has(name)) };
  // In the order in which a remembered template comes back, so that the two can be compared.
  return templateSchema.parse(inferTemplate(only, fileName ?? words.noName));
}

export function isConsolidated({ shape }: TemplateSheet): boolean {
  return shape === "form" || shape === "list";
}

function unsureOf(template: Template, tables: readonly TemplateSheet[]): readonly string[] {
  return [
    ...(template.period === null ? [words.noPeriod] : []),
    ...tables.flatMap(({ name, shape, table }) => {
      const columns = (table?.columns ?? []).filter(
        ({ type, operator }) => shape === "form" && type === "any" && operator === "sum",
      );
      const captions = columns.map(({ path, id }) => path.join(" › ") || id);
      return captions.length > 0 ? [words.anyColumns(name, captions)] : [];
    }),
  ];
}
