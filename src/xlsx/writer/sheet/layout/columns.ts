/** `<cols>`: spans of columns cut where a column of them changes. What else a span says stays with every piece. */
import type { ColumnLayout } from "../../../../core/model/sheet-layout";
import type { LookChange } from "../../../../core/model/look-change";
import { defaultColumnCharacters } from "../../styles/column-width";
import type { StyleBook } from "../../styles/style-book";
import { attributeOf, attributesOf, childOf, childrenOf, rootOf } from "../../xml/elements";
import { attributesXml, ownPrefix, withRootChild } from "../../xml/replace-child";
import { worksheetOrder } from "../../xml/schema-order";

interface Span {
  readonly first: number;
  readonly last: number;
  readonly width: string | undefined;
  readonly hidden: boolean;
  /** The other attributes as written, with a space before each. */
  readonly more: string;
}

export function patchColumns(text: string, changes: readonly ColumnLayout[], styles: StyleBook): string {
  const p = ownPrefix(text);
  const spans = changes.reduce<readonly Span[]>(
    (known, change) => withChange(known, change, styles),
    spansOf(text),
  );
  const usual = usualWidth(text, styles);
  const xml = merged(spans)
    .filter(({ width, hidden, more }) => width !== undefined || hidden || more !== "")
    .map((span) => spanXml(p, span, usual));
  const list = xml.length === 0 ? "" : `<${p}cols>${xml.join("")}</${p}cols>`;
  return withRootChild(text, "cols", list, worksheetOrder);
}

function spansOf(text: string): Span[] {
  const list = childOf(text, rootOf(text), "cols");
  return (list ? childrenOf(text, list) : [])
    .map((column) => {
      const hidden = attributeOf(text, column, "hidden");
      return {
        first: Number(attributeOf(text, column, "min")),
        last: Number(attributeOf(text, column, "max")),
        width: attributeOf(text, column, "width"),
        hidden: hidden === "1" || hidden === "true",
        more: attributesOf(text, column)
          .filter(({ name }) => !writtenAnew.includes(name))
          .map(({ start, end }) => ` ${text.slice(start, end)}`)
          .join(""),
      };
    })
    .sort((one, other) => one.first - other.first);
}

const writtenAnew: readonly string[] = ["min", "max", "width", "hidden"];

function withChange(
  spans: readonly Span[],
  { column, last = column, width, hidden, look }: ColumnLayout,
  styles: StyleBook,
): readonly Span[] {
  const pieces = withoutGaps(spans, column, last).flatMap((span) => cut(span, column, last));
  return pieces.map((span) => {
    if (span.first < column || span.last > last) return span;
    const styled = look ? withLook(span, look, styles) : span;
    return {
      ...styled,
      ...(width !== undefined && withWidth(styled, width)),
      hidden: hidden ?? span.hidden,
    };
  });
}

/** Spans that say nothing for the columns between these two that no span speaks of. */
function withoutGaps(spans: readonly Span[], first: number, last: number): readonly Span[] {
  const result = [...spans];
  let next = first;
  for (const span of spans) {
    if (span.last < next || span.first > last) continue;
    if (span.first > next) result.push(silent(next, span.first - 1));
    next = span.last + 1;
  }
  if (next <= last) result.push(silent(next, last));
  return result.sort((one, other) => one.first - other.first);
}

function silent(first: number, last: number): Span {
  return { first, last, width: undefined, hidden: false, more: "" };
}

/** The span in pieces, before, between and behind these two columns. */
function cut(span: Span, first: number, last: number): Span[] {
  return [
    { ...span, last: Math.min(span.last, first - 1) },
    { ...span, first: Math.max(span.first, first), last: Math.min(span.last, last) },
    { ...span, first: Math.max(span.first, last + 1) },
  ].filter((piece) => piece.first <= piece.last);
}

function withLook(span: Span, look: LookChange, styles: StyleBook): Span {
  const stated = / style=["'](\d+)["']/.exec(span.more);
  const more = span.more.replace(stated?.[0] ?? "", "");
  return { ...span, more: `${more} style="${styles.changed(Number(stated?.[1] ?? 0), look)}"` };
}

/** `bestFit` says that the width was found by the program, `customWidth` that it was not. */
function withWidth({ more }: Span, width: number | null): Pick<Span, "width" | "more"> {
  const others = more.replace(/ (?:bestFit|customWidth)=(?:"[^"]*"|'[^']*')/g, "");
  return width === null
    ? { width: undefined, more: others }
    : { width: String(width), more: `${others} customWidth="1"` };
}

/** Neighbours that say the same are one again. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    const same =
      before?.last === span.first - 1 &&
      before.width === span.width &&
      before.hidden === span.hidden &&
      before.more === span.more;
    if (same) result[result.length - 1] = { ...before, last: span.last };
    else result.push(span);
  }
  return result;
}

/** A span must state a width; without one of its own it gets that of all others. */
function spanXml(p: string, { first, last, width, hidden, more }: Span, usual: string): string {
  const attributes = { min: first, max: last, width: width ?? usual, hidden: hidden || undefined };
  return `<${p}col${attributesXml(attributes)}${more}/>`;
}

function usualWidth(text: string, styles: StyleBook): string {
  const format = childOf(text, rootOf(text), "sheetFormatPr");
  const stated = format && attributeOf(text, format, "defaultColWidth");
  return stated ?? String(defaultColumnCharacters(styles.defaultFontSize));
}
