/**
 * Calculated cells of which nothing is left: every cell they are made of is on a sheet that the unit did not send.
 * Where only a row or column is missing, its cells count as empty and a sum over them is 0, as the form would show it.
 */
import { referencesOf } from "../formula/references";
import { a1 } from "../model/address";
import type { Figure } from "../model/figure";
import { type FieldId, fieldId } from "../model/report-data";
import type { Template, TemplateSheet } from "./template";

/** Wider references are whole columns; their sheet tells enough. */
const maxCellsRead = 5_000;

/**
 * @param figures The input fields as read.
 * @param isFound Whether the unit's file has the sheet.
 */
export function lostCells(
  template: Template,
  figures: ReadonlyMap<FieldId, Figure>,
  isFound: (sheet: TemplateSheet) => boolean,
): (sheet: TemplateSheet, address: string) => boolean {
  if (template.sheets.every(isFound)) return () => false;
  const sheets = new Map(template.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const known = new Map<string, "lost" | "given" | "neither">();

  function stateOf(sheet: TemplateSheet, address: string): "lost" | "given" | "neither" {
    const id = fieldId(sheet.key, address);
    const remembered = known.get(id);
    if (remembered) return remembered;
    // A circle of formulas says nothing of itself.
    known.set(id, "neither");
    const formula = sheet.formulas[address];
    const figure = figures.get(id);
    const state =
      formula !== undefined
        ? stateOfFormula(sheet, formula)
        : figure === undefined
          ? "neither"
          : isFound(sheet)
            ? "given"
            : "lost";
    known.set(id, state);
    return state;
  }

  function stateOfFormula(own: TemplateSheet, formula: string): "lost" | "given" | "neither" {
    let state: "lost" | "neither" = "neither";
    for (const { sheet: named, range, external } of referencesOf(formula)) {
      const sheet = sheets.get((named ?? own.name).toLowerCase());
      if (external || !sheet) continue;
      const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (sheet.shape === "list" || cells > maxCellsRead) {
        if (isFound(sheet)) return "given";
        state = "lost";
        continue;
      }
      for (let row = range.top; row <= range.bottom; row += 1) {
        for (let column = range.left; column <= range.right; column += 1) {
          const part = stateOf(sheet, a1(row, column));
          if (part === "given") return "given";
          if (part === "lost") state = "lost";
        }
      }
    }
    return state;
  }

  return (sheet, address) => stateOf(sheet, address) === "lost";
}
