/** A unit's workbook drawn from blank forms, filled in, and what reading it must find. */
import { inferTemplate } from "../../../src/core/templates/infer-template";
import { reportReader, type ReportReading } from "../../../src/core/templates/read-report";
import type { Template } from "../../../src/core/templates/template";
import { a1 } from "../../../src/core/model/address";
import { fieldId } from "../../../src/core/model/report-data";
import { blankWorkbook, filledWorkbook } from "./draft-book";
import { type DrawnForm, type FormDrawing, drawForm } from "./draft-form";
import { type DraftCell, type DraftSheet, placeOfField } from "./draft-sheet";

export interface FilledBook {
  readonly template: Template;
  readonly forms: readonly FilledForm[];
  /** All sheets in their order; tests may add, drop and reorder them. */
  readonly sheets: DraftSheet[];
  read(options?: Parameters<typeof filledWorkbook>[1]): ReportReading;
}

export interface FilledForm extends DrawnForm {
  readonly key: string;
  readonly inputFields: readonly string[];
}

const learned = new Map<string, { template: Template; read: ReturnType<typeof reportReader> }>();

/** Every input cell gets a figure of its own, so that a figure in a wrong field cannot pass unnoticed. */
export function filledBook(...drawings: readonly FormDrawing[]): FilledBook {
  const id = drawings.map(({ name }) => name).join("|");
  const known = learned.get(id) ?? learn(drawings);
  learned.set(id, known);
  let figure = 100;
  const forms = drawings.map((drawing, index): FilledForm => {
    const form = drawForm(drawing);
    for (const cell of form.inputs.values()) cell.value = figure += 1 + (figure % 3);
    return { ...form, key: known.template.sheets[index]?.key ?? "", inputFields: [...form.inputs.keys()] };
  });
  const sheets = forms.map(({ sheet }) => sheet);
  return {
    template: known.template,
    forms,
    sheets,
    read: (options) => known.read(filledWorkbook(sheets, options)),
  };
}

function learn(drawings: readonly FormDrawing[]) {
  const template = inferTemplate(
    blankWorkbook(drawings.map((drawing) => drawForm(drawing).sheet)),
    "mau.xlsx",
  );
  return { template, read: reportReader(template) };
}

export interface Misreading {
  readonly field: string;
  readonly wanted: unknown;
  readonly got: unknown;
}

/**
 * Every input field that was read otherwise than it stands. A field whose row or column is gone must be not
 * submitted; a field in `lost` cannot be told from others any more and must be not submitted too.
 */
export function misreadings(
  book: FilledBook,
  reading: ReportReading,
  lost: readonly string[] = [],
): readonly Misreading[] {
  return book.forms.flatMap(({ sheet, key, inputFields }) =>
    inputFields.flatMap((field): Misreading[] => {
      const place =
        book.sheets.includes(sheet) && !lost.includes(field) ? placeOfField(sheet, field) : undefined;
      const got = reading.report.sheets.get(key)?.fields.get(fieldId(key, field));
      const wanted = place === undefined ? { figure: "not-submitted", address: null } : standing(place);
      const shown = {
        figure: got?.figure.kind === "number" ? got.figure.number : got?.figure.kind,
        address: got?.address,
      };
      return wanted.figure === shown.figure && wanted.address === shown.address
        ? []
        : [{ field: `${key}!${field}`, wanted, got: shown }];
    }),
  );
}

function standing({ row, column, cell }: { row: number; column: number; cell: DraftCell }) {
  return { figure: cell.value === null ? "blank" : cell.value, address: a1(row, column) };
}

/** Rule id, sheet and cell of each finding: what a test names. */
export function faultsOf(reading: ReportReading): readonly string[] {
  return reading.findings.map(
    ({ ruleId, cell, blocking }) => `${ruleId} ${cell ?? "-"}${blocking ? " !" : ""}`,
  );
}
