/** What a conditional format lays over cells, in Excel's words: as it is read, kept for undoing, and set. */
import type { ConditionLook } from "../../core/model/condition-look";
import type { LineStyle } from "../../core/model/look-change";

export interface ConditionFormat {
  /** "#RRGGBB". What is absent leaves the cell's own. */
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
  readonly borders?: Readonly<
    Partial<Record<ConditionSide, { readonly style: string; readonly color: string }>>
  >;
}

type ConditionSide = (typeof sides)[number];

const sides = ["left", "right", "top", "bottom"] as const;

export function conditionFormatOf({
  fill,
  fontColor,
  bold,
  italic,
  borders = {},
}: ConditionLook): ConditionFormat {
  const lines = sides.flatMap((side) => {
    const line = borders[side];
    if (!line) return [];
    return [[side, { style: lineStyles[line.style] ?? "Continuous", color: `#${line.color}` }] as const];
  });
  return {
    fontColor: `#${fontColor}`,
    ...(fill && { fill: `#${fill}` }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
  };
}

/** The lines that conditional formats can have. */
const lineStyles: Readonly<Partial<Record<LineStyle, string>>> = {
  thin: "Continuous",
  dashed: "Dash",
  dashDot: "DashDot",
  dashDotDot: "DashDotDot",
  dotted: "Dot",
};

export function applyConditionFormat(target: Excel.ConditionalRangeFormat, format: ConditionFormat): void {
  const { font } = target;
  if (format.numberFormat !== undefined) target.numberFormat = format.numberFormat;
  if (format.fill !== undefined) target.fill.color = format.fill;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.strikethrough !== undefined) font.strikethrough = format.strikethrough;
  if (format.underline !== undefined)
    font.underline = format.underline as Excel.ConditionalRangeFontUnderlineStyle;
  for (const side of sides) {
    const line = format.borders?.[side];
    if (!line) continue;
    const border = target.borders.getItem(edges[side]);
    border.style = line.style as Excel.ConditionalRangeBorderLineStyle;
    border.color = line.color;
  }
}

/** About as many bytes as setting one takes. */
export const conditionFormatBytes = 3_800;

/** Asks what it lays over cells; ask for the answer after the round trip. */
export function askConditionFormat(target: Excel.ConditionalRangeFormat): () => ConditionFormat {
  target.load("numberFormat");
  const { fill, font } = target;
  fill.load("color");
  font.load("color,bold,italic,underline,strikethrough");
  const lines = sides.map((side) => ({
    side,
    border: target.borders.getItem(edges[side]).load("style,color"),
  }));
  return () => {
    const drawn = lines.filter(({ border }) => isStated(border.style) && border.style !== "None");
    const borders = drawn.map(({ side, border: { style, color } }) => [side, { style, color }] as const);
    const stated = {
      numberFormat: target.numberFormat as unknown,
      fill: fill.color,
      fontColor: font.color,
      bold: font.bold,
      italic: font.italic,
      underline: font.underline,
      strikethrough: font.strikethrough,
    };
    return {
      ...Object.fromEntries(Object.entries(stated).filter(([, value]) => isStated(value))),
      ...(borders.length > 0 && { borders: Object.fromEntries(borders) }),
    };
  };
}

const edges = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;

/** Excel answers null, or no text, for what the format leaves alone. */
function isStated(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}
