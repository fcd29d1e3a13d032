/** Other files by their first bytes: pictures, PDF, archives, sound and film, programs. */
import type { ReadRefusal } from "../../../host/workbook-reader";
import { anArchive, notAWorkbook } from "../refusals";

const signatures: readonly { readonly at?: number; readonly bytes: string; readonly actual: string }[] = [
  { bytes: "\xff\xd8\xff", actual: "ảnh (JPEG)" },
  { bytes: "\x89PNG", actual: "ảnh (PNG)" },
  { bytes: "GIF8", actual: "ảnh (GIF)" },
  { bytes: "BM", actual: "ảnh (BMP)" },
  { bytes: "II*\0", actual: "ảnh (TIFF)" },
  { bytes: "MM\0*", actual: "ảnh (TIFF)" },
  { at: 8, bytes: "WEBP", actual: "ảnh (WebP)" },
  { at: 4, bytes: "ftyphei", actual: "ảnh (HEIC)" },
  { at: 4, bytes: "ftypmif", actual: "ảnh (HEIC)" },
  { at: 4, bytes: "ftyp", actual: "phim hoặc âm thanh" },
  { bytes: "RIFF", actual: "phim hoặc âm thanh" },
  { bytes: "ID3", actual: "phim hoặc âm thanh" },
  { bytes: "MZ", actual: "chương trình chạy trên Windows (.exe)" },
];

const archives: readonly { readonly bytes: string; readonly actual: string }[] = [
  { bytes: "Rar!", actual: "tệp nén RAR" },
  { bytes: "7z\xbc\xaf\x27\x1c", actual: "tệp nén 7z" },
  { bytes: "\x1f\x8b", actual: "tệp nén GZIP" },
];

/** What the file is, or `undefined` where its first bytes say nothing. */
export function sniffBinary(bytes: Uint8Array): ReadRefusal | undefined {
  // A mail gateway may put a few bytes before a PDF; its readers allow for that.
  const start = String.fromCharCode(...bytes.subarray(0, 1_024));
  if (start.includes("%PDF-")) return notAWorkbook("tài liệu PDF");
  const archive = archives.find((signature) => start.startsWith(signature.bytes));
  if (archive) return anArchive(archive.actual);
  const found = signatures.find((signature) => start.startsWith(signature.bytes, signature.at ?? 0));
  return found && notAWorkbook(found.actual);
}
