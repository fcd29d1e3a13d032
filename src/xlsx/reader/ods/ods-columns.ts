/** `<table:table-column>`: which columns are hidden, and the style of cells that name none. */
import { maxColumn } from "../../../core/model/address";
import type { XmlScanner } from "../xml/xml-scanner";
import type { OdsStyles } from "./ods-styles";

export class OdsColumns {
  readonly hidden = new Set<number>();
  readonly #cellStyles: (string | undefined)[] = [];
  #next = 1;

  /** The column, or the run of columns, whose tag was just reached. */
  add(scanner: XmlScanner, styles: OdsStyles): void {
    const end = Math.min(this.#next + (scanner.digits("number-columns-repeated") ?? 1), maxColumn + 1);
    const isHidden = isCollapsed(scanner) || styles.isHidden(scanner.attribute("style-name"));
    const cellStyle = scanner.attribute("default-cell-style-name");
    for (let column = this.#next; column < end; column++) {
      if (isHidden) this.hidden.add(column);
      this.#cellStyles[column] = cellStyle;
    }
    this.#next = end;
  }

  cellStyle(column: number): string | undefined {
    return this.#cellStyles[column];
  }
}

/** Hidden by hand, or left out by a filter. */
export function isCollapsed(scanner: XmlScanner): boolean {
  const visibility = scanner.attribute("visibility");
  return visibility === "collapse" || visibility === "filter";
}
