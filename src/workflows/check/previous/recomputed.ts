/**
 * A whole form from its input cells: where only those were kept of the last period, sections and totals are computed
 * again with the form's own formulas. Lists were not kept, so nothing is said of what counts their entries.
 */
import { isNotComputable } from "../../../core/formula/formula-value";
import { parseA1 } from "../../../core/model/address";
import { type Figure, numberFigure } from "../../../core/model/figure";
import { isCellError } from "../../../core/model/grid";
import type { FieldId } from "../../../core/model/report-data";
import { lostCells } from "../../../core/templates/lost-cells";
import { formCalculator, type ParsedFormulas } from "../../../core/templates/recompute";
import type { Template } from "../../../core/templates/template";
import { sheetOfField } from "../../figure-words";
import type { UnitFigures } from "./previous-figures";

export function recomputed(
  template: Template,
  inputs: ReadonlyMap<FieldId, Figure>,
  formulas: ParsedFormulas,
): UnitFigures {
  const keys = new Set([...inputs.keys()].map((field) => field.slice(0, field.lastIndexOf("!"))));
  const isKept = ({ key, shape }: Template["sheets"][number]) => shape !== "list" && keys.has(key);
  const isLost = lostCells(template, inputs, isKept);
  const calculator = formCalculator(
    template,
    { figureOf: (field) => inputs.get(field), rowsOf: () => [] },
    formulas,
  );
  return (field) => {
    const known = inputs.get(field);
    if (known) return known;
    const sheet = sheetOfField(template, field);
    const address = field.slice(field.lastIndexOf("!") + 1);
    const at = parseA1(address);
    if (!sheet || !at || sheet.formulas[address] === undefined || !isKept(sheet) || isLost(sheet, address))
      return undefined;
    const value = calculator.valueOf(sheet.name, at.row, at.column);
    if (value === null || isNotComputable(value) || isCellError(value)) return undefined;
    return typeof value === "number" ? numberFigure(value) : { kind: "text", text: String(value) };
  };
}
