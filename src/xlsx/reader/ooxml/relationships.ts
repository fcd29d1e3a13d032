/** Relationships between parts: `xl/_rels/workbook.xml.rels` says which part is the workbook's `rId3`. */
import type { ReadRefusal } from "../../../host/workbook-reader";
import { damaged, isRefusal } from "../refusals";
import { XmlScanner } from "../xml/xml-scanner";
import type { PackageParts } from "./package-parts";

export interface Relationship {
  readonly id: string;
  /** The last word of the type, the same in the transitional and the strict form: "worksheet", "sharedStrings". */
  readonly type: string;
  /** A part's path from the root of the package, or, outside it, the target as stored. */
  readonly target: string;
}

/** The relationships of a part; none where it has no such list. `source` is "" for the package itself. */
export function readRelationships(
  parts: PackageParts,
  source: string,
): readonly Relationship[] | ReadRefusal {
  const bytes = parts.part(relationshipsPath(source));
  if (!bytes) return [];
  if (isRefusal(bytes)) return bytes;
  const relationships: Relationship[] = [];
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen || !scanner.isNamed("Relationship")) continue;
    const target = scanner.attribute("Target") ?? "";
    relationships.push({
      id: scanner.attribute("Id") ?? "",
      type: (scanner.attribute("Type") ?? "").replace(/^.*\//, ""),
      target: scanner.attribute("TargetMode") === "External" ? target : resolveTarget(source, target),
    });
  }
  return scanner.broken ? damaged : relationships;
}

/** From `xl/workbook.xml`: "worksheets/sheet1.xml", "../xl/…" and "/xl/worksheets/sheet1.xml" are one place. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const segments = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
