/** How a sheet is printed, under the names of Excel.PageLayout: points, words of Office.js, only what the file states. */
import type { XmlScanner } from "../../../../src/xlsx/reader/xml/xml-scanner";
import { paperWords } from "../page-words";

export type PageLayout = Record<string, unknown>;

/** Adds what the element just reached says of the page; every other element says nothing. */
export function readPageElement(scanner: XmlScanner, page: PageLayout): void {
  switch (scanner.name()) {
    case "pageMargins":
      for (const side of ["left", "right", "top", "bottom", "header", "footer"]) {
        const inches = scanner.attribute(side);
        if (inches !== undefined) page[`${side}Margin`] = Math.round(Number(inches) * 7200) / 100;
      }
      break;
    case "printOptions":
      if (scanner.flag("horizontalCentered")) page["centerHorizontally"] = true;
      if (scanner.flag("verticalCentered")) page["centerVertically"] = true;
      if (scanner.flag("gridLines")) page["printGridlines"] = true;
      if (scanner.flag("headings")) page["printHeadings"] = true;
      break;
    case "pageSetUpPr":
      if (scanner.flag("fitToPage")) page["zoom"] = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      break;
    case "pageSetup":
      readPageSetup(scanner, page);
      break;
  }
}

function readPageSetup(scanner: XmlScanner, page: PageLayout): void {
  const orientation = scanner.attribute("orientation");
  if (orientation === "landscape") page["orientation"] = "Landscape";
  else if (orientation === "portrait") page["orientation"] = "Portrait";
  const paper = paperWords[scanner.digits("paperSize") ?? 0];
  if (paper) page["paperSize"] = paper;
  if (page["zoom"]) {
    // 0 means: as many as it takes.
    const pages = (attribute: string) => scanner.digits(attribute) ?? 1;
    page["zoom"] = {
      ...(pages("fitToWidth") > 0 && { horizontalFitToPages: pages("fitToWidth") }),
      ...(pages("fitToHeight") > 0 && { verticalFitToPages: pages("fitToHeight") }),
    };
  } else {
    const scale = scanner.digits("scale");
    if (scale !== undefined) page["zoom"] = { scale };
  }
}
