/**
 * `<conditionalFormatting>`: each rule with the formula that decides it, where one does. A rule that compares with a
 * value is told as a formula, too, so that whoever shows the sheet needs to evaluate formulas only.
 */
import { a1, parseRange, type CellRange } from "../../../../src/core/model/address";
import type { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";

export interface StoredConditionalFormat {
  readonly ranges: readonly CellRange[];
  /** Office.js words. */
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** With "=", relative to the first cell; "" for what no formula decides (colour scales, data bars). */
  readonly formula: string;
  readonly overlay: number | undefined;
}

/** Reads the element whose opening tag was just reached. */
export function readConditionalFormatting(scanner: XmlScanner): StoredConditionalFormat[] {
  const ranges = (scanner.attribute("sqref") ?? "").split(/\s+/).flatMap((text) => parseRange(text) ?? []);
  const rules: StoredConditionalFormat[] = [];
  scanner.eachInside(() => {
    if (scanner.isNamed("cfRule")) rules.push(readRule(scanner, ranges));
  });
  return rules;
}

function readRule(scanner: XmlScanner, ranges: readonly CellRange[]): StoredConditionalFormat {
  const type = scanner.attribute("type") ?? "";
  const operator = scanner.attribute("operator") ?? "";
  const common = {
    ranges,
    priority: scanner.digits("priority") ?? 1,
    stopIfTrue: scanner.flag("stopIfTrue"),
    overlay: scanner.digits("dxfId"),
  };
  const formulas: string[] = [];
  scanner.eachInside(() => {
    if (scanner.isNamed("formula")) formulas.push(scanner.elementText().trim());
  });
  return {
    ...common,
    type: typeWords[type] ?? "PresetCriteria",
    formula: formulaOf(type, operator, formulas, ranges),
  };
}

const typeWords: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  top10: "TopBottom",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
};

function formulaOf(
  type: string,
  operator: string,
  [first, second = ""]: readonly string[],
  [range]: readonly CellRange[],
): string {
  if (first === undefined || first === "" || ["colorScale", "dataBar", "iconSet"].includes(type)) return "";
  if (type !== "cellIs") return `=${first}`;
  const cell = range ? a1(range.top, range.left) : "A1";
  switch (operator) {
    case "between":
      return `=AND(${cell}>=${first},${cell}<=${second})`;
    case "notBetween":
      return `=OR(${cell}<${first},${cell}>${second})`;
    default:
      return `=${cell}${signs[operator] ?? "="}${first}`;
  }
}

const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};
