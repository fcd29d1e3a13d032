/**
 * What a unit wrote around the tables: its name on the cover, who prepared the report, letterheads, remarks below.
 * Judged like every text of a report; what the form itself prints is no fault of the unit.
 */
import { a1 } from "../model/address";
import type { Finding } from "../model/finding";
import { placeOfKey } from "../model/grid";
import { commandKind, markupKind } from "../text/command-text";
import { foldText } from "../text/fold-text";
import { needsRepair } from "../text/repair-text";
import { captionKey } from "./caption-key";
import type { MatchedSheet } from "./match-workbook";
import { templateKeys } from "./template-keys";
import { typedText } from "./typed-text";

export function pageTextFindings({ template, view, match }: MatchedSheet): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [key, { value: text, formula }] of view.grid.cells) {
    if (typeof text !== "string" || formula !== undefined || !isDoubtful(text)) continue;
    const { row, column } = placeOfKey(key);
    // Rows of the table and what stands beside them are read as fields and entries.
    if (match && row >= match.header.top && row <= match.bodyBottom) continue;
    const typed = typedText({
      text,
      format: view.formatAt(row, column),
      sheet: view.grid.name,
      address: a1(row, column),
    });
    if (!isPrinted(template, typed.text)) findings.push(...typed.repairs, ...typed.intruders);
  }
  return findings;
}

function isDoubtful(text: string): boolean {
  return needsRepair(text) || commandKind(text) !== undefined || markupKind(text) !== undefined;
}

function isPrinted(template: MatchedSheet["template"], text: string): boolean {
  if (foldText(text) === "" || template.printedTexts.includes(foldText(text))) return true;
  const key = captionKey(text);
  const { captions, labels, title } = templateKeys(template);
  return key === title || captions.has(key) || labels.has(key);
}
