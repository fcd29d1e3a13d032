/** The captions of a template's sheet as keys, worked out once however many units' sheets are held against it. */
import { captionKey } from "./caption-key";
import type { TemplateSheet } from "./template";

export interface TemplateKeys {
  /** Captions of the header, groups and leaves. */
  readonly captions: ReadonlySet<string>;
  /** Labels of the rows. */
  readonly labels: ReadonlySet<string>;
  readonly title: string;
}

const known = new WeakMap<TemplateSheet, TemplateKeys>();

export function templateKeys(sheet: TemplateSheet): TemplateKeys {
  const remembered = known.get(sheet);
  if (remembered) return remembered;
  const { table } = sheet;
  const headings = table
    ? [...table.columns.flatMap(({ path }) => path), table.codeCaption, table.labelCaption]
    : [];
  const keys = {
    captions: new Set(headings.map(captionKey).filter((key) => key !== "")),
    labels: new Set((table?.rows ?? []).map(({ label }) => captionKey(label)).filter((key) => key !== "")),
    title: captionKey(sheet.title),
  };
  known.set(sheet, keys);
  return keys;
}
