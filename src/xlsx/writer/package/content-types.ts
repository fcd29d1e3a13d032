/** `[Content_Types].xml`: what each part of the package is. A part that Excel finds no type for makes the file damaged. */
import { attributeOf, childrenOf, prefixOf, rootOf, type XmlElement } from "../xml/elements";
import { escapeAttribute } from "../xml/escape";
import { insertion, spliced } from "../xml/splice";
import { WriteRefused, damaged } from "../write-refused";
import type { PackageEdit } from "./package-edit";

const contentTypesPart = "[Content_Types].xml";
const plainXml = "application/xml";

/** Says what a part is, unless it is said already. */
export function addContentType(edit: PackageEdit, part: string, contentType: string): void {
  const text = contentTypes(edit);
  if (overridesOf(text, part).length > 0) return;
  const root = rootOf(text);
  const attributes = `PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(contentType)}"`;
  const xml = `<${prefixOf(root)}Override ${attributes}/>`;
  edit.setText(contentTypesPart, spliced(text, [insertion(text, root, root.contentEnd, xml)]));
}

/** Says that a part is plain XML, unless all parts with that ending are. */
export function addXmlContentType(edit: PackageEdit, part: string): void {
  const text = contentTypes(edit);
  const isDefault = childrenOf(text, rootOf(text)).some((child) => {
    const isXml = attributeOf(text, child, "Extension")?.toLowerCase() === "xml";
    return child.local === "Default" && isXml && attributeOf(text, child, "ContentType") === plainXml;
  });
  if (!isDefault) addContentType(edit, part, plainXml);
}

export function removeContentType(edit: PackageEdit, part: string): void {
  const text = contentTypes(edit);
  const gone = overridesOf(text, part).map(({ start, end }) => ({ start, end, text: "" }));
  edit.setText(contentTypesPart, spliced(text, gone));
}

function overridesOf(text: string, part: string): XmlElement[] {
  const partName = `/${part}`.toLowerCase();
  return childrenOf(text, rootOf(text)).filter(
    (child) => child.local === "Override" && attributeOf(text, child, "PartName")?.toLowerCase() === partName,
  );
}

function contentTypes(edit: PackageEdit): string {
  const text = edit.text(contentTypesPart);
  if (text === undefined) throw new WriteRefused(damaged);
  return text;
}
