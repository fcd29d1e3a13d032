/**
 * Entries of a style sheet with a change laid over them. What the change does not name stays as the entry has it, so
 * a theme's colour, a diagonal border or a reading order survives a change of something else.
 */
import type { EdgeLine, LookChange } from "../../../core/model/look-change";
import { attributeOf, childOf, childrenOf, prefixOf, rootOf } from "../xml/elements";
import { emptyElement, withRootChild } from "../xml/replace-child";
import { borderOrder, fontOrder, formatOrder } from "../xml/schema-order";
import { attributeSplice, spliced } from "../xml/splice";

/** A `<font>` with what the change says of it. */
export function changedFont(font: string, look: LookChange): string {
  const p = prefixOf(rootOf(font));
  const flag = (name: string, on: boolean) => (on ? emptyElement(p, name) : "");
  const changes: [string, string][] = [];
  if (look.bold !== undefined) changes.push(["b", flag("b", look.bold)]);
  if (look.italic !== undefined) changes.push(["i", flag("i", look.italic)]);
  if (look.strikethrough !== undefined) changes.push(["strike", flag("strike", look.strikethrough)]);
  if (look.underline !== undefined) {
    const val = look.underline === "single" ? undefined : look.underline;
    changes.push(["u", look.underline === "none" ? "" : emptyElement(p, "u", { val })]);
  }
  if (look.fontSize !== undefined) changes.push(["sz", emptyElement(p, "sz", { val: look.fontSize })]);
  if (look.fontColor !== undefined) changes.push(["color", colorXml(p, "color", look.fontColor)]);
  if (look.fontName !== undefined) {
    changes.push(["name", emptyElement(p, "name", { val: look.fontName })]);
    // They describe the font that was there before; a scheme would bring it back.
    for (const name of ["family", "charset", "scheme"]) changes.push([name, ""]);
  }
  return changes.reduce((text, [name, xml]) => withRootChild(text, name, xml, fontOrder), font);
}

/** A `<border>` with the edges that the change names. */
export function changedBorder(border: string, edges: NonNullable<LookChange["borders"]>): string {
  const p = prefixOf(rootOf(border));
  return Object.entries(edges).reduce((text, [edge, line]) => {
    const strict = edge === "left" ? "start" : edge === "right" ? "end" : edge;
    const name = childOf(text, rootOf(text), strict) ? strict : edge;
    return withRootChild(text, name, edgeXml(p, name, line), borderOrder);
  }, border);
}

export function solidFill(p: string, rgb: string): string {
  const colors = `${colorXml(p, "fgColor", rgb)}<${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

/** An `<xf>` that points to other entries and has the alignment and protection that the change names. */
export function changedFormat(
  format: string,
  look: LookChange,
  ids: Readonly<Partial<Record<keyof typeof applyNames, number>>>,
): string {
  const attributes: [string, string][] = Object.entries(ids).flatMap(([name, id]) => [
    [name, String(id)],
    [applyNames[name as keyof typeof ids], "1"],
  ]);
  const aligned = withAttributes(format, "alignment", alignmentOf(look));
  const guarded = withAttributes(aligned, "protection", {
    locked: look.locked,
    hidden: look.formulaHidden,
  });
  if (aligned !== format) attributes.push(["applyAlignment", "1"]);
  if (guarded !== aligned) attributes.push(["applyProtection", "1"]);
  return attributes.reduce(
    (text, [name, value]) => spliced(text, [attributeSplice(text, rootOf(text), name, value)]),
    guarded,
  );
}

/** Without these a program may take the entry from the cell style instead. */
const applyNames = {
  numFmtId: "applyNumberFormat",
  fontId: "applyFont",
  fillId: "applyFill",
  borderId: "applyBorder",
} as const;

/** `<dxf>`: a look by itself, as conditional formats lay it over cells. */
export function overlayXml(p: string, look: LookChange, numberFormatId: number | undefined): string {
  const font = changedFont(`<${p}font/>`, look);
  const { fill, borders, numberFormat } = look;
  const code = { numFmtId: numberFormatId, formatCode: numberFormat };
  return [
    `<${p}dxf>`,
    childrenOf(font, rootOf(font)).length > 0 ? font : "",
    numberFormatId === undefined ? "" : emptyElement(p, "numFmt", code),
    // Here, and only here, a solid fill has its colour in the background.
    fill ? `<${p}fill><${p}patternFill>${colorXml(p, "bgColor", fill)}</${p}patternFill></${p}fill>` : "",
    borders ? changedBorder(`<${p}border/>`, borders) : "",
    `</${p}dxf>`,
  ].join("");
}

function colorXml(p: string, name: string, rgb: string): string {
  return emptyElement(p, name, { rgb: `FF${rgb}` });
}

function edgeXml(p: string, edge: string, line: EdgeLine | null): string {
  if (!line) return `<${p}${edge}/>`;
  return `<${p}${edge} style="${line.style}">${colorXml(p, "color", line.color)}</${p}${edge}>`;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function alignmentOf(look: LookChange): Attributes {
  const { rotation } = look;
  return {
    horizontal: look.horizontal,
    vertical: look.vertical,
    // 91 to 180 is downwards, 255 letters below one another.
    textRotation:
      rotation === "stacked" ? 255 : rotation !== undefined && rotation < 0 ? 90 - rotation : rotation,
    wrapText: look.wrap,
    indent: look.indent,
  };
}

/** The child of an `<xf>` with these attributes; those that are undefined stay as they are. */
function withAttributes(format: string, name: string, attributes: Attributes): string {
  const stated = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return stated.reduce((text, [attribute, value]) => {
    const root = rootOf(text);
    const child = childOf(text, root, name);
    if (!child) {
      const xml = emptyElement(prefixOf(root), name, { [attribute]: value });
      return withRootChild(text, name, xml, formatOrder);
    }
    const written = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    if (attributeOf(text, child, attribute) === written) return text;
    return spliced(text, [attributeSplice(text, child, attribute, written)]);
  }, format);
}
