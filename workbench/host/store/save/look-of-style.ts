/** What has to change in a cell's look to get from one style to another. */
import type { EdgeLine, LineStyle, LookChange } from "../../../../src/core/model/look-change";
import type { BorderEdge, BorderLine, CellStyle } from "../../book/cell-style";
import { borderWords, horizontalWords, underlineWords, verticalWords } from "../styles/style-words";

/** Absent where the two look alike. */
export function lookChange(before: CellStyle, after: CellStyle): LookChange | undefined {
  if (before === after) return undefined;
  const known = changes.get(before) ?? new WeakMap<CellStyle, LookChange>();
  changes.set(before, known);
  const look = known.get(after) ?? compared(before, after);
  known.set(after, look);
  return Object.keys(look).length === 0 ? undefined : look;
}

/** Thousands of cells share a few styles, which nobody changes. */
const changes = new WeakMap<CellStyle, WeakMap<CellStyle, LookChange>>();

function compared(before: CellStyle, after: CellStyle): LookChange {
  const [was, is] = [fullLook(before), fullLook(after)];
  const changed = (Object.keys(is) as (keyof LookChange)[]).filter((key) => is[key] !== was[key]);
  const borders = changedEdges(before.borders, after.borders);
  return { ...Object.fromEntries(changed.map((key) => [key, is[key]])), ...(borders && { borders }) };
}

/** A style of which only some properties are said, as conditional formats have it. */
export function partialLook(style: Partial<CellStyle>, plain: CellStyle): LookChange {
  const whole: LookChange = { ...fullLook({ ...plain, ...style }), borders: edgesOf(style.borders ?? {}) };
  const said = Object.entries(lookKeys).filter(([key]) => key in style);
  return Object.fromEntries(said.map(([, look]) => [look, whole[look]]));
}

const lookKeys: Readonly<Record<keyof CellStyle, keyof LookChange>> = {
  numberFormat: "numberFormat",
  fontName: "fontName",
  fontSize: "fontSize",
  bold: "bold",
  italic: "italic",
  underline: "underline",
  strikethrough: "strikethrough",
  fontColor: "fontColor",
  fillColor: "fill",
  borders: "borders",
  horizontalAlignment: "horizontal",
  verticalAlignment: "vertical",
  wrapText: "wrap",
  indentLevel: "indent",
  textOrientation: "rotation",
  locked: "locked",
  formulaHidden: "formulaHidden",
};

function fullLook(style: CellStyle): LookChange {
  return {
    numberFormat: style.numberFormat,
    fontName: style.fontName,
    fontSize: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    underline: underlines[style.underline] ?? "none",
    strikethrough: style.strikethrough,
    fontColor: rgbOf(style.fontColor),
    fill: style.fillColor === null ? null : rgbOf(style.fillColor),
    horizontal: horizontals[style.horizontalAlignment] ?? "general",
    vertical: verticals[style.verticalAlignment] ?? "bottom",
    wrap: style.wrapText,
    indent: style.indentLevel,
    rotation: style.textOrientation === 180 ? "stacked" : style.textOrientation,
    locked: style.locked,
    formulaHidden: style.formulaHidden,
  };
}

function changedEdges(before: CellStyle["borders"], after: CellStyle["borders"]): LookChange["borders"] {
  const [known, wanted] = [edgesOf(before), edgesOf(after)];
  const changed = edges.filter((edge) => {
    const [one, other] = [known?.[edge], wanted?.[edge]];
    return one?.style !== other?.style || one?.color !== other?.color;
  });
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((edge) => [edge, wanted?.[edge] ?? null]));
}

const edges: readonly BorderEdge[] = ["left", "right", "top", "bottom"];

function edgesOf(borders: CellStyle["borders"]): NonNullable<LookChange["borders"]> {
  return Object.fromEntries(
    Object.entries(borders).flatMap(([edge, line]) => (line ? [[edge, edgeLine(line)]] : [])),
  );
}

function edgeLine({ style, weight, color }: BorderLine): EdgeLine {
  const words = Object.entries(borderWords);
  const exact = words.find(([, line]) => line.style === style && line.weight === weight);
  const [word = "thin"] = exact ?? words.find(([, line]) => line.style === style) ?? [];
  return { style: word as LineStyle, color: rgbOf(color) };
}

function rgbOf(color: string): string {
  return color.replace(/^#/, "").toUpperCase();
}

const underlines = reversed<NonNullable<LookChange["underline"]>>(underlineWords);
const horizontals = reversed<NonNullable<LookChange["horizontal"]>>(horizontalWords);
const verticals = reversed<NonNullable<LookChange["vertical"]>>(verticalWords);

function reversed<Word extends string>(
  words: Readonly<Record<string, string>>,
): Readonly<Record<string, Word>> {
  return Object.fromEntries(Object.entries(words).map(([stored, spoken]) => [spoken, stored as Word]));
}
