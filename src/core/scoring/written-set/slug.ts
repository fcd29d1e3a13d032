/** "Bộ tiêu chí Đoàn cơ sở năm 2026" → "bo-tieu-chi-doan-co-so-nam-2026": an id made of a title. */
import { unaccented } from "../../text/fold-text";

const maxCharacters = 80;

export function slugOf(title: string): string {
  const slug = unaccented(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, maxCharacters)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "khong-ten" : slug;
}
