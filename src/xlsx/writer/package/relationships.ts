/** The relationships of a part: which other parts it uses, under which id. They stand in `_rels/<name>.rels`. */
import { attributesOf, childrenOf, prefixOf, rootOf, type XmlElement } from "../xml/elements";
import { escapeAttribute } from "../xml/escape";
import { insertion, spliced } from "../xml/splice";
import type { PackageEdit } from "./package-edit";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles", "officeDocument". Transitional and strict files share it. */
  readonly kind: string;
  /** The type as written. */
  readonly type: string;
  /** The name of the part it points to; `undefined` where it points outside the package. */
  readonly part: string | undefined;
  readonly element: XmlElement;
}

/** The relationships of a part, or of the package itself ("") . */
export function relationshipsOf(edit: PackageEdit, source: string): Relationship[] {
  const text = edit.text(relationshipsPart(source));
  if (text === undefined) return [];
  return childrenOf(text, rootOf(text)).map((element) => {
    const attributes = new Map(attributesOf(text, element).map(({ name, value }) => [name, value]));
    const type = attributes.get("Type") ?? "";
    const external = attributes.get("TargetMode")?.toLowerCase() === "external";
    return {
      id: attributes.get("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      part: external ? undefined : resolvedPart(source, attributes.get("Target") ?? ""),
      element,
    };
  });
}

/** Adds a relationship to another part, and answers its new id. */
export function addRelationship(edit: PackageEdit, source: string, type: string, part: string): string {
  const name = relationshipsPart(source);
  const text = edit.text(name) ?? emptyRelationships;
  const root = rootOf(text);
  const id = freshId(relationshipsOf(edit, source));
  const target = relativeTarget(source, part);
  const attributes = `Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"`;
  const xml = `<${prefixOf(root)}Relationship ${attributes}/>`;
  edit.setText(name, spliced(text, [insertion(text, root, root.contentEnd, xml)]));
  return id;
}

export function removeRelationship(edit: PackageEdit, source: string, { element }: Relationship): void {
  const name = relationshipsPart(source);
  const text = edit.text(name) ?? emptyRelationships;
  edit.setText(name, spliced(text, [{ start: element.start, end: element.end, text: "" }]));
}

/** "xl/" of "xl/workbook.xml". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** "xl/_rels/workbook.xml.rels" of "xl/workbook.xml". */
export function relationshipsPart(source: string): string {
  const folder = folderOf(source);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** From "xl/workbook.xml": "worksheets/sheet1.xml", and "../customXml/item1.xml" for what stands beside its folder. */
function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split("/").slice(0, -1);
  const to = part.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

/** A target is relative to the source's folder, or absolute with a leading slash; ".." and backslashes occur. */
function resolvedPart(source: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : folderOf(source).split("/").filter(Boolean);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function freshId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let number = relationships.length + 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}
