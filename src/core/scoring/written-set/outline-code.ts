/**
 * Codes as they are printed before criteria: "1", "1.1", "I", "A", "a)", "TC1", "II.3", "Tiêu chí 1."
 * A code has a tidy spelling, parts (from the top), and a style, by which brothers are known.
 */
export interface OutlineCode {
  /** "1.1." → "1.1", "(a)" → "a", "Tiêu chí 2" → "2". */
  readonly code: string;
  readonly parts: readonly string[];
  /** Of a code of one part: "number", "roman", "letter", "small", or the letters before a number ("tc#"). */
  readonly style: string;
}

/** `undefined` where the text is no code. */
export function outlineCode(text: string): OutlineCode | undefined {
  const code = text
    .replace(
      /^(?:tiêu chí|nội dung|tiêu chuẩn|nhóm|mục|phần|điều kiện|điều|ý)\s+(?=[\p{L}\d]+(?:\.[\p{L}\d]+)*[.):]?$)/iu,
      "",
    )
    .replace(/^\(\s*(.+?)\s*\)$/u, "$1")
    .replace(/[.):\-–]+$/u, "")
    .replace(/\s+/g, "");
  if (!/^[\p{L}\d]+(?:[./\-–][\p{L}\d]+)*$/u.test(code) || code.length > 20) return undefined;
  const parts = code.split(/[./\-–]/);
  if (!parts.every((part) => /^(?:\d{1,3}\p{L}?|\p{L}{1,4}\d{0,3}|[IVXL]{1,6})$/u.test(part)))
    return undefined;
  return { code, parts, style: parts.length > 1 ? "parts" : styleOf(code) };
}

/** A code of the user's own making, one word with a letter or digit in it: "KTGS_01". */
export function wordCode(text: string): OutlineCode | undefined {
  return /^(?=.*[\p{L}\d])\S{1,20}$/u.test(text) ? { code: text, parts: [text], style: "word" } : undefined;
}

/** "1. Chủ động …", "1.1 Dùng phần mềm", "Tiêu chí 2: …", "I. CÔNG TÁC …" → the code and the words. */
export function splitCode(text: string): { readonly code: string; readonly title: string } | undefined {
  const match =
    /^((?:(?:tiêu chí|nội dung|tiêu chuẩn|nhóm|mục|phần)\s+)?(?:TC\s?\d+|[IVX]+|[A-ZĐ]|[a-zđ]|\d{1,3})(?:\.\d{1,3}|\.[a-zđ])*)(?:\s*[.):\-–]+\s+|(?<=\.\d{1,3})\s+)(\S.*)$/u.exec(
      text,
    ) ?? /^(Tiêu chí\s+\d+(?:\.\d+)*)\s*[.:\-–]\s*(\S.*)$/iu.exec(text);
  const [, code, title] = match ?? [];
  return code === undefined || title === undefined ? undefined : { code, title };
}

/** Parts as they are compared: "TC1" above "1.1" is its "1". */
export function partKey(part: string): string {
  return part.replace(/^(?:TC|ND|NỘIDUNG|TIÊUCHÍ)(?=\d)/iu, "");
}

function styleOf(code: string): string {
  if (/^\d+$/.test(code)) return "number";
  if (/^[IVXL]+$/.test(code) && code !== "L") return "roman";
  if (/^[ivx]+$/.test(code)) return "small-roman";
  if (/^[A-ZĐ]$/.test(code)) return "letter";
  if (/^[a-zđ]$/.test(code)) return "small";
  return `${code.replace(/\d+\p{L}?$/u, "").toLowerCase()}#`;
}

const alphabets = ["ABCDEFGHIKLMNOPQRSTUVXY", "ABCDĐEGHIKLMNOPQRSTUVXY", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** "I" behind "H", "V" behind "U": letters that are Roman numbers elsewhere. Small ones follow small ones. */
export function followsLetter(code: string, before: string): boolean {
  const pair = before + code;
  return alphabets.some((letters) => letters.includes(pair) || letters.toLowerCase().includes(pair));
}
