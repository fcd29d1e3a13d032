/**
 * `<conditionalFormatting>`: rules taken out, new ones put behind the others, and all numbered by their priority.
 * Rules that stay are not written anew: colour scales and icons are nothing we could write.
 */
import type {
  ConditionalFormatRule,
  DataBarRule,
  KeptItem,
  KeptOthers,
} from "../../../../core/model/sheet-layout";
import type { StyleBook } from "../../styles/style-book";
import { attributeOf, childOf, childrenOf, rootOf, textOf, type XmlElement } from "../../xml/elements";
import { escapeText } from "../../xml/escape";
import { storedFormula } from "../../stored-formula";
import { attributesXml, ownPrefix } from "../../xml/replace-child";
import { placeFor, worksheetOrder } from "../../xml/schema-order";
import { attributeSplice, insertion, spliced } from "../../xml/splice";
import { barsXml, freshIds, type PlacedBars, withBarExtensions, withoutIdleBars } from "./data-bars";
import { elementsInside, without } from "./rule-elements";

export function patchConditionalFormats(
  text: string,
  wanted: readonly (KeptItem | KeptOthers | WrittenRule)[],
  styles: StyleBook,
): string {
  const present = elementsInside(text, ["conditionalFormatting", "cfRule"]);
  const rules = wanted.flatMap((rule): readonly (KeptItem | WrittenRule)[] =>
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
  const remaining = withoutIdleBars(withoutEmptyLists(spliced(text, splices)));
  const p = ownPrefix(text);
  const priorityOf = (rule: WrittenRule) => priorities.get(rule) ?? 1;
  const bars = placedBars(
    remaining,
    rules.filter((rule) => "color" in rule),
    priorityOf,
  );
  const added = rules.flatMap((rule) => {
    if ("kept" in rule) return [];
    if ("look" in rule) return [listXml(p, rule, priorityOf(rule), styles.overlayOf(rule.look))];
    return bars.filter((one) => one.rule === rule).map((one) => barsXml(p, one));
  });
  if (added.length === 0) return remaining;
  const root = rootOf(remaining);
  const place = placeFor(remaining, root, "dataValidations", worksheetOrder);
  return withBarExtensions(spliced(remaining, [insertion(remaining, root, place, added.join(""))]), bars);
}

type WrittenRule = ConditionalFormatRule | DataBarRule;

function placedBars(
  text: string,
  rules: readonly DataBarRule[],
  priorityOf: (rule: WrittenRule) => number,
): readonly PlacedBars[] {
  const ids = freshIds(text, rules.length);
  return rules.map((rule, index) => ({ rule, priority: priorityOf(rule), id: ids[index] ?? "" }));
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
  const formula = `<${p}formula>${escapeText(storedFormula(rule.formula))}</${p}formula>`;
  const inside = `<${p}cfRule${attributes}>${formula}</${p}cfRule>`;
  const ranges = attributesXml({ sqref: rule.ranges });
  return `<${p}conditionalFormatting${ranges}>${inside}</${p}conditionalFormatting>`;
}
