/**
 * Fields of today's form among captioned columns of the last period: by the captions of row and column, whatever
 * address the field had then. Where two fields bear the same captions the address tells them apart.
 */
import type { FieldId } from "../../../core/model/report-data";
import { captionKey } from "../../../core/templates/caption-key";
import { type InputField, mergedFields } from "../../../core/templates/input-fields";
import type { TemplateSheet } from "../../../core/templates/template";

export type CaptionedField = Pick<InputField, "rowCaption" | "columnCaption" | "address">;

/** Today's field → the one of the last period; a field that was not asked for then has no entry. */
export function matchedFields<Then extends CaptionedField>(
  sheet: TemplateSheet,
  then: readonly Then[],
): ReadonlyMap<FieldId, { readonly now: InputField; readonly then: Then }> {
  const byCaptions = new Map<string, Then[]>();
  for (const field of then) {
    const key = captionsOf(field);
    const others = byCaptions.get(key);
    if (others) others.push(field);
    else byCaptions.set(key, [field]);
  }
  const now = mergedFields(sheet);
  const counts = new Map<string, number>();
  for (const field of now) counts.set(captionsOf(field), (counts.get(captionsOf(field)) ?? 0) + 1);
  return new Map(
    now.flatMap((field) => {
      const alike = byCaptions.get(captionsOf(field)) ?? [];
      const isOnly = alike.length === 1 && counts.get(captionsOf(field)) === 1;
      const found = isOnly ? alike[0] : alike.find(({ address }) => address === field.address);
      return found ? [[field.id, { now: field, then: found }] as const] : [];
    }),
  );
}

function captionsOf({ rowCaption, columnCaption }: CaptionedField): string {
  return `${captionKey(rowCaption)}\n${captionKey(columnCaption)}`;
}
