/** Figures and fields as the pane says them. */
import { notSubmittedWords } from "../core/consolidation/figure-text";
import type { Figure } from "../core/model/figure";
import type { FieldId } from "../core/model/report-data";
import { formatNumber } from "../core/text/format-number";
import { inputFields } from "../core/templates/input-fields";
import type { Template, TemplateSheet } from "../core/templates/template";
import { dateText } from "../core/text/read-date";

const words = { blank: "để trống", notApplicable: "không áp dụng" };

/** "6.109", "21/23", "để trống", "không áp dụng", "không có trong tệp". */
export function figureWords(figure: Figure): string {
  switch (figure.kind) {
    case "number":
      return formatNumber(figure.number);
    case "ratio":
      return `${formatNumber(figure.numerator)}/${formatNumber(figure.denominator)}`;
    case "text":
      return figure.text;
    case "date":
      return dateText(figure.serial);
    case "blank":
      return words.blank;
    case "not-applicable":
      return words.notApplicable;
    case "not-submitted":
      return notSubmittedWords;
  }
}

/** "1.1 Xã · Kết nạp mới"; of a list's column its caption. */
export function fieldWords(template: Template, field: FieldId): string {
  const sheet = sheetOfField(template, field);
  const input = sheet && inputFields(sheet).find(({ id }) => id === field);
  const place = field.slice(field.lastIndexOf("!") + 1);
  if (!input) return sheet?.table?.columns.find(({ id }) => id === place)?.path.join(" › ") ?? place;
  return [input.rowCaption, input.columnCaption].filter((caption) => caption !== "").join(" · ") || place;
}

export function sheetOfField({ sheets }: Template, field: FieldId): TemplateSheet | undefined {
  return sheets.find(({ key }) => key === field.slice(0, field.lastIndexOf("!")));
}
