/** What a text is, by how it begins: a workbook written as XML, a web page, a letter, plain text. */
import type { ReadRefusal } from "../../../host/workbook-reader";
import { damaged, notAWorkbook } from "../refusals";

const pages = /^(<!doctype\s+html|<html|<head|<body|<meta|<table|<div|<style|<script|<title|<p[\s>])/i;

const xmlDocuments: readonly { readonly mark: RegExp; readonly actual: string }[] = [
  { mark: /<html[\s>]/i, actual: "trang web HTML" },
  { mark: /office\/word\/2003\/wordml|progid="Word\.Document"/, actual: "tài liệu Word (XML)" },
  { mark: /schemas\.microsoft\.com\/office\/2006\/xmlPackage/, actual: "tài liệu Word (XML)" },
  { mark: /<svg[\s>]/i, actual: "ảnh vẽ (SVG)" },
];

const letterHeader =
  /^(received|return-path|delivered-to|message-id|mime-version|from|to|subject|date|x-[a-z-]+):/gim;

/** The kind of workbook, or what the text is; `undefined` where the bytes are no text. */
export function sniffText(bytes: Uint8Array): "xml2003" | "ods" | ReadRefusal | undefined {
  const start = textStart(bytes);
  if (start === undefined) return undefined;
  if (start === "") return notAWorkbook("tệp văn bản không có chữ nào");
  if (pages.test(start)) return notAWorkbook("trang web HTML");
  if (start.startsWith("<")) return sniffXml(start);
  if (start.startsWith("{\\rtf")) return notAWorkbook("tài liệu văn bản (.rtf)");
  if (/^\{[^]*docs\.google\.com/.test(start)) return notAWorkbook("đường dẫn tới Google Trang tính");
  if ((start.slice(0, 2_000).match(letterHeader) ?? []).length >= 2) {
    const isPage =
      /multipart\/related|text\/html/i.test(start.slice(0, 2_000)) && /^mime-version:/i.test(start);
    return notAWorkbook(isPage ? "trang web lưu thành một tệp (.mht)" : "thư điện tử (.eml)");
  }
  return notAWorkbook("tệp văn bản hoặc CSV");
}

/** How much of the file is looked at. */
const sniffedBytes = 8_192;

/** The beginning as text without leading blanks; `undefined` where it holds what no text holds. */
function textStart(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, sniffedBytes);
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const encoding = isUtf16 ? (start[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  const text = new TextDecoder(encoding).decode(start);
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return undefined;
  return text.trimStart();
}

function sniffXml(start: string): "xml2003" | "ods" | ReadRefusal {
  const other = xmlDocuments.find(({ mark }) => mark.test(start));
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet") && !/<html[\s>]/i.test(start))
    return "xml2003";
  if (/<office:document[\s>]/.test(start) && start.includes("opendocument.spreadsheet")) return "ods";
  if (other) return notAWorkbook(other.actual);
  return /^<[?!A-Za-z_]/.test(start) ? notAWorkbook("tệp XML") : damaged;
}
