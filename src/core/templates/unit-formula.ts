/**
 * A formula of the form as it belongs into a unit's own workbook: every reference follows its row, column and sheet
 * to where the unit has them. `SUM(C12:C21)` of the form is `SUM(C14:C17,C19:C24)` where the unit put the table two
 * rows lower and a row of its own into it: a row that the form does not have must not creep into a sum.
 */
import { cornerText, rangeOfReference, type ReferenceToken } from "../formula/reference-token";
import { sheetPrefixOf } from "../formula/sheet-prefix";
import { tokenize } from "../formula/tokenize";
import { type CellRange, sheetAddress } from "../model/address";
import type { Grid, Workbook } from "../model/grid";
import type { WorkbookMatch } from "./match-workbook";
import { placedAreas } from "./placed-areas";
import type { SheetLayout } from "./sheet-layout";
import type { TemplateSheet } from "./template";

/** A sheet of the form with the sheet of the unit's file that it was found on. */
export interface PlacedSheet {
  readonly template: TemplateSheet;
  readonly grid: Grid;
  /** Absent for a page, and where no table could be matched. */
  readonly layout: SheetLayout | undefined;
}

export interface PlacedForm {
  readonly sheets: readonly PlacedSheet[];
  /** The names that the unit's workbook defines, in lower case. */
  readonly names: ReadonlySet<string>;
}

export function placedForm({ sheets }: WorkbookMatch, workbook: Workbook): PlacedForm {
  return {
    sheets: sheets.map(({ template, view, match }) => ({ template, grid: view.grid, layout: match?.layout })),
    names: new Set(workbook.definedNames.map(({ name }) => name.toLowerCase())),
  };
}

/** Without "="; `undefined` where something it names has no counterpart in the unit's workbook. */
export function unitFormula(form: PlacedForm, sheet: TemplateSheet, formula: string): string | undefined {
  const own = form.sheets.find(({ template }) => template === sheet);
  if (!own) return undefined;
  const tokens = tokenize(formula);
  const enclosing: string[] = [];
  let called = "";
  let argument = 0;
  let written = "";
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "function") called = token.text.toUpperCase();
    if (token.kind === "open") {
      enclosing.push(called);
      called = "";
      argument = 0;
    }
    if (token.kind === "close") enclosing.pop();
    if (token.kind === "comma") argument += 1;
    switch (token.kind) {
      case "reference": {
        const isAlone =
          /^(open|comma)$/.test(tokens[index - 1]?.kind ?? "") &&
          /^(comma|close)$/.test(tokens[index + 1]?.kind ?? "");
        const takesLists =
          isAlone && takesManyRanges(enclosing.at(-1) ?? "", tokens[index - 1]?.kind === "comma", argument);
        const placed = placedReference(form, own, token, takesLists);
        if (placed === undefined) return undefined;
        written += placed;
        break;
      }
      case "structured":
      case "error":
        return undefined;
      case "name":
        if (!form.names.has(token.text.toLowerCase())) return undefined;
        written += token.text;
        break;
      default:
        written += token.text;
    }
  }
  return written;
}

/** Functions in which one range may be written as several, with commas between. */
function takesManyRanges(name: string, isBehindComma: boolean, argument: number): boolean {
  if (name === "SUBTOTAL") return isBehindComma && argument > 0;
  return /^(SUM|AVERAGE|COUNT|COUNTA|MIN|MAX|PRODUCT|AND|OR)$/.test(name);
}

function placedReference(
  form: PlacedForm,
  own: PlacedSheet,
  token: ReferenceToken,
  takesLists: boolean,
): string | undefined {
  const { external, sheet, lastSheet } = sheetPrefixOf(token.prefix);
  if (external || lastSheet !== null) return undefined;
  const target =
    sheet === null
      ? own
      : form.sheets.find(({ template }) => template.name.toLowerCase() === sheet.toLowerCase());
  const areas = target && placedAreas(target, rangeOfReference(token));
  if (!target || !areas || areas.length === 0 || (areas.length > 1 && !takesLists)) return undefined;
  const isSameName = sheet === null || target.grid.name === sheet;
  const prefix = isSameName ? token.prefix : sheetAddress(target.grid.name, "");
  return areas.map((area) => prefix + areaText(token, area)).join(",");
}

/** With "$" where the form has it; a whole column stays one. */
function areaText({ from, to }: ReferenceToken, { top, left, bottom, right }: CellRange): string {
  const corner = (like: typeof from, row: number, column: number) =>
    cornerText({
      row: like.row && { ...like.row, index: row },
      column: like.column && { ...like.column, index: column },
    });
  const first = corner(from, top, left);
  return top === bottom && left === right ? first : `${first}:${corner(to ?? from, bottom, right)}`;
}
