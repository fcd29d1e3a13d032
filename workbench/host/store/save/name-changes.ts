/** Defined names added, changed and taken away, of the book and of its sheets; print titles and areas are such names. */
import type { NameToDefine, RemovedName } from "../../../../src/core/model/workbook-patch";
import type { Book, BookName, BookSheet } from "../../book/book";
import { printArea, printTitles } from "../keep-names";
import { sameFormula } from "./cell-patches";
import { storedFormula } from "../../../../src/xlsx/writer/stored-formula";

export interface NameChanges {
  readonly definedNames: readonly NameToDefine[];
  readonly removedNames: readonly RemovedName[];
}

export function nameChanges(before: Book, after: Book): NameChanges {
  const changes = [
    namesOf(before.names, after.names, undefined),
    ...after.sheets.flatMap((sheet) => {
      const was = before.sheetNamed(sheet.name);
      return [namesOf(was?.names ?? [], sheet.names, sheet.name), printNames(was, sheet)];
    }),
  ];
  return {
    definedNames: changes.flatMap(({ definedNames }) => definedNames),
    removedNames: changes.flatMap(({ removedNames }) => removedNames),
  };
}

function namesOf(
  before: readonly BookName[],
  after: readonly BookName[],
  sheet: string | undefined,
): NameChanges {
  const owner = sheet === undefined ? {} : { sheet };
  const find = (names: readonly BookName[], wanted: BookName) =>
    names.find(({ name }) => name.toLowerCase() === wanted.name.toLowerCase());
  const changed = after.filter((name) => {
    const was = find(before, name);
    const sameText = was?.comment === name.comment && was.visible === name.visible && was.name === name.name;
    return !sameText || !sameFormula(was.formula, name.formula);
  });
  return {
    definedNames: changed.map(({ name, formula, visible, comment }) => ({
      name,
      refersTo: storedFormula(formula.replace(/^=/, "")),
      ...owner,
      ...(!visible && { hidden: true }),
      ...(comment !== "" && { comment }),
    })),
    removedNames: before.filter((name) => !find(after, name)).map(({ name }) => ({ name, ...owner })),
  };
}

function printNames(before: BookSheet | undefined, after: BookSheet): NameChanges {
  const sheet = after.name;
  const prefix = `'${sheet.replaceAll("'", "''")}'!`;
  const names = [
    { name: printTitles, was: before?.printTitleRows ?? "", is: after.printTitleRows },
    { name: printArea, was: before?.printArea ?? "", is: after.printArea },
  ].filter(({ was, is }) => was !== is);
  return {
    definedNames: names
      .filter(({ is }) => is !== "")
      .map(({ name, is }) => ({
        name,
        sheet,
        refersTo: is
          .split(",")
          .map((area) => prefix + absolute(area))
          .join(","),
      })),
    removedNames: names.filter(({ is }) => is === "").map(({ name }) => ({ name, sheet })),
  };
}

/** "A1:C9" → "$A$1:$C$9", without the sheet. */
function absolute(area: string): string {
  const address = area.slice(area.lastIndexOf("!") + 1);
  return address.replace(/\$?([A-Z]+)?\$?(\d+)?/gi, (_, column?: string, row?: string) => {
    return (column ? `$${column.toUpperCase()}` : "") + (row ? `$${row}` : "");
  });
}
