/** The row of one form that is a row of another: the same label, and the same code where labels repeat. */
import { captionKey } from "../caption-key";
import { rowNameOf } from "../row-name";
import type { TemplateRow, TemplateSheet } from "../template";

export function sameRowIn(
  form: TemplateSheet,
  other: TemplateSheet,
  row: TemplateRow,
): TemplateRow | undefined {
  if (form === other) return row;
  const label = labelKey(row);
  const sameLabel = (form.table?.rows ?? []).filter((candidate) => labelKey(candidate) === label);
  if (sameLabel.length <= 1) return sameLabel[0];
  const sameCode = sameLabel.filter(({ code }) => code === row.code);
  return sameCode.length === 1 ? sameCode[0] : undefined;
}

function labelKey({ code, label }: TemplateRow): string {
  return captionKey(rowNameOf(code, label).name);
}
