/** The way back from `pack-file.ts`. `undefined` where the memory does not fit its own template: it is damaged. */
import { a1 } from "../model/address";
import type { Figure } from "../model/figure";
import type { Finding } from "../model/finding";
import type { FieldId, FieldReading, ListRow, SheetReport } from "../model/report-data";
import { inputFields } from "../templates/input-fields";
import { placeOf } from "../templates/read-fields";
import type { SheetLayout } from "../templates/sheet-layout";
import type { Template, TemplateSheet } from "../templates/template";
import type { UnitEvidence } from "../units/identify-unit";
import { unpackedFigures } from "./packed-figures";
import type { SentFile } from "./sent-file";
import { evidenceSources, severities, type StoredFile, type StoredSheet } from "./stored-campaign";

export function unpackedFile(
  stored: StoredFile,
  template: Template,
  texts: readonly string[],
): SentFile | undefined {
  const { completeness, sheets, refusal, evidence, findings, ...plain } = stored;
  const read = sheets?.map((sheet) => unpackedSheet(sheet, template, texts));
  if (read?.includes(undefined)) return undefined;
  const known = (read ?? []).flatMap((sheet) => sheet ?? []);
  return {
    ...plain,
    ...(refusal ? { refusal } : {}),
    evidence: evidence.map((piece) => unpackedEvidence(piece, texts)),
    ...(read
      ? {
          reading: {
            report: {
              ...(completeness
                ? { completeness: { counted: completeness[0], expected: completeness[1] } }
                : {}),
              sheets: new Map(known.flatMap(({ report }) => (report ? [[report.key, report] as const] : []))),
            },
            layouts: known.flatMap(({ layout }) => layout ?? []),
          },
        }
      : {}),
    findings: findings.map((finding) => unpackedFinding(finding, texts)),
  };
}

function unpackedEvidence(
  [source, text, sheet, cell]: StoredFile["evidence"][number],
  texts: readonly string[],
): UnitEvidence {
  return {
    source: evidenceSources[source] ?? "letterhead",
    text: texts[text] ?? "",
    sheet: textOrNull(sheet, texts),
    cell,
  };
}

function unpackedFinding(
  [ruleId, severity, sheet, cell, message, blocking]: StoredFile["findings"][number],
  texts: readonly string[],
): Finding {
  return {
    ruleId: texts[ruleId] ?? "",
    severity: severities[severity] ?? "note",
    sheet: textOrNull(sheet, texts),
    cell,
    message: texts[message] ?? "",
    blocking: blocking === 1,
  };
}

interface UnpackedSheet {
  readonly report?: SheetReport;
  readonly layout?: SheetLayout;
}

function unpackedSheet(
  stored: StoredSheet,
  template: Template,
  texts: readonly string[],
): UnpackedSheet | undefined {
  const sheet = template.sheets.find(({ key }) => key === stored.key);
  if (!sheet) return undefined;
  const name = textOrNull(stored.nameText, texts);
  const layout = stored.layout && unpackedLayout(sheet, stored.layout, name ?? sheet.name);
  const fields = fieldsOf(sheet, stored.figures, layout, texts);
  const rows = rowsOf(sheet, stored.entries ?? [], texts);
  if (!fields || !rows || (stored.layout && !layout)) return undefined;
  return {
    report: { key: sheet.key, sheetName: layout ? name : null, fields, rows },
    ...(layout ? { layout } : {}),
  };
}

function fieldsOf(
  sheet: TemplateSheet,
  packed: string,
  layout: SheetLayout | undefined,
  texts: readonly string[],
): ReadonlyMap<FieldId, FieldReading> | undefined {
  const inputs = inputFields(sheet);
  const figures = unpackedFigures(packed, inputs.length, texts);
  if (!figures) return undefined;
  const fields = new Map<FieldId, FieldReading>();
  inputs.forEach(({ id, row, column }, index) => {
    const figure = figures[index];
    const place = layout && placeOf(sheet, layout, row, column);
    if (figure)
      fields.set(id, { figure, shown: figure, address: place ? a1(place.row, place.column) : null });
  });
  return fields;
}

function rowsOf(
  { table }: TemplateSheet,
  entries: NonNullable<StoredSheet["entries"]>,
  texts: readonly string[],
): readonly ListRow[] | undefined {
  const ids = (table?.columns ?? []).map(({ id }) => id);
  const rows: ListRow[] = [];
  for (const { row, figures: packed, origin } of entries) {
    const figures = unpackedFigures(packed, ids.length, texts);
    if (!figures) return undefined;
    rows.push({
      row,
      figures: figureMap(ids, figures),
      ...(origin ? { origin: originOf(origin, texts) } : {}),
    });
  }
  return rows;
}

function figureMap(
  ids: readonly string[],
  figures: readonly (Figure | undefined)[],
): ReadonlyMap<string, Figure> {
  return new Map(
    ids.flatMap((id, index) => {
      const figure = figures[index];
      return figure ? [[id, figure] as const] : [];
    }),
  );
}

function originOf(
  [code, name, sheet]: readonly [number, number, number | null],
  texts: readonly string[],
): NonNullable<ListRow["origin"]> {
  const sheetName = textOrNull(sheet, texts);
  return {
    code: texts[code] ?? "",
    name: texts[name] ?? "",
    ...(sheetName === null ? {} : { sheet: sheetName }),
  };
}

function unpackedLayout(
  { key, table }: TemplateSheet,
  { rows, columns, listRows }: NonNullable<StoredSheet["layout"]>,
  sheetName: string,
): SheetLayout | undefined {
  const rowPlaces = places(
    (table?.rows ?? []).map(({ id, row }) => [id, row] as const),
    rows,
  );
  const columnPlaces = places(
    (table?.columns ?? []).map(({ id, column }) => [id, column] as const),
    columns,
  );
  if (!rowPlaces || !columnPlaces) return undefined;
  return { key, sheetName, rows: rowPlaces, columns: columnPlaces, ...(listRows ? { listRows } : {}) };
}

function places(
  own: readonly (readonly [id: string, place: number])[],
  packed: string | undefined,
): ReadonlyMap<string, number> | undefined {
  if (packed === undefined) return new Map(own);
  const found = packed.split(",");
  if (found.length !== own.length) return undefined;
  return new Map(
    own.flatMap(([id], index) => {
      const place = found[index] ?? "";
      return place === "" ? [] : [[id, Number(place)] as const];
    }),
  );
}

function textOrNull(number: number | null, texts: readonly string[]): string | null {
  return number === null ? null : (texts[number] ?? "");
}
