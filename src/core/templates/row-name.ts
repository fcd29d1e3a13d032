/**
 * A row's code and name, wherever the numbering was typed: "1. Đoàn xã" in one cell is what "1" | "Đoàn xã" is in two,
 * and a dash before a name ("- Nữ") is only its bullet.
 */
import { rowCodeOf } from "./row-captions";

export interface RowName {
  readonly code: string | null;
  readonly name: string;
}

export function rowNameOf(code: string | null, label: string): RowName {
  const [numbering = ""] = inside.exec(label) ?? [];
  const name = label.slice(numbering.length).trim();
  if (numbering === "" || name === "") return { code, name: label };
  if (code !== null && !isBullet(code)) {
    // Beside a code only the same numbering is a repetition of it: "5" | "5. Khác".
    return rowCodeOf(numbering.trim()) === code || isBullet(numbering.trim())
      ? { code, name }
      : { code, name: label };
  }
  return { code: rowCodeOf(numbering.trim()), name };
}

/** What a row is known by besides its name; bullets name nothing. */
export function rowMarkOf(code: string | null): string | null {
  return code === null || isBullet(code) ? null : code;
}

function isBullet(code: string): boolean {
  return /^[-+*•–]$/u.test(code);
}

/** "1. ", "1.2 ", "IV) ", "a/ ", "- ": numbering that opens a label. */
const inside =
  /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-ZĐa-zđ])[.)/]\s*|\d{1,3}(?:\.\d{1,3})+\s+|[-+*•–]\s*)(?=\p{L}|"|\()/u;
