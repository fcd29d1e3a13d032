/** The captions of a template's sheet as keys, worked out once however many units' sheets are held against it. */
import { captionKey, captionKeysOf } from "./caption-key";
import { rowNameOf } from "./row-name";
import type { TemplateSheet } from "./template";

export interface TemplateKeys {
  /** How often each caption stands in the header, groups once. */
  readonly captions: ReadonlyMap<string, number>;
  /** Labels of the rows, without the numbering inside them. */
  readonly labels: ReadonlySet<string>;
  readonly title: string;
  /** The key of a caption over columns, of this sheet or of a unit's. */
  headingKey(text: string): string;
  /** The key of a row's label. */
  labelKey(text: string): string;
}

const known = new WeakMap<TemplateSheet, TemplateKeys>();

export function templateKeys(sheet: TemplateSheet): TemplateKeys {
  const remembered = known.get(sheet);
  if (remembered) return remembered;
  const { table } = sheet;
  const names = (table?.rows ?? []).map(({ code, label }) => rowNameOf(code, label).name);
  const labelKey = captionKeysOf(names);
  const headings = (table?.columns ?? []).flatMap(({ path }) => path);
  const keys: TemplateKeys = {
    captions: captionCounts(sheet),
    labels: new Set(names.map(labelKey).filter((key) => key !== "")),
    title: captionKey(sheet.title),
    headingKey: captionKeysOf(headings),
    labelKey,
  };
  known.set(sheet, keys);
  return keys;
}

/** A group over neighbouring columns is one caption. */
function captionCounts({ table }: TemplateSheet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (caption: string) => {
    const key = captionKey(caption);
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  if (!table) return counts;
  if (table.codeColumn !== null) add(table.codeCaption);
  if (!table.columns.some(({ column }) => column === table.labelColumn)) add(table.labelCaption);
  let before: readonly string[] = [];
  for (const { path } of table.columns) {
    const shared = path.findIndex((caption, level) => caption !== before[level]);
    for (const caption of path.slice(shared === -1 ? path.length - 1 : shared)) add(caption);
    before = path;
  }
  return counts;
}
