/** Small OpenDocument sheets written by hand. */
import { makeZip } from "./make-xlsx";

export interface OdsSource {
  /** Inside `<office:spreadsheet>`. */
  readonly tables: string;
  /** Inside `<office:automatic-styles>`. */
  readonly styles?: string;
  readonly meta?: string;
}

const namespaces = ["office", "table", "text", "style", "number", "fo", "meta", "calcext"]
  .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
  .join(" ");

export function makeOds({ tables, styles = "", meta = "" }: OdsSource): Uint8Array {
  return makeZip({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    "meta.xml": `<office:document-meta ${namespaces}><office:meta>${meta}</office:meta></office:document-meta>`,
    "META-INF/manifest.xml": "<manifest/>",
  });
}

/** The same document as one XML file, a .fods. */
export function makeFlatOds({ tables, styles = "", meta = "" }: OdsSource): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0"?><office:document ${namespaces} office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:meta>${meta}</office:meta><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document>`,
  );
}
