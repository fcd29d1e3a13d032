/** How the sheet is printed: `<pageMargins>`, `<pageSetup>`, `<printOptions>`. What is not named stays. */
import type { PageLayout } from "../../../../core/model/sheet-layout";
import { childOf, rootOf } from "../../xml/elements";
import { emptyElement, ownPrefix, withRootChild } from "../../xml/replace-child";
import { worksheetOrder } from "../../xml/schema-order";
import { attributeRemoval, attributeSplice, spliced } from "../../xml/splice";
import { patchFitToPage } from "./sheet-properties";

export function patchPage(text: string, page: PageLayout): string {
  const { zoom, margins } = page;
  const fits = zoom === undefined ? text : patchFitToPage(text, "pagesWide" in zoom);
  const options = withAttributes(fits, "printOptions", {
    horizontalCentered: flag(page.centerHorizontally),
    verticalCentered: flag(page.centerVertically),
    gridLines: flag(page.printGridlines),
    headings: flag(page.printHeadings),
  });
  const withMargins = margins ? withAttributes(withAllMargins(options), "pageMargins", margins) : options;
  return withAttributes(withMargins, "pageSetup", {
    paperSize: page.paperSize,
    orientation: page.orientation,
    ...(zoom && zoomAttributes(zoom)),
  });
}

/** null takes the attribute away, undefined leaves it. */
type Attributes = Readonly<Record<string, string | number | null | undefined>>;

function zoomAttributes(zoom: NonNullable<PageLayout["zoom"]>): Attributes {
  if ("scale" in zoom) return { scale: zoom.scale, fitToWidth: null, fitToHeight: null };
  return { scale: null, fitToWidth: zoom.pagesWide, fitToHeight: zoom.pagesHigh };
}

function flag(on: boolean | undefined): number | null | undefined {
  return on === undefined ? undefined : on ? 1 : null;
}

/** The element must have all six; those of Excel where there is none. */
function withAllMargins(text: string): string {
  if (childOf(text, rootOf(text), "pageMargins")) return text;
  const usual = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  return withRootChild(
    text,
    "pageMargins",
    emptyElement(ownPrefix(text), "pageMargins", usual),
    worksheetOrder,
  );
}

function withAttributes(text: string, name: string, attributes: Attributes): string {
  const stated = Object.entries(attributes).filter(([, value]) => value !== undefined);
  if (stated.length === 0) return text;
  const present = childOf(text, rootOf(text), name);
  if (!present && stated.every(([, value]) => value === null)) return text;
  const opened = present
    ? text
    : withRootChild(text, name, emptyElement(ownPrefix(text), name), worksheetOrder);
  return stated.reduce((changed, [attribute, value]) => {
    const element = childOf(changed, rootOf(changed), name);
    if (!element) return changed;
    const splices =
      value === null
        ? attributeRemoval(changed, element, attribute)
        : [attributeSplice(changed, element, attribute, String(value))];
    return spliced(changed, splices);
  }, opened);
}
