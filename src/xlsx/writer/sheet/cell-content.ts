/** What stands inside a `<c>` element for a piece of content, and the type attribute that goes with it. */
import type { CellContent, FormulaResult } from "../../../core/model/workbook-patch";
import { escapeCellText, escapeText } from "../xml/escape";
import { storedFormula } from "../stored-formula";
import { attributesXml } from "../xml/replace-child";

interface CellBody {
  /** The `t` attribute; absent for numbers and empty cells. */
  readonly type?: "b" | "e" | "str" | "inlineStr";
  readonly xml: string;
}

/** `prefix` is that of the sheet's elements ("x:" or ""); `formula` the `<f>` of a cell that keeps the one it has. */
export function cellBody(content: CellContent, prefix: string, formula = ""): CellBody {
  switch (content.kind) {
    case "value":
      return valueBody(content.value, prefix);
    case "formula":
      return resultBody(content.result, prefix, formulaXml(prefix, content.formula, content.fills));
    case "result":
      return resultBody(content.result, prefix, formula);
  }
}

/** Excel would take such text for a formula when someone edits the cell, unless its format says "text as typed". */
export function looksLikeFormula(content: CellContent): boolean {
  return content.kind === "value" && typeof content.value === "string" && /^[=+\-@\t\r]/.test(content.value);
}

/** Text goes into the cell itself, so the workbook's shared strings need no change. */
function valueBody(value: number | string | boolean | null, prefix: string): CellBody {
  if (value === null || value === "") return { xml: "" };
  if (typeof value !== "string") return resultBody(value, prefix, "");
  const space = /^\s|\s$|[\t\n\r]| {2}/.test(value) ? ' xml:space="preserve"' : "";
  const text = `<${prefix}t${space}>${escapeCellText(value)}</${prefix}t>`;
  return { type: "inlineStr", xml: element(prefix, "is", text) };
}

function resultBody(result: FormulaResult | undefined, prefix: string, formula: string): CellBody {
  if (result === undefined) return { xml: formula };
  const body = (content: string) => formula + element(prefix, "v", content);
  if (typeof result === "number") return { xml: body(numberText(result)) };
  if (typeof result === "boolean") return { type: "b", xml: body(result ? "1" : "0") };
  if (typeof result === "string") return { type: "str", xml: body(escapeCellText(result)) };
  return { type: "e", xml: body(escapeText(result.error)) };
}

function formulaXml(prefix: string, formula: string, fills: string | undefined): string {
  const attributes = fills === undefined ? "" : attributesXml({ t: "array", ref: fills });
  return `<${prefix}f${attributes}>${escapeText(storedFormula(formula))}</${prefix}f>`;
}

function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new Error(`${number} cannot stand in a cell.`);
  return String(number);
}

function element(prefix: string, name: string, content: string): string {
  return `<${prefix}${name}>${content}</${prefix}${name}>`;
}
