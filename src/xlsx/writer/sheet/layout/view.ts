/** The first `<sheetView>`: what stays in view when one scrolls, and the lines between cells. */
import type { SheetLayout } from "../../../../core/model/sheet-layout";
import { childOf, childrenOf, rootOf, type XmlElement } from "../../xml/elements";
import { emptyElement, ownPrefix, withRootChild } from "../../xml/replace-child";
import { worksheetOrder } from "../../xml/schema-order";
import { attributeRemoval, attributeSplice, insertion, spliced } from "../../xml/splice";
import { paneXml } from "../pane-xml";

export function patchView(text: string, { frozen, showGridlines }: SheetLayout): string {
  if (!frozen && showGridlines === undefined) return text;
  let changed = withView(text);
  if (frozen) changed = withPane(changed, paneXml(frozen.rows, frozen.columns, ownPrefix(changed)));
  if (showGridlines === undefined) return changed;
  const view = viewOf(changed);
  const splices = showGridlines
    ? attributeRemoval(changed, view, "showGridLines")
    : [attributeSplice(changed, view, "showGridLines", "0")];
  return spliced(changed, splices);
}

/** Panes and the cursor in each of them belong together. */
function withPane(text: string, xml: string): string {
  const view = viewOf(text);
  const gone = childrenOf(text, view)
    .filter(({ local }) => local === "pane" || local === "selection")
    .map(({ start, end }) => ({ start, end, text: "" }));
  const cleared = spliced(text, gone);
  const opened = viewOf(cleared);
  return xml === "" ? cleared : spliced(cleared, [insertion(cleared, opened, opened.contentStart, xml)]);
}

function withView(text: string): string {
  if (childOf(text, rootOf(text), "sheetViews")) return text;
  const p = ownPrefix(text);
  const view = emptyElement(p, "sheetView", { workbookViewId: 0 });
  return withRootChild(text, "sheetViews", `<${p}sheetViews>${view}</${p}sheetViews>`, worksheetOrder);
}

function viewOf(text: string): XmlElement {
  const root = rootOf(text);
  const views = childOf(text, root, "sheetViews") ?? root;
  return childOf(text, views, "sheetView") ?? views;
}
