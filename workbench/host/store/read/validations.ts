/** `<dataValidation>` in the words of Office.js, from the sheet proper and from its extension (`x14:`). */
import { maxColumn, maxRow, columnName, parseRange } from "../../../../src/core/model/address";
import type { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";
import type { BookValidation } from "../../book/book";

/** The words of files for types, each with that of Office.js and the property that holds its rule. */
export const validationTypes: Readonly<Record<string, { readonly type: string; readonly property: string }>> =
  {
    whole: { type: "WholeNumber", property: "wholeNumber" },
    decimal: { type: "Decimal", property: "decimal" },
    list: { type: "List", property: "list" },
    date: { type: "Date", property: "date" },
    time: { type: "Time", property: "time" },
    textLength: { type: "TextLength", property: "textLength" },
    custom: { type: "Custom", property: "custom" },
  };

/** Reads the element whose opening tag was just reached, up to its closing tag. */
export function readBookValidation(scanner: XmlScanner): BookValidation {
  const stored = scanner.attribute("type") ?? "none";
  const operator = operatorWord(scanner.attribute("operator") ?? "between");
  const hidesList = scanner.flag("showDropDown");
  const alert = {
    showAlert: scanner.flag("showErrorMessage"),
    style: capitalised(scanner.attribute("errorStyle") ?? "stop"),
    title: scanner.attribute("errorTitle") ?? "",
    message: scanner.attribute("error") ?? "",
  };
  const prompt = {
    showPrompt: scanner.flag("showInputMessage"),
    title: scanner.attribute("promptTitle") ?? "",
    message: scanner.attribute("prompt") ?? "",
  };
  const ignoreBlanks = scanner.flag("allowBlank");
  const { ranges, formulas } = readFormulas(scanner, scanner.attribute("sqref") ?? "");
  const known = validationTypes[stored];
  return {
    ranges: ranges.split(/\s+/).flatMap((range) => parseRange(cornersOf(range)) ?? []),
    type: known?.type ?? "None",
    rule: known ? { [known.property]: ruleOf(stored, operator, formulas, hidesList) } : {},
    errorAlert: alert,
    prompt,
    ignoreBlanks,
  };
}

function readFormulas(scanner: XmlScanner, stated: string): { ranges: string; formulas: string[] } {
  const formulas: string[] = [];
  let ranges = stated;
  scanner.eachInside(() => {
    if (scanner.isNamed("sqref")) ranges = scanner.elementText();
    else if (scanner.isNamed("formula1")) formulas[0] = scanner.elementText().trim();
    else if (scanner.isNamed("formula2")) formulas[1] = scanner.elementText().trim();
  });
  return { ranges: ranges.trim(), formulas };
}

function ruleOf(
  type: string,
  operator: string,
  [first = "", second]: readonly string[],
  hidesList: boolean,
): unknown {
  if (type === "custom") return { formula: `=${first}` };
  if (type === "list") return { inCellDropDown: !hidesList, source: listSource(first) };
  const formula2 = second === undefined ? {} : { formula2: operand(second) };
  return { formula1: operand(first), ...formula2, operator };
}

/** Choices typed into the rule, or a range or formula with "=". */
function listSource(formula: string): string {
  return /^"[^]*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

function operand(formula: string): number | string {
  const number = Number(formula);
  return formula !== "" && Number.isFinite(number) ? number : `=${formula}`;
}

/** "greaterThanOrEqual" → "GreaterThanOrEqualTo". */
function operatorWord(stored: string): string {
  return capitalised(stored).replace(/Equal$/, "EqualTo");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Whole columns and rows by their corners. */
function cornersOf(range: string): string {
  return range
    .replace(/^\$?([A-Za-z]+):\$?([A-Za-z]+)$/, `$11:$2${maxRow}`)
    .replace(/^\$?([0-9]+):\$?([0-9]+)$/, `A$1:${columnName(maxColumn)}$2`);
}
