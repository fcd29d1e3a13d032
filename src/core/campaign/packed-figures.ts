/**
 * A row of figures in one short text, for the memory of the workbook:
 *   12 · left blank · "-" · not in the file · 11 of 12 · a text · a day   →   "12,,-,~,11/12,t5,d45291"
 * Texts are named by their number in a pool, so that a comma in one does no harm.
 */
import { blank, type Figure, notApplicable, notSubmitted, numberFigure } from "../model/figure";
import type { TextPool } from "./text-pool";

/** A column that a list's reader gave no figure for at all is written "?". */
export function packedFigures(figures: readonly (Figure | undefined)[], pool: TextPool): string {
  return figures.map((figure) => (figure ? packed(figure, pool) : "?")).join(",");
}

/** `undefined` where it was not written by `packedFigures` for so many figures. */
export function unpackedFigures(
  text: string,
  count: number,
  texts: readonly string[],
): readonly (Figure | undefined)[] | undefined {
  if (count === 0) return text === "" ? [] : undefined;
  const codes = text.split(",");
  if (codes.length !== count) return undefined;
  const figures: (Figure | undefined)[] = [];
  for (const code of codes) {
    const figure = code === "?" ? undefined : unpacked(code, texts);
    if (figure === null) return undefined;
    figures.push(figure);
  }
  return figures;
}

function packed(figure: Figure, pool: TextPool): string {
  switch (figure.kind) {
    case "number":
      return String(figure.number);
    case "ratio":
      return `${figure.numerator}/${figure.denominator}`;
    case "text":
      return `t${pool.numberOf(figure.text)}`;
    case "date":
      return `d${figure.serial}`;
    case "blank":
      return "";
    case "not-applicable":
      return "-";
    case "not-submitted":
      return "~";
  }
}

/** Null for what no figure is written as. */
function unpacked(code: string, texts: readonly string[]): Figure | null {
  if (code === "") return blank;
  if (code === "-") return notApplicable;
  if (code === "~") return notSubmitted;
  if (code.startsWith("t")) {
    const text = texts[Number(code.slice(1))];
    return text === undefined ? null : { kind: "text", text };
  }
  if (code.startsWith("d")) return numbered(code.slice(1), (serial) => ({ kind: "date", serial }));
  const [numerator = "", denominator] = code.split("/");
  return denominator === undefined
    ? numbered(code, numberFigure)
    : numbered(numerator, (above) =>
        numbered(denominator, (below) => ({ kind: "ratio", numerator: above, denominator: below })),
      );
}

function numbered(code: string, figureOf: (number: number) => Figure | null): Figure | null {
  const number = Number(code);
  return code === "" || Number.isNaN(number) ? null : figureOf(number);
}
