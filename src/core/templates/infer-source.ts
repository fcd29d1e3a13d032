/**
 * The document that a form was issued with: "(Ban hành kèm theo Hướng dẫn số 18-HD/TWĐTN-BTC ngày 24/5/2023 của Ban
 * Bí thư Trung ương Đoàn)".
 */
import { cellText } from "./sheet-view";
import { placeOfKey, type Workbook } from "../model/grid";
import { isoDateOf, readDateText } from "../text/read-date";
import type { Template } from "./template";

const maxRowsSearched = 20;

const issued =
  /theo\s+(?:quyết định|công văn|hướng dẫn|kế hoạch|thông tư|nghị quyết|quy định|qđ|cv|hd|kh|tt)\s*(?:số)?\s*:?\s*(\d[\p{L}\d]*[-/][\p{L}\d\-/&]+)(.*)$/iu;

export function sourceOf(workbook: Workbook): Omit<Template["source"], "origin"> {
  for (const grid of workbook.sheets) {
    for (const [key, cell] of grid.cells) {
      if (placeOfKey(key).row > maxRowsSearched || typeof cell.value !== "string") continue;
      const [, documentNumber, rest = ""] = issued.exec(cellText(cell)) ?? [];
      if (documentNumber === undefined) continue;
      const day = /ngày\s+(\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))/iu.exec(
        rest,
      )?.[1];
      const date = day === undefined ? undefined : readDateText(/tháng/iu.test(day) ? `ngày ${day}` : day);
      const issuer = /\scủa\s+([^()]+?)[\s).]*$/iu.exec(rest)?.[1];
      return {
        documentNumber,
        documentDate: date ? isoDateOf(date.serial) : null,
        issuer: issuer ?? null,
      };
    }
  }
  return { documentNumber: null, documentDate: null, issuer: null };
}
