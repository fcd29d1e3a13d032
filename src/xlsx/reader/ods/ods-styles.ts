/** The styles of an OpenDocument sheet, those of `styles.xml` and the automatic ones of `content.xml` together. */
import type { CellFormat } from "../../../core/model/grid";
import { plainFormat } from "../formats/cell-format";
import { formatKindOf } from "../../../core/model/format-kind";
import type { XmlScanner } from "../xml/xml-scanner";
import { isNumberStyle, readNumberStyle } from "./ods-number-style";

/** What a cell style sets itself; the rest comes from its parent. */
type CellLook = { -readonly [Key in keyof CellFormat]?: CellFormat[Key] };

interface CellStyle {
  readonly parent: string | undefined;
  readonly numberStyle: string | undefined;
  readonly look: CellLook;
}

export class OdsStyles {
  readonly formats: CellFormat[] = [];
  readonly #indices = new Map<string, number>();
  readonly #cellStyles = new Map<string, CellStyle>();
  readonly #codes = new Map<string, string>();
  readonly #fontFaces = new Map<string, string>();
  /** Styles of rows and columns without size, and of tables that are not shown. */
  readonly #hidden = new Set<string>();

  /** Takes in the style whose opening tag was just reached; false where the element is no style. */
  take(scanner: XmlScanner): boolean {
    const element = scanner.name();
    const name = scanner.attribute("name") ?? "";
    if (isNumberStyle(element)) {
      this.#codes.set(name, readNumberStyle(scanner));
    } else if (element === "font-face") {
      this.#fontFaces.set(name, fontFamily(scanner.attribute("font-family") ?? name));
    } else if (element === "style" || element === "default-style") {
      this.#takeStyle(scanner, element === "style" ? name : defaultStyle);
    } else {
      return false;
    }
    return true;
  }

  isHidden(style: string | undefined): boolean {
    return style !== undefined && this.#hidden.has(style);
  }

  /** The number of a cell style in `formats`. */
  indexOf(style: string): number {
    const known = this.#indices.get(style);
    if (known !== undefined) return known;
    const index = this.formats.push(this.#formatOf(style)) - 1;
    this.#indices.set(style, index);
    return index;
  }

  #takeStyle(scanner: XmlScanner, name: string): void {
    const family = scanner.attribute("family");
    if (family === "table-cell") {
      const parent =
        scanner.attribute("parent-style-name") ?? (name === defaultStyle ? undefined : defaultStyle);
      const numberStyle = scanner.attribute("data-style-name");
      const look: CellLook = {};
      this.#cellStyles.set(name, { parent, numberStyle, look });
      scanner.eachInside(() => this.#takeLook(scanner, look));
    } else {
      scanner.eachInside(() => {
        const isShown = scanner.flag("display", true);
        const size = scanner.attribute("row-height") ?? scanner.attribute("column-width");
        if (!isShown || (size !== undefined && parseFloat(size) === 0)) this.#hidden.add(name);
      });
    }
  }

  #takeLook(scanner: XmlScanner, look: CellLook): void {
    switch (scanner.name()) {
      case "text-properties": {
        const weight = scanner.attribute("font-weight");
        const face = scanner.attribute("font-name");
        const family = scanner.attribute("font-family");
        if (weight !== undefined) look.bold = weight === "bold" || Number(weight) >= 600;
        if (family !== undefined) look.fontName = fontFamily(family);
        else if (face !== undefined) look.fontName = this.#fontFaces.get(face) ?? face;
        break;
      }
      case "table-cell-properties": {
        const borders = borderSides.flatMap((side) => scanner.attribute(side) ?? []);
        const background = scanner.attribute("background-color");
        const protection = scanner.attribute("cell-protect");
        if (borders.length > 0) look.bordered = borders.some((border) => border !== "none");
        if (background !== undefined) look.filled = background !== "transparent";
        if (protection !== undefined) look.locked = protection.includes("protected");
        break;
      }
      case "paragraph-properties": {
        const margin = scanner.attribute("margin-left");
        if (margin !== undefined) look.indent = indentOf(margin);
      }
    }
  }

  #formatOf(style: string): CellFormat {
    const chain: CellStyle[] = [];
    for (let name: string | undefined = style; name !== undefined && chain.length < maxParents;) {
      const found: CellStyle | undefined = this.#cellStyles.get(name);
      if (!found) break;
      chain.unshift(found);
      name = found.parent;
    }
    const look = chain.reduce<CellFormat>((format, { look: own }) => ({ ...format, ...own }), plainFormat);
    const numberStyle = chain.reduce<string | undefined>((name, own) => own.numberStyle ?? name, undefined);
    const code = (numberStyle !== undefined && this.#codes.get(numberStyle)) || "General";
    return { ...look, numberFormat: code, kind: formatKindOf(code) };
  }
}

/** Not a name that a style can have. */
const defaultStyle = "\0";

/** Styles inherit from styles; a chain longer than this goes in circles. */
const maxParents = 32;

const borderSides = ["border", "border-left", "border-right", "border-top", "border-bottom"] as const;

/** `'Times New Roman', serif` → `Times New Roman`. */
function fontFamily(list: string): string {
  return (list.split(",")[0] ?? "").trim().replace(/^['"]|['"]$/g, "");
}

/** One step of indent is 10 points. */
function indentOf(margin: string): number {
  const pointsPerUnit = new Map([
    ["pt", 1],
    ["cm", 72 / 2.54],
    ["mm", 72 / 25.4],
    ["in", 72],
  ]);
  const points = parseFloat(margin) * (pointsPerUnit.get(margin.replace(/^[-\d.]+/, "")) ?? 0);
  return Math.max(0, Math.round(points / 10)) || 0;
}
