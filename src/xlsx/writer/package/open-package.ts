/**
 * Opens the official form for changing, or refuses what must not be changed or cannot be: signed, locked with a
 * password, older and foreign formats, damaged files.
 */
import { readCompoundFile } from "../../reader/sniff/compound-file";
import { isZipFailure, readZipDirectory, type ZipEntry, type ZipFailure } from "../../zip/read-zip";
import { WriteRefused, damaged } from "../write-refused";
import { editPackage, type PackageEdit } from "./package-edit";

const saveAsXlsx = "Hãy mở mẫu bằng Excel, chọn “Lưu dưới dạng” loại tệp .xlsx rồi làm lại với tệp mới.";

const messages = {
  password:
    "Tệp mẫu có đặt mật khẩu mở tệp nên không ghi số liệu vào được. Hãy mở mẫu bằng Excel, bỏ mật khẩu, lưu lại thành tệp .xlsx rồi làm lại.",
  xls: `Tệp mẫu ở định dạng Excel cũ (.xls) nên không ghi số liệu vào được. ${saveAsXlsx}`,
  xlsb: `Tệp mẫu ở định dạng nhị phân (.xlsb) nên không ghi số liệu vào được. ${saveAsXlsx}`,
  ods: `Tệp mẫu ở định dạng OpenDocument (.ods) nên không ghi số liệu vào được. ${saveAsXlsx}`,
  notWorkbook: `Tệp mẫu không phải là tệp Excel (.xlsx hoặc .xlsm). Hãy chọn lại đúng tệp mẫu; nếu Excel mở được tệp này thì chọn “Lưu dưới dạng” loại tệp .xlsx rồi làm lại với tệp mới.`,
  cutOff: "Tệp mẫu bị cụt, thiếu phần cuối. Hãy tải hoặc chép lại tệp mẫu rồi làm lại.",
  signed:
    "Tệp mẫu có chữ ký số; ghi số liệu vào sẽ làm chữ ký mất hiệu lực. Hãy mở mẫu bằng Excel, bỏ chữ ký số trong một bản sao, lưu lại rồi làm lại với bản sao đó.",
};

export function openPackage(original: Uint8Array): PackageEdit {
  if (isCompoundFile(original)) throw new WriteRefused(compoundRefusal(original));
  const directory = readZipDirectory(original);
  if (isZipFailure(directory)) throw new WriteRefused(failureMessages[directory.reason]);
  const refusal = refusalOf(directory.entries);
  if (refusal !== undefined) throw new WriteRefused(refusal);
  return editPackage(directory.entries);
}

const failureMessages: Readonly<Record<ZipFailure["reason"], string>> = {
  "not-a-zip": messages.notWorkbook,
  "cut-off": messages.cutOff,
  "too-big": damaged,
  damaged,
  encrypted: messages.password,
};

function refusalOf(entries: readonly ZipEntry[]): string | undefined {
  const names = entries.map(({ name }) => name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase());
  const has = (name: string) => names.includes(name);
  if (names.some((name) => name.startsWith("_xmlsignatures/"))) return messages.signed;
  if (has("xl/workbook.bin")) return messages.xlsb;
  if (names.some((name) => /^(word|ppt)\//.test(name))) return messages.notWorkbook;
  if (has("[content_types].xml")) return undefined;
  return has("content.xml") && has("mimetype") ? messages.ods : messages.notWorkbook;
}

/** The container of .xls files, and of encrypted .xlsx files. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function compoundRefusal(bytes: Uint8Array): string {
  const names = [...(readCompoundFile(bytes)?.streamNames ?? [])];
  if (names.includes("EncryptedPackage")) return messages.password;
  return names.some((name) => /^(workbook|book)$/i.test(name)) ? messages.xls : messages.notWorkbook;
}
