/**
 * `<conditionalFormatting>`: each rule with the formula that decides it, where one does. A rule that compares with a
 * value is told as a formula, too, so that whoever shows the sheet needs to evaluate formulas only.
 */
import { parseRange, type CellRange } from "../../../../src/core/model/address";
import type { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";
import type { ConditionalSettings } from "../../book/book";
import { conditionFormula } from "../../rich-api/condition-formula";
import type { Palette } from "../styles/palette";
import { readStoredRule, settingsOf, type StoredRule } from "./conditional-settings";
import { typedFormula } from "./typed-formula";

export interface StoredConditionalFormat {
  readonly ranges: readonly CellRange[];
  /** Office.js words. */
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** With "=", relative to the first cell; "" for what no formula decides (colour scales, data bars). */
  readonly formula: string;
  readonly settings: ConditionalSettings;
  readonly overlay: number | undefined;
  /** By which the sheet's extension knows the rule. */
  readonly extensionId: string | undefined;
}

/** Reads the element whose opening tag was just reached. */
export function readConditionalFormatting(scanner: XmlScanner, palette: Palette): StoredConditionalFormat[] {
  const ranges = (scanner.attribute("sqref") ?? "").split(/\s+/).flatMap((text) => parseRange(text) ?? []);
  const rules: StoredConditionalFormat[] = [];
  scanner.eachInside(() => {
    if (scanner.isNamed("cfRule")) rules.push(readRule(scanner, ranges, palette));
  });
  return rules;
}

function readRule(
  scanner: XmlScanner,
  ranges: readonly CellRange[],
  palette: Palette,
): StoredConditionalFormat {
  const common = {
    ranges,
    priority: scanner.digits("priority") ?? 1,
    stopIfTrue: scanner.flag("stopIfTrue"),
    overlay: scanner.digits("dxfId"),
  };
  const rule = readStoredRule(scanner, palette);
  const type = typeWords[rule.type] ?? "PresetCriteria";
  const settings = settingsOf(rule);
  const extensionId = rule.inner.get("id");
  return { ...common, type, settings, formula: formulaOf(rule, type, settings, ranges), extensionId };
}

/** Ids of bars that do not fade out, from `<x14:conditionalFormattings>`, whose opening tag was just reached. */
export function readSolidBars(scanner: XmlScanner): readonly string[] {
  const ids: string[] = [];
  let id = "";
  scanner.eachInside(() => {
    if (scanner.isNamed("cfRule")) id = scanner.attribute("id") ?? "";
    else if (scanner.isNamed("dataBar") && !scanner.flag("gradient", true)) ids.push(id);
  });
  return ids;
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

/** Files give text rules and the like a formula of their own beside the words. */
function formulaOf(
  { formulas: [stored = ""] }: StoredRule,
  type: string,
  settings: ConditionalSettings,
  ranges: readonly CellRange[],
): string {
  if (["ColorScale", "DataBar", "IconSet", "TopBottom"].includes(type)) return "";
  const hasOwn = stored !== "" && type !== "CellValue";
  return hasOwn ? `=${typedFormula(stored)}` : conditionFormula(type, settings, ranges);
}
