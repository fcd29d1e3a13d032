/** What a style sheet must hold before anything of ours is added to it; programs leave some of it out. */
import type { StyleList } from "./style-lists";

type DefaultLists = Readonly<Record<"fonts" | "fills" | "borders" | "styleFormats" | "formats", StyleList>>;

/** Number 0 of every list is the default, and fill 1 is Excel's own grey, whatever a file says: ours come behind. */
export function addDefaults(p: string, { fonts, fills, borders, styleFormats, formats }: DefaultLists): void {
  if (fonts.entries.length === 0) {
    fonts.append(`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`);
  }
  for (const pattern of ["none", "gray125"].slice(fills.entries.length)) {
    fills.append(`<${p}fill><${p}patternFill patternType="${pattern}"/></${p}fill>`);
  }
  if (borders.entries.length === 0) {
    const sides = ["left", "right", "top", "bottom", "diagonal"].map((side) => `<${p}${side}/>`);
    borders.append(`<${p}border>${sides.join("")}</${p}border>`);
  }
  const format = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  if (styleFormats.entries.length === 0) styleFormats.append(`<${p}xf ${format}/>`);
  if (formats.entries.length === 0) formats.append(`<${p}xf ${format} xfId="0"/>`);
}
