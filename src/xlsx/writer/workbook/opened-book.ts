/** The workbook part of a package, its sheets, and what new parts need to know of its dialect. */
import { unescapeExcelText } from "../../reader/xml/xml-text";
import type { PackageEdit } from "../package/package-edit";
import { folderOf, relationshipsOf } from "../package/relationships";
import { WriteRefused, damaged } from "../write-refused";
import { attributeOf, attributesOf, childOf, childrenOf, rootOf } from "../xml/elements";

export interface OpenedBook {
  readonly edit: PackageEdit;
  /** The workbook part, in most files "xl/workbook.xml". */
  readonly part: string;
  readonly sheets: readonly BookSheet[];
  /** Days are counted from 1904. */
  readonly is1904: boolean;
  /** The namespace of sheets and styles: transitional, or strict (ISO 29500). */
  readonly namespace: string;
  /** What relationship types begin with, up to and with the last "/". */
  readonly relationshipBase: string;
}

interface BookSheet {
  readonly name: string;
  /** The part with its cells; `undefined` for a chart sheet, a dialog, or a sheet whose part is missing. */
  readonly part: string | undefined;
}

export function openBook(edit: PackageEdit): OpenedBook {
  const start = relationshipsOf(edit, "").find(({ kind }) => kind === "officeDocument");
  const part = start?.part ?? "xl/workbook.xml";
  const text = edit.text(part);
  if (text === undefined) throw new WriteRefused(damaged);
  const root = rootOf(text);
  if (root.local !== "workbook") throw new WriteRefused(damaged);
  return {
    edit,
    part,
    sheets: sheetsOf(edit, part, text),
    is1904: is1904(text),
    namespace: namespaceOf(text) ?? transitionalNamespace,
    relationshipBase: (start?.type ?? transitionalStart).replace(/officeDocument$/, ""),
  };
}

/** Relationships from the workbook part: style sheet, calculation chain and the like; `undefined` where it has none. */
export function relatedPart(book: OpenedBook, kind: string): string | undefined {
  return relationshipsOf(book.edit, book.part).find((relationship) => relationship.kind === kind)?.part;
}

const transitionalNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const transitionalStart =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

function sheetsOf(edit: PackageEdit, part: string, text: string): BookSheet[] {
  const list = childOf(text, rootOf(text), "sheets");
  if (!list) throw new WriteRefused(damaged);
  const relationships = relationshipsOf(edit, part);
  return childrenOf(text, list).map((sheet, index) => {
    const id = attributesOf(text, sheet).find(({ name }) => /^\w+:id$/.test(name))?.value;
    const relationship = relationships.find((candidate) => candidate.id === id);
    // Some programs leave the relationship out and count on the usual name.
    const usual = `${folderOf(part)}worksheets/sheet${index + 1}.xml`;
    return {
      name: unescapeExcelText(attributeOf(text, sheet, "name") ?? ""),
      part:
        relationship === undefined
          ? usual
          : relationship.kind === "worksheet"
            ? relationship.part
            : undefined,
    };
  });
}

function is1904(text: string): boolean {
  const properties = childOf(text, rootOf(text), "workbookPr");
  const flag = properties && attributeOf(text, properties, "date1904");
  return flag === "1" || flag === "true";
}

/** The namespace that the workbook element itself is in. */
function namespaceOf(text: string): string | undefined {
  const root = rootOf(text);
  const declaration =
    root.name === root.local ? "xmlns" : `xmlns:${root.name.slice(0, -root.local.length - 1)}`;
  return attributeOf(text, root, declaration);
}
