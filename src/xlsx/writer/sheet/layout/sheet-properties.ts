/** `<sheetPr>`: the colour of the tab, and whether the sheet is fitted to pages. */
import { attributeOf, childOf, rootOf } from "../../xml/elements";
import { emptyElement, ownPrefix, withChild, withRootChild } from "../../xml/replace-child";
import { sheetPropertiesOrder, worksheetOrder } from "../../xml/schema-order";

export function patchTabColor(text: string, rgb: string | null): string {
  const xml = rgb === null ? "" : emptyElement(ownPrefix(text), "tabColor", { rgb: `FF${rgb}` });
  return withSheetProperty(text, "tabColor", xml);
}

export function patchFitToPage(text: string, fits: boolean): string {
  const properties = childOf(text, rootOf(text), "sheetPr");
  const present = properties && childOf(text, properties, "pageSetUpPr");
  const states = present && ["1", "true"].includes(attributeOf(text, present, "fitToPage") ?? "");
  if (Boolean(states) === fits) return text;
  const xml = fits ? emptyElement(ownPrefix(text), "pageSetUpPr", { fitToPage: true }) : "";
  return withSheetProperty(text, "pageSetUpPr", xml);
}

function withSheetProperty(text: string, name: string, xml: string): string {
  const present = childOf(text, rootOf(text), "sheetPr");
  if (!present && xml === "") return text;
  const opened = present
    ? text
    : withRootChild(text, "sheetPr", emptyElement(ownPrefix(text), "sheetPr"), worksheetOrder);
  const properties = childOf(opened, rootOf(opened), "sheetPr");
  return properties ? withChild(opened, properties, name, xml, sheetPropertiesOrder) : opened;
}
