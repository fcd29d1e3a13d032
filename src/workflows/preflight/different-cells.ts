/** Where two files of one unit say different things: fields, and the rows of lists in their order. */
import type { Figure } from "../../core/model/figure";
import type { SentFile } from "../../core/campaign/sent-file";
import { inputFields } from "../../core/templates/input-fields";
import type { Template, TemplateSheet } from "../../core/templates/template";
import { fieldWords, figureWords } from "../figure-words";
import type { DifferentCell } from "./preflight-row";

const words = {
  entry: (number: number, column: string) => `dòng thứ ${number} · ${column}`,
  noEntry: "không có dòng này",
};

/** Each as a function that puts it into words: only what is looked at is worded. */
export function differentCells(
  template: Template,
  proposed: SentFile,
  other: SentFile,
): readonly (() => DifferentCell)[] {
  if (proposed === other) return [];
  return template.sheets.flatMap((sheet) => [
    ...differentFields(template, sheet, proposed, other),
    ...differentEntries(sheet, proposed, other),
  ]);
}

function differentFields(
  template: Template,
  sheet: TemplateSheet,
  proposed: SentFile,
  other: SentFile,
): readonly (() => DifferentCell)[] {
  const figureOf = ({ reading }: SentFile, id: string): Figure =>
    reading?.report.sheets.get(sheet.key)?.fields.get(id)?.figure ?? { kind: "not-submitted" };
  return inputFields(sheet).flatMap(({ id }) => {
    const one = figureOf(proposed, id);
    const two = figureOf(other, id);
    if (isSame(one, two)) return [];
    return [
      () => ({
        field: `${sheet.name} · ${fieldWords(template, id)}`,
        proposed: figureWords(one),
        other: figureWords(two),
      }),
    ];
  });
}

function differentEntries(
  sheet: TemplateSheet,
  proposed: SentFile,
  other: SentFile,
): readonly (() => DifferentCell)[] {
  const rowsOf = ({ reading }: SentFile) => reading?.report.sheets.get(sheet.key)?.rows ?? [];
  const one = rowsOf(proposed);
  const two = rowsOf(other);
  return Array.from({ length: Math.max(one.length, two.length) }, (_, index) => index).flatMap((index) =>
    (sheet.table?.columns ?? []).flatMap(({ id, path }) => {
      const mine = one[index]?.figures.get(id);
      const theirs = two[index]?.figures.get(id);
      if (isSame(mine, theirs)) return [];
      const said = (figure: Figure | undefined) => (figure ? figureWords(figure) : words.noEntry);
      return [
        () => ({
          field: `${sheet.name} · ${words.entry(index + 1, path.join(" › ") || id)}`,
          proposed: said(mine),
          other: said(theirs),
        }),
      ];
    }),
  );
}

function isSame(one: Figure | undefined, other: Figure | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
