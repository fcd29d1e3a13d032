/**
 * `<dataValidations>`. Rules that stay are not written anew, so what we do not know of them stays, too. Those that
 * newer Excel keeps in the extension of the sheet (`x14:`) are counted behind those of the sheet proper.
 */
import type { KeptItem, ValidationRule } from "../../../../core/model/sheet-layout";
import { checkValidation } from "../../../../core/model/validation-limits";
import { storedFormula } from "../../stored-formula";
import { childOf, childrenOf, rootOf } from "../../xml/elements";
import { escapeText } from "../../xml/escape";
import { attributesXml, ownPrefix, withRootChild } from "../../xml/replace-child";
import { worksheetOrder } from "../../xml/schema-order";
import { attributeSplice, insertion, spliced } from "../../xml/splice";
import { elementsInside, without } from "./rule-elements";

export function patchValidations(text: string, rules: readonly (KeptItem | ValidationRule)[]): string {
  const kept = new Set(rules.flatMap((rule) => ("kept" in rule ? [rule.kept] : [])));
  const present = [
    ...elementsInside(text, ["dataValidations", "dataValidation"]),
    ...elementsInside(text, ["extLst", "ext", "dataValidations", "dataValidation"]),
  ];
  const remaining = without(
    text,
    present.filter((_, index) => !kept.has(index)),
  );
  const p = ownPrefix(text);
  const added = rules.flatMap((rule) => ("kept" in rule ? [] : [ruleXml(p, rule)]));
  return withoutEmptyExtension(withList(remaining, p, added.join("")));
}

function withList(text: string, p: string, added: string): string {
  const list = childOf(text, rootOf(text), "dataValidations");
  if (!list && added === "") return text;
  if (!list) {
    const count = added.split(`<${p}dataValidation `).length - 1;
    const xml = `<${p}dataValidations count="${count}">${added}</${p}dataValidations>`;
    return withRootChild(text, "dataValidations", xml, worksheetOrder);
  }
  const grown = spliced(text, added === "" ? [] : [insertion(text, list, list.contentEnd, added)]);
  const whole = childOf(grown, rootOf(grown), "dataValidations") ?? list;
  const count = childrenOf(grown, whole).length;
  if (count === 0) return withRootChild(grown, "dataValidations", "", worksheetOrder);
  return spliced(grown, [attributeSplice(grown, whole, "count", String(count))]);
}

/** An extension that lists no rule makes the file damaged to Excel. */
function withoutEmptyExtension(text: string): string {
  const empty = elementsInside(text, ["extLst", "ext"]).filter((extension) => {
    const lists = childrenOf(text, extension).filter(({ local }) => local === "dataValidations");
    return lists.length > 0 && lists.every((list) => childrenOf(text, list).length === 0);
  });
  const remaining = without(text, empty);
  const extensions = childOf(remaining, rootOf(remaining), "extLst");
  const isEmpty = empty.length > 0 && extensions && childrenOf(remaining, extensions).length === 0;
  return isEmpty ? withRootChild(remaining, "extLst", "", worksheetOrder) : remaining;
}

function ruleXml(p: string, rule: ValidationRule): string {
  const { alert, prompt } = rule;
  checkValidation(rule);
  const attributes = attributesXml({
    type: rule.type,
    errorStyle: alert && alert.style !== "stop" ? alert.style : undefined,
    operator: rule.operator === "between" ? undefined : rule.operator,
    allowBlank: rule.ignoreBlanks || undefined,
    showDropDown: rule.hidesList || undefined,
    showInputMessage: prompt ? true : undefined,
    showErrorMessage: alert ? true : undefined,
    errorTitle: alert?.title || undefined,
    error: alert?.message || undefined,
    promptTitle: prompt?.title || undefined,
    prompt: prompt?.message || undefined,
    sqref: rule.ranges,
  });
  const second = rule.formula2 === undefined ? "" : formulaXml(p, "formula2", rule.formula2);
  return `<${p}dataValidation${attributes}>${formulaXml(p, "formula1", rule.formula1)}${second}</${p}dataValidation>`;
}

function formulaXml(p: string, name: string, formula: string): string {
  return `<${p}${name}>${escapeText(storedFormula(formula))}</${p}${name}>`;
}
