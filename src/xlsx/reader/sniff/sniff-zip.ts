/** What a zip archive is: told by the names inside, never by the file's own name. */
import type { Container, ReadRefusal } from "../../../host/workbook-reader";
import type { PackageParts } from "../ooxml/package-parts";
import { anArchive, isRefusal, notAWorkbook, password } from "../refusals";

const documents: readonly { readonly name: RegExp; readonly actual: string }[] = [
  { name: /^word\//, actual: "tài liệu Word (.docx)" },
  { name: /^ppt\//, actual: "bài trình chiếu PowerPoint (.pptx)" },
  { name: /^visio\//, actual: "bản vẽ Visio (.vsdx)" },
  { name: /^index\/.*\.iwa$|^index\.zip$/, actual: "tài liệu Apple (Numbers, Pages hoặc Keynote)" },
];

const openDocuments: readonly { readonly type: RegExp; readonly actual: string }[] = [
  { type: /opendocument\.text/, actual: "tài liệu văn bản OpenDocument (.odt)" },
  { type: /opendocument\.presentation/, actual: "bài trình chiếu OpenDocument (.odp)" },
  { type: /opendocument\.(graphics|chart|formula|image|base)/, actual: "tài liệu OpenDocument khác" },
  { type: /epub/, actual: "sách điện tử (.epub)" },
];

/** The kind of workbook, or why the archive is not read. `names` are part names in lower case. */
export function sniffZip(
  names: readonly string[],
  parts: PackageParts,
): Exclude<Container, "xls" | "xml2003"> | ReadRefusal {
  const mediaType = textOf(parts, "mimetype");
  if (typeof mediaType !== "string") return mediaType;
  const other = openDocuments.find(({ type }) => type.test(mediaType));
  if (other) return notAWorkbook(other.actual);
  if (mediaType.includes("opendocument.spreadsheet") || parts.has("content.xml"))
    return sniffOpenDocument(parts);

  const contentTypes = textOf(parts, "[Content_Types].xml");
  if (typeof contentTypes !== "string") return contentTypes;
  // Only what a part is said to be counts: some writers list every ending they know, ".bin" as a binary workbook.
  const partTypes = contentTypes.match(/<(\w+:)?Override\b[^>]*>/g)?.join("") ?? "";
  if (parts.has("xl/workbook.bin") || partTypes.includes("sheet.binary")) return "xlsb";
  if (names.some((name) => name.startsWith("xl/") || name === "workbook.xml")) {
    return partTypes.includes("macroEnabled.main") || parts.has("xl/vbaProject.bin") ? "xlsm" : "xlsx";
  }
  const document = documents.find(({ name }) => names.some((entry) => name.test(entry)));
  return document ? notAWorkbook(document.actual) : anArchive("tệp nén ZIP");
}

/** Since version 24 LibreOffice encrypts the package as a whole; before, each part. */
function sniffOpenDocument(parts: PackageParts): "ods" | ReadRefusal {
  const manifest = textOf(parts, "META-INF/manifest.xml");
  if (typeof manifest !== "string") return manifest;
  return parts.has("encrypted-package") || manifest.includes("encryption-data") ? password : "ods";
}

function textOf(parts: PackageParts, path: string): string | ReadRefusal {
  const bytes = parts.part(path);
  if (!bytes) return "";
  return isRefusal(bytes) ? bytes : new TextDecoder().decode(bytes);
}
