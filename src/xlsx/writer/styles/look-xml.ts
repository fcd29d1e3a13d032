/**
 * A look as elements of a style sheet. `p` is the prefix of its elements ("x:" or ""). Order of elements and
 * attributes is that of the schema, which Excel insists on.
 */
import { escapeAttribute } from "../xml/escape";
import type { BaseFont } from "./base-font";
import type { CellLook } from "../../../core/model/cell-look";

/** In the order Excel writes and expects: b, i, sz, color, name, family. */
export function fontXml(
  p: string,
  { bold, italic, red, larger }: CellLook,
  { name, size }: BaseFont,
): string {
  const marks = `${bold ? `<${p}b/>` : ""}${italic ? `<${p}i/>` : ""}<${p}sz val="${size + larger}"/>`;
  const color = red ? `<${p}color rgb="FFC00000"/>` : "";
  return `<${p}font>${marks}${color}<${p}name val="${escapeAttribute(name)}"/></${p}font>`;
}

export function fillXml(p: string, rgb: string): string {
  const colors = `<${p}fgColor rgb="FF${rgb}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

export function borderXml(p: string): string {
  const side = (name: string) => `<${p}${name} style="thin"><${p}color rgb="FF808080"/></${p}${name}>`;
  return `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`;
}

type FormatIds = Readonly<Record<"numFmt" | "font" | "fill" | "border", number>>;

export function formatXml(p: string, look: CellLook, ids: FormatIds): string {
  const numbers = `numFmtId="${ids.numFmt}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0"`;
  const applied =
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"' +
    (look.unlocked ? ' applyProtection="1"' : "");
  const horizontal = look.horizontal ? ` horizontal="${look.horizontal}"` : "";
  const alignment = `<${p}alignment${horizontal} vertical="${look.vertical}"${look.wrap ? ' wrapText="1"' : ""}/>`;
  const protection = look.unlocked ? `<${p}protection locked="0"/>` : "";
  return `<${p}xf ${numbers} ${applied}>${alignment}${protection}</${p}xf>`;
}
