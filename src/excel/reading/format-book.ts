/** The formats of cells as far as a `Grid` keeps them, each once. */
import { formatKindOf } from "../../core/model/format-kind";
import type { CellFormat } from "../../core/model/grid";

export interface FormatBook {
  /** The place of the format in the list; the same format has one place. */
  placeOf(format: CellFormat): number;
  kindOf(numberFormat: string): CellFormat["kind"];
  list(): readonly CellFormat[];
}

export function formatBook(): FormatBook {
  const formats: CellFormat[] = [];
  const places = new Map<string, number>();
  const kinds = new Map<string, CellFormat["kind"]>();
  return {
    placeOf: (format) => {
      const key = JSON.stringify(format);
      const place = places.get(key) ?? formats.push(format) - 1;
      places.set(key, place);
      return place;
    },
    kindOf: (code) => {
      const kind = kinds.get(code) ?? formatKindOf(code);
      kinds.set(code, kind);
      return kind;
    },
    list: () => formats,
  };
}

/** What `getCellProperties` is asked for. */
export const formatLook: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, bold: true },
    fill: { color: true, pattern: true },
    borders: { style: true },
    indentLevel: true,
    protection: true,
  },
};

export function formatRead(
  numberFormat: string,
  kind: CellFormat["kind"],
  { format = {} }: Excel.CellProperties,
  bordered: boolean,
): CellFormat {
  const { font, fill, indentLevel, protection } = format;
  return {
    kind,
    numberFormat,
    fontName: font?.name ?? "",
    bold: font?.bold ?? false,
    indent: indentLevel ?? 0,
    locked: protection?.locked ?? true,
    bordered,
    filled: (fill?.pattern ?? "None") !== "None",
  };
}

/** A cell that nobody could tell from the paper. */
export function isPlainFormat({ kind, bold, indent, locked, bordered, filled }: CellFormat): boolean {
  return kind === "general" && !bold && indent === 0 && locked && !bordered && !filled;
}
