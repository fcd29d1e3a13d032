/** `<col min="4" max="6" hidden="1"/>`: columns that are hidden, or drawn with no width, which looks the same. */
import { maxColumn } from "../../../core/model/address";
import type { XmlScanner } from "../xml/xml-scanner";

export class HiddenColumns {
  readonly #spans: { from: number; to: number }[] = [];

  /** The `<col>` whose tag was just reached. */
  add(scanner: XmlScanner): void {
    const width = scanner.attribute("width");
    const isHidden = scanner.flag("hidden") || (width !== undefined && Number(width) === 0);
    const from = Number(scanner.attribute("min"));
    const to = Math.min(Number(scanner.attribute("max")), maxColumn);
    if (isHidden && from >= 1 && from <= to) this.#spans.push({ from, to });
  }

  columns(): Set<number> {
    const columns = new Set<number>();
    // In order and each column once: spans that overlap a thousandfold cost no more than one.
    let next = 1;
    for (const { from, to } of this.#spans.sort((one, other) => one.from - other.from)) {
      for (let column = Math.max(from, next); column <= to; column++) columns.add(column);
      next = Math.max(next, to + 1);
    }
    return columns;
  }
}
