/**
 * The key by which texts are compared: "QUÝ  IV NĂM 2023" and "Quý IV\u00a0năm 2023" are both "quý iv năm 2023".
 * Case, white space, invisible characters, composed or decomposed marks, the wrong Ð, typographic quotes and
 * dashes, and the spellings that Vietnamese leaves free (uỷ/ủy, kì/kỳ) do not count. Accents and digits do.
 */
import { usualSpelling } from "./usual-spelling";

/** A caption written the usual way comes out as usually written, in lower case. */
export function foldText(text: string): string {
  // Most cells that are not captions: codes, numbers as text, e-mail addresses.
  if (tidyAscii.test(text)) return text.toLowerCase();
  return usualSpelling(foldCharacters(text));
}

/** Folded, without any accent: "Thị đoàn Duyên Hải" → "thi doan duyen hai", as people name files. */
export function unaccented(text: string): string {
  if (tidyAscii.test(text)) return text.toLowerCase();
  // Without the usual spelling: "Quí" must meet a file name "Qui", not "Quy".
  return foldCharacters(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

const tidyAscii = /^[!-~]+(?: [!-~]+)*$/;

function foldCharacters(text: string): string {
  const folded = text.normalize("NFC").toLowerCase();
  const plain = rare.test(folded) ? replaceRare(folded) : folded;
  return plain.replace(/[\s\u0085]+/g, " ").trim();
}

/** ð (Icelandic) and ɖ (Ewe) are typed for đ; the capitals of all three look the same. */
const rare =
  /[ðɖ\u00ad\u200b-\u200f\u2010-\u2015\u2018-\u201f\u2026\u202a-\u202e\u2032\u2033\u2060-\u2069\u2212«»´\ufeff\uff0d\ufe58\ufe63]/;

function replaceRare(text: string): string {
  return text
    .replace(/[ðɖ]/g, "đ")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-")
    .replace(/[\u2018-\u201b\u2032´]/g, "'")
    .replace(/[\u201c-\u201f\u2033«»]/g, '"')
    .replaceAll("…", "...");
}
