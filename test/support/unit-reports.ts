/** Reports of units as tests write them: figures by field, in short. */
import { blank, type Figure, notApplicable, numberFigure } from "../../src/core/model/figure";
import type { Completeness, FieldReading, ListRow, SheetReport } from "../../src/core/model/report-data";
import type { SheetLayout } from "../../src/core/templates/sheet-layout";
import type { Template } from "../../src/core/templates/template";
import type { UnitReport } from "../../src/core/consolidation/unit-report";
import type { OrgUnit } from "../../src/core/units/org-unit";

/** 12 · "11/12" · "-" · "" (left blank) · { text: "…" } · a figure as it is. */
export type ShortFigure = number | string | { readonly text: string } | Figure;

export function figureOf(short: ShortFigure): Figure {
  if (typeof short === "number") return numberFigure(short);
  if (typeof short === "object")
    return "text" in short && !("kind" in short) ? { kind: "text", ...short } : short;
  if (short === "") return blank;
  if (short === "-") return notApplicable;
  const [numerator, denominator] = short.split("/").map(Number);
  if (numerator === undefined || denominator === undefined) throw new Error(`"${short}" is no figure.`);
  return { kind: "ratio", numerator, denominator };
}

export function orgUnit(code: string, name = `Đơn vị ${code}`): OrgUnit {
  return {
    code,
    name,
    aliases: [],
    level: null,
    type: null,
    parentCode: null,
    validFrom: null,
    validTo: null,
  };
}

export interface ReportSpec {
  /** By field: `"B1!C11": 5`. A field that is not told was not submitted. */
  readonly fields?: Readonly<Record<string, ShortFigure>>;
  /** By sheet key: rows by column id. */
  readonly lists?: Readonly<Record<string, readonly Readonly<Record<string, ShortFigure>>[]>>;
  readonly completeness?: Completeness;
}

/** Every sheet stands where the template has it, under its own name. */
export function unitReport(template: Template, code: string, spec: ReportSpec): UnitReport {
  return {
    unit: orgUnit(code),
    file: `${code}.xlsx`,
    sha256: `sha-${code}`,
    sentAt: "2023-12-14",
    report: {
      ...(spec.completeness ? { completeness: spec.completeness } : {}),
      sheets: new Map(template.sheets.map(({ key, name }) => [key, sheetReport(key, name, spec)] as const)),
    },
    layouts: template.sheets.flatMap(({ key, name, table }): readonly SheetLayout[] =>
      table
        ? [
            {
              key,
              sheetName: name,
              rows: new Map(table.rows.map(({ id, row }) => [id, row] as const)),
              columns: new Map(table.columns.map(({ id, column }) => [id, column] as const)),
            },
          ]
        : [],
    ),
  };
}

function sheetReport(key: string, name: string, spec: ReportSpec): SheetReport {
  const fields = Object.entries(spec.fields ?? {}).filter(([id]) => id.startsWith(`${key}!`));
  return {
    key,
    sheetName: name,
    fields: new Map(
      fields.map(([id, short]): [string, FieldReading] => {
        const figure = figureOf(short);
        return [id, { figure, shown: figure, address: id.slice(key.length + 1) }];
      }),
    ),
    rows: (spec.lists?.[key] ?? []).map((row, index): ListRow => ({
      row: 11 + index,
      figures: new Map(Object.entries(row).map(([id, short]) => [id, figureOf(short)] as const)),
    })),
  };
}
