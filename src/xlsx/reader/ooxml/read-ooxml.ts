/** An .xlsx or .xlsm package as a `Workbook`: only the parts that are asked for are inflated. */
import type { Grid, Workbook } from "../../../core/model/grid";
import type { ReadOptions, ReadRefusal } from "../../../host/workbook-reader";
import { plainFormat } from "../formats/cell-format";
import { damaged, isRefusal } from "../refusals";
import type { CellSource } from "./cell-from";
import { applicationOf } from "./application";
import { readCoreProperties } from "./core-properties";
import { readExternalLinks } from "./external-links";
import type { PackageParts } from "./package-parts";
import { readRelationships, type Relationship } from "./relationships";
import { noSharedStrings, readSharedStrings, type SharedStrings } from "./shared-strings";
import { noContent, readSheetPart } from "./sheet-part";
import { readStoredTexts } from "./stored-texts";
import { readStylesPart } from "./styles-part";
import { readWorkbookPart, type SheetEntry } from "./workbook-part";

export function readOoxml(parts: PackageParts, options: ReadOptions): Workbook | ReadRefusal {
  const root = readRelationships(parts, "");
  if (isRefusal(root)) return root;
  const workbookPath = targetOf(root, "officeDocument") ?? "xl/workbook.xml";
  const bytes = parts.part(workbookPath);
  if (!bytes) return damaged;
  if (isRefusal(bytes)) return bytes;
  const book = readWorkbookPart(bytes);
  const links = readRelationships(parts, workbookPath);
  if (!book) return damaged;
  if (isRefusal(links)) return links;

  const source = readCellSource(parts, links, book.is1904, options);
  if (isRefusal(source)) return source;
  const sheets: Grid[] = [];
  for (const [index, entry] of book.sheets.entries()) {
    const sheet = readSheet(parts, sheetPath(entry, index, links), entry, source, options);
    if (sheet && isRefusal(sheet)) return sheet;
    if (sheet) sheets.push(sheet);
  }
  const linkPaths = book.externalReferences.map((id) => links.find((link) => link.id === id)?.target);
  const externalLinks = readExternalLinks(parts, linkPaths);
  if (isRefusal(externalLinks)) return externalLinks;
  const storedTexts = options.storedTexts === false ? noTexts : readStoredTexts(parts, links);
  const properties = parts.part(targetOf(root, "core-properties") ?? "docProps/core.xml");
  if (properties && isRefusal(properties)) return properties;
  const extended = parts.part(targetOf(root, "extended-properties") ?? "docProps/app.xml");
  // Which program saved it is worth knowing, but never a reason to refuse a workbook.
  const application = extended && !isRefusal(extended) ? applicationOf(extended) : undefined;
  return {
    sheets,
    formats: source.keepsFormats ? source.formats : [],
    definedNames: book.definedNames,
    externalLinks,
    ...(storedTexts.size > 0 && { storedTexts }),
    ...(properties && readCoreProperties(properties)),
    ...(application !== undefined && { application }),
  };
}

const noTexts: ReadonlyMap<string, string> = new Map();

function targetOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((relationship) => relationship.type === type)?.target;
}

function readCellSource(
  parts: PackageParts,
  links: readonly Relationship[],
  is1904: boolean,
  options: ReadOptions,
): CellSource | ReadRefusal {
  const strings = readStrings(parts, targetOf(links, "sharedStrings") ?? "xl/sharedStrings.xml");
  if (isRefusal(strings)) return strings;
  const keepsFormats = options.formats ?? true;
  const stylesPath = targetOf(links, "styles") ?? "xl/styles.xml";
  // Only the format tells which numbers of a 1904 workbook are dates to be shifted.
  const styles = keepsFormats || is1904 ? parts.part(stylesPath) : undefined;
  if (styles && isRefusal(styles)) return styles;
  const formats = styles ? readStylesPart(styles) : [];
  if (!formats) return damaged;
  if (formats.length === 0) formats.push(plainFormat);
  const keepsStyledBlanks = options.styledBlanks ?? false;
  return { strings, formats, is1904, keepsFormats, keepsStyledBlanks, cellCount: 0 };
}

function readStrings(parts: PackageParts, path: string): SharedStrings | ReadRefusal {
  const bytes = parts.part(path);
  if (!bytes) return noSharedStrings;
  return isRefusal(bytes) ? bytes : (readSharedStrings(bytes) ?? damaged);
}

interface SheetPlace {
  readonly path: string;
  /** A sheet of cells; the others are charts, dialogs and macros. */
  readonly isWorksheet: boolean;
}

function sheetPath(entry: SheetEntry, index: number, links: readonly Relationship[]): SheetPlace {
  const link = links.find(({ id }) => id === entry.relationshipId);
  // Some programs leave the relationship out and count on the usual name.
  if (!link) return { path: `xl/worksheets/sheet${index + 1}.xml`, isWorksheet: true };
  return { path: link.target, isWorksheet: link.type === "worksheet" };
}

function readSheet(
  parts: PackageParts,
  { path, isWorksheet }: SheetPlace,
  { name, visibility }: SheetEntry,
  source: CellSource,
  options: ReadOptions,
): Grid | ReadRefusal | undefined {
  if (!isWorksheet) return undefined;
  if (options.wantsSheet && !options.wantsSheet(name)) return { name, visibility, ...noContent };
  const bytes = parts.part(path);
  if (!bytes) return damaged;
  if (isRefusal(bytes)) return bytes;
  const content = readSheetPart(bytes, source, options.validations ?? false);
  return isRefusal(content) ? content : { name, visibility, ...content };
}
