/** The sheets of a record in the workbook as it is now, whatever they were renamed to. */
import { sameSheet } from "../anchors";
import type { SheetKey } from "../formulas/same-formula";
import type { Survey } from "../survey";
import type { ChangeRecord } from "./change-record";

export interface FoundSheets {
  /** What the sheet at this place of the record is called now; `undefined` where it is gone. */
  nameNow(place: number): string | undefined;
  /** For formulas of that time: the sheet's lasting key, and its name now. */
  readonly keyThen: SheetKey;
  readonly renamed: (nameThen: string) => string | undefined;
  /** For formulas as they stand now. */
  readonly keyNow: SheetKey;
  /** Sheets that were there before the change and are gone. */
  readonly lost: readonly string[];
}

export function findSheets({ sheets, areas }: ChangeRecord, survey: Survey): FoundSheets {
  const names = sheets.map(({ anchor, name }) => {
    const found = survey.anchors.sheetOf(anchor);
    // Cut off before the anchor was made: then nobody can have renamed the sheet since without our knowing.
    return found === undefined ? survey.sheetNamed(name)?.name : (found ?? undefined);
  });
  const placeThen = (name: string) => sheets.findIndex((sheet) => sameSheet(sheet.name, name));
  const placeNow = (name: string) => names.findIndex((now) => now !== undefined && sameSheet(now, name));
  return {
    nameNow: (place) => names[place],
    keyThen: (name) => sheets[placeThen(name)]?.anchor,
    renamed: (name) => names[placeThen(name)],
    keyNow: (name) => sheets[placeNow(name)]?.anchor,
    lost: sheets.flatMap(({ name }, place) =>
      names[place] === undefined && areas.some(({ sheet }) => sheet === place) ? [name] : [],
    ),
  };
}
