/**
 * Data bars as files keep them: a `<cfRule>` that every Excel reads, with the bars fading out, and in the extension of
 * the sheet (`x14:`) what Excel since 2010 draws instead: solid bars from edge to edge. The two know each other by a
 * GUID.
 * Source: [MS-XLSX] 2.6.26 (CT_CfRule), 2.6.28 (CT_DataBar); ECMA-376 part 1, 18.3.1.28 (dataBar).
 */
import type { DataBarRule } from "../../../../core/model/sheet-layout";
import { crc32 } from "../../../zip/crc32";
import { attributeOf, childOf, childrenOf, rootOf, textOf, type XmlElement } from "../../xml/elements";
import { attributesXml, emptyElement, ownPrefix, withRootChild } from "../../xml/replace-child";
import { worksheetOrder } from "../../xml/schema-order";
import { insertion, spliced } from "../../xml/splice";
import { elementsInside, without } from "./rule-elements";

export interface PlacedBars {
  readonly rule: DataBarRule;
  readonly priority: number;
  /** In braces. */
  readonly id: string;
}

/** That many GUIDs that do not stand in the part; the same part always gets the same. */
export function freshIds(text: string, count: number): readonly string[] {
  const start = hexadecimal(crc32(new TextEncoder().encode(text)), 8);
  const ids: string[] = [];
  for (let number = 1; ids.length < count; number++) {
    const id = `{${start}-D0A0-4000-8000-${hexadecimal(number, 12)}}`;
    if (!text.includes(id)) ids.push(id);
  }
  return ids;
}

/** For Excel 2007, and to lead later ones to the extension. */
export function barsXml(p: string, { rule, priority, id }: PlacedBars): string {
  const { color, max, ranges } = rule;
  const lower = emptyElement(p, "cfvo", { type: "num", val: 0 });
  const upper = emptyElement(p, "cfvo", max === undefined ? { type: "max" } : { type: "num", val: max });
  const bar = `<${p}dataBar minLength="0" maxLength="100">${lower}${upper}<${p}color rgb="FF${color}"/></${p}dataBar>`;
  const known = `<${p}ext xmlns:x14="${x14}" uri="${ruleUri}"><x14:id>${id}</x14:id></${p}ext>`;
  const inside = `${bar}<${p}extLst>${known}</${p}extLst>`;
  const attributes = attributesXml({ type: "dataBar", priority });
  return (
    `<${p}conditionalFormatting${attributesXml({ sqref: ranges })}>` +
    `<${p}cfRule${attributes}>${inside}</${p}cfRule></${p}conditionalFormatting>`
  );
}

/** The text with the extensions of these bars, behind those it has. */
export function withBarExtensions(text: string, bars: readonly PlacedBars[]): string {
  if (bars.length === 0) return text;
  const added = bars.map(extensionXml).join("");
  const [list] = elementsInside(text, ["extLst", "ext", "conditionalFormattings"]);
  if (list) return spliced(text, [insertion(text, list, list.contentEnd, added)]);
  const p = ownPrefix(text);
  const lists = `<x14:conditionalFormattings>${added}</x14:conditionalFormattings>`;
  const extension = `<${p}ext xmlns:x14="${x14}" uri="${sheetUri}">${lists}</${p}ext>`;
  const extensions = childOf(text, rootOf(text), "extLst");
  return extensions
    ? spliced(text, [insertion(text, extensions, extensions.contentEnd, extension)])
    : withRootChild(text, "extLst", `<${p}extLst>${extension}</${p}extLst>`, worksheetOrder);
}

/** The text without extensions of bars whose rule is gone. */
export function withoutIdleBars(text: string): string {
  const rules = elementsInside(text, ["conditionalFormatting", "cfRule"]);
  const ids = new Set(rules.flatMap((rule) => idsOf(text, rule)));
  const idle = elementsInside(text, [...extensionPath, "conditionalFormatting", "cfRule"]).filter(
    (rule) => attributeOf(text, rule, "type") === "dataBar" && !ids.has(attributeOf(text, rule, "id") ?? ""),
  );
  if (idle.length === 0) return text;
  return extensionLevels.reduce(withoutEmpty, without(text, idle));
}

function idsOf(text: string, rule: XmlElement): string[] {
  return elementsInside(text, ["extLst", "ext", "id"], rule).map((id) => textOf(text, id).trim());
}

/** From the inside out: an extension that lists no rule makes the file damaged to Excel. */
const extensionPath = ["extLst", "ext", "conditionalFormattings"] as const;
const extensionLevels: readonly (readonly [path: readonly string[], child: string])[] = [
  [[...extensionPath, "conditionalFormatting"], "cfRule"],
  [extensionPath, "conditionalFormatting"],
  [["extLst", "ext"], "conditionalFormattings"],
  [["extLst"], "ext"],
];

function withoutEmpty(text: string, [path, child]: (typeof extensionLevels)[number]): string {
  const isOurs = (element: XmlElement) =>
    child !== "conditionalFormattings" || attributeOf(text, element, "uri") === sheetUri;
  const empty = elementsInside(text, path).filter((element) => {
    return isOurs(element) && !childrenOf(text, element).some(({ local }) => local === child);
  });
  return without(text, empty);
}

function extensionXml({ rule: { ranges, max }, id }: PlacedBars): string {
  const number = (value: number) => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const upper = max === undefined ? '<x14:cfvo type="max"/>' : number(max);
  // The colour of the bars is that of the rule.
  const colors = '<x14:negativeFillColor rgb="FFC00000"/><x14:axisColor rgb="FF000000"/>';
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${number(0)}${upper}${colors}</x14:dataBar>`;
  return (
    `<x14:conditionalFormatting xmlns:x14="${x14}" xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule>` +
    `<xm:sqref>${ranges}</xm:sqref></x14:conditionalFormatting>`
  );
}

function hexadecimal(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, "0");
}

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
/** [MS-XLSX] 2.3.1: of `<cfRule>`, and of `<worksheet>`. */
const ruleUri = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const sheetUri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
