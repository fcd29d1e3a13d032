/**
 * Small templates as tests write them. A form: TT in A, labels in B, figures from C, rows from 11 on.
 * A list: TT in A, its columns from B, entries in rows 11 to 13, results from row 14 on.
 */
import { columnName } from "../../src/core/model/address";
import type {
  FieldType,
  Operator,
  Template,
  TemplateColumn,
  TemplateRow,
  TemplateSheet,
} from "../../src/core/templates/template";

const firstRow = 11;

export interface FormSpec {
  readonly key: string;
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly closedCells?: readonly string[];
  readonly givenCells?: TemplateSheet["givenCells"];
  readonly looseFields?: TemplateSheet["looseFields"];
}

/** Caption, type, and the operator where it is not the one the type asks for. */
type ColumnSpec = readonly [caption: string, type: FieldType, operator?: Operator];
type RowSpec = readonly [code: string, label: string, override?: Pick<TemplateRow, "type" | "operator">];

export function formSheet(spec: FormSpec): TemplateSheet {
  const columns = spec.columns.map((column, index) => columnOf(column, index + 3, index + 1));
  const rows = spec.rows.map(([code, label, override], index): TemplateRow => ({
    id: code,
    row: firstRow + index,
    code,
    label,
    path: [],
    kind: "data",
    ...override,
  }));
  return {
    ...sheetOf(spec.key, spec.name, "form"),
    table: {
      ...tableOf(columns),
      bodyBottom: firstRow + rows.length - 1,
      labelColumn: 2,
      rows,
    },
    looseFields: [...(spec.looseFields ?? [])],
    formulas: { ...spec.formulas },
    closedCells: [...(spec.closedCells ?? [])],
    givenCells: { ...spec.givenCells },
  };
}

export interface ListSpec {
  readonly key: string;
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly looseFields?: TemplateSheet["looseFields"];
  /** 13 where not told. */
  readonly bodyBottom?: number;
}

export function listSheet(spec: ListSpec): TemplateSheet {
  const columns = spec.columns.map((column, index) => {
    const formula = spec.formulas?.[`${columnName(index + 2)}${firstRow}`];
    const learned = columnOf(column, index + 2, index + 2);
    return formula === undefined ? learned : { ...learned, formula };
  });
  return {
    ...sheetOf(spec.key, spec.name, "list"),
    table: { ...tableOf(columns), bodyBottom: spec.bodyBottom ?? 13, labelColumn: null, rows: [] },
    looseFields: [...(spec.looseFields ?? [])],
    formulas: { ...spec.formulas },
  };
}

export function pageSheet(key: string, name: string): TemplateSheet {
  return sheetOf(key, name, "page");
}

export function templateOf(sheets: readonly TemplateSheet[], rules: Template["rules"] = []): Template {
  return {
    id: "mau-thu",
    version: 1,
    title: "Báo cáo thử",
    source: { documentNumber: null, documentDate: null, issuer: null, origin: "mẫu ví dụ" },
    validFrom: null,
    validTo: null,
    period: "2023-Q4",
    sheets: [...sheets],
    rules,
  };
}

function sheetOf(key: string, name: string, shape: TemplateSheet["shape"]): TemplateSheet {
  return {
    key,
    name,
    title: name.toUpperCase(),
    shape,
    isProtected: false,
    headerFields: [],
    printedTexts: [],
    looseFields: [],
    formulas: {},
    givenCells: {},
    closedCells: [],
  };
}

function columnOf([caption, type, operator]: ColumnSpec, column: number, number: number): TemplateColumn {
  return {
    id: String(number),
    column,
    number: String(number),
    path: [caption],
    type,
    operator: operator ?? (type === "ratio" ? "ratio" : type === "percent" ? "recompute" : defaultOf(type)),
  };
}

function defaultOf(type: FieldType): Operator {
  return ["integer", "decimal", "number", "any"].includes(type) ? "sum" : "none";
}

function tableOf(columns: readonly TemplateColumn[]) {
  return {
    headerTop: 9,
    headerBottom: 9,
    numberRow: 10,
    bodyTop: firstRow,
    left: 1,
    right: Math.max(2, ...columns.map(({ column }) => column)),
    codeColumn: 1,
    codeCaption: "TT",
    printedColumns: [],
    labelCaption: "Nội dung",
    columns: [...columns],
  };
}
