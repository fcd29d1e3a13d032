/**
 * Small .xlsx packages written by hand, so that a test can show exactly the oddity it is about.
 *
 *   makeXlsx({ sheets: [{ name: "Biểu 1", xml: `<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>` }] })
 */
import { strToU8, zipSync, type Zippable } from "fflate";

export interface SheetSource {
  readonly name: string;
  /** What stands inside `<worksheet>`; only `<sheetData>` in most tests. */
  readonly xml: string;
  /** "hidden" or "veryHidden". */
  readonly state?: string;
}

export interface XlsxSource {
  readonly sheets: readonly SheetSource[];
  /** The content of each `<si>`, e.g. `<t>Đoàn</t>`. */
  readonly strings?: readonly string[];
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** Attributes of `<workbookPr>`, e.g. `date1904="1"`. */
  readonly workbookPr?: string;
  /** What follows `<sheets>` in the workbook part. */
  readonly afterSheets?: string;
  /** Further relationships of the workbook. */
  readonly relationships?: string;
  /** Parts added, or put in place of those made here; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function makeXlsx(source: XlsxSource): Uint8Array {
  return makeZip({ ...xlsxParts(source), ...source.parts });
}

export function makeZip(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files);
}

export function worksheet(xml: string): string {
  return `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">${xml}</worksheet>`;
}

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";

function xlsxParts({ sheets, strings, styles, ...source }: XlsxSource): Record<string, string> {
  const entries = sheets.map(({ name, state }, index) => {
    const visibility = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${attribute(name)}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
  });
  const links = sheets.map((_, index) =>
    relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  if (strings) links.push(relationship("rIdStrings", "sharedStrings", "sharedStrings.xml"));
  if (styles !== undefined) links.push(relationship("rIdStyles", "styles", "styles.xml"));
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><workbookPr ${source.workbookPr ?? ""}/><sheets>${entries.join("")}</sheets>${source.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(links.join("") + (source.relationships ?? "")),
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(xml)]),
    ),
    ...(strings && {
      "xl/sharedStrings.xml": `${declaration}<sst xmlns="${mainNamespace}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    }),
    ...(styles !== undefined && {
      "xl/styles.xml": `${declaration}<styleSheet xmlns="${mainNamespace}">${styles}</styleSheet>`,
    }),
  };
}

/** One relationship of the workbook, for `XlsxSource.relationships`. */
export function relationship(id: string, type: string, target: string, external = false): string {
  const mode = external ? ` TargetMode="External"` : "";
  return `<Relationship Id="${id}" Type="${relationshipNamespace}/${type}" Target="${attribute(target)}"${mode}/>`;
}

/** A whole part of relationships. */
export function relationships(xml: string): string {
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${xml}</Relationships>`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
