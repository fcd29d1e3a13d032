/** `xl/styles.xml`: the cell formats that `s="3"` in a sheet points to, in the same order. */
import type { CellFormat } from "../../../core/model/grid";
import { builtInFormat } from "../formats/built-in-formats";
import { formatKindOf } from "../../../core/model/format-kind";
import { XmlScanner } from "../xml/xml-scanner";

/** `undefined` where the part is not well-formed. */
export function readStylesPart(bytes: Uint8Array): CellFormat[] | undefined {
  const scanner = new XmlScanner(bytes);
  const codes = new Map<number, string>();
  const fonts: Font[] = [];
  const filled: boolean[] = [];
  const bordered: boolean[] = [];
  const looks: Look[] = [];
  while (scanner.next()) {
    if (!scanner.isOpen) continue;
    switch (scanner.name()) {
      case "numFmts":
        readEach(scanner, "numFmt", () =>
          codes.set(scanner.digits("numFmtId") ?? 0, scanner.attribute("formatCode") ?? ""),
        );
        break;
      case "fonts":
        readEach(scanner, "font", () => fonts.push(readFont(scanner)));
        break;
      case "fills":
        readEach(scanner, "fill", () => filled.push(readFill(scanner)));
        break;
      case "borders":
        readEach(scanner, "border", () => bordered.push(readBorder(scanner)));
        break;
      case "cellXfs":
        readEach(scanner, "xf", () => looks.push(readLook(scanner)));
        break;
      case "dxfs":
      case "cellStyleXfs":
        scanner.skipElement();
        break;
    }
  }
  if (scanner.broken) return undefined;
  const kinds = new Map<string, CellFormat["kind"]>();
  /** Hundreds of looks share a few codes. */
  function kindOf(code: string): CellFormat["kind"] {
    const kind = kinds.get(code) ?? formatKindOf(code);
    kinds.set(code, kind);
    return kind;
  }
  return looks.map(({ numberFormat, font, fill, border, indent, locked }): CellFormat => {
    const code = codes.get(numberFormat) ?? builtInFormat(numberFormat);
    const { fontName, bold } = fonts[font] ?? { fontName: "", bold: false };
    return {
      kind: kindOf(code),
      numberFormat: code,
      fontName,
      bold,
      indent,
      locked,
      bordered: bordered[border] ?? false,
      filled: filled[fill] ?? false,
    };
  });
}

interface Font {
  readonly fontName: string;
  readonly bold: boolean;
}

/** A cell format as written: indices into the lists above it. */
interface Look {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly indent: number;
  readonly locked: boolean;
}

function readEach(scanner: XmlScanner, name: string, read: () => void): void {
  scanner.eachInside(() => {
    if (scanner.isNamed(name)) read();
  });
}

function readFont(scanner: XmlScanner): Font {
  let fontName = "";
  let bold = false;
  scanner.eachInside(() => {
    if (scanner.isNamed("name")) fontName = scanner.attribute("val") ?? "";
    else if (scanner.isNamed("b")) bold = scanner.flag("val", true);
  });
  return { fontName, bold };
}

function readFill(scanner: XmlScanner): boolean {
  let isFilled = false;
  scanner.eachInside(() => {
    if (scanner.isNamed("gradientFill")) isFilled = true;
    else if (scanner.isNamed("patternFill"))
      isFilled = (scanner.attribute("patternType") ?? "none") !== "none";
  });
  return isFilled;
}

function readBorder(scanner: XmlScanner): boolean {
  let isBordered = false;
  scanner.eachInside(() => {
    if ((scanner.attribute("style") ?? "none") !== "none") isBordered = true;
  });
  return isBordered;
}

function readLook(scanner: XmlScanner): Look {
  const look = {
    numberFormat: scanner.digits("numFmtId") ?? 0,
    font: scanner.digits("fontId") ?? 0,
    fill: scanner.digits("fillId") ?? 0,
    border: scanner.digits("borderId") ?? 0,
    indent: 0,
    locked: true,
  };
  scanner.eachInside(() => {
    if (scanner.isNamed("alignment")) look.indent = scanner.digits("indent") ?? 0;
    else if (scanner.isNamed("protection")) look.locked = scanner.flag("locked", true);
  });
  return look;
}
