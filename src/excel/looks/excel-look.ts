/** How one cell looks, in Excel's words: as it is read, kept for undoing, and set again. */
import type { CellLook } from "../../core/model/cell-look";

export type BorderSide = "left" | "right" | "top" | "bottom";

export interface ExcelBorder {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface ExcelLook {
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** null for no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<BorderSide, ExcelBorder>>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export interface BaseFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** One of DOAN's own looks. */
export function lookInExcel(look: CellLook, font: BaseFont): ExcelLook {
  const line: ExcelBorder = { style: "Continuous", weight: "Thin", color: "#808080" };
  return {
    numberFormat: look.numberFormat,
    fontName: font.name,
    fontSize: font.size + look.larger,
    bold: look.bold,
    italic: look.italic,
    underline: "None",
    strikethrough: false,
    fontColor: look.red ? "#C00000" : "#000000",
    fill: look.fill === undefined ? null : `#${look.fill}`,
    borders: look.bordered ? { left: line, right: line, top: line, bottom: line } : {},
    horizontal: look.horizontal ? horizontals[look.horizontal] : "General",
    vertical: look.vertical === "top" ? "Top" : "Center",
    wrap: look.wrap,
    indent: 0,
    orientation: 0,
    locked: !look.unlocked,
    formulaHidden: false,
  };
}

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;

/** What `getCellProperties` is asked for to know a look whole. */
export const wholeLook: Excel.CellPropertiesLoadOptions = {
  format: {
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    textOrientation: true,
    protection: true,
  },
};

/** About as many bytes as one cell's whole look takes. */
export const wholeLookBytes = 900;

export function lookRead({ format = {} }: Excel.CellProperties, numberFormat: string): ExcelLook {
  const { font = {}, fill = {}, borders = {}, protection = {} } = format;
  const isFilled = (fill.pattern ?? "None") !== "None";
  return {
    numberFormat,
    fontName: font.name ?? "",
    fontSize: font.size ?? 11,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: font.underline ?? "None",
    strikethrough: font.strikethrough ?? false,
    fontColor: font.color ?? "#000000",
    fill: isFilled ? (fill.color ?? null) : null,
    borders: bordersRead(borders),
    horizontal: format.horizontalAlignment ?? "General",
    vertical: format.verticalAlignment ?? "Bottom",
    wrap: format.wrapText ?? false,
    indent: format.indentLevel ?? 0,
    orientation: format.textOrientation ?? 0,
    locked: protection.locked ?? true,
    formulaHidden: protection.formulaHidden ?? false,
  };
}

/** A cell that nobody could tell from the paper: as good as one that is not there. */
export function isPlainLook(look: ExcelLook): boolean {
  const hasFrame = look.fill !== null || Object.keys(look.borders).length > 0;
  return look.numberFormat === "General" && !look.bold && look.indent === 0 && look.locked && !hasFrame;
}

function bordersRead(borders: Excel.CellBorderCollection): ExcelLook["borders"] {
  const sides = (["left", "right", "top", "bottom"] as const).flatMap((side) => {
    const { style = "None", weight = "Thin", color = "#000000" } = borders[side] ?? {};
    return style === "None" ? [] : [[side, { style, weight, color }] as const];
  });
  return Object.fromEntries(sides);
}
