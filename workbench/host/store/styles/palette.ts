/**
 * Colours as a workbook names them, turned into "#RRGGBB": by number in Excel's fixed palette, by place in the
 * workbook's theme, or outright, each made lighter or darker by a tint.
 * Source: ECMA-376 part 1, 18.8.19 (color, tint), 18.8.27 (indexed colours), 20.1.6.2 (clrScheme).
 */
import { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";

export interface Palette {
  /** By the numbers that `theme="…"` uses. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The colours of a theme part; those of Office where there is none or it says none. */
export function readTheme(part: Uint8Array | undefined): readonly string[] {
  const colors = part ? schemeColors(part) : [];
  // Cells count light before dark, the theme part dark before light.
  return [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11].map((place, index) => {
    return colors[place] ?? officeTheme[index] ?? "#000000";
  });
}

/** The colour that the element just reached (`<color>`, `<fgColor>` …) names; `undefined` for "automatic". */
export function readColor(scanner: XmlScanner, palette: Palette): string | undefined {
  const base = baseColor(scanner, palette);
  const tint = Number(scanner.attribute("tint") ?? 0);
  return base === undefined || !(Math.abs(tint) > 0) ? base : tinted(base, tint);
}

/** Part `share` (0–1) of the first colour over the second. */
export function mixed(front: string, back: string, share: number): string {
  const [one, other] = [channels(front), channels(back)];
  return hex(one.map((channel, index) => channel * share + (other[index] ?? 0) * (1 - share)));
}

/** Excel's palette of old: what `indexed="…"` means in a workbook that has no palette of its own. */
export const indexedColors: readonly string[] = [
  ..."000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" "),
  ..."000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" "),
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
].map((rgb) => `#${rgb}`);

const officeTheme = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
  .split(" ")
  .map((rgb) => `#${rgb}`);

function schemeColors(part: Uint8Array): string[] {
  const scanner = new XmlScanner(part);
  const colors: string[] = [];
  while (scanner.next()) {
    if (!scanner.isOpen || !scanner.isNamed("clrScheme")) continue;
    scanner.eachInside(() => {
      const rgb = scanner.isNamed("srgbClr")
        ? scanner.attribute("val")
        : scanner.isNamed("sysClr")
          ? scanner.attribute("lastClr")
          : undefined;
      if (rgb !== undefined) colors.push(`#${rgb.toUpperCase()}`);
    });
    break;
  }
  return colors;
}

function baseColor(scanner: XmlScanner, { theme, indexed }: Palette): string | undefined {
  const rgb = scanner.attribute("rgb");
  // The first two digits of eight are the opacity, which Excel ignores.
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const place = scanner.digits("theme");
  if (place !== undefined) return theme[place];
  const number = scanner.digits("indexed");
  return number === undefined ? undefined : indexed[number];
}

/** Lighter (above 0) or darker (below 0) by changing the lightness alone, as Excel does. */
function tinted(color: string, tint: number): string {
  const { hue, saturation, lightness } = hslOf(channels(color));
  const shifted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return hex(rgbOf(hue, saturation, shifted));
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
}

function hex(rgb: readonly number[]): string {
  const digits = rgb.map((channel) => Math.round(Math.min(Math.max(channel, 0), 1) * 255));
  return `#${digits.map((digit) => digit.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

function hslOf([red = 0, green = 0, blue = 0]: readonly number[]) {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { hue: sixth * 60, saturation, lightness };
}

function rgbOf(hue: number, saturation: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const place = (offset + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  });
}
