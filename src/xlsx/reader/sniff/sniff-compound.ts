/** What a compound file is: an old workbook, an encrypted one, or another program's document. */
import type { ReadRefusal } from "../../../host/workbook-reader";
import { cutOff, damaged, notAWorkbook, password } from "../refusals";
import { readCompoundFile } from "./compound-file";

const documents: readonly { readonly stream: RegExp; readonly actual: string }[] = [
  { stream: /^WordDocument$/, actual: "tài liệu Word (.doc)" },
  { stream: /^PowerPoint Document$/, actual: "bài trình chiếu PowerPoint (.ppt)" },
  { stream: /^(__properties_version1\.0|__substg1\.0_.*)$/, actual: "thư điện tử Outlook (.msg)" },
  { stream: /^VisioDocument$/, actual: "bản vẽ Visio (.vsd)" },
  { stream: /^Contents$/, actual: "ấn phẩm Publisher (.pub)" },
];

/** "xls", or why the file is not read. */
export function sniffCompound(bytes: Uint8Array): "xls" | ReadRefusal {
  const file = readCompoundFile(bytes);
  if (!file) return damaged;
  const names = [...file.streamNames];
  if (names.some((name) => /^(EncryptedPackage|EncryptionInfo)$/.test(name))) return password;
  // "Book" is Excel 5 and 95; the letter case differs between writers.
  const isWorkbook = names.some((name) => /^(workbook|book)$/i.test(name));
  const document = documents.find(({ stream }) => names.some((name) => stream.test(name)));
  if (!isWorkbook && document) return notAWorkbook(document.actual);
  if (file.isCutOff) return cutOff;
  return isWorkbook ? "xls" : notAWorkbook("tài liệu của một chương trình khác");
}
