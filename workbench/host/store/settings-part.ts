/**
 * `Office.context.document.settings` and the properties that sheets carry, in a file. Excel keeps the ones with the
 * add-in's entry among the web extensions and the others in parts of their own; the workbench keeps both in custom XML
 * parts of its own.
 */
import { storedTextId, storedTextOf } from "../../../src/core/model/stored-text";
import type { Book, BookSheet } from "../book/book";

export const settingsId = "workbench-settings";
export const sheetPropertiesId = "workbench-sheet-properties";

/** As they are stored; null where there are none. */
export function settingsText({ settings }: Book): string | null {
  return settings.size === 0 ? null : JSON.stringify([...settings]);
}

/** By the names of the sheets. */
export function sheetPropertiesText({ sheets }: Book): string | null {
  const stored = sheets.flatMap(({ name, customProperties }) =>
    customProperties.size === 0 ? [] : [[name, [...customProperties]]],
  );
  return stored.length === 0 ? null : JSON.stringify(stored);
}

export function isSettings(xml: string): boolean {
  const id = storedTextId(xml);
  return id === settingsId || id === sheetPropertiesId;
}

/** Puts the settings and properties that these documents hold where the book has them. */
export function keepSettings(book: Book, documents: readonly string[]): void {
  for (const [key, value] of pairsIn<string>(documents, settingsId)) book.settings.set(key, value);
  for (const [name, properties] of pairsIn<readonly Pair<string>[]>(documents, sheetPropertiesId)) {
    const sheet: BookSheet | undefined = book.sheetNamed(name);
    for (const [key, value] of properties) sheet?.customProperties.set(key, value);
  }
}

type Pair<Value> = readonly [key: string, value: Value];

function pairsIn<Value>(documents: readonly string[], id: string): readonly Pair<Value>[] {
  const text = storedTextOf(documents.filter((xml) => storedTextId(xml) === id));
  return text === undefined ? [] : (JSON.parse(text) as Pair<Value>[]);
}
