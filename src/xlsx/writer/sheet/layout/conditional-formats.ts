/**
 * `<conditionalFormatting>`: rules taken out, new ones put behind the others, and all numbered by their priority.
 * Rules that stay are not written anew: colour scales and icons are nothing we could write.
 */
import type { ConditionalFormatRule, KeptItem, KeptOthers } from "../../../../core/model/sheet-layout";
import type { StyleBook } from "../../styles/style-book";
import { attributeOf, childOf, childrenOf, rootOf, textOf, type XmlElement } from "../../xml/elements";
import { escapeText } from "../../xml/escape";
import { attributesXml, ownPrefix } from "../../xml/replace-child";
import { placeFor, worksheetOrder } from "../../xml/schema-order";
import { attributeSplice, insertion, spliced } from "../../xml/splice";
import { elementsInside, without } from "./rule-elements";

export function patchConditionalFormats(
  text: string,
  wanted: readonly (KeptItem | KeptOthers | ConditionalFormatRule)[],
  styles: StyleBook,
): string {
  const present = elementsInside(text, ["conditionalFormatting", "cfRule"]);
  const rules = wanted.flatMap((rule): readonly (KeptItem | ConditionalFormatRule)[] =>
    "keptWithout" in rule ? othersOf(text, present, rule.keptWithout) : [rule],
  );
  const priorities = new Map(rules.map((rule, index) => [rule, index + 1]));
  const keptPriority = new Map(
    rules.flatMap((rule, index) => ("kept" in rule ? [[rule.kept, index + 1]] : [])),
  );
  const splices = present.flatMap((element, index) => {
    const priority = keptPriority.get(index);
    if (priority === undefined) return [{ start: element.start, end: element.end, text: "" }];
    if (attributeOf(text, element, "priority") === String(priority)) return [];
    return [attributeSplice(text, element, "priority", String(priority))];
  });
  const remaining = withoutEmptyLists(spliced(text, splices));
  const p = ownPrefix(text);
  const added = rules.flatMap((rule) =>
    "kept" in rule ? [] : [listXml(p, rule, priorities.get(rule) ?? 1, styles.overlayOf(rule.look))],
  );
  if (added.length === 0) return remaining;
  const root = rootOf(remaining);
  const place = placeFor(remaining, root, "dataValidations", worksheetOrder);
  return spliced(remaining, [insertion(remaining, root, place, added.join(""))]);
}

function othersOf(text: string, present: readonly XmlElement[], marker: string): readonly KeptItem[] {
  return present
    .map((element, kept) => ({ element, kept, priority: Number(attributeOf(text, element, "priority")) }))
    .filter(({ element }) => {
      const formulas = childrenOf(text, element).filter(({ local }) => local === "formula");
      return !formulas.some((formula) => textOf(text, formula).includes(marker));
    })
    .sort((one, other) => one.priority - other.priority)
    .map(({ kept }) => ({ kept }));
}

function withoutEmptyLists(text: string): string {
  const lists = childrenOf(text, rootOf(text)).filter(({ local }) => local === "conditionalFormatting");
  return without(
    text,
    lists.filter((list) => !childOf(text, list, "cfRule")),
  );
}

function listXml(p: string, rule: ConditionalFormatRule, priority: number, overlay: number): string {
  const attributes = attributesXml({
    type: "expression",
    dxfId: overlay,
    priority,
    stopIfTrue: rule.stopIfTrue || undefined,
  });
  const formula = `<${p}formula>${escapeText(rule.formula)}</${p}formula>`;
  const inside = `<${p}cfRule${attributes}>${formula}</${p}cfRule>`;
  const ranges = attributesXml({ sqref: rule.ranges });
  return `<${p}conditionalFormatting${ranges}>${inside}</${p}conditionalFormatting>`;
}
