/** Small workbooks made part by part, for oddities that no program here can save. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The zip archive of these parts, in this order; the same bytes every time. */
export function makePackage(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [
      typeof content === "string" ? strToU8(content) : content,
      { mtime: new Date(2023, 10, 20, 8) },
    ];
  }
  return zipSync(files);
}

/** Every part of a package as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

export interface BookParts {
  /** The inside of `<worksheet>`, by sheet name. Default: one empty sheet "Biểu 1". */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What stands in workbook.xml before `<sheets>` and behind it. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** styles.xml whole; null for a workbook without one. */
  readonly styles?: string | null;
  /** Further parts of the workbook: a relationship kind, the part's name below xl/, its content. */
  readonly related?: readonly { readonly kind: string; readonly name: string; readonly content: string }[];
}

/** The parts of a workbook, to change further or to zip. */
export function bookParts(book: BookParts = {}): Record<string, string> {
  const { sheets = { "Biểu 1": "<sheetData/>" }, styles = plainStyles, related = [] } = book;
  const names = Object.keys(sheets);
  const targets = [
    ...names.map((_, index) => ({ kind: "worksheet", name: `worksheets/sheet${index + 1}.xml` })),
    ...(styles === null ? [] : [{ kind: "styles", name: "styles.xml" }]),
    ...related,
  ];
  const tabs = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      override("xl/workbook.xml", "sheet.main") +
      targets.map(({ kind, name }) => override(`xl/${name}`, kind)).join("") +
      "</Types>",
    "_rels/.rels": relationships([{ kind: "officeDocument", name: "xl/workbook.xml" }]),
    "xl/workbook.xml":
      `<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">${book.beforeSheets ?? ""}` +
      `<sheets>${tabs.join("")}</sheets>${book.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(targets),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheets[name] ?? "")]),
    ),
    ...(styles === null ? {} : { "xl/styles.xml": styles }),
    ...Object.fromEntries(related.map(({ name, content }) => [`xl/${name}`, content])),
  };
}

export function worksheet(inside: string): string {
  return `<worksheet xmlns="${mainNamespace}">${inside}</worksheet>`;
}

export const plainStyles =
  `<styleSheet xmlns="${mainNamespace}">` +
  '<fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<dxfs count="0"/></styleSheet>';

function override(part: string, kind: string): string {
  const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

function relationships(targets: readonly { readonly kind: string; readonly name: string }[]): string {
  const all = targets.map(
    ({ kind, name }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationshipNamespace}/${kind}" Target="${name}"/>`,
  );
  return (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `${all.join("")}</Relationships>`
  );
}
