/** The files that formulas point to: `[1]Sheet!A1` means the first of these. */
import type { ReadRefusal } from "../../../host/workbook-reader";
import { isRefusal } from "../refusals";
import { XmlScanner } from "../xml/xml-scanner";
import type { PackageParts } from "./package-parts";
import { readRelationships } from "./relationships";

/** The name of the file behind each part; "" where none is said, so that the others keep their number. */
export function readExternalLinks(
  parts: PackageParts,
  paths: readonly (string | undefined)[],
): readonly string[] | ReadRefusal {
  const names: string[] = [];
  for (const path of paths) {
    const name = path === undefined ? "" : externalName(parts, path);
    if (typeof name !== "string") return name;
    names.push(name);
  }
  return names;
}

function externalName(parts: PackageParts, path: string): string | ReadRefusal {
  const bytes = parts.part(path);
  if (!bytes) return "";
  if (isRefusal(bytes)) return bytes;
  const relationships = readRelationships(parts, path);
  if (isRefusal(relationships)) return relationships;
  const id = linkId(bytes);
  const relationship = relationships.find((candidate) => candidate.id === id) ?? relationships[0];
  return withoutPercentCodes(relationship?.target ?? "");
}

/** The relationship that `<externalBook r:id="rId1">` names; others hold alternative addresses of the same file. */
function linkId(bytes: Uint8Array): string | undefined {
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    const id = scanner.isOpen ? scanner.attribute("id") : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

/** "Bao%20cao.xlsx" → "Bao cao.xlsx": targets are addresses, people know files. What is no such code stays as stored. */
function withoutPercentCodes(target: string): string {
  return target.replace(/(?:%[0-9A-Fa-f]{2})+/g, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      // URIError: the bytes are no UTF-8.
      return codes;
    }
  });
}
