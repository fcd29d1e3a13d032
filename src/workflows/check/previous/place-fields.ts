/**
 * Which field of the form each place of a plain table holds. Its captions name rows and the title the column ("cột (7)
 * của Biểu 1"), or the other way round, or they name both. What could be two things is neither.
 */
import { a1 } from "../../../core/model/address";
import { type FieldId, fieldId } from "../../../core/model/report-data";
import type { FieldType, Template, TemplateColumn, TemplateRow } from "../../../core/templates/template";
import { type FormCaptions, formCaptions } from "./form-captions";
import type { UnitLines } from "./unit-lines";

export interface PlaceField {
  readonly id: FieldId;
  readonly type: FieldType;
}

export function placeFields(
  template: Template,
  { places, statement }: Pick<UnitLines, "places" | "statement">,
): ReadonlyMap<number, PlaceField> {
  const forms = template.sheets.filter(({ shape, table }) => shape === "form" && table).map(formCaptions);
  const said = forms.filter((form) => statement.some((text) => form.isNamedIn(text)));
  const found = forms.map((form) => {
    const mine = [...places].filter(([, captions]) => isOf(form, captions, forms, said));
    return { form, fields: bestReading(form, mine, statement) };
  });
  const isNamed = said.length > 0 || found.some(({ form }) => namesItself(form, places));
  return onlyOnce(isNamed ? found.flatMap(({ fields }) => fields) : clearlyBest(found));
}

type Captioned = readonly [place: number, captions: readonly string[]];
type Found = readonly [place: number, field: PlaceField];

/** A place belongs to the form that its own captions name, else to those the title names, else perhaps to any. */
function isOf(
  form: FormCaptions,
  captions: readonly string[],
  forms: readonly FormCaptions[],
  said: readonly FormCaptions[],
): boolean {
  const own = forms.filter((one) => captions.some((caption) => one.isNamedIn(caption)));
  const possible = own.length > 0 ? own : said;
  return possible.length === 0 || possible.includes(form);
}

function namesItself(form: FormCaptions, places: UnitLines["places"]): boolean {
  return [...places.values()].some((captions) => captions.some((caption) => form.isNamedIn(caption)));
}

/** Both from the captions; else the rows, with a column for all; else the columns, with a row for all. */
function bestReading(
  form: FormCaptions,
  places: readonly Captioned[],
  statement: readonly string[],
): readonly Found[] {
  const column = form.columnSaidIn(statement);
  const row = form.rowSaidIn(statement);
  const rowIn = (captions: readonly string[]) => onlyCommon(captions.map(form.rowsOf));
  const columnIn = (captions: readonly string[]) => onlyCommon(captions.map(form.columnsOf));
  const readings: readonly ((captions: readonly string[]) => PlaceField | undefined)[] = [
    (captions) => {
      // A number that could be a row's code and a column's number tells neither.
      const ofRow = captions.filter((text) => form.columnsOf(text).size === 0);
      const ofColumn = captions.filter((text) => form.rowsOf(text).size === 0);
      return fieldOf(form, rowIn(ofRow), columnIn(ofColumn));
    },
    (captions) => fieldOf(form, rowIn(captions), column),
    (captions) => fieldOf(form, row, columnIn(captions)),
  ];
  return readings
    .map((read) =>
      places.flatMap(([place, captions]): readonly Found[] => {
        const field = read(captions);
        return field ? [[place, field]] : [];
      }),
    )
    .reduce((best, reading) => (reading.length > best.length ? reading : best), []);
}

/** The one thing that all captions which mean anything can mean. */
function onlyCommon<Item>(meanings: readonly ReadonlySet<Item>[]): Item | undefined {
  const [first, ...others] = meanings.filter(({ size }) => size > 0);
  const common = [...(first ?? [])].filter((item) => others.every((other) => other.has(item)));
  return common.length === 1 ? common[0] : undefined;
}

function fieldOf(
  { sheet }: FormCaptions,
  row: TemplateRow | undefined,
  column: TemplateColumn | undefined,
): PlaceField | undefined {
  if (!row || !column) return undefined;
  const address = a1(row.row, column.column);
  if (sheet.closedCells.includes(address)) return undefined;
  return { id: fieldId(sheet.key, address), type: row.type ?? column.type };
}

/** Of forms that nobody named the one that explains most; none where two explain as much. */
function clearlyBest(found: readonly { readonly fields: readonly Found[] }[]): readonly Found[] {
  const [best, second] = [...found].sort((one, other) => other.fields.length - one.fields.length);
  return best && best.fields.length > (second?.fields.length ?? 0) ? best.fields : [];
}

/** Two places of one field, or two fields of one place, are left out. */
function onlyOnce(found: readonly Found[]): ReadonlyMap<number, PlaceField> {
  const count = (is: (one: Found) => boolean) => found.filter(is).length;
  return new Map(
    found.filter(
      ([place, { id }]) => count((one) => one[0] === place) === 1 && count((one) => one[1].id === id) === 1,
    ),
  );
}
