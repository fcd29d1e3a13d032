/**
 * `Office.context.document.settings` in a file. Excel keeps them with the add-in's entry among the web extensions;
 * the workbench has no such entry and keeps them in a custom XML part of its own.
 */
import { storedTextId, storedTextOf } from "../../../src/core/model/stored-text";

export const settingsId = "workbench-settings";

/** As they are stored; null where there are none. */
export function settingsText(settings: ReadonlyMap<string, string>): string | null {
  return settings.size === 0 ? null : JSON.stringify([...settings]);
}

export function isSettings(xml: string): boolean {
  return storedTextId(xml) === settingsId;
}

/** The settings that these documents hold. */
export function readSettings(documents: readonly string[]): readonly (readonly [string, string])[] {
  const text = storedTextOf(documents);
  return text === undefined ? [] : (JSON.parse(text) as [string, string][]);
}
