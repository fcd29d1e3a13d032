/**
 * A template: what DOAN knows of a form, as strict JSON. Learned from a blank form (`infer-template.ts`)
 * or taken from the library. Places are those of the blank form; a unit's sheet is matched to them by
 * meaning (`match-sheet.ts`), so an address here names a field and never a place in a unit's file.
 *
 *   { id: "mvd-tv-2023-04", version: 1, title: "…", source: { … }, period: "2023-Q4", sheets: [ … ], rules: [ … ] }
 */
import * as z from "zod";
import { ruleSchema } from "../rules/rule";

/** `number`: counted or measured, the form does not say whether whole. `any`: the form does not say at all. */
export const fieldTypes = [
  "integer",
  "decimal",
  "number",
  "percent",
  "ratio",
  "text",
  "date",
  "mark",
  "choice",
  "any",
] as const;
const fieldTypeSchema = z.enum(fieldTypes);
export type FieldType = z.infer<typeof fieldTypeSchema>;

/**
 * How the figures of many units become one: `sum` adds numbers; `ratio` makes Σn/Σm of "n/m"; `recompute`
 * is never added but computed again from consolidated parts; `none` is not consolidated (notes, marks of
 * one unit) and stays visible in the detail sheet.
 */
const operatorSchema = z.enum(["sum", "ratio", "recompute", "none"]);
export type Operator = z.infer<typeof operatorSchema>;

const address = z.string().regex(/^[A-Z]{1,3}[1-9][0-9]{0,6}$/);

const columnSchema = z.strictObject({
  /** The printed number where it is unique ("7", "6a"), else the column's letter. */
  id: z.string(),
  /** Column in the blank form, from 1. */
  column: z.int().positive(),
  /** As printed in the row of numbers, without brackets: "(7)" → "7"; null without such a row. */
  number: z.string().nullable(),
  /** What the row of numbers prints after "=": "7=8+9" → "8+9". */
  expression: z.string().optional(),
  /** Captions from the outermost group to the leaf. */
  path: z.array(z.string()),
  /** Hidden in the blank form itself. */
  isHidden: z.boolean().optional(),
  type: fieldTypeSchema,
  operator: operatorSchema,
  choices: z.array(z.string()).optional(),
  /** List sheets: the column's formula as it stands in the first row of the body. */
  formula: z.string().optional(),
});
export type TemplateColumn = z.infer<typeof columnSchema>;

const rowSchema = z.strictObject({
  /** The code where it is unique ("1.1", "II"), else with the code it stands under ("II.1"), else `d` and the row's number. */
  id: z.string(),
  /** Row in the blank form, from 1. */
  row: z.int().positive(),
  code: z.string().nullable(),
  label: z.string(),
  /** Labels of the rows it stands under, outermost first. */
  path: z.array(z.string()),
  kind: z.enum(["data", "section", "total"]),
  /** Hidden in the blank form itself. */
  isHidden: z.boolean().optional(),
  /** Where the row, not the column, says what is asked (a row measured in "%"). */
  type: fieldTypeSchema.optional(),
  operator: operatorSchema.optional(),
});
export type TemplateRow = z.infer<typeof rowSchema>;

const tableSchema = z.strictObject({
  headerTop: z.int().positive(),
  /** The last row of captions, above the row of numbers. */
  headerBottom: z.int().positive(),
  numberRow: z.int().positive().nullable(),
  bodyTop: z.int().positive(),
  /** A form: its last row. A list: the last row meant for entries in the blank form. */
  bodyBottom: z.int().positive(),
  left: z.int().positive(),
  right: z.int().positive(),
  /** The columns by which rows are known, and the captions over them. */
  codeColumn: z.int().positive().nullable(),
  codeCaption: z.string(),
  labelColumn: z.int().positive().nullable(),
  labelCaption: z.string(),
  /** Value columns of a form; every column but TT of a list. */
  columns: z.array(columnSchema),
  /** Columns the form has filled in itself (measures, groups): part of its structure, nothing is asked there. */
  printedColumns: z.array(z.strictObject({ column: z.int().positive(), path: z.array(z.string()) })),
  /** The rows of a form; of a list, the rows below its body (total, summary lines). */
  rows: z.array(rowSchema),
});
export type TemplateTable = z.infer<typeof tableSchema>;

const headerFieldSchema = z.strictObject({
  role: z.enum(["unit", "period", "sent-date", "deadline", "template-code", "prepared-by", "other"]),
  /** The caption before the value, as printed: "Đơn vị báo cáo:". */
  label: z.string(),
  /** The cell that holds the value (or caption and value together). */
  cell: address,
});

const sheetSchema = z.strictObject({
  /** Short and unique, quoted in rule ids: "B1", "PL2", "T3". */
  key: z.string(),
  /** The tab's name in the blank form. */
  name: z.string(),
  title: z.string(),
  /** `page`: no table of figures (a cover, instructions). `criteria`: a form whose columns are marks and texts. */
  shape: z.enum(["form", "list", "criteria", "page"]),
  /** The blank form itself is protected, so that a unit's sheet may be. */
  isProtected: z.boolean(),
  headerFields: z.array(headerFieldSchema),
  /** What the blank form prints above and below its table, folded: what differs from it was filled in. */
  printedTexts: z.array(z.string()),
  table: tableSchema.optional(),
  /** Cells to fill in that no row × column pair covers: the value beside a summary line below a list. */
  looseFields: z.array(
    z.strictObject({ cell: address, label: z.string(), type: fieldTypeSchema, operator: operatorSchema }),
  ),
  /** The form's own formulas, without "=", by address. They are kept in the result and recomputed for every unit. */
  formulas: z.record(z.string(), z.string()),
  /** Printed values that the formulas read (a rate, a target), by address. */
  givenCells: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  /** Cells of the table that are not asked for (shaded, crossed out, merged away). */
  closedCells: z.array(address),
});
export type TemplateSheet = z.infer<typeof sheetSchema>;
export type HeaderField = z.infer<typeof headerFieldSchema>;

export const templateSchema = z.strictObject({
  id: z.string(),
  version: z.int().positive(),
  title: z.string(),
  source: z.strictObject({
    documentNumber: z.string().nullable(),
    documentDate: z.string().nullable(),
    issuer: z.string().nullable(),
    /** The file it was learned from, or what kind of example it is ("mẫu ví dụ"). */
    origin: z.string(),
  }),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  /** The period printed on the form, as a period id ("2023-Q4"); null where it prints none. */
  period: z.string().nullable(),
  sheets: z.array(sheetSchema).min(1),
  rules: z.array(ruleSchema),
});
export type Template = z.infer<typeof templateSchema>;
