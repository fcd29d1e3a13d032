/**
 * An OpenDocument spreadsheet as a `Workbook`: the package (.ods) or the same in one XML file (.fods).
 * Read here and not by the library for old formats, which loses formats, dates and hidden rows of .ods files.
 * Source: OpenDocument 1.3 part 3.
 */
import type { DefinedName, Grid, Workbook } from "../../../core/model/grid";
import type { ReadOptions, ReadRefusal } from "../../../host/workbook-reader";
import type { PackageParts } from "../ooxml/package-parts";
import { noContent } from "../ooxml/sheet-part";
import { damaged, isRefusal } from "../refusals";
import { XmlScanner } from "../xml/xml-scanner";
import { OdsStyles } from "./ods-styles";
import { readOdsTable, type OdsTableSource } from "./ods-table";
import { OdsValidations } from "./ods-validations";
import { excelFormula, excelReference } from "./open-formula";

/** A package: what is used in other parts stands in the parts before. */
export function readOpenDocument(parts: PackageParts, options: ReadOptions): Workbook | ReadRefusal {
  const xmlParts: Uint8Array[] = [];
  for (const path of ["styles.xml", "content.xml", "meta.xml"]) {
    const bytes = parts.part(path);
    if (!bytes && path === "content.xml") return damaged;
    if (bytes && isRefusal(bytes)) return bytes;
    if (bytes) xmlParts.push(bytes);
  }
  return readFlatOpenDocument(xmlParts, options);
}

/** Parts of a document, or the one part that is all of it. */
export function readFlatOpenDocument(
  xmlParts: readonly Uint8Array[],
  options: ReadOptions,
): Workbook | ReadRefusal {
  const reading = new DocumentReading(options);
  for (const bytes of xmlParts) {
    const refusal = reading.readPart(new XmlScanner(bytes));
    if (refusal) return refusal;
  }
  return reading.workbook();
}

class DocumentReading {
  readonly #sheets: Grid[] = [];
  readonly #definedNames: DefinedName[] = [];
  readonly #links: string[] = [];
  readonly #origin: { createdAt?: string; modifiedAt?: string; application?: string } = {};
  readonly #source: OdsTableSource;

  constructor(readonly options: ReadOptions) {
    this.#source = {
      styles: new OdsStyles(),
      validations: new OdsValidations(),
      linkNumber: (file) =>
        this.#links.includes(file) ? this.#links.indexOf(file) + 1 : this.#links.push(file),
      keepsFormats: options.formats ?? true,
      keepsStyledBlanks: options.styledBlanks ?? false,
      wantsValidations: options.validations ?? false,
      takeName: (scanner, sheet) => this.#takeName(scanner, sheet),
      cellCount: 0,
    };
  }

  readPart(scanner: XmlScanner): ReadRefusal | undefined {
    while (scanner.next()) {
      if (!scanner.isOpen || this.#source.styles.take(scanner)) continue;
      switch (scanner.name()) {
        case "table": {
          const sheet = this.#readTable(scanner);
          if (isRefusal(sheet)) return sheet;
          this.#sheets.push(sheet);
          break;
        }
        case "content-validation":
          this.#source.validations.take(scanner);
          break;
        case "named-range":
        case "named-expression":
          this.#takeName(scanner);
          break;
        case "meta":
          scanner.eachInside(() => this.#takeOrigin(scanner));
          break;
        // Deleted cells, copies of foreign tables, page headers: none of it is on a sheet.
        case "tracked-changes":
        case "dde-links":
        case "master-styles":
        case "scripts":
          scanner.skipElement();
          break;
      }
    }
    return scanner.broken ? damaged : undefined;
  }

  workbook(): Workbook {
    return {
      sheets: this.#sheets,
      formats: this.#source.keepsFormats ? this.#source.styles.formats : [],
      definedNames: this.#definedNames,
      externalLinks: this.#links,
      ...this.#origin,
    };
  }

  #readTable(scanner: XmlScanner): Grid | ReadRefusal {
    const name = scanner.attribute("name") ?? "";
    if (!this.options.wantsSheet || this.options.wantsSheet(name)) return readOdsTable(scanner, this.#source);
    const isHidden = this.#source.styles.isHidden(scanner.attribute("style-name"));
    scanner.skipElement();
    return { name, visibility: isHidden ? "hidden" : "visible", ...noContent };
  }

  #takeName(scanner: XmlScanner, sheet?: string): void {
    const name = scanner.attribute("name") ?? "";
    const range = scanner.attribute("cell-range-address");
    const expression = scanner.attribute("expression") ?? "";
    const { linkNumber } = this.#source;
    const refersTo =
      range === undefined ? excelFormula(expression, linkNumber) : excelReference(range, linkNumber);
    this.#definedNames.push(sheet === undefined ? { name, refersTo } : { name, refersTo, sheet });
  }

  #takeOrigin(scanner: XmlScanner): void {
    if (scanner.isNamed("date")) this.#origin.modifiedAt = scanner.elementText().trim();
    else if (scanner.isNamed("creation-date")) this.#origin.createdAt = scanner.elementText().trim();
    else if (scanner.isNamed("generator")) this.#origin.application = scanner.elementText().trim();
  }
}
